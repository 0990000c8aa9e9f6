import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Page, QueryState } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { useSearchParams } from 'react-router';
import { AwaitedDecisions } from '../awaited-decisions.js';
import { DraftsLeft } from '../drafts/drafts-left.js';
import { filterOf } from './home-filters.js';
import { FollowedTerritories } from './followed-territories.js';

const StateHomeQuery = graphql(`
  query StateHome($after: String, $only: HomeFilter) {
    home(first: 10, after: $after, only: $only) {
      ...FollowedTerritories
      territories {
        pageInfo {
          endCursor
        }
      }
    }
  }
`);

/** Home of a regional reviewer or of the national coordination: the territories that moved, and those that lack something, in pages. */
export function StateHome({ accountId }: { accountId: string }) {
  const [params] = useSearchParams();
  const only = filterOf(params);
  const query = useQuery(StateHomeQuery, { variables: { only }, notifyOnNetworkStatusChange: true });
  return (
    <Page title="Ce qui a bougé dans vos territoires" lede="Vous lisez ce que les territoires partagent avec l’État.">
      <DraftsLeft accountId={accountId} />
      <AwaitedDecisions />
      <QueryState query={query} failure="Les territoires n’ont pas pu être lus" shape="list">
        {({ home }) => (
          <FollowedTerritories
            home={home}
            only={only}
            loading={query.networkStatus === NetworkStatus.fetchMore}
            onMore={() => void query.fetchMore({ variables: { after: home.territories.pageInfo.endCursor } })}
            readAgain={() => query.refetch()}
          />
        )}
      </QueryState>
    </Page>
  );
}
