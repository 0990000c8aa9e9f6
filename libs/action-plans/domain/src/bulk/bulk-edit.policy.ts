import { accountIdOf, ownTerritoryIds, roleOf, type Policy, type Role } from '@binome/shared/domain';

/** Acts that exist on a change of many actions. */
export const BULK_EDIT_ACTS = ['read', 'create', 'apply', 'undo'] as const;

const EDITORS: readonly (Role | null)[] = ['elected', 'industrial', 'project_lead', 'contributor'];

/** Whoever edits some actions of a territory may change many at once: each stays its author's, and each row has its own refusal. */
export const bulkEditPolicy: Policy = (actor, can) => {
  if (!EDITORS.includes(roleOf(actor))) return;
  const own = { territoryId: { $in: [...ownTerritoryIds(actor)] }, accountId: accountIdOf(actor) };
  can([...BULK_EDIT_ACTS], 'BulkEdit', own);
};
