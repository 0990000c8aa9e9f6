import type { TypePolicies } from '@apollo/client';
import { cursorConnection } from '@binome/shared/web';

/** How territories and imports live in the client's cache. */
export const territoryTypePolicies: TypePolicies = {
  Query: {
    fields: {
      territories: cursorConnection(['filter', 'sort']),
      territoryImports: cursorConnection(),
    },
  },
  TerritoryImport: {
    fields: {
      territories: cursorConnection(['kind']),
    },
  },
  Region: { keyFields: ['code'] },
  Departement: { keyFields: ['code'] },
  DepartementContour: { keyFields: ['code'] },
  LeadPair: { merge: true },
  LeadPost: { merge: true },
};
