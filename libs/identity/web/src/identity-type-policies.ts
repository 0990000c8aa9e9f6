import type { TypePolicies } from '@apollo/client';
import { cursorConnection } from '@binome/shared/web';

/** How accounts, sessions and invitations live in the client's cache. */
export const identityTypePolicies: TypePolicies = {
  Query: { fields: { accounts: cursorConnection(['search']), invitations: cursorConnection(['territoryId']) } },
  Viewer: { keyFields: false, merge: true },
  Persona: { keyFields: ['key'] },
};
