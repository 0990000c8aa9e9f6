import { itemsOf, type ActionFilter, type FilterWords } from '@binome/action-plans/domain';
import { useAuthorities } from '../filters/filter-choices.js';
import { filterWords } from './filter-words.js';

/** The words of this filter on this plan; the names of authorities are read only where it asks about them. */
export function useFilterWords(
  filter: ActionFilter,
  orientations: readonly { id: string; title: string }[],
): FilterWords {
  const isOnPerimeter = itemsOf(filter).some((item) =>
    (item.kind === 'condition' ? [item.condition] : item.group.conditions).some(({ field }) => field === 'perimeter'),
  );
  return filterWords(orientations, useAuthorities(isOnPerimeter));
}
