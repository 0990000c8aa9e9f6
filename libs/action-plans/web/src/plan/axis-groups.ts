/** A place in an ordered list: ranks compare letter by letter, as the server does. */
interface Ranked {
  id: string;
  rank: string;
}

/** The rows in the order of the plan, whatever order they came in. */
export function inOrder<Row extends Ranked>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => compare(a.rank, b.rank) || compare(a.id, b.id));
}

/** Actions by orientation, in order; those of no orientation, or of one that is not there, come under `null`, which is always last. */
export function byOrientation<Row extends Ranked & { orientationId?: string | null }>(
  orientations: readonly Ranked[],
  actions: readonly Row[],
): Map<string | null, Row[]> {
  const groups = new Map<string | null, Row[]>(inOrder(orientations).map(({ id }) => [id, []]));
  groups.set(null, []);
  for (const action of inOrder(actions)) {
    const id = action.orientationId && groups.has(action.orientationId) ? action.orientationId : null;
    groups.set(id, [...(groups.get(id) ?? []), action]);
  }
  return groups;
}

/** Which row a moved row follows when it goes one step up or down; undefined when it cannot. */
export function placeAfter(rows: readonly Ranked[], id: string, step: -1 | 1): string | null | undefined {
  const others = inOrder(rows);
  const at = others.findIndex((row) => row.id === id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= others.length) return undefined;
  return step === 1 ? (others[to]?.id ?? null) : (others[to - 1]?.id ?? null);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
