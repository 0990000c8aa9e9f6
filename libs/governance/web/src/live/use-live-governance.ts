import { useCallback, useEffect, useRef } from 'react';
import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useConnectionEvent } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { readGovernanceAgain } from './read-again.js';

const GovernanceChangedSubscription = graphql(`
  subscription GovernanceChanged($territoryId: ID!) {
    governanceChanged(territoryId: $territoryId) {
      id
    }
  }
`);

const GovernanceChangesSinceQuery = graphql(`
  query GovernanceChangesSince($territoryId: ID!, $cursor: String) {
    governanceChangesSince(territoryId: $territoryId, cursor: $cursor) {
      cursor
      truncated
      changes {
        id
      }
    }
  }
`);

/** Changes that come together are read together: a kit makes dozens of them. */
const GATHERING = 400;
/** By then the subscription listens: what came between the first reading and it is asked once. */
const FIRST_QUESTION = 3_000;

/** Keeps a governance on screen up to date with what others do; after an interruption, asks what was missed. */
export function useLiveGovernance(territoryId: string | null): void {
  const client = useApolloClient();
  const cursor = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const readSoon = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      void readGovernanceAgain(client);
    }, GATHERING);
  }, [client]);

  const ask = useCallback(async () => {
    if (!territoryId) return;
    const variables = { territoryId, cursor: cursor.current };
    const { data } = await client
      .query({ query: GovernanceChangesSinceQuery, variables, fetchPolicy: 'network-only' })
      .catch(() => ({ data: undefined }));
    if (!data) return;
    const { cursor: next, truncated, changes } = data.governanceChangesSince;
    cursor.current = next;
    if (truncated || changes.length > 0) readSoon();
  }, [client, territoryId, readSoon]);

  useEffect(() => {
    cursor.current = null;
    void ask();
    const first = setTimeout(() => void ask(), FIRST_QUESTION);
    return () => clearTimeout(first);
  }, [ask]);
  useEffect(() => () => void (timer.current && clearTimeout(timer.current)), []);
  useConnectionEvent('reconnected', () => void ask());
  useConnectionEvent('signed-in', () => void ask());
  useSubscription(GovernanceChangedSubscription, {
    variables: { territoryId: territoryId ?? '' },
    skip: !territoryId,
    ignoreResults: true,
    onData: readSoon,
  });
}
