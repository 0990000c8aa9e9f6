import { AXIS_SHORT_NAMES } from '@binome/action-plans/domain';
import { Button, EmptyState } from '@binome/shared/web';
import { STATUS_WORDS } from '../words/action-words.js';
import type { PlanFilter } from './plan-filter.js';

/** The filter that empties the list, by its name, and the ways to lift it. */
export function NothingFound({ filter, onChange }: { filter: PlanFilter; onChange: (filter: PlanFilter) => void }) {
  const { axis, status, search } = filter;
  const lifts = [
    search.trim() && { name: `« ${search.trim()} »`, without: { ...filter, search: '' } },
    axis && { name: `l’axe ${AXIS_SHORT_NAMES[axis]}`, without: { ...filter, axis: null } },
    status && { name: `l’état ${STATUS_WORDS[status].toLowerCase()}`, without: { ...filter, status: null } },
  ].filter((lift) => lift !== null && lift !== '');
  return (
    <EmptyState
      title={`Aucune action ne répond à : ${lifts.map(({ name }) => name).join(', ')}.`}
      acts={lifts.map(({ name, without }) => (
        <Button key={name} onPress={() => onChange(without)}>
          Lever {name}
        </Button>
      ))}
    />
  );
}
