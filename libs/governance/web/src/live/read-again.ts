import type { ApolloClient } from '@apollo/client';

const QUERIES = new Set(['Governance', 'Committee', 'GovernanceHistory']);

/** Reads again what is on screen of a governance; what cannot be read now will be at the next occasion. */
export async function readGovernanceAgain(client: ApolloClient): Promise<void> {
  const shown = [...client.getObservableQueries('active')].filter(({ queryName }) => QUERIES.has(queryName ?? ''));
  await Promise.all(shown.map((query) => query.refetch().catch(() => undefined)));
}
