import { abilityOf, allows, ROLES, type Actor, type Role } from '@binome/shared/domain';
import { describe, expect, it } from 'vitest';
import { accountPolicy, postingPolicy, roleAssignmentPolicy, sessionPolicy } from './account.policy.js';

const policies = [accountPolicy, sessionPolicy, roleAssignmentPolicy, postingPolicy];
const actorWith = (role: Role | null): Actor => ({
  kind: 'account',
  accountId: 'me',
  sessionId: 's',
  name: 'N',
  capacity: role && { id: 'c', role, territoryIds: [], regionCodes: [], operator: null },
  stateTerritoryIds: [],
});
const ACTS = [
  ['read', 'Account'],
  ['suspend', 'Account'],
  ['restore', 'Account'],
  ['read', 'RoleAssignment'],
  ['end', 'RoleAssignment'],
  ['read', 'Posting'],
  ['open', 'Posting'],
  ['end', 'Posting'],
  ['read', 'Session'],
  ['revoke', 'Session'],
] as const;

describe('accounts', () => {
  for (const role of [...ROLES, null]) {
    it(`${role ?? 'no capacity'}: what is theirs is read, what is others' belongs to administrators`, () => {
      const ability = abilityOf(actorWith(role), policies);
      for (const [act, kind] of ACTS) {
        const administrator = role === 'administrator' && kind !== 'Session';
        const mine = act === 'read' || kind === 'Session';
        expect(allows(ability, act, kind, { id: 'other', accountId: 'other' }), `${act} ${kind} of another`).toBe(
          administrator,
        );
        expect(allows(ability, act, kind, { id: 'me', accountId: 'me' }), `${act} my ${kind}`).toBe(
          administrator || mine,
        );
      }
    });
  }

  it('are nothing to a visitor', () => {
    const ability = abilityOf({ kind: 'anonymous' }, policies);
    for (const [act, kind] of ACTS) expect(allows(ability, act, kind, { id: 'me', accountId: 'me' })).toBe(false);
  });
});
