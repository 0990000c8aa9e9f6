import type { FieldConflict } from './domain-error.js';

/** A field that went from one value to another; values are JSON. */
export interface FieldChange {
  field: string;
  from: unknown;
  to: unknown;
}

/** A change already kept in the history, with who made it and when (ISO 8601). */
export interface PastFieldChange extends FieldChange {
  by: string;
  at: string;
}

/** Two JSON values say the same thing; key order does not count, dates compare by instant. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  );
}

/** What really changes when `wanted` is applied on `current`. Absent fields (undefined) are untouched. */
export function fieldChanges(current: Record<string, unknown>, wanted: Record<string, unknown>): FieldChange[] {
  return Object.entries(wanted)
    .filter(([field, to]) => to !== undefined && !sameValue(current[field], to))
    .map(([field, to]) => ({ field, from: current[field] ?? null, to }));
}

/**
 * Fields that both sides changed since the version the writer started from. A part of a field is that field too: `lines.<id>` and `lines.<id>.label`.
 * `since` holds the changes kept after that version, oldest first. A field put back to its base, or written with the same value, is no conflict.
 */
export function fieldConflicts(changes: readonly FieldChange[], since: readonly PastFieldChange[]): FieldConflict[] {
  return changes.flatMap((change) => {
    const past = Map.groupBy(
      since.filter((other) => fieldsOverlap(other.field, change.field)),
      ({ field }) => field,
    );
    const moved = [...past.values()].filter((same) => !sameValue(same[0]?.from, same.at(-1)?.to)).at(-1);
    const [first, last] = [moved?.[0], moved?.at(-1)];
    if (!first || !last) return [];
    return [{ field: change.field, base: first.from, yours: change.to, theirs: last.to, by: last.by, at: last.at }];
  });
}

/** Whether two fields touch: they are the same, or one is a part of the other. */
export function fieldsOverlap(one: string, other: string): boolean {
  return isPartOf(one, other) || isPartOf(other, one);
}

/** Whether a field is this whole or a part of it: `lines.<id>.label` is a part of `lines.<id>`. */
export function isPartOf(field: string, whole: string): boolean {
  return field === whole || field.startsWith(`${whole}.`);
}
