import { accountIdOf, ownTerritoryIds, roleOf, stateTerritoryIds, type Policy } from '@binome/shared/domain';

const KIND = 'AgendaItemDocument';

/**
 * Who may do what with the documents of the items of an agenda; their `visibility` is never wider than that of the item. The pair and the
 * project lead, who prepare meetings: everything in their territories. Contributors and observers read what members read, and what is
 * confidential where they sit. The State: what is shared with it. Operators' agents and administrators: nothing.
 */
export const agendaItemDocumentPolicy: Policy = (actor, can) => {
  const own = { territoryId: { $in: [...ownTerritoryIds(actor)] } };
  switch (roleOf(actor)) {
    case 'elected':
    case 'industrial':
    case 'project_lead':
      return void can(['read', 'add', 'edit', 'remove', 'restore'], KIND, own);
    case 'contributor':
    case 'observer':
      can('read', KIND, { ...own, visibility: { $in: ['shared', 'territory'] } });
      return void can('read', KIND, { ...own, namedAccountIds: accountIdOf(actor) });
    case 'regional_reviewer':
    case 'national_coordinator': {
      const state = stateTerritoryIds(actor);
      return void can('read', KIND, {
        ...(state !== 'all' && { territoryId: { $in: [...state] } }),
        visibility: 'shared',
      });
    }
    default:
      return undefined;
  }
};
