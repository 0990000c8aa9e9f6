import { abilityOf, allows, ANONYMOUS, type Actor, type Role, type Visibility } from '@binome/shared/domain';
import { describe, expect, it } from 'vitest';
import { ACTION_PLAN_ACTS, actionPlanPolicy } from './action-plan.policy.js';

// Written by hand from the product's table, cell by cell; nothing here is computed from the policy.
// An action's letters: r read, e edit, c create, m move, x remove, u restore, a archive; a dash means nothing.
const ACTIONS: Record<string, Record<Visibility, [unnamed: string, named: string]>> = {
  'elected at home': {
    shared: ['recmxua', 'recmxua'],
    territory: ['recmxua', 'recmxua'],
    restricted: ['recmxua', 'recmxua'],
  },
  'industrial at home': {
    shared: ['recmxua', 'recmxua'],
    territory: ['recmxua', 'recmxua'],
    restricted: ['recmxua', 'recmxua'],
  },
  'project_lead at home': {
    shared: ['recmxua', 'recmxua'],
    territory: ['recmxua', 'recmxua'],
    restricted: ['recmxua', 'recmxua'],
  },
  'contributor at home': { shared: ['r', 're'], territory: ['r', 're'], restricted: ['-', 're'] },
  'observer at home': { shared: ['r', 'r'], territory: ['r', 'r'], restricted: ['-', 'r'] },
  'regional_reviewer at home': { shared: ['r', 'r'], territory: ['-', '-'], restricted: ['-', '-'] },
  'national_coordinator at home': { shared: ['r', 'r'], territory: ['-', '-'], restricted: ['-', '-'] },
  'operator_agent at home': { shared: ['-', '-'], territory: ['-', '-'], restricted: ['-', '-'] },
  'administrator at home': { shared: ['-', '-'], territory: ['-', '-'], restricted: ['-', '-'] },
  'elected elsewhere': { shared: ['-', '-'], territory: ['-', '-'], restricted: ['-', '-'] },
  'industrial elsewhere': { shared: ['-', '-'], territory: ['-', '-'], restricted: ['-', '-'] },
  'project_lead elsewhere': { shared: ['-', '-'], territory: ['-', '-'], restricted: ['-', '-'] },
  'contributor elsewhere': { shared: ['-', '-'], territory: ['-', '-'], restricted: ['-', '-'] },
  'observer elsewhere': { shared: ['-', '-'], territory: ['-', '-'], restricted: ['-', '-'] },
  'regional_reviewer elsewhere': { shared: ['-', '-'], territory: ['-', '-'], restricted: ['-', '-'] },
  'national_coordinator elsewhere': { shared: ['r', 'r'], territory: ['-', '-'], restricted: ['-', '-'] },
  'operator_agent elsewhere': { shared: ['-', '-'], territory: ['-', '-'], restricted: ['-', '-'] },
  'administrator elsewhere': { shared: ['-', '-'], territory: ['-', '-'], restricted: ['-', '-'] },
};

// Plan (r read, e edit, c begin, d duplicate, a archive, o open to other territories) and orientation (as an action), at home and elsewhere.
const PLANS: Record<
  Role,
  { home: [plan: string, orientation: string]; elsewhere: [plan: string, orientation: string] }
> = {
  elected: { home: ['recdao', 'recmx'], elsewhere: ['-', '-'] },
  industrial: { home: ['recdao', 'recmx'], elsewhere: ['-', '-'] },
  project_lead: { home: ['recda', 'recmx'], elsewhere: ['-', '-'] },
  contributor: { home: ['r', 'r'], elsewhere: ['-', '-'] },
  observer: { home: ['r', 'r'], elsewhere: ['-', '-'] },
  regional_reviewer: { home: ['r', 'r'], elsewhere: ['-', '-'] },
  national_coordinator: { home: ['r', 'r'], elsewhere: ['r', 'r'] },
  operator_agent: { home: ['-', '-'], elsewhere: ['-', '-'] },
  administrator: { home: ['-', '-'], elsewhere: ['-', '-'] },
};

