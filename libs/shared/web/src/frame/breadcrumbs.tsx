import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';

export interface Crumb {
  label: string;
  /** Absent for the page itself, which may end the way. */
  to?: string;
}

/** The way from the home to this page. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="breadcrumbs" aria-label="Fil d’Ariane">
      <ol>
        {crumbs.map(({ label, to }, at) => (
          <li key={label}>
            {to ? (
              <>
                <Link to={to}>{label}</Link>
                {at < crumbs.length - 1 && <ChevronRight size={14} aria-hidden />}
              </>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
