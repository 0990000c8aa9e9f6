import { describe, expect, it } from 'vitest';
import { inviteInput, inviteSchema, type InviteDraft } from './invite-schema.js';

const draft: InviteDraft = {
  name: 'Jeanne Morel',
  email: 'jeanne@exemple.fr',
  role: 'observer',
  territoryIds: ['t'],
  regionCodes: ['84'],
  operator: 'ademe',
  position: 'Maire',
  employer: 'Agglo',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
};
const problems = (change: Partial<InviteDraft>) =>
  inviteSchema.safeParse({ ...draft, ...change }).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('an invitation as it is written', () => {
  it('asks where the role holds', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ role: null })).toEqual(['role']);
    expect(problems({ territoryIds: [] })).toEqual(['territoryIds']);
    expect(problems({ role: 'regional_reviewer', regionCodes: [] })).toEqual(['regionCodes']);
    expect(problems({ role: 'operator_agent', operator: null })).toEqual(['operator']);
    expect(problems({ endsOn: '2025-12-31' })).toEqual(['endsOn']);
    expect(problems({ email: 'jeanne' })).toEqual(['email']);
  });

  it('sends only what goes with the role, whatever was typed for another one', () => {
    const nothing = {
      territoryIds: [],
      regionCodes: [],
      operator: null,
      position: null,
      employer: null,
      startsOn: null,
      endsOn: null,
    };
    const who = { name: 'Jeanne Morel', email: 'jeanne@exemple.fr' };
    expect(inviteInput({ ...draft, role: 'administrator' })).toEqual({ ...who, ...nothing, role: 'administrator' });
    expect(inviteInput({ ...draft, role: 'regional_reviewer' })).toEqual({
      ...who,
      ...nothing,
      role: 'regional_reviewer',
      regionCodes: ['84'],
    });
    expect(inviteInput({ ...draft, role: 'elected' })).toMatchObject({
      territoryIds: ['t'],
      position: 'Maire',
      employer: 'Agglo',
      startsOn: null,
    });
    expect(inviteInput({ ...draft, role: 'project_lead' })).toMatchObject({
      position: null,
      employer: 'Agglo',
      endsOn: '2026-12-31',
    });
  });
});
