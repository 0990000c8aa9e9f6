import { EVERY_ACTION, isFiltering, type ActionFilter } from '@binome/action-plans/domain';
import { memo, useEffect, useEffectEvent, useState } from 'react';
import { Button, Filters, SearchField, SelectField } from '@binome/shared/web';
import { FilterChips } from '../views/filter-chips.js';
import { hasQuickFields, quickOf, withQuick, type QuickFilter } from '../views/quick-filter.js';
import { AXIS_OPTIONS, STATUS_OPTIONS } from '../words/action-words.js';
import type { NamedOrientation } from './plan-place.js';
import styles from './plan-filters.module.css';

const ALL = 'all';
const AXES_AND_ALL = [{ id: ALL, label: 'Tous les axes' } as const, ...AXIS_OPTIONS];
const STATUSES_AND_ALL = [{ id: ALL, label: 'Tous les états' } as const, ...STATUS_OPTIONS];
/** Time without typing before the search is made. */
const PAUSE = 300;

interface PlanFiltersProps {
  filter: ActionFilter;
  orientations: readonly NamedOrientation[];
  onChange: (filter: ActionFilter) => void;
}

/** What narrows the list of actions: the quick fields, and every other condition in words. */
export const PlanFilters = memo(function PlanFilters({ filter, orientations, onChange }: PlanFiltersProps) {
  const lift = isFiltering(filter) && (
    <Button tone="quiet" onPress={() => onChange(EVERY_ACTION)}>
      Tout afficher
    </Button>
  );
  return (
    <div className={styles.filters}>
      {hasQuickFields(filter) ? (
        <QuickFields filter={filter} onChange={onChange} acts={lift} />
      ) : (
        <Filters label="Filtrer les actions" acts={lift}>
          {null}
        </Filters>
      )}
      <FilterChips filter={filter} orientations={orientations} onChange={onChange} />
    </div>
  );
});

function QuickFields({ filter, onChange, acts }: Omit<PlanFiltersProps, 'orientations'> & { acts: React.ReactNode }) {
  const quick = quickOf(filter);
  const change = (patch: Partial<QuickFilter>) => onChange(withQuick(filter, { ...quick, ...patch }));
  const [search, setSearch] = useTyped(quick.search, (typed) => change({ search: typed }));
  return (
    <Filters label="Filtrer les actions" acts={acts}>
      <SearchField label="Chercher une action" value={search} onChange={setSearch} />
      <SelectField
        label="Axe"
        options={AXES_AND_ALL}
        value={quick.axis ?? ALL}
        onChange={(axis) => change({ axis: axis === ALL ? null : axis })}
      />
      <SelectField
        label="État"
        options={STATUSES_AND_ALL}
        value={quick.status ?? ALL}
        onChange={(status) => change({ status: status === ALL ? null : status })}
      />
    </Filters>
  );
}
/** A text typed here and told after a pause; a text changed elsewhere replaces it. */
function useTyped(told: string, tell: (typed: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(told);
  const [known, setKnown] = useState(told);
  const latest = useEffectEvent(tell);
  if (told !== known) {
    setKnown(told);
    setTyped(told);
  }
  useEffect(() => {
    if (typed === told) return;
    const timer = setTimeout(() => {
      setKnown(typed);
      latest(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, told]);
  return [typed, setTyped];
}