// A field group (money or company note): by the action's visibility, then the group's, for someone not named.
type GroupTable = Record<Visibility, Record<Visibility, string>>;
const EVERYTHING: GroupTable = {
  shared: { shared: 're', territory: 're', restricted: 're' },
  territory: { shared: 're', territory: 're', restricted: 're' },
  restricted: { shared: 're', territory: 're', restricted: 're' },
};
const MEMBERS: GroupTable = {
  shared: { shared: 'r', territory: 'r', restricted: '-' },
  territory: { shared: 'r', territory: 'r', restricted: '-' },
  restricted: { shared: '-', territory: '-', restricted: '-' },
};
const STATE: GroupTable = {
  shared: { shared: 'r', territory: '-', restricted: '-' },
  territory: { shared: '-', territory: '-', restricted: '-' },
  restricted: { shared: '-', territory: '-', restricted: '-' },
};
const NOTHING: GroupTable = {
  shared: { shared: '-', territory: '-', restricted: '-' },
  territory: { shared: '-', territory: '-', restricted: '-' },
  restricted: { shared: '-', territory: '-', restricted: '-' },
};
const GROUPS: Record<Role, { home: GroupTable; elsewhere: GroupTable }> = {
  elected: { home: EVERYTHING, elsewhere: NOTHING },
  industrial: { home: EVERYTHING, elsewhere: NOTHING },
  project_lead: { home: EVERYTHING, elsewhere: NOTHING },
  contributor: { home: MEMBERS, elsewhere: NOTHING },
  observer: { home: MEMBERS, elsewhere: NOTHING },
  regional_reviewer: { home: STATE, elsewhere: NOTHING },
  national_coordinator: { home: STATE, elsewhere: STATE },
  operator_agent: { home: NOTHING, elsewhere: NOTHING },
  administrator: { home: NOTHING, elsewhere: NOTHING },
};

const VISIBILITIES: Visibility[] = ['shared', 'territory', 'restricted'];
const LETTERS: Record<string, string> = {
  read: 'r',
  edit: 'e',
  create: 'c',
  move: 'm',
  remove: 'x',
  restore: 'u',
  archive: 'a',
  duplicate: 'd',
  open: 'o',
};
const ME = 'account-me';
const HOME = 'territory-home';

function actorOf(role: Role): Actor {
  const territorial = ['elected', 'industrial', 'project_lead', 'contributor', 'observer'].includes(role);
  const stateTerritoryIds = role === 'national_coordinator' ? 'all' : role === 'regional_reviewer' ? [HOME] : [];
  const capacity = { id: 'c', role, territoryIds: territorial ? [HOME] : [], regionCodes: [], operator: null };
  return { kind: 'account', accountId: ME, sessionId: 's', name: 'Moi', capacity, stateTerritoryIds };
}

function lettersOf(actor: Actor, kind: keyof typeof ACTION_PLAN_ACTS, row: object): string {
  const ability = abilityOf(actor, [actionPlanPolicy]);
  const letters = ACTION_PLAN_ACTS[kind].filter((act) => allows(ability, act, kind, row)).map((act) => LETTERS[act]);
  return letters.sort().join('') || '-';
}

const sorted = (letters: string) => [...letters].sort().join('');

describe('who may do what with an action', () => {
  const cells = Object.entries(ACTIONS).flatMap(([who, row]) =>
    VISIBILITIES.flatMap((visibility) =>
      [false, true].map((named) => [who, visibility, named, row[visibility][named ? 1 : 0]] as const),
    ),
  );
  it('has a cell for each role, place, visibility and naming', () => expect(cells).toHaveLength(9 * 2 * 3 * 2));

  it.each(cells)('%s, %s action, named %s: %s', (who, visibility, named, expected) => {
    const [role, place] = who.split(/ at | /) as [Role, string];
    const row = {
      territoryId: place === 'home' ? HOME : 'territory-far',
      visibility,
      leadAccountIds: named ? ['x', ME] : ['x'],
    };
    expect(lettersOf(actorOf(role), 'Action', row)).toBe(sorted(expected));
  });
});

