import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { PlaceSwitchProps } from './place-switch.js';
import { useOpenOnceHere } from './use-open-once-here.js';

/** The other territories; opens as it comes. */
export function PlaceMenu({ current, places }: PlaceSwitchProps) {
  const { open, setOpen, trigger } = useOpenOnceHere();
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button
        ref={trigger}
        className="place-switch"
        aria-label={`Changer de territoire, actuellement ${current.label}`}
      >
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
