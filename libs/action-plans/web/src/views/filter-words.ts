import { filterWordsOf, type FilterWords } from '@binome/action-plans/domain';
import { formatAmount, formatCount, formatDay, formatDecimal } from '@binome/shared/web';

/** The words of a filter on this plan, as its screens say them. */
export function filterWords(
  orientations: readonly { id: string; title: string }[],
  authorities: readonly { id: string; label: string }[] = [],
): FilterWords {
  return filterWordsOf(
    { orientations, authorities, me: 'moi' },
    { day: formatDay, amount: formatAmount, count: (count) => formatCount(Number(count)), decimal: formatDecimal },
  );
}
