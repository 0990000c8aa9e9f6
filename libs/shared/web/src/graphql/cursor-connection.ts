import type { FieldPolicy, Reference } from '@apollo/client';

interface CachedConnection {
  nodes: readonly Reference[];
  pageInfo?: { endCursor?: string | null };
}

/**
 * Cache policy of a list read page by page with cursors; `keyArgs` are the arguments that make another list (filters, sort).
 * A page asked `after` the last row had is put behind it; any other answer is the list as it begins.
 */
export function cursorConnection(keyArgs: readonly string[] | false = false): FieldPolicy<CachedConnection> {
  return {
    keyArgs: keyArgs === false ? false : [...keyArgs],
    merge: (existing, incoming, { args }) => {
      if (!existing || !args?.after) return incoming;
      const had = new Set(existing.nodes.map((node) => node.__ref));
      return { ...incoming, nodes: [...existing.nodes, ...incoming.nodes.filter((node) => !had.has(node.__ref))] };
    },
  };
}
