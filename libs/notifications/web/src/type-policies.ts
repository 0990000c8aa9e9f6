import type { TypePolicies } from '@apollo/client';

/** How notifications live in the client's cache. */
export const notificationTypePolicies: TypePolicies = {};
