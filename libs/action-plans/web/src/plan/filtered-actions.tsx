import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { AXES, AXIS_LABELS, type ActionFilter } from '@binome/action-plans/domain';
import { Block, Pagination, QueryState } from '@binome/shared/web';
import { useFragment } from '@binome/shared/web/gql';
import type { ActionsQuery as Actions } from '@binome/shared/web/documents';
import { PlanAxisMark } from '../words/plan-axis-mark.js';
import { ActionRowFragment, ActionTable, type ActionGroup } from './action-table.js';
import { ACTIONS_AT_ONCE, ActionsQuery, filterInput } from './actions-query.js';
import { inOrder } from './axis-groups.js';
import { NothingFound } from './nothing-found.js';
import type { PlanPlace } from './plan-place.js';

interface FilteredActionsProps {
  filter: ActionFilter;
  onChange: (filter: ActionFilter) => void;
  place: PlanPlace;
  openActionId: string | null;
}

/** The actions that answer a filter, by axis. */
export function FilteredActions(props: FilteredActionsProps) {
  const query = useQuery(ActionsQuery, {
    variables: {
      planId: props.place.planId,
      filter: filterInput(props.filter),
      first: ACTIONS_AT_ONCE,
    },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  return (
    <Block title="Actions trouvées">
      <QueryState
        query={{ ...query, data: query.data ?? query.previousData }}
        failure="Les actions n’ont pas pu être lues"
        shape="list"
      >
        {({ actions }) => (
          <Found
            {...props}
            actions={actions}
            loading={query.networkStatus === NetworkStatus.fetchMore}
            onMore={() => void query.fetchMore({ variables: { after: actions.pageInfo.endCursor } })}
          />
        )}
      </QueryState>
    </Block>
  );
}

function Found({
  actions,
  loading,
  onMore,
  filter,
  onChange,
  place,
  openActionId,
}: FilteredActionsProps & { actions: Actions['actions']; loading: boolean; onMore: () => void }) {
  const rows = useFragment(ActionRowFragment, actions.nodes);
  if (rows.length === 0)
    return (
      <NothingFound filter={filter} without={actions.without} orientations={place.orientations} onChange={onChange} />
    );
  const groups: ActionGroup[] = AXES.map((axis) => ({
    id: axis,
    header: (
      <>
        <PlanAxisMark axis={axis} nameHidden /> {AXIS_LABELS[axis]}
      </>
    ),
    rows: inOrder(rows.filter(({ mainAxis }) => mainAxis === axis)),
  })).filter(({ rows: found }) => found.length > 0);
  return (
    <>
      <ActionTable caption="Actions trouvées" groups={groups} address={place.address} openActionId={openActionId} />
      <Pagination
        shown={rows.length}
        total={actions.totalCount}
        noun={actions.totalCount > 1 ? 'actions' : 'action'}
        hasMore={actions.pageInfo.hasNextPage}
        loading={loading}
        onMore={onMore}
      />
    </>
  );
}
