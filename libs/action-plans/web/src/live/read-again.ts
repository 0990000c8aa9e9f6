import type { ApolloClient } from '@apollo/client';

const LISTS = new Set(['TerritoryPlan', 'Actions']);

/** Reads again the plan and the lists of actions that are on screen; what cannot be read now will be at the next occasion. */
export async function readPlanAgain(client: ApolloClient): Promise<void> {
  const queries = [...client.getObservableQueries('active')].filter(({ queryName }) => LISTS.has(queryName ?? ''));
  await Promise.all(queries.map((query) => query.refetch().catch(() => undefined)));
}
