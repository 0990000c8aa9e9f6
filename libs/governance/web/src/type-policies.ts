import { cursorConnection } from '@binome/shared/web';
import type { TypePolicies } from '@apollo/client';

/** How a governance lives in the client's cache. A seat shows who holds it on the day asked for: it belongs to that answer alone. */
export const governanceTypePolicies: TypePolicies = {
  Query: { fields: { governanceHistory: cursorConnection(['territoryId', 'committeeId']) } },
  Governance: {
    keyFields: ['territoryId'],
    fields: {
      ...Object.fromEntries(
        ['committees', 'removedCommittees', 'charter', 'alerts', 'method', 'candidates'].map((field) => [
          field,
          { merge: false },
        ]),
      ),
      viewerCan: { merge: true },
    },
  },
  Committee: {
    fields: {
      seats: { merge: false },
      colleges: { merge: false },
      agendaTemplate: { merge: false },
      viewerCan: { merge: true },
    },
  },
  CommitteeSeat: { keyFields: false },
  CharterItem: { keyFields: false },
  SeatAlert: { keyFields: false },
  KitApplication: { fields: { changes: { merge: false } } },
  GovernanceKitChange: { keyFields: false },
  GovernanceKit: { keyFields: ['key'] },
  GovernanceKitCommittee: { keyFields: false },
  PlannedCommitteeType: { keyFields: false },
};
