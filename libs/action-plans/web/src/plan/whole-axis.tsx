import { useQuery } from '@apollo/client/react';
import { NetworkStatus } from '@apollo/client';
import { allOf, condition } from '@binome/action-plans/domain';
import { QueryState } from '@binome/shared/web';
import { useFragment } from '@binome/shared/web/gql';
import type { ActionsQuery as Actions } from '@binome/shared/web/documents';
import { ActionRowFragment } from './action-table.js';
import { ACTIONS_AT_ONCE, ActionsQuery, filterInput } from './actions-query.js';
import { AxisBody, type AxisBodyProps } from './axis-body.js';

type WholeAxisProps = Omit<AxisBodyProps, 'rows' | 'total' | 'hasMore' | 'onMore' | 'loading'>;

/** An axis that holds more actions than the plan shows at first, read to its end page by page. */
export function WholeAxis(props: WholeAxisProps) {
  const query = useQuery(ActionsQuery, {
    variables: {
      planId: props.place.planId,
      filter: filterInput(allOf(condition('mainAxis', 'one_of', [props.axis]))),
      first: ACTIONS_AT_ONCE,
    },
    notifyOnNetworkStatusChange: true,
  });
  return (
    <QueryState query={query} failure="La suite des actions n’a pas pu être lue" shape="list">
      {({ actions }) => (
        <Pages
          {...props}
          actions={actions}
          loading={query.networkStatus === NetworkStatus.fetchMore}
          onMore={() => void query.fetchMore({ variables: { after: actions.pageInfo.endCursor } })}
        />
      )}
    </QueryState>
  );
}

function Pages({
  actions,
  ...props
}: WholeAxisProps & { actions: Actions['actions']; loading: boolean; onMore: () => void }) {
  const rows = useFragment(ActionRowFragment, actions.nodes);
  return <AxisBody {...props} rows={rows} total={actions.totalCount} hasMore={actions.pageInfo.hasNextPage} />;
}
