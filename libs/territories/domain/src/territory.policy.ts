import { ownTerritoryIds, roleOf, stateTerritoryIds, type Actor, type Policy } from '@binome/shared/domain';

/** Acts on a territory's sheet, as `viewerCan` tells them. */
export const TERRITORY_ACTS = ['edit', 'name_seat'] as const;

/**
 * A territory exists for its own people, for the reviewers and coordinators who read it as the State, and for administrators.
 * Its pair and its project lead edit the sheet and name the seats; administrators too, as they keep the reference data.
 */
export const territoryPolicy: Policy = (actor, can) => {
  if (isKeeper(actor)) return void can(['read', ...TERRITORY_ACTS], 'Territory');
  const own = [...ownTerritoryIds(actor)];
  if (own.length > 0) can('read', 'Territory', { id: { $in: own } });
  if (own.length > 0 && leadsTerritory(actor)) can([...TERRITORY_ACTS], 'Territory', { id: { $in: own } });
  const state = stateTerritoryIds(actor);
  if (state === 'all') can('read', 'Territory');
  else if (state.length > 0) can('read', 'Territory', { id: { $in: [...state] } });
};

/** Imports of reference data are made, read and undone by administrators only. */
export const importPolicy: Policy = (actor, can) => {
  if (isKeeper(actor)) can(['read', 'upload', 'confirm', 'undo'], 'TerritoryImport');
};

function isKeeper(actor: Actor): boolean {
  return actor.kind === 'system' || roleOf(actor) === 'administrator';
}

function leadsTerritory(actor: Actor): boolean {
  const role = roleOf(actor);
  return role === 'elected' || role === 'industrial' || role === 'project_lead';
}
