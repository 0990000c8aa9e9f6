/** What the table shows at one height: a group's heading, an action, or an action that is not read yet. */
export type TableLine<Action> =
  { kind: 'group'; key: string | null } | { kind: 'action'; action: Action; id: string } | { kind: 'waiting' };

/** A list of actions as far as it is read. */
export interface ReadActions<Action> {
  nodes: readonly Action[];
  /** The group under which each stands; null without groups. */
  groupKeys: readonly (string | null)[] | null;
  groupCount: number;
  totalCount: number;
}

/** The lines of a table: those read, each group before its actions, then as many as are still to be read. */
export function linesOf<Action extends { id: string }>({
  nodes,
  groupKeys,
  groupCount,
  totalCount,
}: ReadActions<Action>): TableLine<Action>[] {
  const lines: TableLine<Action>[] = [];
  let groups = 0;
  for (const [at, action] of nodes.entries()) {
    const key = groupKeys?.[at] ?? null;
    if (groupKeys && (at === 0 || key !== (groupKeys[at - 1] ?? null))) {
      lines.push({ kind: 'group', key });
      groups += 1;
    }
    // An action that stands under several groups is a line of each.
    lines.push({ kind: 'action', action, id: groupKeys ? `${key ?? ''} ${action.id}` : action.id });
  }
  const left = Math.max(0, totalCount - nodes.length) + (groupKeys ? Math.max(0, groupCount - groups) : 0);
  return [...lines, ...Array.from({ length: left }, () => ({ kind: 'waiting' }) as const)];
}

/** What tells a line from the others, wherever a list that is read again puts it. */
export function keyOfLine(line: TableLine<unknown> | undefined, at: number): string {
  if (line?.kind === 'action') return line.id;
  return line?.kind === 'group' ? `group ${line.key}` : `waiting ${at}`;
}

/** The line of an action that is so many lines away, or the nearest one before it; the same one when there is none. */
export function actionLineFrom(lines: readonly TableLine<unknown>[], from: number, step: number): number {
  const direction = Math.sign(step);
  const wanted = Math.min(lines.length - 1, Math.max(0, from + step));
  const isAction = (at: number) => lines[at]?.kind === 'action';
  for (let at = wanted; at >= 0 && at < lines.length; at += direction) if (isAction(at)) return at;
  for (let at = wanted; at !== from; at -= direction) if (isAction(at)) return at;
  return from;
}
