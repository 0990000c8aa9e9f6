import type { PartSaving } from '@binome/shared/web';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useActionAutosave } from '../action/use-action-autosave.js';
import { useReportSaving } from '../saving/saving-board.js';
import type { TableAction } from './table-columns.js';
import { useLiveAction } from './use-live-action.js';

/** What the rows of a table save, by action: rows come and go as one scrolls, their saving does not. */
export class RowSavings {
  private readonly savings = new Map<string, PartSaving>();
  private readonly listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  of(id: string): PartSaving | null {
    return this.savings.get(id) ?? null;
  }

  put(id: string, saving: PartSaving): void {
    this.savings.set(id, saving);
    for (const listener of this.listeners) listener();
  }
}

/** The saving of the action of one row, once a cell of it was opened. */
export function useRowSaving(savings: RowSavings, id: string): PartSaving | null {
  return useSyncExternalStore(
    savings.subscribe,
    useCallback(() => savings.of(id), [savings, id]),
  );
}

export function useRowSavings(): RowSavings {
  const [savings] = useState(() => new RowSavings());
  return savings;
}

/** Saves what is written in the cells of one action, whether its row is on screen or not. */
export function RowSaving({
  action: listed,
  accountId,
  savings,
}: {
  action: TableAction;
  accountId: string;
  savings: RowSavings;
}) {
  const action = useLiveAction(listed);
  const { content } = useActionAutosave(action, accountId);
  const client = useApolloClient();
  const { parts, status } = content;
  useReportSaving(`action:${action.id}`, content);
  useEffect(() => savings.put(action.id, parts), [savings, action.id, parts]);
  const isSaved = status.kind === 'saved';
  useEffect(() => {
    if (isSaved) void client.refetchQueries({ include: ['TableTotals'] });
  }, [client, isSaved, action.version]);
  return null;
}
