import { cursorConnection } from '@binome/shared/web';
import type { TypePolicies } from '@apollo/client';

/** How documents live in the client's cache. */
export const documentTypePolicies: TypePolicies = {
  Document: { fields: { versions: cursorConnection(), viewerCan: { merge: true } } },
};
