import { abilityOf, allows, ROLES, type AccountActor, type Role, type Visibility } from '@binome/shared/domain';
import { describe, expect, it } from 'vitest';
import { agendaItemDocumentPolicy } from './agenda-item-document.policy.js';

const HOME = 'home';
const ACTS = ['read', 'add', 'edit', 'remove', 'restore'] as const;

function actor(role: Role): AccountActor {
  const capacity = { id: 'c', role, territoryIds: [HOME], regionCodes: [], operator: null };
  const stateTerritoryIds = role === 'national_coordinator' ? 'all' : role === 'regional_reviewer' ? [HOME] : [];
  return { kind: 'account', accountId: role, sessionId: 's', name: role, capacity, stateTerritoryIds };
}

function acts(role: Role, visibility: Visibility, { territoryId = HOME, seated = false } = {}): string {
  const row = { territoryId, visibility, namedAccountIds: seated ? [role] : ['somebody'] };
  const ability = abilityOf(actor(role), [agendaItemDocumentPolicy]);
  return ACTS.filter((act) => allows(ability, act, 'AgendaItemDocument', row)).join(' ');
}

const ALL = ACTS.join(' ');

describe('the documents of the items of an agenda', () => {
  it.each<[Role, shared: string, territory: string, restricted: string, seated: string]>([
    ['elected', ALL, ALL, ALL, ALL],
    ['industrial', ALL, ALL, ALL, ALL],
    ['project_lead', ALL, ALL, ALL, ALL],
    ['contributor', 'read', 'read', '', 'read'],
    ['observer', 'read', 'read', '', 'read'],
    ['operator_agent', '', '', '', ''],
    ['regional_reviewer', 'read', '', '', ''],
    ['national_coordinator', 'read', '', '', ''],
    ['administrator', '', '', '', ''],
  ])('%s', (role, shared, territory, restricted, seated) => {
    expect([
      acts(role, 'shared'),
      acts(role, 'territory'),
      acts(role, 'restricted'),
      acts(role, 'restricted', { seated: true }),
    ]).toEqual([shared, territory, restricted, seated]);
  });

  it('are nothing to another territory, seated or not', () => {
    for (const role of ROLES.filter((one) => one !== 'national_coordinator'))
      expect([role, acts(role, 'shared', { territoryId: 'far', seated: true })]).toEqual([role, '']);
  });
});
