import { useCallback, useEffect, useRef } from 'react';
import { useApolloClient, useSubscription } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { useConnectionEvent } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { ActionSheetQuery } from '../action/action-sheet-query.js';
import { readDocumentsAgain, readPlanAgain } from './read-again.js';
import { NOTHING_TO_READ, readsFor, type PlanHint, type Reads } from './reads-for.js';

const PlanChangedSubscription = graphql(`
  subscription PlanChanged($territoryId: ID!) {
    planChanged(territoryId: $territoryId) {
      event
      entity
      id
      version
    }
  }
`);

const ChangesSinceQuery = graphql(`
  query ChangesSince($territoryId: ID!, $cursor: String) {
    changesSince(territoryId: $territoryId, cursor: $cursor) {
      cursor
      truncated
      changes {
        event
        entity
        id
        version
      }
    }
  }
`);

/** Changes that come together are read together. */
const GATHERING = 250;
/** By then the subscription listens: what came between the first reading and it is asked once. */
const FIRST_QUESTION = 3_000;

/** Keeps the plan on screen up to date with what others do; after an interruption, asks what was missed. */
export function useLivePlan(territoryId: string | null): void {
  const client = useApolloClient();
  const cursor = useRef<string | null>(null);
  const waiting = useRef<{ reads: Reads; timer: ReturnType<typeof setTimeout> | null }>({
    reads: NOTHING_TO_READ,
    timer: null,
  });

  const take = useCallback(
    (hints: readonly PlanHint[], everything = false) => {
      const kept = waiting.current;
      const reads = readsFor(hints, (entity, id) => versionOnScreen(client, entity, id), kept.reads);
      kept.reads = everything ? { ...reads, plan: true } : reads;
      if (!kept.reads.plan && !kept.reads.documents && kept.reads.actions.size === 0) return;
      kept.timer ??= setTimeout(() => {
        const asked = kept.reads;
        waiting.current = { reads: NOTHING_TO_READ, timer: null };
        void readAgain(client, asked);
      }, GATHERING);
    },
    [client],
  );

  const ask = useCallback(async () => {
    if (!territoryId) return;
    const { data } = await client
      .query({
        query: ChangesSinceQuery,
        variables: { territoryId, cursor: cursor.current },
        fetchPolicy: 'network-only',
      })
      .catch(() => ({ data: undefined }));
    if (!data) return;
    cursor.current = data.changesSince.cursor;
    take(data.changesSince.changes, data.changesSince.truncated);
  }, [client, territoryId, take]);

  useEffect(() => {
    cursor.current = null;
    void ask();
    const timer = setTimeout(() => void ask(), FIRST_QUESTION);
    return () => clearTimeout(timer);
  }, [ask]);
  useConnectionEvent('reconnected', () => void ask());
  useConnectionEvent('signed-in', () => void ask());
  useSubscription(PlanChangedSubscription, {
    variables: { territoryId: territoryId ?? '' },
    skip: !territoryId,
    ignoreResults: true,
    onData: ({ data }) => data.data && take([data.data.planChanged]),
  });
}

/** The version that the cache holds, null when the object is not there. */
function versionOnScreen(client: ApolloClient, entity: string, id: string): number | null {
  const { version } = (client.cache.extract() as Record<string, { version?: unknown }>)[`${entity}:${id}`] ?? {};
  return typeof version === 'number' ? version : null;
}

async function readAgain(client: ApolloClient, { actions, plan, documents }: Reads): Promise<void> {
  const readings = [...actions].map((id) => readActionAgain(client, id));
  if (plan) readings.push(readPlanAgain(client));
  // Who sees a document may have changed with the plan.
  if (plan || documents) readings.push(readDocumentsAgain(client));
  await Promise.all(readings);
}

/** An action that can no longer be read left the plan, or the reader's sight: what showed it must know. */
async function readActionAgain(client: ApolloClient, id: string): Promise<void> {
  const query = { query: ActionSheetQuery, variables: { id }, fetchPolicy: 'network-only' as const };
  const found = await client.query(query).catch(() => null);
  if (found?.data) return;
  const sheets = [...client.getObservableQueries('active')].filter(({ queryName, variables }) => {
    return queryName === 'ActionSheet' && variables?.id === id;
  });
  await Promise.all(sheets.map((sheet) => sheet.refetch().catch(() => undefined)));
  await readPlanAgain(client);
}
