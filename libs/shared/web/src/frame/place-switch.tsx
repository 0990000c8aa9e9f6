import { ChevronDown } from 'lucide-react';
import { Link } from 'react-router';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface Place {
  to: string;
  label: string;
}

/** The territory one is in, and the way to the others; a plain link when there is only one. */
export function PlaceSwitch({ current, places }: { current: Place; places: readonly Place[] }) {
  if (places.length < 2) {
    return (
      <Link className="place-switch" to={current.to}>
        <span>{current.label}</span>
      </Link>
    );
  }
  return (
    <MenuTrigger>
      <Button className="place-switch" aria-label={`Changer de territoire, actuellement ${current.label}`}>
        <span>{current.label}</span>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label="Territoires">
          {places.map((place) => (
            <MenuItem key={place.to} href={place.to} className="menu-item" textValue={place.label}>
              {place.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
