import { cursorConnection } from '@binome/shared/web';
import type { TypePolicies } from '@apollo/client';

/** How plans and actions live in the client's cache. */
export const actionPlanTypePolicies: TypePolicies = {
  Query: {
    fields: {
      actions: cursorConnection(['planId', 'filter']),
      savedViews: cursorConnection(['territoryId']),
      history: cursorConnection(['subjectType', 'subjectId']),
    },
  },
  TerritoryPlan: { keyFields: ['territoryId'] },
  ActionPlan: {
    fields: {
      axes: { merge: false },
      viewerCan: { merge: true },
      incompleteCards: cursorConnection([]),
      fundingWarnings: cursorConnection([]),
    },
  },
  BulkEdit: { fields: { rows: cursorConnection(['outcome']), counts: { merge: true }, audience: { merge: true } } },
  Orientation: { fields: { viewerCan: { merge: true } } },
  Action: {
    fields: {
      money: { merge: true },
      companyNote: { merge: true },
      viewerCan: { merge: true },
      jobs: { merge: true },
      sums: { merge: true },
      documents: cursorConnection([]),
      lateness: { merge: false },
      milestones: { merge: false },
      blockers: { merge: false },
      indicators: { merge: false },
      environmentalEffects: { merge: false },
      supportNeeds: { merge: false },
    },
  },
  ActionMoney: { fields: { budgetLines: { merge: false }, fundingLines: { merge: false } } },
  Indicator: { fields: { values: { merge: false } } },
};
