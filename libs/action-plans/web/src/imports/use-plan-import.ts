import { useEffect } from 'react';
import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { WAITING_STATUSES } from '@binome/action-plans/domain';
import { useConnectionEvent } from '@binome/shared/web';
import type { PlanImportQuery } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';

const Query = graphql(`
  query PlanImport($id: ID!) {
    planImport(id: $id) {
      id
      version
      planId
      status
      fileName
      fileProblem
      outdated
      formulas
      problemCount
      emptyCells
      createdByName
      createdAt
      appliedAt
      undoneAt
      counts {
        created
        changed
        unchanged
        orientations
      }
      progress {
        step
        done
        total
      }
      obstacles {
        label
        reason
      }
      sheets {
        name
        hidden
        rowCount
        table
        headerLine
        columns
        axis
        head {
          line
          cells
        }
      }
      texts {
        column
        text
        count
        proposal
        isChosen
        choice
      }
      choices {
        column
        choices {
          id
          label
        }
      }
    }
  }
`);

const Subscription = graphql(`
  subscription PlanImportProgressed($id: ID!) {
    planImportProgressed(id: $id) {
      id
    }
  }
`);

export type PlanImportFacts = PlanImportQuery['planImport'];
export type ImportSheet = PlanImportFacts['sheets'][number];
export type ImportText = PlanImportFacts['texts'][number];

/** Between two readings when the live channel says nothing. */
const POLL = 3_000;

/** An import as it goes: read again when its job tells something, and from time to time in case the live channel is cut. */
export function usePlanImport(id: string) {
  const query = useQuery(Query, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const status = query.data?.planImport.status;
  const running = status === undefined || WAITING_STATUSES.includes(status);
  const { startPolling, stopPolling, refetch } = query;
  useSubscription(Subscription, {
    variables: { id },
    skip: !running,
    ignoreResults: true,
    onData: () => void refetch(),
  });
  useForgottenPlan(status);
  useConnectionEvent('reconnected', () => void refetch());
  useEffect(() => {
    if (!running) return;
    startPolling(POLL);
    return stopPolling;
  }, [running, startPolling, stopPolling]);
  return query;
}

/** What was read of the plan before an import was written or undone is read again. */
function useForgottenPlan(status: PlanImportFacts['status'] | undefined): void {
  const { cache } = useApolloClient();
  const written = status === 'applied' || status === 'undone';
  useEffect(() => {
    if (!written) return;
    for (const fieldName of ['territoryPlan', 'actions', 'action', 'actionPlan'])
      cache.evict({ id: 'ROOT_QUERY', fieldName });
    cache.gc();
  }, [cache, written]);
}
