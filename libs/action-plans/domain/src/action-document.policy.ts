import { accountIdOf, ownTerritoryIds, roleOf, stateTerritoryIds, type Policy } from '@binome/shared/domain';

const ACTS = ['read', 'add', 'edit', 'remove', 'restore'];

/**
 * Who may do what with the documents of actions; their `visibility` is never wider than that of the action. The pair and the project
 * lead: everything in their territories. A contributor: what members read, and everything on the actions that name it. An observer:
 * the same, reading only. The State: what is shared with it. Operators' agents and administrators: nothing.
 */
export const actionDocumentPolicy: Policy = (actor, can) => {
  const own = { territoryId: { $in: [...ownTerritoryIds(actor)] } };
  const members = { ...own, visibility: { $in: ['shared', 'territory'] } };
  const named = { ...own, namedAccountIds: accountIdOf(actor) };
  const territoryIds = stateTerritoryIds(actor);
  switch (roleOf(actor)) {
    case 'elected':
    case 'industrial':
    case 'project_lead':
      can(ACTS, 'ActionDocument', own);
      return;
    case 'contributor':
      can('read', 'ActionDocument', members);
      can(ACTS, 'ActionDocument', named);
      return;
    case 'observer':
      can('read', 'ActionDocument', members);
      can('read', 'ActionDocument', named);
      return;
    case 'regional_reviewer':
    case 'national_coordinator':
      can('read', 'ActionDocument', {
        ...(territoryIds !== 'all' && { territoryId: { $in: [...territoryIds] } }),
        visibility: 'shared',
      });
      return;
    default:
      return;
  }
};
