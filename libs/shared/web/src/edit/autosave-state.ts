import type { FieldConflict } from '@binome/shared/domain';
import type { Problem } from '../problems/problem.js';
import type { KeptDraft } from './draft-storage.js';

/** What the saving mark says. */
export type SaveStatus =
  /** Nothing was changed since the screen opened. */
  | { kind: 'idle' }
  /** Typed, about to be sent, or on its way. */
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  /** Kept here, will be sent again by itself. */
  | { kind: 'waiting'; problem: Problem }
  /** Kept here, waits for the person: refused value, conflict, session ended. */
  | { kind: 'unsaved'; problem: Problem };

export interface AutosaveSnapshot {
  status: SaveStatus;
  /** Values typed and not acknowledged, by field. */
  pending: Readonly<Record<string, unknown>>;
  /** Fields changed on both sides; the reader's value waits for a choice. */
  conflicts: Readonly<Record<string, FieldConflict>>;
  /** Sentences of refused values, by field. */
  problems: Readonly<Record<string, string>>;
  /** Work that an earlier life of the page could not save. */
  leftBehind: KeptDraft | null;
}
