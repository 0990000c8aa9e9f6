import { useEffect } from 'react';
import { useQuery } from '@apollo/client/react';
import type { Option } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';

const TerritoryOptionsQuery = graphql(`
  query TerritoryOptions($after: String) {
    territories(filter: {}, sort: name, first: 100, after: $after) {
      nodes {
        id
        name
        phase
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The territories that the person may see, as choices; asked page after page, and only when they are needed. */
export function useTerritoryOptions(needed: boolean): { options: Option[]; loading: boolean } {
  const { data, loading, fetchMore } = useQuery(TerritoryOptionsQuery, { skip: !needed, variables: { after: null } });
  const page = data?.territories.pageInfo;
  const cursor = page?.hasNextPage ? page.endCursor : null;
  useEffect(() => {
    if (cursor) void fetchMore({ variables: { after: cursor } }).catch(() => undefined);
  }, [cursor, fetchMore]);
  const options = (data?.territories.nodes ?? []).map(({ id, name, phase }) => ({
    id,
    label: name,
    hint: phase === 'phase_1' ? 'Temps I' : 'Temps II',
  }));
  return { options, loading: loading || Boolean(cursor) };
}
