import { Menu } from 'lucide-react';
import type { NavigationItem } from './navigation-item.js';
import { useOnDemand } from './use-on-demand.js';

const loadDrawer = async () => (await import('./menu-drawer.js')).MenuDrawer;

/** Opens the menu of narrow screens, fetched when somebody comes near. */
export function MenuOpenButton({ items }: { items: readonly NavigationItem[] }) {
  const { Loaded, prepare, show } = useOnDemand(loadDrawer);
  if (Loaded) return <Loaded items={items} />;
  return (
    <button
      type="button"
      className="icon-button menu-open"
      aria-label="Ouvrir le menu"
      aria-haspopup="dialog"
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={show}
    >
      <Menu size={20} aria-hidden />
    </button>
  );
}
