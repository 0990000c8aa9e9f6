import type { ApolloClient } from '@apollo/client';

const LISTS = ['TerritoryPlan', 'Actions', 'TableActions', 'TableTotals', 'MovePlaces'];
const DOCUMENTS = ['ActionDocuments', 'DocumentVersions', 'ActionHistory'];

/** Reads again the plan and the lists of actions that are on screen; what cannot be read now will be at the next occasion. */
export function readPlanAgain(client: ApolloClient): Promise<void> {
  return readOnScreen(client, LISTS);
}

/** Reads again the documents that are on screen, and the history that tells of them. */
export function readDocumentsAgain(client: ApolloClient): Promise<void> {
  return readOnScreen(client, DOCUMENTS);
}

async function readOnScreen(client: ApolloClient, names: readonly string[]): Promise<void> {
  const queries = [...client.getObservableQueries('active')].filter(({ queryName }) => names.includes(queryName ?? ''));
  await Promise.all(queries.map((query) => query.refetch().catch(() => undefined)));
}
