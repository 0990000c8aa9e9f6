import {
  accountIdOf,
  ownTerritoryIds,
  roleOf,
  stateTerritoryIds,
  type Actor,
  type Policy,
  type Role,
} from '@binome/shared/domain';
import { mayAct, readsMeeting } from './meeting-state.rules.js';

/**
 * Who may do what with the meetings of a territory's committees, as the rule of their states says. The pair and the project lead prepare,
 * hold and close them; contributors propose items; contributors and observers read, a confidential item only where they sit. The State
 * reads a meeting once it is convened, and what was said once its minutes are sealed. Operators' agents and administrators: nothing here.
 */
export const meetingPolicy: Policy = (actor, can) => {
  const role = roleOf(actor);
  const own = { territoryId: { $in: [...ownTerritoryIds(actor)] } };
  if (readsMeeting(role, 'territory')) {
    can('read', 'Meeting', own);
    if (mayAct(role, 'edit')) {
      can('edit', 'Meeting', own);
      return void can(['read', 'edit'], 'AgendaItem', own);
    }
    can('read', 'AgendaItem', { ...own, visibility: { $in: ['shared', 'territory'] } });
    return void can('read', 'AgendaItem', { ...own, visibility: 'restricted', seatedAccountIds: accountIdOf(actor) });
  }
  if (!readsMeeting(role, 'shared')) return;
  const state = stateTerritoryIds(actor);
  const shared = { visibility: 'shared', ...(state !== 'all' && { territoryId: { $in: [...state] } }) };
  can('read', 'Meeting', shared);
  can('read', 'AgendaItem', shared);
};

/** The role under which somebody looks at the meetings of a territory; null where it has none to play. */
export function meetingRoleIn(actor: Actor, territoryId: string): Role | null {
  const state = stateTerritoryIds(actor);
  const isHere = ownTerritoryIds(actor).includes(territoryId) || state === 'all' || state.includes(territoryId);
  return isHere ? roleOf(actor) : null;
}
