import { Fragment } from 'react';
import { NavLink } from 'react-router';
import type { NavigationItem } from './navigation-item.js';

/** The places of the product, in the rail and in the menu of a phone. */
export function NavigationList({ items, onFollow }: { items: readonly NavigationItem[]; onFollow?: () => void }) {
  const groups = [...new Set(items.map((item) => item.group))];
  return groups.map((group) => (
    <Fragment key={group ?? ''}>
      {group && <p className="navigation-group">{group}</p>}
      <ul className="navigation-list">
        {items
          .filter((item) => item.group === group)
          .map((item) => (
            <li key={item.to}>
              <NavLink to={item.to} end={item.end} onClick={onFollow}>
                <item.icon size={20} aria-hidden />
                <span>{item.label}</span>
                {Boolean(item.count) && (
                  <span className="navigation-count">
                    {item.count}
                    <span className="visually-hidden"> actes attendus</span>
                  </span>
                )}
              </NavLink>
            </li>
          ))}
      </ul>
    </Fragment>
  ));
}
