import { LogOut, Monitor, Moon, Sun, UserRound } from 'lucide-react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { AccountFace } from './account-face.js';
import { accountLabel, type AccountMenuProps } from './frame-viewer.js';
import { THEMES, useTheme, type Theme } from './theme.js';

const THEME_NAMES: Record<Theme, string> = { system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' };
const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon };
import { useOpenOnceHere } from './use-open-once-here.js';

/** Who I am, in which capacity, and what goes with it; opens as it comes. */
export function AccountMenu({ viewer, onSwitchCapacity, onSignOut, accountAddress }: AccountMenuProps) {
  const [theme, setTheme] = useTheme();
  const { open, setOpen, trigger } = useOpenOnceHere();
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button ref={trigger} className="account-button" aria-label={accountLabel(viewer)}>
        <AccountFace viewer={viewer} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label="Mon compte">
          {viewer.capacities.length > 1 && (
            <MenuSection
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={viewer.capacityId ? [viewer.capacityId] : []}
              onSelectionChange={(keys) => {
                const [id] = [...keys];
                if (id !== undefined && id !== viewer.capacityId) onSwitchCapacity(String(id));
              }}
            >
              <Header className="menu-section">Changer de casquette</Header>
              {viewer.capacities.map((capacity) => (
                <MenuItem key={capacity.id} id={capacity.id} className="menu-item" textValue={capacity.label}>
                  <span className="option-text">
                    {capacity.label}
                    {capacity.hint && <span className="menu-hint">{capacity.hint}</span>}
                  </span>
                </MenuItem>
              ))}
            </MenuSection>
          )}
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[theme]}
            onSelectionChange={(keys) => setTheme([...keys][0] as Theme)}
          >
            <Header className="menu-section">Couleurs</Header>
            {THEMES.map((name) => {
              const Icon = THEME_ICONS[name];
              return (
                <MenuItem key={name} id={name} className="menu-item" textValue={THEME_NAMES[name]}>
                  <Icon size={16} aria-hidden />
                  {THEME_NAMES[name]}
                </MenuItem>
              );
            })}
          </MenuSection>
          <Separator className="menu-separator" />
          <MenuItem id="account" className="menu-item" href={accountAddress} textValue="Mon compte">
            <UserRound size={16} aria-hidden />
            Mon compte
          </MenuItem>
          <MenuItem id="sign-out" className="menu-item" onAction={onSignOut} textValue="Se déconnecter">
            <LogOut size={16} aria-hidden />
            Se déconnecter
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
