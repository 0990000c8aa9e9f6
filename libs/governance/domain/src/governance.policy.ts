import { ownTerritoryIds, roleOf, stateTerritoryIds, type Policy } from '@binome/shared/domain';

/**
 * Who may do what with a territory's governance: committees, colleges, seats and who holds them, kit, method. The pair and the project lead
 * edit it; contributors and observers read it; the State reads it whole, as a governance is shared with the State by nature.
 * Operators' agents and administrators: nothing.
 */
export const governancePolicy: Policy = (actor, can) => {
  const own = { territoryId: { $in: [...ownTerritoryIds(actor)] } };
  switch (roleOf(actor)) {
    case 'elected':
    case 'industrial':
    case 'project_lead':
      return void can(['read', 'edit'], 'Governance', own);
    case 'contributor':
    case 'observer':
      return void can('read', 'Governance', own);
    case 'regional_reviewer':
    case 'national_coordinator': {
      const state = stateTerritoryIds(actor);
      return void can('read', 'Governance', state === 'all' ? {} : { territoryId: { $in: [...state] } });
    }
    default:
      return undefined;
  }
};
