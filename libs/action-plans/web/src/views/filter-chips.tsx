import { describeItem, itemsOf, withoutItem, type ActionFilter } from '@binome/action-plans/domain';
import { X } from 'lucide-react';
import type { NamedOrientation } from '../plan/plan-place.js';
import { filterWords } from './filter-words.js';
import { hasQuickFields, isQuick } from './quick-filter.js';
import styles from './filter-chips.module.css';

/** The pieces of a filter that the quick fields do not say, each a sentence that can be lifted. */
export function FilterChips({
  filter,
  orientations,
  onChange,
}: {
  filter: ActionFilter;
  orientations: readonly NamedOrientation[];
  onChange: (filter: ActionFilter) => void;
}) {
  const words = filterWords(orientations);
  const quick = hasQuickFields(filter);
  const chips = itemsOf(filter).flatMap((item, at) =>
    quick && item.kind === 'condition' && isQuick(item.condition) ? [] : [{ at, words: describeItem(item, words) }],
  );
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Filtres en place">
      {chips.map(({ at, words: said }, rank) => (
        <li key={at}>
          {rank > 0 && filter.match === 'any' && <span className={styles.or}>ou</span>}
          <span className={styles.chip}>
            {said}
            <button type="button" aria-label={`Lever : ${said}`} onClick={() => onChange(withoutItem(filter, at))}>
              <X size={14} aria-hidden />
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
