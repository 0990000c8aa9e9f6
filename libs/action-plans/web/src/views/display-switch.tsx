import { writeView, type PlanDisplay, type PlanView } from '@binome/action-plans/domain';
import { Link, useLocation } from 'react-router';
import { viewSearch } from './view-search.js';

const WORDS: Record<PlanDisplay, string> = { axes: 'Par axe', table: 'Tableau' };

/** The two ways of showing a plan, each at its address. */
export function DisplaySwitch({ view }: { view: PlanView }) {
  const { pathname } = useLocation();
  return (
    <nav aria-label="Affichage du plan" className="tab-list">
      {(Object.keys(WORDS) as PlanDisplay[]).map((display) => (
        <Link
          key={display}
          to={{ pathname, search: viewSearch(writeView({ ...view, display })) }}
          className="tab"
          aria-current={view.display === display ? 'page' : undefined}
          preventScrollReset
        >
          {WORDS[display]}
        </Link>
      ))}
    </nav>
  );
}
