import {
  accountIdOf,
  ownTerritoryIds,
  roleOf,
  stateTerritoryIds,
  type Actor,
  type Allow,
  type Policy,
} from '@binome/shared/domain';

/** Acts that exist on each kind of row of this topic. */
export const ACTION_PLAN_ACTS = {
  ActionPlan: ['read', 'create', 'edit', 'duplicate', 'archive', 'open'],
  Orientation: ['read', 'create', 'edit', 'move', 'remove'],
  Action: ['read', 'create', 'edit', 'move', 'remove', 'restore', 'archive'],
  OpenAction: ['read'],
  ActionMoney: ['read', 'edit'],
  ActionCompanyNote: ['read', 'edit'],
} as const;

/** The visibility column of each field group of an action. */
export const GROUP_COLUMNS = { ActionMoney: 'moneyVisibility', ActionCompanyNote: 'companyNoteVisibility' } as const;

/**
 * Who may do what with a territory's plan. The pair and the project lead: everything in their territories, but that the pair alone opens
 * the plan to other territories. Territorial people read the shared actions of the plans that were opened.
 * A contributor: what members read, and the actions that name it, which it also edits. An observer: the same, reading only.
 * The State (reviewer, coordinator): what is shared with it. Operators' agents and administrators: nothing.
 */
export const actionPlanPolicy: Policy = (actor, can) => {
  switch (roleOf(actor)) {
    case 'elected':
    case 'industrial':
      return allowEverything(actor, can);
    case 'project_lead':
      return allowEverything(actor, can, { besides: ['open'] });
    case 'contributor':
      allowMembersReading(actor, can);
      return allowEditingWhatItLeads(actor, can);
    case 'observer':
      return allowMembersReading(actor, can);
    case 'regional_reviewer':
    case 'national_coordinator':
      return allowStateReading(actor, can);
    default:
      return undefined;
  }
};

function allowEverything(actor: Actor, can: Allow, { besides = [] }: { besides?: readonly string[] } = {}): void {
  const own = { territoryId: { $in: [...ownTerritoryIds(actor)] } };
  for (const [kind, acts] of Object.entries(ACTION_PLAN_ACTS).filter(([name]) => name !== 'OpenAction'))
    can(
      acts.filter((act) => !besides.includes(act)),
      kind,
      own,
    );
  can('read', 'OpenAction');
}

function allowMembersReading(actor: Actor, can: Allow): void {
  const own = { territoryId: { $in: [...ownTerritoryIds(actor)] } };
  const members = { $in: ['shared', 'territory'] };
  can('read', 'OpenAction');
  can('read', 'ActionPlan', own);
  can('read', 'Orientation', own);
  can('read', 'Action', { ...own, visibility: members });
  for (const [group, column] of Object.entries(GROUP_COLUMNS)) {
    can('read', group, { ...own, visibility: members, [column]: members });
  }
  const named = { ...own, leadAccountIds: accountIdOf(actor) };
  for (const kind of ['Action', 'ActionMoney', 'ActionCompanyNote']) can('read', kind, named);
}

function allowEditingWhatItLeads(actor: Actor, can: Allow): void {
  const named = { territoryId: { $in: [...ownTerritoryIds(actor)] }, leadAccountIds: accountIdOf(actor) };
  for (const kind of ['Action', 'ActionMoney', 'ActionCompanyNote']) can('edit', kind, named);
}

function allowStateReading(actor: Actor, can: Allow): void {
  const territoryIds = stateTerritoryIds(actor);
  const state: Record<string, unknown> = territoryIds === 'all' ? {} : { territoryId: { $in: [...territoryIds] } };
  can('read', 'ActionPlan', state);
  can('read', 'Orientation', state);
  can('read', 'Action', { ...state, visibility: 'shared' });
  for (const [group, column] of Object.entries(GROUP_COLUMNS)) {
    can('read', group, { ...state, visibility: 'shared', [column]: 'shared' });
  }
}
