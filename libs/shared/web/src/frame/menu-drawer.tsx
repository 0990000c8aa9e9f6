import { Menu, X } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../controls/icon-button.js';
import type { NavigationItem } from './navigation-item.js';
import { NavigationList } from './navigation-list.js';
import { useOpenOnceHere } from './use-open-once-here.js';

/** The menu of narrow screens: everything the rail holds; opens as it comes. */
export function MenuDrawer({ items }: { items: readonly NavigationItem[] }) {
  const { open, setOpen, trigger } = useOpenOnceHere();
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button ref={trigger} className="icon-button menu-open" aria-label="Ouvrir le menu">
        <Menu size={20} aria-hidden />
      </Button>
      <ModalOverlay className="menu-drawer-overlay" isDismissable>
        <Modal className="menu-drawer">
          <Dialog aria-label="Menu" className="menu-drawer-dialog">
            <div className="menu-drawer-head">
              <strong>Menu</strong>
              <IconButton label="Fermer le menu" onPress={() => setOpen(false)}>
                <X size={20} aria-hidden />
              </IconButton>
            </div>
            <nav aria-label="Rubriques">
              <NavigationList items={items} onFollow={() => setOpen(false)} />
            </nav>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
