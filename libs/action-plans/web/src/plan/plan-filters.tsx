import { useEffect, useEffectEvent, useState } from 'react';
import { Button, Filters, SearchField, SelectField } from '@binome/shared/web';
import { AXIS_OPTIONS, STATUS_OPTIONS } from '../words/action-words.js';
import { isFiltering, type PlanFilter } from './plan-filter.js';
import styles from './plan-filters.module.css';

const ALL = 'all';
const AXES_AND_ALL = [{ id: ALL, label: 'Tous les axes' } as const, ...AXIS_OPTIONS];
const STATUSES_AND_ALL = [{ id: ALL, label: 'Tous les états' } as const, ...STATUS_OPTIONS];
/** Time without typing before the search is made. */
const PAUSE = 300;

/** The fields that narrow the list of actions. */
export function PlanFilters({ filter, onChange }: { filter: PlanFilter; onChange: (filter: PlanFilter) => void }) {
  const [search, setSearch] = useTyped(filter.search, (typed) => onChange({ ...filter, search: typed }));
  return (
    <div className={styles.filters}>
      <Filters
        label="Filtrer les actions"
        acts={
          isFiltering(filter) && (
            <Button tone="quiet" onPress={() => onChange({ axis: null, status: null, search: '' })}>
              Tout afficher
            </Button>
          )
        }
      >
        <SearchField label="Chercher une action" value={search} onChange={setSearch} />
        <SelectField
          label="Axe"
          options={AXES_AND_ALL}
          value={filter.axis ?? ALL}
          onChange={(axis) => onChange({ ...filter, axis: axis === ALL ? null : axis })}
        />
        <SelectField
          label="État"
          options={STATUSES_AND_ALL}
          value={filter.status ?? ALL}
          onChange={(status) => onChange({ ...filter, status: status === ALL ? null : status })}
        />
      </Filters>
    </div>
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
