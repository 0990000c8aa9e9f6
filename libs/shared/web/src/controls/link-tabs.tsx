import { NavLink } from 'react-router';

/** Tabs that are places: each has its address, the browser's back button works. */
export function LinkTabs({
  label,
  items,
}: {
  label: string;
  items: readonly { to: string; label: string; end?: boolean }[];
}) {
  return (
    <nav aria-label={label} className="tab-list">
      {items.map((item) => (
        <NavLink key={item.to} to={item.to} end={item.end} className="tab">
          {item.label}
        </NavLink>
      ))}
    </nav>
  );
}
