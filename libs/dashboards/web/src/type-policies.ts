import type { FieldPolicy } from '@apollo/client/cache';
import type { TypePolicies } from '@apollo/client';

interface CachedHome {
  territories?: { nodes: readonly unknown[] };
}

/** A page asked after the last territory had is put behind it; any other answer is the home as it begins. */
const home: FieldPolicy<CachedHome> = {
  keyArgs: ['only'],
  merge: (existing, incoming, { args }) => {
    if (!args?.after || !existing?.territories || !incoming.territories) return incoming;
    const nodes = [...existing.territories.nodes, ...incoming.territories.nodes];
    return { ...incoming, territories: { ...incoming.territories, nodes } };
  },
};

/** How homes live in the client's cache. */
export const dashboardTypePolicies: TypePolicies = {
  Query: { fields: { home } },
  HomeTerritory: { fields: { moves: { merge: false }, acts: { merge: false }, figures: { merge: false } } },
};
