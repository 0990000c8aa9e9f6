import { abilityOf, allows, ROLES, type AccountActor, type Role } from '@binome/shared/domain';
import { describe, expect, it } from 'vitest';
import { MEETING_ACTS, mayAct, readsMeeting } from './meeting-state.rules.js';
import { meetingPolicy } from './meeting.policy.js';

function anActor(role: Role): AccountActor {
  const isState = role === 'regional_reviewer' || role === 'national_coordinator';
  const territoryIds = isState || role === 'administrator' || role === 'operator_agent' ? [] : ['T'];
  return {
    kind: 'account',
    accountId: 'me',
    sessionId: '',
    name: '',
    capacity: { id: '', role, territoryIds, regionCodes: [], operator: null },
    stateTerritoryIds: isState ? ['T'] : [],
  };
}

const may = (role: Role, act: string, kind: string, row: object) =>
  allows(abilityOf(anActor(role), [meetingPolicy]), act, kind, { territoryId: 'T', ...row });

describe('meetingPolicy', () => {
  it.each(ROLES)('gives %s what the states of a meeting say', (role) => {
    for (const visibility of ['territory', 'shared'] as const) {
      expect(may(role, 'read', 'Meeting', { visibility })).toBe(readsMeeting(role, visibility));
      for (const act of MEETING_ACTS.filter((one) => one !== 'propose'))
        expect(may(role, 'edit', 'Meeting', { visibility }), act).toBe(mayAct(role, act));
    }
    expect(may(role, 'read', 'Meeting', { territoryId: 'U', visibility: 'shared' })).toBe(false);
  });

  it.each<[Role, boolean, boolean, boolean, boolean]>([
    ['elected', true, true, true, true],
    ['project_lead', true, true, true, true],
    ['contributor', true, true, false, true],
    ['observer', true, true, false, true],
    ['regional_reviewer', true, false, false, false],
    ['national_coordinator', true, false, false, false],
    ['operator_agent', false, false, false, false],
    ['administrator', false, false, false, false],
  ])('lets %s read items: shared %s, of the territory %s, confidential %s, where one sits %s', (role, ...expected) => {
    const rows = [
      { visibility: 'shared', seatedAccountIds: [] },
      { visibility: 'territory', seatedAccountIds: [] },
      { visibility: 'restricted', seatedAccountIds: ['other'] },
      { visibility: 'restricted', seatedAccountIds: ['me'] },
    ];
    expect(rows.map((row) => may(role, 'read', 'AgendaItem', row))).toEqual(expected);
  });
});
