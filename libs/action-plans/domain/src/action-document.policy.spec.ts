import { abilityOf, allows, ROLES, type AccountActor, type Role, type Visibility } from '@binome/shared/domain';
import { describe, expect, it } from 'vitest';
import { actionDocumentPolicy } from './action-document.policy.js';

const HOME = 'home';
const ACTS = ['read', 'add', 'edit', 'remove', 'restore'] as const;

function actor(role: Role): AccountActor {
  const capacity = { id: 'c', role, territoryIds: [HOME], regionCodes: [], operator: null };
  const stateTerritoryIds = role === 'national_coordinator' ? 'all' : role === 'regional_reviewer' ? [HOME] : [];
  return { kind: 'account', accountId: role, sessionId: 's', name: role, capacity, stateTerritoryIds };
}

const acts = (role: Role, visibility: Visibility, { territoryId = HOME, named = false } = {}) => {
  const row = { territoryId, visibility, namedAccountIds: named ? [role] : ['somebody'] };
  return ACTS.filter((act) => allows(abilityOf(actor(role), [actionDocumentPolicy]), act, 'ActionDocument', row)).join(
    ' ',
  );
};
const ALL = ACTS.join(' ');

describe('the documents of actions', () => {
  it.each<[Role, shared: string, territory: string, restricted: string, named: string]>([
    ['elected', ALL, ALL, ALL, ALL],
    ['industrial', ALL, ALL, ALL, ALL],
    ['project_lead', ALL, ALL, ALL, ALL],
    ['contributor', 'read', 'read', '', ALL],
    ['observer', 'read', 'read', '', 'read'],
    ['operator_agent', '', '', '', ''],
    ['regional_reviewer', 'read', '', '', ''],
    ['national_coordinator', 'read', '', '', ''],
    ['administrator', '', '', '', ''],
  ])('%s', (role, shared, territory, restricted, named) => {
    expect([
      acts(role, 'shared'),
      acts(role, 'territory'),
      acts(role, 'restricted'),
      acts(role, 'restricted', { named: true }),
    ]).toEqual([shared, territory, restricted, named]);
  });

  it('are nothing to another territory, named or not', () => {
    const foreign = ROLES.filter((role) => role !== 'national_coordinator');
    for (const role of foreign)
      expect([role, acts(role, 'shared', { territoryId: 'far', named: true })]).toEqual([role, '']);
  });
});
