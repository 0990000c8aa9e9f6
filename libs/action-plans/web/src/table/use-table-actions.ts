import { useApolloClient, useQuery } from '@apollo/client/react';
import type { PlanView } from '@binome/action-plans/domain';
import type { TableActionsQuery as Answer } from '@binome/shared/web/documents';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { filterInput } from '../plan/actions-query.js';
import type { TableAction } from './table-columns.js';
import { linesOf, type TableLine } from './table-lines.js';
import { withNextPage } from './table-pages.js';
import { TableActionFragment, TableActionsQuery } from './table-query.js';

const LONG_TEXTS = ['context', 'description', 'objectives'];
const OF_COMPLETENESS = ['missing', 'completeness'];
const OF_BLOCKERS = ['openBlockers', 'overdueBlockers'];
/** Lines read in one page: more than a screen shows. */
const LINES_AT_ONCE = 40;
/** Lines ahead of those on screen that are read before they are looked at. */
const AHEAD = 20;

/** The columns that a view shows, and the one by which it groups. */
export function columnsAsked({ columns, groupBy }: PlanView): readonly string[] {
  return groupBy ? [...columns, groupBy] : columns;
}

/**
 * The actions that a view shows as a table, read page by page as far as one looks. The list itself stays out of the cache, which would
 * compare its thousands of rows at each change of one of them; its actions are there, and the rows on screen follow them.
 */
export function useTableActions(planId: string, view: PlanView) {
  const asked = columnsAsked(view);
  const query = useQuery(TableActionsQuery, {
    variables: {
      planId,
      filter: filterInput(view.filter),
      sort: view.sort,
      groupBy: view.groupBy,
      first: LINES_AT_ONCE,
      texts: asked.some((column) => LONG_TEXTS.includes(column)),
      completeness: asked.some((column) => OF_COMPLETENESS.includes(column)),
      blockers: asked.some((column) => OF_BLOCKERS.includes(column)),
    },
    fetchPolicy: 'no-cache',
    nextFetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: false,
  });
  const { fetchMore } = query;
  const actions = query.data?.actions;
  useActionsInCache(actions);
  const wanted = useRef(0);
  const followed = useRef<Answer['actions']>(undefined);
  const readMore = useCallback(() => {
    if (!actions?.pageInfo.hasNextPage || wanted.current + AHEAD < actions.nodes.length) return;
    // The page that follows these ones is on its way already.
    if (followed.current === actions) return;
    followed.current = actions;
    fetchMore({ variables: { after: actions.pageInfo.endCursor }, updateQuery: withPage }).catch(() => {
      followed.current = undefined;
    });
  }, [actions, fetchMore]);
  // A page that came may not be the last one that is looked at.
  useEffect(readMore, [readMore]);
  const readUpTo = useCallback(
    (line: number) => {
      wanted.current = line;
      readMore();
    },
    [readMore],
  );
  return { query: { ...query, data: query.data ?? query.previousData }, readUpTo, isStale: query.data === undefined };
}

function withPage(before: Answer, { fetchMoreResult }: { fetchMoreResult: Answer }): Answer {
  return { ...fetchMoreResult, actions: withNextPage(read(before.actions), read(fetchMoreResult.actions)) };
}

// Fragments name what a part of the screen reads: here everything is read.
type Actions = Answer['actions'];
type ReadActions = Actions & { nodes: readonly (Actions['nodes'][number] & { id: string })[] };
const read = (actions: Actions) => actions as ReadActions;

/** Puts what a page brought where every other part of the screen reads it. */
function useActionsInCache(actions: Actions | undefined): void {
  const client = useApolloClient();
  const written = useRef<readonly unknown[]>([]);
  useEffect(() => {
    if (!actions) return;
    const known = new Set(written.current);
    written.current = actions.nodes;
    client.cache.batch({
      update: (cache) => {
        for (const node of read(actions).nodes)
          if (!known.has(node))
            cache.writeFragment({
              id: `Action:${node.id}`,
              fragment: TableActionFragment,
              fragmentName: 'TableAction',
              data: node as never,
            });
      },
    });
  }, [client, actions]);
}

/** The lines that an answer makes. */
export function useTableLines(actions: Actions): TableLine<TableAction>[] {
  return useMemo(
    () =>
      linesOf<TableAction>({
        nodes: actions.nodes as unknown as TableAction[],
        groupKeys: actions.groupKeys ?? null,
        groupCount: actions.groupCount ?? 0,
        totalCount: actions.totalCount,
      }),
    [actions],
  );
}
