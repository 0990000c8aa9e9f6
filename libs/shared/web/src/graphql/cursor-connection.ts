import { isReference, type FieldPolicy } from '@apollo/client/cache';

interface CachedConnection {
  nodes: readonly unknown[];
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
      const had = new Set(existing.nodes.filter(isReference).map((node) => node.__ref));
      const added = incoming.nodes.filter((node) => !isReference(node) || !had.has(node.__ref));
      return { ...incoming, nodes: [...existing.nodes, ...added] };
    },
  };
}
