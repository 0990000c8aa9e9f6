import type { ReactNode } from 'react';
import type { FieldConflict } from '@binome/shared/domain';

/** How a conflict ends: the other's value stays, or this one is written. */
export type ConflictDecision<Value> = { kind: 'theirs' } | { kind: 'write'; value: Value };

/** What ties an editable field to what saves it; `autosave.field('title')` gives it. */
export interface EditBinding<Value> {
  name: string;
  /** The reader's own value, not acknowledged yet: shown instead of the server's. */
  pending: { value: Value } | null;
  conflict: FieldConflict | null;
  /** Why the server refused the value. */
  problem: string | null;
  onOpen: () => void;
  onClose: () => void;
  onChange: (value: Value, atOnce?: boolean) => void;
  onResolve: (decision: ConflictDecision<Value>) => void;
}

/** What every editable field takes. */
export interface EditableProps<Value> extends EditBinding<Value> {
  label: string;
  /** The server's value. */
  value: Value;
  /** Why the reader may not edit it: « Seul un élu du binôme peut approuver. » Editable when absent. */
  lockedBecause?: string | null;
  hint?: string;
  /** A sentence shown while the field is open: what is expected, an example. */
  help?: string;
  /** What stands for an empty value: « Ajouter une échéance ». */
  emptyLabel?: ReactNode;
  /** The same, where it is not edited. */
  locked?: ReactNode;
  /** `cell`: within a table, whose header says the label. */
  layout?: 'row' | 'stacked' | 'title' | 'cell';
  /** Opens when it appears: the first cell of a new line, a cell of a table that was pressed. */
  openAtOnce?: boolean;
}
