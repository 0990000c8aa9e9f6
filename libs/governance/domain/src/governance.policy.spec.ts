import { abilityOf, allows, ROLES, type AccountActor, type Role } from '@binome/shared/domain';
import { describe, expect, it } from 'vitest';
import { governancePolicy } from './governance.policy.js';

const actor = (role: Role | null, stateTerritoryIds: AccountActor['stateTerritoryIds'] = []): AccountActor => ({
  kind: 'account',
  accountId: 'me',
  sessionId: 's',
  name: 'Moi',
  capacity: role && { id: 'c', role, territoryIds: ['own'], regionCodes: [], operator: null },
  stateTerritoryIds,
});
const may = (who: AccountActor, act: string, territoryId: string): boolean =>
  allows(abilityOf(who, [governancePolicy]), act, 'Governance', { territoryId });

// Read and edit, in the own territory and in another one.
const EXPECTED: Record<Role, [read: boolean, edit: boolean]> = {
  elected: [true, true],
  industrial: [true, true],
  project_lead: [true, true],
  contributor: [true, false],
  observer: [true, false],
  operator_agent: [false, false],
  regional_reviewer: [false, false],
  national_coordinator: [false, false],
  administrator: [false, false],
};

describe('the governance of a territory', () => {
  it.each(ROLES)('for the role %s', (role) => {
    const who = actor(role);
    expect([may(who, 'read', 'own'), may(who, 'edit', 'own')]).toEqual(EXPECTED[role]);
    expect([may(who, 'read', 'other'), may(who, 'edit', 'other')]).toEqual([false, false]);
  });

  it('is read, never edited, by the State in its territories', () => {
    const reviewer = actor('regional_reviewer', ['seen']);
    expect([may(reviewer, 'read', 'seen'), may(reviewer, 'edit', 'seen'), may(reviewer, 'read', 'other')]).toEqual([
      true,
      false,
      false,
    ]);
    const coordinator = actor('national_coordinator', 'all');
    expect([may(coordinator, 'read', 'any'), may(coordinator, 'edit', 'any')]).toEqual([true, false]);
  });

  it('is nothing to somebody without a capacity', () => {
    expect(may(actor(null), 'read', 'own')).toBe(false);
  });
});
