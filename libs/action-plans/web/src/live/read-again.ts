import type { ApolloClient } from '@apollo/client';
import { readPagesAgain } from './read-pages-again.js';

const LISTS = ['TerritoryPlan', 'Actions', 'TableActions', 'TableTotals', 'MovePlaces'];
/** Those read page by page, and where. */
const PAGED: Partial<Record<string, string>> = {
  Actions: 'actions',
  TableActions: 'actions',
  ActionHistory: 'history',
};
const DOCUMENTS = ['ActionDocuments', 'DocumentVersions', 'ActionHistory'];

/** Reads again the plan and the lists of actions that are on screen; what cannot be read now will be at the next occasion. */
export function readPlanAgain(client: ApolloClient): Promise<void> {
  return readOnScreen(client, LISTS);
}

/** Reads again the documents that are on screen, and the history that tells of them. */
export function readDocumentsAgain(client: ApolloClient): Promise<void> {
  return readOnScreen(client, DOCUMENTS);
}

/** Reads again the history that is on screen. */
export function readHistoryAgain(client: ApolloClient): Promise<void> {
  return readOnScreen(client, ['ActionHistory']);
}

async function readOnScreen(client: ApolloClient, names: readonly string[]): Promise<void> {
  const queries = [...client.getObservableQueries('active')].filter(({ queryName }) => names.includes(queryName ?? ''));
  const readings = queries.map((query) => {
    const list = PAGED[query.queryName ?? ''];
    return (list ? readPagesAgain(client, query, list) : query.refetch()).catch(() => undefined);
  });
  await Promise.all(readings);
}
