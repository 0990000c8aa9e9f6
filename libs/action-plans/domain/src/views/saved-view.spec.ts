import { abilityOf, allows, ROLES, TERRITORIAL_ROLES, type Actor, type Role } from '@binome/shared/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAVED_VIEW_ACTS, savedViewPolicy } from './saved-view.policy.js';
import { savedViewProblems, tidySavedView, viewAt } from './saved-view.rules.js';

const ME = 'account-me';
const HOME = 'territory-home';
function actorOf(role: Role): Actor {
  const territoryIds = (TERRITORIAL_ROLES as readonly Role[]).includes(role) ? [HOME] : [];
  const stateTerritoryIds = role === 'national_coordinator' ? 'all' : role === 'regional_reviewer' ? [HOME] : [];
  const capacity = { id: 'c', role, territoryIds, regionCodes: [], operator: null };
  return { kind: 'account', accountId: ME, sessionId: 's', name: 'Moi', capacity, stateTerritoryIds };
}

// r read, c create, e edit, x remove; a dash means nothing. By whose the view is: mine, another's private one, the territory's.
const CELLS: Record<Role, [mine: string, another: string, territory: string]> = {
  elected: ['rcex', '-', 'rcex'],
  industrial: ['rcex', '-', 'rcex'],
  project_lead: ['rcex', '-', 'rcex'],
  contributor: ['rcex', '-', 'r'],
  observer: ['rcex', '-', 'r'],
  regional_reviewer: ['-', '-', '-'],
  national_coordinator: ['-', '-', '-'],
  operator_agent: ['-', '-', '-'],
  administrator: ['-', '-', '-'],
};
const LETTERS = { read: 'r', create: 'c', edit: 'e', remove: 'x' };
const letters = (role: Role, row: object): string => {
  const ability = abilityOf(actorOf(role), [savedViewPolicy]);
  return (
    SAVED_VIEW_ACTS.filter((act) => allows(ability, act, 'SavedView', row))
      .map((act) => LETTERS[act])
      .join('') || '-'
  );
};

describe('who may do what with a saved view', () => {
  it.each(ROLES)('%s', (role) => {
    const [mine, another, territory] = CELLS[role];
    expect(letters(role, { territoryId: HOME, scope: 'private', accountId: ME })).toBe(mine);
    expect(letters(role, { territoryId: HOME, scope: 'private', accountId: 'x' })).toBe(another);
    expect(letters(role, { territoryId: HOME, scope: 'territory', accountId: 'x' })).toBe(territory);
    for (const scope of ['private', 'territory'])
      expect(letters(role, { territoryId: 'far', scope, accountId: ME })).toBe('-');
  });
});

describe('a saved view', () => {
  it('keeps a view and nothing else of an address', () => {
    const address = 'vue=tableau&f1=etat%3Aen-cours&utm_source=x&javascript=alert(1)';
    expect(tidySavedView({ name: ' À présenter ', address })).toEqual({
      name: 'À présenter',
      address: 'vue=tableau&f1=etat:en-cours',
    });
  });

  it.each([
    [{ name: '' }, 'name:required'],
    [{ name: 'x'.repeat(61) }, 'name:too_long'],
    [{ name: 'a\u202Eb' }, 'name:unsafe_characters'],
    [{ scope: 'national' as never }, 'scope:not_a_choice'],
    [{ address: 'f1=demain:oui' }, 'address:not_a_view'],
    [{ address: 'vue=tableau\u0000' }, 'address:unsafe_characters'],
    [{ address: `f1=${'a'.repeat(4_000)}` }, 'address:too_long'],
  ])('is refused: %j', (patch, refusal) =>
    expect(savedViewProblems(patch).map(({ field, problem }) => `${field}:${problem}`)).toEqual([refusal]),
  );

  it('reads any text as some view, the same once written again', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (text) => {
        const { address } = tidySavedView({ address: text });
        expect(tidySavedView({ address }).address).toBe(address);
        expect(viewAt(address).isUnreadable).toBe(false);
      }),
    );
  });
});
