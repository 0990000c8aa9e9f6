import { useCallback, useMemo, useState } from 'react';

/** What acts on many actions reach: those ticked, or all that the filter finds. */
export type Selection = { kind: 'some'; ids: ReadonlySet<string> } | { kind: 'all' };

const NONE: Selection = { kind: 'some', ids: new Set() };

export interface TableSelection {
  selection: Selection;
  toggle: (id: string) => void;
  all: () => void;
  none: () => void;
}

/** Actions that a person ticked; what is looked for changes nothing of it. */
export function useTableSelection(): TableSelection {
  const [selection, setSelection] = useState<Selection>(NONE);
  const toggle = useCallback((id: string) => setSelection((known) => toggled(known, id)), []);
  const all = useCallback(() => setSelection({ kind: 'all' }), []);
  const none = useCallback(() => setSelection(NONE), []);
  return useMemo(() => ({ selection, toggle, all, none }), [selection, toggle, all, none]);
}

function toggled(known: Selection, id: string): Selection {
  if (known.kind === 'all') return { kind: 'some', ids: new Set([id]) };
  const ids = new Set(known.ids);
  if (!ids.delete(id)) ids.add(id);
  return { kind: 'some', ids };
}

export function isSelected(selection: Selection, id: string): boolean {
  return selection.kind === 'all' || selection.ids.has(id);
}

/** How many actions are chosen, out of all those found. */
export function selectedCount(selection: Selection, found: number): number {
  return selection.kind === 'all' ? found : selection.ids.size;
}
