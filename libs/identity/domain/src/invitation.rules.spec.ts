import { describe, expect, it } from 'vitest';
import {
  canResend,
  invitationProblems,
  invitationState,
  isEmailAddress,
  type InvitationDraft,
} from './invitation.rules.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const LATER = new Date('2026-11-22T12:00:01Z');
const draft: InvitationDraft = {
  email: 'jeanne@example.fr',
  name: 'Jeanne Morel',
  role: 'observer',
  territoryIds: ['t'],
  regionCodes: [],
  operator: null,
  position: null,
  employer: null,
  startsOn: null,
  endsOn: null,
};
const problems = (change: Partial<InvitationDraft>) =>
  invitationProblems({ ...draft, ...change }).map(({ field, problem }) => `${field} ${problem}`);

describe('the state of an invitation', () => {
  it.each([
    [{ expiresAt: LATER, acceptedAt: null, revokedAt: null }, 'pending', true],
    [{ expiresAt: NOW, acceptedAt: null, revokedAt: null }, 'expired', true],
    [{ expiresAt: LATER, acceptedAt: NOW, revokedAt: null }, 'accepted', false],
    [{ expiresAt: LATER, acceptedAt: null, revokedAt: NOW }, 'revoked', false],
    [{ expiresAt: NOW, acceptedAt: null, revokedAt: NOW }, 'revoked', false],
  ] as const)('%o is %s', (dates, state, resendable) => {
    expect(invitationState(dates, NOW)).toBe(state);
    expect(canResend(state)).toBe(resendable);
  });
});

describe('an invitation as written', () => {
  it('accepts a plain one', () => expect(problems({})).toEqual([]));
  it('asks for the scope of the role, and refuses the scope of another', () => {
    expect(problems({ territoryIds: [] })).toEqual(['territoryIds required']);
    expect(problems({ role: 'regional_reviewer' })).toEqual(['territoryIds not_for_this_role', 'regionCodes required']);
    expect(problems({ role: 'regional_reviewer', territoryIds: [], regionCodes: ['84'] })).toEqual([]);
    expect(problems({ role: 'operator_agent', territoryIds: [] })).toEqual(['operator required']);
    expect(problems({ role: 'operator_agent', territoryIds: [], operator: 'acme' })).toEqual(['operator unknown']);
    expect(problems({ role: 'operator_agent', territoryIds: [], operator: 'ademe' })).toEqual([]);
    expect(problems({ role: 'administrator', territoryIds: [] })).toEqual([]);
    expect(problems({ operator: 'ademe' })).toEqual(['operator not_for_this_role']);
  });
  it('refuses names and texts that a form never needs', () => {
    expect(problems({ name: ' ' })).toEqual(['name required']);
    expect(problems({ name: 'x'.repeat(121) })).toEqual(['name too_long']);
    expect(problems({ name: 'Jeanne\u202Elerom' })).toEqual(['name unsafe_characters']);
    expect(problems({ name: 'Jeanne\r\nBcc: x@y.fr' })).toEqual(['name unsafe_characters']);
    expect(problems({ employer: 'x'.repeat(201) })).toEqual(['employer too_long']);
    expect(problems({ position: '\u0000' })).toEqual(['position unsafe_characters']);
  });
  it('refuses a posting that ends before it starts', () => {
    expect(problems({ startsOn: '2026-02-01', endsOn: '2026-01-31' })).toEqual(['endsOn ends_before_start']);
  });
});

describe('an e-mail address', () => {
  it.each(['a@b.fr', 'prenom.nom+ti@ville-exemple.fr', 'élu@commune.fr'])('accepts %s', (text) =>
    expect(isEmailAddress(text)).toBe(true),
  );
  it.each([
    '',
    'a',
    'a@b',
    'a b@c.fr',
    'a@b.fr, c@d.fr',
    'a@b.fr\nBcc:x@y.fr',
    '<a@b.fr>',
    `${'a'.repeat(250)}@b.fr`,
    'a@b.f',
  ])('refuses %j', (text) => expect(isEmailAddress(text)).toBe(false));
});
