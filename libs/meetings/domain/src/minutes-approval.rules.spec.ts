import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AmendmentAnswer } from './minutes-amendment.rules.js';
import { lastDayToApprove, minutesStanding, type MinutesFacts } from './minutes-approval.rules.js';

const people = (count: number) => Array.from({ length: count }, (_, rank) => ({ key: `p${rank}`, name: `P ${rank}` }));
const by = (count: number, print = 'now') => people(count).map(({ key }) => ({ attendee: key, print }));
const facts = (given: Partial<MinutesFacts> = {}): MinutesFacts => ({
  attendees: people(4),
  approvals: [],
  amendments: [],
  print: 'now',
  submittedOn: '2026-03-03',
  closesOn: '2026-03-10',
  silenceApproves: false,
  ...given,
});
const [LAST_DAY, DAY_AFTER] = ['2026-03-10', '2026-03-11'];
const answered = (answer: AmendmentAnswer | null, answeredOn: string | null = null) => [{ answer, answeredOn }];
const told = (given: Partial<MinutesFacts>, today: string) => {
  const { approved, reason } = minutesStanding(facts(given), today);
  return [approved, reason.kind];
};

describe('approval of minutes', () => {
  it.each<[string, Partial<MinutesFacts>, string, boolean, string]>([
    ['nobody yet', {}, LAST_DAY, false, 'period_open'],
    ['all but one, on the last day', { approvals: by(3) }, LAST_DAY, false, 'period_open'],
    ['all, before the end', { approvals: by(4) }, '2026-03-04', true, 'all_approved'],
    ['nobody, the day after, silence counts', { silenceApproves: true }, DAY_AFTER, true, 'silence_counted'],
    ['nobody, on the last day, silence counts', { silenceApproves: true }, LAST_DAY, false, 'period_open'],
    ['half, the day after', { approvals: by(2) }, DAY_AFTER, false, 'too_few_approvals'],
    ['more than half, the day after', { approvals: by(3) }, DAY_AFTER, true, 'majority_approved'],
    ['nobody attended, the day after', { attendees: [] }, DAY_AFTER, false, 'too_few_approvals'],
    [
      'an open amendment, all approved',
      { approvals: by(4), amendments: answered(null) },
      DAY_AFTER,
      false,
      'amendment_open',
    ],
    [
      'a rejected amendment, all approved',
      { approvals: by(4), amendments: answered('rejected', LAST_DAY) },
      DAY_AFTER,
      true,
      'all_approved',
    ],
    [
      'nobody, the day after, silence counts, an amendment accepted on the last day',
      { silenceApproves: true, amendments: answered('accepted', LAST_DAY) },
      DAY_AFTER,
      false,
      'period_open',
    ],
    ['all, but of what changed since', { approvals: by(4, 'before') }, LAST_DAY, false, 'period_open'],
  ])('%s', (_case, given, today, approved, reason) => expect(told(given, today)).toEqual([approved, reason]));

  it('tells who approved, whose approval lapsed and who said nothing', () => {
    const approvals = [...by(1), { attendee: 'p1', print: 'before' }, { attendee: 'stranger', print: 'now' }];
    const { approvedBy, lapsed, silent } = minutesStanding(facts({ approvals }), LAST_DAY);
    expect([approvedBy, lapsed, silent].map((some) => some.map(({ key }) => key))).toEqual([
      ['p0'],
      ['p1'],
      ['p2', 'p3'],
    ]);
  });

  it.each([
    ['an accepted amendment', answered('accepted', '2026-03-09'), '2026-03-16'],
    ['one that was accepted on the first day', answered('accepted', '2026-03-03'), LAST_DAY],
    ['a rejected one', answered('rejected', '2026-03-09'), LAST_DAY],
    ['one that waits', answered(null), LAST_DAY],
    ['none', [], LAST_DAY],
  ])('is asked for as long again after %s', (_case, amendments, expected) =>
    expect(lastDayToApprove(facts({ amendments }))).toBe(expected),
  );

  it('counts an approval given again after a change', () => {
    const approvals = [...by(4, 'before'), ...by(4)];
    expect(told({ approvals }, LAST_DAY)).toEqual([true, 'all_approved']);
  });

  const any = fc.record({
    attendees: fc.integer({ min: 0, max: 6 }).map(people),
    approvals: fc.array(
      fc.record({
        attendee: fc.integer({ min: 0, max: 8 }).map((n) => `p${n}`),
        print: fc.constantFrom('now', 'before'),
      }),
      { maxLength: 12 },
    ),
    amendments: fc.array(
      fc.record({
        answer: fc.constantFrom<AmendmentAnswer | null>('accepted', 'rejected', null),
        answeredOn: fc.constantFrom('2026-03-04', LAST_DAY),
      }),
      { maxLength: 3 },
    ),
    print: fc.constant('now'),
    submittedOn: fc.constant('2026-03-03'),
    closesOn: fc.constant(LAST_DAY),
    silenceApproves: fc.boolean(),
  });

  it('puts each attendee in one group, and never approves over an open amendment', () =>
    fc.assert(
      fc.property(any, fc.constantFrom(LAST_DAY, DAY_AFTER), (given, today) => {
        const { approved, approvedBy, lapsed, silent } = minutesStanding(given, today);
        const keys = [...approvedBy, ...lapsed, ...silent].map(({ key }) => key).sort();
        expect(keys).toEqual(given.attendees.map(({ key }) => key));
        if (given.amendments.some(({ answer }) => answer === null)) expect(approved).toBe(false);
      }),
    ));

  it('is never undone by one more approval, nor by time', () =>
    fc.assert(
      fc.property(any, fc.nat(8), (given, who) => {
        const more = { ...given, approvals: [...given.approvals, { attendee: `p${who}`, print: 'now' }] };
        for (const today of [LAST_DAY, DAY_AFTER])
          if (minutesStanding(given, today).approved) expect(minutesStanding(more, today).approved).toBe(true);
        if (minutesStanding(given, LAST_DAY).approved) expect(minutesStanding(given, DAY_AFTER).approved).toBe(true);
      }),
    ));
});
