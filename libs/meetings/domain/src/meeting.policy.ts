import { ownTerritoryIds, roleOf, type Policy } from '@binome/shared/domain';

/**
 * Who may do what with the meetings of a territory's committees. The pair and the project lead prepare, hold and close them; contributors
 * and observers read them. The State, operators' agents and administrators: nothing here.
 */
export const meetingPolicy: Policy = (actor, can) => {
  const own = { territoryId: { $in: [...ownTerritoryIds(actor)] } };
  switch (roleOf(actor)) {
    case 'elected':
    case 'industrial':
    case 'project_lead':
      return void can(['read', 'edit'], 'Meeting', own);
    case 'contributor':
    case 'observer':
      return void can('read', 'Meeting', own);
    default:
      return undefined;
  }
};
