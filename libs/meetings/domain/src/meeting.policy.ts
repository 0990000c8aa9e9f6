import { accountIdOf, ownTerritoryIds, roleOf, stateTerritoryIds, type Policy } from '@binome/shared/domain';

/**
 * Who may do what with the meetings of a territory's committees. The pair and the project lead prepare, hold and close them; contributors
 * propose items; contributors and observers read, a confidential item only where they sit. The State reads a meeting once it is
 * convened, and what was said once its minutes are sealed. Operators' agents and administrators: nothing here.
 */
export const meetingPolicy: Policy = (actor, can) => {
  const own = { territoryId: { $in: [...ownTerritoryIds(actor)] } };
  switch (roleOf(actor)) {
    case 'elected':
    case 'industrial':
    case 'project_lead':
      can(['read', 'edit', 'propose'], 'Meeting', own);
      return void can(['read', 'edit'], 'AgendaItem', own);
    case 'contributor':
      can(['read', 'propose'], 'Meeting', own);
      return readItems();
    case 'observer':
      can('read', 'Meeting', own);
      return readItems();
    case 'regional_reviewer':
    case 'national_coordinator': {
      const state = stateTerritoryIds(actor);
      const shared = { visibility: 'shared', ...(state !== 'all' && { territoryId: { $in: [...state] } }) };
      can('read', 'Meeting', shared);
      return void can('read', 'AgendaItem', shared);
    }
    default:
      return undefined;
  }

  function readItems(): void {
    can('read', 'AgendaItem', { ...own, visibility: { $in: ['shared', 'territory'] } });
    can('read', 'AgendaItem', { ...own, visibility: 'restricted', seatedAccountIds: accountIdOf(actor) });
  }
};
