import { abilityOf, allows, ROLES, type Actor, type Role } from '@binome/shared/domain';
import { describe, expect, it } from 'vitest';
import { coversInvitation, invitationPolicy } from './invitation.policy.js';

const HERE = 'territory-here';
const ELSEWHERE = 'territory-elsewhere';

function actorWith(role: Role): Actor {
  const territorial = ['elected', 'industrial', 'project_lead', 'contributor', 'observer'].includes(role);
  return {
    kind: 'account',
    accountId: 'a',
    sessionId: 's',
    name: 'N',
    capacity: { id: 'c', role, territoryIds: territorial ? [HERE] : [], regionCodes: [], operator: null },
    stateTerritoryIds: role === 'regional_reviewer' ? [HERE] : role === 'national_coordinator' ? 'all' : [],
  };
}

// Written by hand from the table of rights: inviter → invited roles, in its own territory and in another one.
const TERRITORIAL: Role[] = ['elected', 'industrial', 'project_lead', 'contributor', 'observer'];
const PAIR_AND_LEAD: Role[] = ['elected', 'industrial', 'project_lead'];
const EXPECTED: Record<Role, { here: Role[]; elsewhere: Role[] }> = {
  elected: { here: TERRITORIAL, elsewhere: [] },
  industrial: { here: TERRITORIAL, elsewhere: [] },
  project_lead: { here: TERRITORIAL, elsewhere: [] },
  contributor: { here: [], elsewhere: [] },
  observer: { here: [], elsewhere: [] },
  operator_agent: { here: [], elsewhere: [] },
  regional_reviewer: { here: PAIR_AND_LEAD, elsewhere: [] },
  national_coordinator: {
    here: [...PAIR_AND_LEAD, 'regional_reviewer'],
    elsewhere: [...PAIR_AND_LEAD, 'regional_reviewer'],
  },
  administrator: { here: [...ROLES], elsewhere: [...ROLES] },
};

describe('who may invite whom', () => {
  for (const inviter of ROLES) {
    for (const invited of ROLES) {
      for (const [place, territoryId] of [
        ['here', HERE],
        ['elsewhere', ELSEWHERE],
      ] as const) {
        const expected = EXPECTED[inviter][place].includes(invited);
        it(`${inviter} → ${invited} ${place}: ${expected}`, () => {
          const row = { role: invited, territoryIds: [territoryId] };
          for (const act of ['read', 'send', 'resend', 'revoke']) {
            expect(allows(abilityOf(actorWith(inviter), [invitationPolicy]), act, 'Invitation', row)).toBe(expected);
          }
          expect(coversInvitation(actorWith(inviter), row)).toBe(expected);
        });
      }
    }
  }

  it('reads an invitation that touches the territory, but sends none that reaches beyond it', () => {
    const row = { role: 'project_lead' as const, territoryIds: [HERE, ELSEWHERE] };
    expect(allows(abilityOf(actorWith('elected'), [invitationPolicy]), 'read', 'Invitation', row)).toBe(true);
    expect(coversInvitation(actorWith('elected'), row)).toBe(false);
  });

  it('gives nothing to a person without capacity, nor to a visitor', () => {
    const row = { role: 'observer' as const, territoryIds: [HERE] };
    const idle: Actor = { ...(actorWith('elected') as Extract<Actor, { kind: 'account' }>), capacity: null };
    for (const actor of [idle, { kind: 'anonymous' } as const]) {
      expect(allows(abilityOf(actor, [invitationPolicy]), 'read', 'Invitation', row)).toBe(false);
      expect(coversInvitation(actor, row)).toBe(false);
    }
  });
});
