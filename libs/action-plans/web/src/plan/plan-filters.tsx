import { EVERY_ACTION, isFiltering, writeFilter, type ActionFilter } from '@binome/action-plans/domain';
import { ListFilter } from 'lucide-react';
import { memo, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button, Filters, SearchField, SelectField, useOnDemand } from '@binome/shared/web';
import { useFocusKept } from '../filters/use-focus-kept.js';
import { FilterChips } from '../views/filter-chips.js';
import { hasQuickFields, quickOf, withQuick, type QuickFilter } from '../views/quick-filter.js';
import { AXIS_OPTIONS, STATUS_OPTIONS } from '../words/action-words.js';
import type { PlanPlace } from './plan-place.js';
import styles from './plan-filters.module.css';

const ALL = 'all';
const AXES_AND_ALL = [{ id: ALL, label: 'Tous les axes' } as const, ...AXIS_OPTIONS];
const STATUSES_AND_ALL = [{ id: ALL, label: 'Tous les états' } as const, ...STATUS_OPTIONS];
/** Time without typing before the search is made. */
const PAUSE = 300;

interface PlanFiltersProps {
  filter: ActionFilter;
  place: PlanPlace;
  onChange: (filter: ActionFilter) => void;
}

const loadDialog = async () => (await import('../filters/filter-dialog.js')).FilterDialog;

/** What narrows the list of actions: the quick fields, every other condition in words, and the way to compose any. */
export const PlanFilters = memo(function PlanFilters({ filter, place, onChange }: PlanFiltersProps) {
  const { Loaded: Dialog, prepare, show } = useOnDemand(loadDialog);
  const [composed, setComposed] = useState<{ at: number | null } | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useFocusKept(opener, `${composed === null} ${writeFilter(filter)}`);
  const compose = (at: number | null) => {
    show();
    setComposed({ at });
  };
  const acts = (
    <>
      <Button
        ref={opener}
        icon={<ListFilter size={16} aria-hidden />}
        onPress={() => compose(null)}
        onHoverStart={prepare}
        onFocus={prepare}
      >
        Filtrer…
      </Button>
      {isFiltering(filter) && (
        <Button tone="quiet" onPress={() => onChange(EVERY_ACTION)}>
          Tout afficher
        </Button>
      )}
    </>
  );
  return (
    <div className={styles.filters}>
      {hasQuickFields(filter) ? (
        <QuickFields filter={filter} onChange={onChange} acts={acts} />
      ) : (
        <Filters label="Filtrer les actions" acts={acts}>
          {null}
        </Filters>
      )}
      <FilterChips filter={filter} orientations={place.orientations} onChange={onChange} onOpen={compose} />
      {Dialog && composed && (
        <Dialog filter={filter} plan={place} at={composed.at} onChange={onChange} onClose={() => setComposed(null)} />
      )}
    </div>
  );
});

function QuickFields({ filter, onChange, acts }: Omit<PlanFiltersProps, 'place'> & { acts: React.ReactNode }) {
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
