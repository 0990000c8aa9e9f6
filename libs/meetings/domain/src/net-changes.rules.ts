import { sameValue } from '@binome/shared/domain';

/** A field of an action that went from one value to another. */
export interface PlanFieldChange {
  actionId: string;
  field: string;
  from: unknown;
  to: unknown;
}

/** What changed in the end, each field of each action once, from the first value to the last; what came back to its first value is left out. */
export function netChanges<Change extends PlanFieldChange>(changes: readonly Change[]): Change[] {
  const net = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.actionId} ${change.field}`;
    const first = net.get(key);
    net.set(key, first ? { ...change, from: first.from } : change);
  }
  return [...net.values()].filter(({ from, to }) => !sameValue(from, to));
}
