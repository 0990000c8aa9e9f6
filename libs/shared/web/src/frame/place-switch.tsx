import { ChevronDown } from 'lucide-react';
import { Link } from 'react-router';
import { useOnDemand } from './use-on-demand.js';

export interface Place {
  to: string;
  label: string;
}

export interface PlaceSwitchProps {
  current: Place;
  places: readonly Place[];
}

const loadMenu = async () => (await import('./place-menu.js')).PlaceMenu;

/** The territory one is in, and the way to the others; a plain link when there is only one. */
export function PlaceSwitch({ current, places }: PlaceSwitchProps) {
  const { Loaded, prepare, show } = useOnDemand(loadMenu);
  if (places.length < 2) {
    return (
      <Link className="place-switch" to={current.to}>
        <span>{current.label}</span>
      </Link>
    );
  }
  if (Loaded) return <Loaded current={current} places={places} />;
  return (
    <button
      type="button"
      className="place-switch"
      aria-label={`Changer de territoire, actuellement ${current.label}`}
      aria-haspopup="menu"
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={show}
    >
      <span>{current.label}</span>
      <ChevronDown size={16} aria-hidden />
    </button>
  );
}
