import type { TypePolicies } from '@apollo/client';

/** How the types of each topic live in the client's cache. */
export const typePolicies: TypePolicies = {};