describe('who may do what with a plan and its orientations', () => {
  it.each(Object.entries(PLANS))('%s', (role, { home, elsewhere }) => {
    for (const [territoryId, [plan, orientation]] of [
      [HOME, home],
      ['territory-far', elsewhere],
    ] as const) {
      expect(lettersOf(actorOf(role as Role), 'ActionPlan', { territoryId })).toBe(sorted(plan));
      expect(lettersOf(actorOf(role as Role), 'Orientation', { territoryId })).toBe(sorted(orientation));
    }
  });
});

describe.each([
  ['ActionMoney', 'moneyVisibility'],
  ['ActionCompanyNote', 'companyNoteVisibility'],
] as const)('who reads %s', (kind, column) => {
  const cells = Object.entries(GROUPS).flatMap(([role, places]) =>
    (['home', 'elsewhere'] as const).flatMap((place) =>
      VISIBILITIES.flatMap((visibility) =>
        VISIBILITIES.map((group) => [role, place, visibility, group, places[place][visibility][group]] as const),
      ),
    ),
  );

  it.each(cells)('%s %s, %s action, %s group: %s', (role, place, visibility, group, expected) => {
    const row = {
      territoryId: place === 'home' ? HOME : 'territory-far',
      visibility,
      [column]: group,
      leadAccountIds: [],
    };
    expect(lettersOf(actorOf(role as Role), kind, row)).toBe(sorted(expected));
  });

  it('is open to a contributor for the actions it leads, and to an observer named in one, for reading', () => {
    const row = { territoryId: HOME, visibility: 'restricted', [column]: 'restricted', leadAccountIds: [ME] };
    expect(lettersOf(actorOf('contributor'), kind, row)).toBe('er');
    expect(lettersOf(actorOf('observer'), kind, row)).toBe('r');
    expect(lettersOf(actorOf('contributor'), kind, { ...row, territoryId: 'territory-far' })).toBe('-');
  });
});

describe('who reads the actions of opened plans', () => {
  it.each([
    ['elected', 'r'],
    ['industrial', 'r'],
    ['project_lead', 'r'],
    ['contributor', 'r'],
    ['observer', 'r'],
    ['regional_reviewer', '-'],
    ['national_coordinator', '-'],
    ['operator_agent', '-'],
    ['administrator', '-'],
  ] as const)('%s: %s', (role, expected) => expect(lettersOf(actorOf(role), 'OpenAction', {})).toBe(expected));
});

describe('nobody in particular', () => {
  const withoutCapacity: Actor = { ...(actorOf('elected') as Extract<Actor, { kind: 'account' }>), capacity: null };
  it.each([
    ['anonymous', ANONYMOUS],
    ['without a capacity in force', withoutCapacity],
  ] as const)('%s may do nothing', (_name, actor) => {
    const row = {
      territoryId: HOME,
      visibility: 'shared',
      moneyVisibility: 'shared',
      companyNoteVisibility: 'shared',
      leadAccountIds: [ME],
    };
    for (const kind of Object.keys(ACTION_PLAN_ACTS) as (keyof typeof ACTION_PLAN_ACTS)[]) {
      expect(lettersOf(actor, kind, row)).toBe('-');
    }
  });

  it('does not take an empty scope for every territory', () => {
    const reviewer = {
      ...(actorOf('regional_reviewer') as Extract<Actor, { kind: 'account' }>),
      stateTerritoryIds: [],
    };
    expect(lettersOf(reviewer, 'ActionPlan', { territoryId: HOME })).toBe('-');
  });
});
