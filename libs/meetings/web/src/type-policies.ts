import type { TypePolicies } from '@apollo/client';

/** How meetings live in the client's cache. */
export const meetingTypePolicies: TypePolicies = {};
