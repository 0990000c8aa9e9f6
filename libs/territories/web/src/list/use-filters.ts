import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { filtersOf, PAGE_LINES, parametersOf, type TerritoryFilters } from './territory-filters.js';

/** The filters of the address, and the way to change them: a choice is a step of the browser's history, typing is not. */
export function useFilters(): [TerritoryFilters, (changes: Partial<TerritoryFilters>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const filters = useMemo(() => filtersOf(parameters), [parameters]);
  const change = useCallback(
    (changes: Partial<TerritoryFilters>) => {
      const typing = 'search' in changes || 'lines' in changes;
      // Another list starts again from its first lines.
      setParameters((before) => parametersOf({ ...filtersOf(before), lines: PAGE_LINES, ...changes }), {
        replace: typing,
        preventScrollReset: true,
      });
    },
    [setParameters],
  );
  return [filters, change];
}
