import {
  lineFieldChanges,
  lineProblems,
  linesAfter,
  touchedKinds,
  type ActionLinesPatch,
  type LinesByKind,
} from '@binome/action-plans/domain';
import type { Tx } from '@binome/shared/api';
import { refuse, type FieldChange } from '@binome/shared/domain';
import { linesOfAction, writeLines } from './action-lines.store.js';

/** What a patch makes of an action's lines, before it is written. */
export interface PreparedLines {
  changes: FieldChange[];
  /** Refuses the lines when they break a rule. */
  check(): void;
  /**
   * Writes the lines, or refuses them when they break a rule; the action that they belong to is written first, so that a line taken
   * away meanwhile is told as a conflict rather than as a line without its name.
   */
  write(action: { id: string; territoryId: string }): Promise<void>;
}

const NOTHING: PreparedLines = { changes: [], check: () => undefined, write: () => Promise.resolve() };

/** The lines of an action as the patch would leave them. A new action has none yet. */
export async function prepareLines(tx: Tx, actionId: string | null, patch: ActionLinesPatch): Promise<PreparedLines> {
  const kinds = touchedKinds(patch);
  if (kinds.length === 0) return NOTHING;
  const before: LinesByKind = actionId ? await linesOfAction(tx.manager, actionId, kinds) : {};
  const after = linesAfter(before, patch);
  const changes = lineFieldChanges(before, after);
  const problems = lineProblems(patch, after);
  if (changes.length === 0) refuse(problems);
  const check = () => refuse(problems);
  return {
    changes,
    check,
    write: async (action) => {
      check();
      await writeLines(tx.manager, action, before, after);
    },
  };
}
