import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button, type ButtonTone } from './button.js';

export interface MenuAct {
  id: string;
  label: string;
  icon?: ReactNode;
  disabled?: boolean;
  onAction: () => void;
}

/** A button that opens a menu of acts. */
export function MenuButton({
  label,
  acts,
  tone = 'plain',
  icon,
  small,
  accessibleName,
}: {
  label: string;
  acts: readonly MenuAct[];
  tone?: ButtonTone;
  icon?: ReactNode;
  small?: boolean;
  /** Said instead of the label where several such buttons stand together; it begins with the label. */
  accessibleName?: string;
}) {
  return (
    <MenuTrigger>
      <Button tone={tone} icon={icon} small={small} aria-label={accessibleName}>
        {label}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          disabledKeys={acts.filter((act) => act.disabled).map((act) => act.id)}
        >
          {acts.map((act) => (
            <MenuItem key={act.id} id={act.id} className="menu-item" onAction={act.onAction} textValue={act.label}>
              {act.icon}
              {act.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
