import { useEffect } from 'react';
import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useConnectionEvent } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { awaitsJob } from '@binome/territories/domain';
import type { DataOf } from '../data-of.js';

const Query = graphql(`
  query TerritoryImport($id: ID!) {
    territoryImport(id: $id) {
      id
      version
      status
      chosenPhase
      problemCount
      createdByName
      createdAt
      appliedAt
      undoneAt
      files {
        id
        name
        size
      }
      progress {
        step
        done
        total
      }
      problems {
        file
        line
        column
        sentence
      }
      obstacles {
        label
        reason
      }
      preview {
        files {
          name
          phase
          shape
          rows
        }
        counts {
          createdTerritories
          changedTerritories
          unchangedTerritories
          addedMembers
          changedMembers
          removedMembers
          createdContours
          changedContours
        }
        departements
        unchangedDepartements
      }
    }
  }
`);

const Subscription = graphql(`
  subscription ImportProgressed($id: ID!) {
    importProgressed(id: $id) {
      id
    }
  }
`);

export type ImportFacts = DataOf<typeof Query>['territoryImport'];

/** Between two readings when the live channel says nothing. */
const POLL = 3_000;

/** An import as it goes: read again when its job tells something, and from time to time in case the live channel is cut. */
export function useImport(id: string) {
  const query = useQuery(Query, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const status = query.data?.territoryImport.status;
  const running = status === undefined || awaitsJob(status);
  const { startPolling, stopPolling } = query;
  useSubscription(Subscription, {
    variables: { id },
    skip: !running,
    ignoreResults: true,
    onData: () => void query.refetch(),
  });
  useForgottenMap(status);
  useConnectionEvent('reconnected', () => void query.refetch());
  useEffect(() => {
    if (!running) return;
    startPolling(POLL);
    return stopPolling;
  }, [running, startPolling, stopPolling]);
  return query;
}

const READ_AGAIN = ['territories', 'territoriesMap', 'territory', 'mapBackground'];

/** What was read of territories before an import was written or undone is read again. */
function useForgottenMap(status: ImportFacts['status'] | undefined): void {
  const { cache } = useApolloClient();
  const written = status === 'applied' || status === 'undone';
  useEffect(() => {
    if (!written) return;
    for (const fieldName of READ_AGAIN) cache.evict({ id: 'ROOT_QUERY', fieldName });
    cache.gc();
  }, [cache, written]);
}
