import { useEffect } from 'react';
import { useQuery } from '@apollo/client/react';
import { graphql } from '@binome/shared/web/gql';
import type { DataOf } from '../data-of.js';
import { sortInForce, type TerritoryFilters, type TerritorySort } from './territory-filters.js';

const Query = graphql(`
  query Territories($filter: TerritoryFilterInput!, $sort: TerritorySort!, $first: Int!, $after: String) {
    territories(filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes {
        id
        phase
        code
        name
        population
        regionsOf {
          code
          name
        }
        leadPost {
          vacant
          vacantSince
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

export type ListedTerritory = DataOf<typeof Query>['territories']['nodes'][number];

/** What the server answers at most at once. */
const MOST = 100;
const SORTS = {
  nom: 'name',
  code: 'code',
  population: 'population',
  ressemblance: 'relevance',
} as const satisfies Record<TerritorySort, string>;

/** Every territory that the filters keep, page after page: the map shows them all, the list as many as asked. */
export function useTerritories(filters: TerritoryFilters) {
  const { search, region, sector, phase } = filters;
  const query = useQuery(Query, {
    variables: {
      filter: { search: search.trim() || null, regionCode: region, sector, phase },
      sort: SORTS[sortInForce(filters)],
      first: MOST,
    },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const { fetchMore } = query;
  const page = query.data?.territories.pageInfo;
  const cursor = page?.hasNextPage ? page.endCursor : null;
  useEffect(() => {
    if (cursor) void fetchMore({ variables: { after: cursor } }).catch(() => undefined);
  }, [cursor, fetchMore]);
  return query;
}
