/** A page of a list, or several put one behind the other. */
export interface ListPages<Node, Group> {
  nodes: readonly Node[];
  /** The group under which each node stands; null without groups. */
  groupKeys?: readonly (string | null)[] | null;
  groups?: readonly Group[];
}

/**
 * The pages already read and the one that follows. An action stands once under each of its groups; one that moved behind while the pages
 * were read is not shown twice.
 */
export function withNextPage<
  Node extends { id: string },
  Group extends { key?: string | null },
  Pages extends ListPages<Node, Group>,
>(before: Pages, next: Pages): Pages {
  const had = new Set(before.nodes.map(({ id }, at) => lineOf(before, id, at)));
  const added = next.nodes.flatMap(({ id }, at) => (had.has(lineOf(next, id, at)) ? [] : [at]));
  const again = new Set(next.groups?.map(({ key }) => key ?? null));
  return {
    ...next,
    nodes: [...before.nodes, ...added.flatMap((at) => next.nodes[at] ?? [])],
    groupKeys:
      before.groupKeys && next.groupKeys
        ? [...before.groupKeys, ...added.map((at) => next.groupKeys?.[at] ?? null)]
        : null,
    // A group that goes on from a page to the next comes with both.
    ...(next.groups && {
      groups: [...(before.groups ?? []).filter(({ key }) => !again.has(key ?? null)), ...next.groups],
    }),
  };
}

function lineOf({ groupKeys }: { groupKeys?: readonly (string | null)[] | null }, id: string, at: number): string {
  return `${id} ${groupKeys?.[at] ?? ''}`;
}
