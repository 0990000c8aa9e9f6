import { NavLink } from 'react-router';
import type { NavigationItem } from './navigation-item.js';

/** The four most used places, under the thumb. */
export function BottomBar({ items }: { items: readonly NavigationItem[] }) {
  const shown = items.filter((item) => item.onPhone).slice(0, 4);
  if (shown.length === 0) return null;
  return (
    <nav className="bottom-bar" aria-label="Accès rapides">
      <ul>
        {shown.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to} end={item.end}>
              <item.icon size={20} aria-hidden />
              <span>{item.label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
