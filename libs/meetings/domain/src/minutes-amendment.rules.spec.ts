import { describe, expect, it } from 'vitest';
import {
  AMENDMENTS_OF_ITEM,
  amended,
  answerRefusal,
  MINUTES_PARTIES,
  minutesWordRefusal,
  proposalProblems,
  proposalRefusal,
  type AmendmentAnswer,
} from './minutes-amendment.rules.js';
import { MEETING_STATES } from './meeting.js';

/** Who may approve, or amend, in each state, written by hand; a dot is allowed. */
const TABLE = `
                  attendee      member            state     stranger
draft             MEETING_STATE MEETING_STATE     FORBIDDEN NOT_FOUND
convened          MEETING_STATE MEETING_STATE     FORBIDDEN NOT_FOUND
in_progress       MEETING_STATE MEETING_STATE     FORBIDDEN NOT_FOUND
closed            MEETING_STATE MEETING_STATE     FORBIDDEN NOT_FOUND
minutes_approval  .             MINUTES_NOT_YOURS FORBIDDEN NOT_FOUND
sealed            MEETING_STATE MEETING_STATE     FORBIDDEN NOT_FOUND
cancelled         MEETING_STATE MEETING_STATE     FORBIDDEN NOT_FOUND`;
const [head = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

describe('who says something of minutes', () => {
  it('has every state and every party in its table', () => {
    expect(head).toEqual([...MINUTES_PARTIES]);
    expect(rows.map(([state]) => state)).toEqual([...MEETING_STATES]);
  });

  it.each(MEETING_STATES)('%s: allowed or refused to each party, with its code', (state) => {
    for (const party of MINUTES_PARTIES) {
      const cell = rows.find(([name]) => name === state)?.[head.indexOf(party) + 1];
      expect(minutesWordRefusal(party, state), party).toBe(cell === '.' ? null : cell);
    }
  });
});

const item = { outcome: 'Le comité attend.', notes: '<p>Le préfet signe jeudi.</p>' };
const outcome = { part: 'outcome' as const, before: 'Le comité attend.', after: 'Le comité agit.' };
const notes = { part: 'notes' as const, before: 'jeudi', after: 'vendredi' };

describe('an amendment', () => {
  it.each<[string, Parameters<typeof proposalProblems>[0], string[]]>([
    ['of the outcome', { ...outcome, reason: 'Vu ensemble' }, []],
    ['of an outcome that was not written', { ...outcome, before: null, reason: 'Oublié' }, []],
    ['of the notes', { ...notes, reason: 'Erreur de jour' }, []],
    ['without reason, nor words', { ...outcome, after: ' ', reason: '' }, ['after:required', 'reason:required']],
    ['of no passage', { ...notes, before: null, reason: 'x' }, ['before:required']],
    ['that says the same', { ...outcome, after: outcome.before, reason: 'x' }, ['after:says_the_same']],
    [
      'too long',
      { ...outcome, after: 'x'.repeat(501), reason: 'x'.repeat(501) },
      ['after:too_long', 'reason:too_long'],
    ],
    ['in two lines', { ...outcome, after: 'un\ndeux', reason: 'x' }, ['after:unsafe_characters']],
  ])('%s', (_case, given, problems) =>
    expect(proposalProblems(given).map(({ field, problem }) => `${field}:${problem}`)).toEqual(problems),
  );

  const given = (amendments: { attendee: string; answer: AmendmentAnswer | null }[] = []) => ({
    ...{ item, amendments },
    closesOn: '2026-03-10',
  });
  const mine = { ...outcome, attendee: 'me' };
  const [open, answered] = [null, 'rejected'] as const;
  it.each<[string, Parameters<typeof proposalRefusal>, ReturnType<typeof proposalRefusal>]>([
    ['on the last day', [given(), mine, '2026-03-10'], null],
    ['the day after', [given(), mine, '2026-03-11'], 'period_over'],
    ['beside one of mine that waits', [given([{ attendee: 'me', answer: open }]), mine, '2026-03-10'], 'already_open'],
    ['after one of mine that was answered', [given([{ attendee: 'me', answer: answered }]), mine, '2026-03-10'], null],
    ['beside one of somebody else', [given([{ attendee: 'other', answer: open }]), mine, '2026-03-10'], null],
    [
      'beside too many',
      [
        given(Array.from({ length: AMENDMENTS_OF_ITEM }, () => ({ attendee: 'x', answer: answered }))),
        mine,
        '2026-03-10',
      ],
      'too_many',
    ],
    ['of what is no longer said', [given(), { ...mine, before: 'Autre chose' }, '2026-03-10'], 'outdated'],
    [
      'of a passage that is not there',
      [given(), { ...notes, before: 'lundi', attendee: 'me' }, '2026-03-10'],
      'outdated',
    ],
  ])('is proposed %s', (_case, args, expected) => expect(proposalRefusal(...args)).toBe(expected));

  it.each<[string, Parameters<typeof answerRefusal>, ReturnType<typeof answerRefusal>]>([
    ['accepted', [item, { ...outcome, answer: null }, 'accepted'], null],
    ['rejected', [item, { ...outcome, answer: null }, 'rejected'], null],
    ['answered twice', [item, { ...outcome, answer: 'accepted' }, 'rejected'], 'answered'],
    ['accepted over other words', [{ ...item, outcome: 'x' }, { ...outcome, answer: null }, 'accepted'], 'outdated'],
    ['rejected over other words', [{ ...item, outcome: 'x' }, { ...outcome, answer: null }, 'rejected'], null],
  ])('is %s', (_case, args, expected) => expect(answerRefusal(...args)).toBe(expected));

  it('changes what it quotes and nothing else', () => {
    expect(amended(item, outcome)).toEqual({ outcome: 'Le comité agit.' });
    expect(amended({ ...item, outcome: null }, { ...outcome, before: null })).toEqual({ outcome: 'Le comité agit.' });
    expect(amended(item, notes)).toEqual({ notes: '<p>Le préfet signe vendredi.</p>' });
    const full = `<p>${'x'.repeat(19_990)} jeudi</p>`;
    expect(amended({ ...item, notes: full }, { ...notes, after: 'vendredi prochain' })).toBeNull();
  });
});
