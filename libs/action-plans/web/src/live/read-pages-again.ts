import type { ApolloClient, ObservableQuery, OperationVariables } from '@apollo/client';
import { withNextPage, type ListPages } from '../table/table-pages.js';

type Query = ObservableQuery<unknown, OperationVariables>;
type Pages = ListPages<{ id: string }, { key?: string | null }> & {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
};

/** Rows of one request: as many as the server gives at once. */
const MOST = 100;

/**
 * Reads a list again as far as it was read, and shows it once it is all there: who looks at its fifth page is not thrown back to the
 * first one, nor does a line go away under the hands of who writes in it.
 */
export async function readPagesAgain(client: ApolloClient, query: Query, list: string): Promise<void> {
  const { variables } = query;
  const asked = JSON.stringify(variables);
  const read = (data: unknown) => (data as Record<string, Pages> | undefined)?.[list];
  const shown = read(query.getCurrentResult().data)?.nodes.length ?? 0;
  if (shown <= Number(variables['first'])) return void (await query.refetch());
  let pages: Pages | undefined;
  const next = () => ({ ...variables, after: pages?.pageInfo.endCursor, first: Math.min(MOST, left()) });
  const left = () => shown - (pages?.nodes.length ?? 0);
  const withPage = (page: Pages) => (pages ? withNextPage(pages, page) : page);
  while (left() > MOST && pages?.pageInfo.hasNextPage !== false) {
    const { data } = await client.query({ query: query.query, variables: next(), fetchPolicy: 'no-cache' });
    const page = read(data);
    if (!page) return;
    pages = withPage(page);
  }
  // The last page brings the whole to the screen, unless it shows another list by now.
  await query.fetchMore({
    variables: next(),
    updateQuery: (before, { fetchMoreResult }) => {
      const page = read(fetchMoreResult);
      if (!page || JSON.stringify(query.variables) !== asked) return before;
      return { ...(fetchMoreResult as object), [list]: withPage(page) };
    },
  });
}
