import { ownTerritoryIds, roleOf, stateTerritoryIds, type Policy } from '@binome/shared/domain';

/** What the keepers of a committee's papers do with its decisions. */
const KEPT = ['read', 'edit'];

/**
 * Who may do what with the decisions of a territory's committees. The pair and the project lead prepare and follow them. Contributors and
 * observers read them, but for the restricted ones: `SeatedDecision` adds those of the committees in which they sit. The State reads what is
 * shared with it once it is decided, and answers the proposals made to it. Operators' agents and administrators: nothing.
 */
export const decisionPolicy: Policy = (actor, can) => {
  const own = { territoryId: { $in: [...ownTerritoryIds(actor)] } };
  switch (roleOf(actor)) {
    case 'elected':
    case 'industrial':
    case 'project_lead':
      return void can(KEPT, 'Decision', own);
    case 'contributor':
    case 'observer':
      can('read', 'Decision', { ...own, visibility: { $in: ['shared', 'territory'] } });
      return void can('read', 'SeatedDecision', own);
    case 'regional_reviewer':
    case 'national_coordinator': {
      const state = stateTerritoryIds(actor);
      const read: Record<string, unknown> = state === 'all' ? {} : { territoryId: { $in: [...state] } };
      const decided: Record<string, unknown> = {
        ...read,
        visibility: 'shared',
        state: { $in: ['adopted', 'rejected'] },
      };
      can('read', 'Decision', decided);
      return void can('answer', 'Decision', { ...decided, state: 'adopted', toState: true });
    }
    default:
      return undefined;
  }
};
