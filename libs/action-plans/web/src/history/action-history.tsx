import { memo, use, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { NetworkStatus } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { lineNamesOf, sayChange, type ChangeNames } from '@binome/action-plans/domain';
import { HistoryList, Pagination, ProblemNote, QueryState, showToast } from '@binome/shared/web';
import type { ActionSheetFragment } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { SheetChoicesContext } from '../action/sheet-choices.js';
import { SheetPart } from '../action/sheet-part.js';
import type { NamedOrientation } from '../plan/plan-place.js';
import { readHistoryAgain, readPlanAgain } from '../live/read-again.js';
import { useCommand } from '../saving/use-command.js';
import { historyLines, type HappenedChange, type HappenedEntry } from './history-entries.js';
import { ChangeOrigin } from './change-origin.js';

const HistoryQuery = graphql(`
  query ActionHistory($id: ID!, $first: Int!, $after: String) {
    history(subjectType: Action, subjectId: $id, first: $first, after: $after) {
      nodes {
        id
        event
        who
        capacity
        when
        reason
        origin
        document
        source {
          type
          id
          label
          within
        }
        changes {
          id
          field
          from
          to
          restorable
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const RestoreValueMutation = graphql(`
  mutation RestoreValue($input: RestoreValueInput!) {
    restoreValue(input: $input) {
      action {
        ...ActionSheet
      }
    }
  }
`);

const AT_ONCE = 10;

/** What happened to an action, the latest first, and the way back for each value. */
export const ActionHistory = memo(function ActionHistory({
  action,
  orientations,
}: {
  action: ActionSheetFragment;
  orientations: readonly NamedOrientation[];
}) {
  const { id: actionId, version } = action;
  const client = useApolloClient();
  const query = useQuery(HistoryQuery, {
    variables: { id: actionId, first: AT_ONCE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  useReadAgain(version, () => void readHistoryAgain(client));
  const restore = useCommand((input: { changeId: string; version: number; clientMutationId: string }) =>
    client.mutate({ mutation: RestoreValueMutation, variables: { input } }),
  );
  const names = useHistoryNames(action, orientations, query.data?.history.nodes ?? []);
  const restoreIt = async (change: HappenedChange) => {
    const { problem } = await restore.run({ changeId: change.id, version });
    if (problem) return;
    const { what } = sayChange(change, names);
    showToast({ tone: 'ok', title: `${what} : valeur rétablie`, details: 'L’historique garde les deux.' });
    await readPlanAgain(client);
  };
  return (
    <SheetPart id="historique">
      <ProblemNote problem={restore.problem} />
      <QueryState query={query} failure="L’historique n’a pas pu être lu" shape="text">
        {({ history }) => (
          <>
            <HistoryList
              label="Changements, les derniers d’abord"
              entries={history.nodes.flatMap((entry) =>
                historyLines(
                  entry,
                  names,
                  (change) => void restoreIt(change),
                  (told) => <ChangeOrigin {...told} />,
                ),
              )}
            />
            {history.pageInfo.hasNextPage && (
              <Pagination
                shown={history.nodes.length}
                total={history.totalCount}
                noun="changements"
                hasMore
                loading={query.networkStatus === NetworkStatus.fetchMore}
                onMore={() => void query.fetchMore({ variables: { after: history.pageInfo.endCursor } })}
              />
            )}
          </>
        )}
      </QueryState>
    </SheetPart>
  );
});

/** The names of what the history tells: orientations, authorities, and lines of today or of the past. */
function useHistoryNames(
  action: ActionSheetFragment,
  orientations: readonly NamedOrientation[],
  entries: readonly HappenedEntry[],
): ChangeNames {
  const { authorities } = use(SheetChoicesContext);
  return useMemo(
    () => ({
      identified: new Map([
        ...orientations.map(({ id, title }) => [id, title] as const),
        ...authorities.map(({ id, label }) => [id, label] as const),
      ]),
      lines: lineNamesOf(
        { ...action, ...action.money, indicatorValues: action.indicators.flatMap(({ values }) => values) },
        entries.flatMap(({ changes }) => changes),
      ),
    }),
    [action, orientations, authorities, entries],
  );
}

/** Reads the history again when the action has a new version. */
function useReadAgain(version: number, read: () => void): void {
  const known = useRef(version);
  const latest = useEffectEvent(read);
  useEffect(() => {
    if (known.current === version) return;
    known.current = version;
    latest();
  }, [version]);
}
