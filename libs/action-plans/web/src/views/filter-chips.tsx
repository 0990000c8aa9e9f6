import { describeItem, itemsOf, withoutItem, type ActionFilter } from '@binome/action-plans/domain';
import { X } from 'lucide-react';
import type { NamedOrientation } from '../plan/plan-place.js';
import { hasQuickFields, isQuick } from './quick-filter.js';
import { useFilterWords } from './use-filter-words.js';
import styles from './filter-chips.module.css';

/** The pieces of a filter that the quick fields do not say, each a sentence that opens to be changed and can be lifted. */
export function FilterChips({
  filter,
  orientations,
  onChange,
  onOpen,
}: {
  filter: ActionFilter;
  orientations: readonly NamedOrientation[];
  onChange: (filter: ActionFilter) => void;
  /** Opens the nth piece of the filter. */
  onOpen: (at: number) => void;
}) {
  const words = useFilterWords(filter, orientations);
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
            <button type="button" className={styles.said} aria-label={`Modifier : ${said}`} onClick={() => onOpen(at)}>
              {said}
            </button>
            <button
              type="button"
              className={styles.lift}
              aria-label={`Lever : ${said}`}
              onClick={() => onChange(withoutItem(filter, at))}
            >
              <X size={14} aria-hidden />
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
