import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { EmptyState, HistoryList, Pagination, QueryState } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { historyLines } from './history-lines.js';

const GovernanceHistoryQuery = graphql(`
  query GovernanceHistory($territoryId: ID!, $committeeId: ID, $first: Int!, $after: String) {
    governanceHistory(territoryId: $territoryId, committeeId: $committeeId, first: $first, after: $after) {
      nodes {
        id
        event
        about
        committeeName
        who
        capacity
        when
        reason
        origin
        changes {
          id
          field
          from
          to
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const AT_ONCE = 15;

/** What happened in a governance, or to one committee, the latest first. */
export function GovernanceHistory({ territoryId, committeeId }: { territoryId: string; committeeId: string | null }) {
  const query = useQuery(GovernanceHistoryQuery, {
    variables: { territoryId, committeeId, first: AT_ONCE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  return (
    <QueryState query={query} failure="L’historique n’a pas pu être lu" shape="text">
      {({ governanceHistory: { nodes, pageInfo, totalCount } }) =>
        nodes.length === 0 ? (
          <EmptyState title="Rien ne s’est encore passé." />
        ) : (
          <>
            <HistoryList label="Changements, les derniers d’abord" entries={nodes.flatMap(historyLines)} />
            {pageInfo.hasNextPage && (
              <Pagination
                shown={nodes.length}
                total={totalCount}
                noun="changements"
                hasMore
                loading={query.networkStatus === NetworkStatus.fetchMore}
                onMore={() => void query.fetchMore({ variables: { after: pageInfo.endCursor } })}
              />
            )}
          </>
        )
      }
    </QueryState>
  );
}
