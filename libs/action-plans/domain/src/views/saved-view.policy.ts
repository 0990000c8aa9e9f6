import { accountIdOf, isTerritorial, ownTerritoryIds, roleOf, type Policy } from '@binome/shared/domain';

/** Acts that exist on a saved view. */
export const SAVED_VIEW_ACTS = ['read', 'create', 'edit', 'remove'] as const;

/**
 * Who may do what with saved views. A private view is its author's alone; those of the territory are read by its members and
 * kept by the pair and the project lead. The State and the operators save none: they are of no territory.
 */
export const savedViewPolicy: Policy = (actor, can) => {
  const role = roleOf(actor);
  if (!role || !isTerritorial(role)) return;
  const own = { territoryId: { $in: [...ownTerritoryIds(actor)] } };
  can([...SAVED_VIEW_ACTS], 'SavedView', { ...own, scope: 'private', accountId: accountIdOf(actor) });
  const keepsTheTerritorys = role === 'elected' || role === 'industrial' || role === 'project_lead';
  can(keepsTheTerritorys ? [...SAVED_VIEW_ACTS] : 'read', 'SavedView', { ...own, scope: 'territory' });
};
