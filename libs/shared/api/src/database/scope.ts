import { ownTerritoryIds, roleOf, stateTerritoryIds, accountIdOf, type Actor } from '@binome/shared/domain';

/** What PostgreSQL is told of the actor for row-level security. */
export interface DatabaseScope {
  reach: 'system' | 'administrator' | 'account' | 'none';
  account: string;
  own: string;
  state: string;
}

export function scopeOf(actor: Actor): DatabaseScope {
  const state = stateTerritoryIds(actor);
  return {
    reach: reachOf(actor),
    account: accountIdOf(actor) ?? '',
    own: ownTerritoryIds(actor).join(','),
    state: state === 'all' ? 'all' : state.join(','),
  };
}

function reachOf(actor: Actor): DatabaseScope['reach'] {
  if (actor.kind === 'system') return 'system';
  if (actor.kind === 'anonymous') return 'none';
  return roleOf(actor) === 'administrator' ? 'administrator' : 'account';
}

/** Sets the scope for the current transaction only (`SET LOCAL`): a pooled connection never keeps it. */
export const SET_SCOPE = `SELECT set_config('app.reach', $1, true), set_config('app.account', $2, true), set_config('app.own', $3, true), set_config('app.state', $4, true)`;

export function scopeParameters(actor: Actor): string[] {
  const scope = scopeOf(actor);
  return [scope.reach, scope.account, scope.own, scope.state];
}
