import { useQuery } from '@apollo/client/react';
import type { PlanView } from '@binome/action-plans/domain';
import { Block, QueryState } from '@binome/shared/web';
import type { TableActionsQuery as Answer } from '@binome/shared/web/documents';
import { memo, useMemo } from 'react';
import { useAuthorities } from '../filters/filter-choices.js';
import { filterInput } from '../plan/actions-query.js';
import { NothingFound } from '../plan/nothing-found.js';
import type { PlanPlace } from '../plan/plan-place.js';
import { useMedia } from '../use-media.js';
import { SelectionBar } from './selection-bar.js';
import { TableCards } from './table-cards.js';
import { TableGrid } from './table-grid.js';
import { TableOptions } from './table-options.js';
import { TableTotalsQuery } from './table-query.js';
import { useTableSelection } from './table-selection.js';
import { TotalsNotes, type GroupTotals, type Totals } from './table-sums.js';
import { columnsAsked, useTableActions, useTableLines } from './use-table-actions.js';

const PHONE = '(max-width: 719px)';

interface PlanTableProps {
  view: PlanView;
  onChange: (patch: Partial<PlanView>) => void;
  place: PlanPlace;
  openActionId: string | null;
}

/** The actions of the plan as a table, cards on a phone. */
export const PlanTable = memo(function PlanTable(props: PlanTableProps) {
  const { view, onChange, place } = props;
  const { query, readUpTo, isStale } = useTableActions(place.planId, view);
  return (
    <Block title="Actions" aside={<TableOptions view={view} onChange={onChange} />}>
      <QueryState query={query} failure="Le tableau n’a pas pu être lu" shape="list">
        {({ actions }) =>
          actions.totalCount === 0 ? (
            <NothingFound
              filter={view.filter}
              without={actions.without}
              orientations={place.orientations}
              onChange={(filter) => onChange({ filter })}
            />
          ) : (
            <Found {...props} actions={actions} readUpTo={readUpTo} isStale={isStale} />
          )
        }
      </QueryState>
    </Block>
  );
});

function Found({
  actions,
  view,
  onChange,
  place,
  openActionId,
  readUpTo,
  isStale,
}: PlanTableProps & { actions: Answer['actions']; readUpTo: (line: number) => void; isStale: boolean }) {
  const isPhone = useMedia(PHONE);
  const authorities = useAuthorities(columnsAsked(view).includes('perimeter'));
  const lines = useTableLines(actions);
  const selection = useTableSelection();
  const { data, previousData } = useQuery(TableTotalsQuery, {
    variables: { planId: place.planId, filter: filterInput(view.filter) },
    fetchPolicy: 'cache-and-network',
  });
  const totals = (data ?? previousData)?.actionTotals as Totals | undefined;
  const shared = {
    lines,
    totals,
    view,
    readUpTo,
    isStale,
    place: useMemo(() => ({ ...place, authorities }), [place, authorities]),
    openActionId,
    groups: actions.groups as unknown as GroupTotals[],
  };
  return (
    <>
      <SelectionBar
        selection={selection}
        found={totals?.count ?? actions.totalCount}
        filter={view.filter}
        place={place}
      />
      {isPhone ? (
        <TableCards {...shared} selection={selection} />
      ) : (
        <TableGrid {...shared} selection={selection} onSort={(sort) => onChange({ sort })} />
      )}
      <TotalsNotes totals={totals} />
    </>
  );
}
