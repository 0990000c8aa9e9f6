import { sameValue, type FieldChange } from '@binome/shared/domain';
import type { PreparedChange } from './decision.js';

/** A field that the plan changed since a change of it was prepared: its value then, the one decided, the one in force. */
export interface MovedField {
  field: string;
  base: unknown;
  yours: unknown;
  theirs: unknown;
}

/**
 * What moved under a prepared change. `prepared` is the difference that was shown, `now` the one that the same patch would make today: a field
 * counts when it no longer starts from the value that was seen, unless it has come to what was decided.
 */
export function movedFields(prepared: readonly FieldChange[], now: readonly FieldChange[]): MovedField[] {
  const today = new Map(now.map((change) => [change.field, change]));
  const moved = prepared.flatMap(({ field, from, to }): MovedField[] => {
    const change = today.get(field);
    if (!change || sameValue(change.from, from)) return [];
    return [{ field, base: from, yours: to, theirs: change.from }];
  });
  const shown = new Set(prepared.map(({ field }) => field));
  const unseen = now.filter(({ field }) => !shown.has(field));
  return [...moved, ...unseen.map(({ field, from, to }) => ({ field, base: to, yours: to, theirs: from }))];
}

/** Changes in the order in which they are written: actions are locked in one order whatever the decision, so that two of them never wait for each other. */
export function changesInOrder(changes: readonly PreparedChange[]): PreparedChange[] {
  const key = (change: PreparedChange): string => (change.kind === 'edit' ? change.actionId : '~');
  return [...changes].sort((a, b) => key(a).localeCompare(key(b)));
}

/** The action of each change, in the order of the changes: null for one that is to be added. `actionIds` are those of the decision. */
export function actionsOfChanges(
  changes: readonly PreparedChange[],
  actionIds: readonly string[],
  isApplied: boolean,
): (string | null)[] {
  const written = changesInOrder(changes);
  return changes.map((change) => {
    if (change.kind === 'edit') return change.actionId;
    return isApplied ? (actionIds[written.indexOf(change)] ?? null) : null;
  });
}
