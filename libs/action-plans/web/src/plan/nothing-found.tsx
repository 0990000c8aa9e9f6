import { describeItem, itemsOf, withoutItem, type ActionFilter } from '@binome/action-plans/domain';
import { Button, EmptyState, formatCounted } from '@binome/shared/web';
import { useFilterWords } from '../views/use-filter-words.js';
import type { NamedOrientation } from './plan-place.js';

/** What the filter asks, and for each of its pieces what would be found without it: the way to lift the one that empties the list. */
export function NothingFound({
  filter,
  without,
  orientations,
  onChange,
}: {
  filter: ActionFilter;
  /** How many actions there would be without each piece. */
  without: readonly number[];
  orientations: readonly NamedOrientation[];
  onChange: (filter: ActionFilter) => void;
}) {
  const words = useFilterWords(filter, orientations);
  const pieces = itemsOf(filter).map((item, at) => ({ at, said: describeItem(item, words), found: without[at] ?? 0 }));
  const useful = pieces.filter(({ found }) => found > 0);
  const lifts = (useful.length > 0 ? useful : pieces).toSorted((a, b) => b.found - a.found);
  return (
    <EmptyState
      title={`Aucune action ne répond à : ${pieces.map(({ said }) => said).join(filter.match === 'any' ? ' ou ' : ' ; ')}.`}
      acts={lifts.map(({ at, said, found }) => (
        <Button key={at} onPress={() => onChange(withoutItem(filter, at))}>
          Lever {said}
          {found > 0 && ` (${formatCounted(found, 'action')})`}
        </Button>
      ))}
    />
  );
}
