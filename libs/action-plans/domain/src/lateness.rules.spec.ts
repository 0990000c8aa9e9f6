import { describe, expect, it } from 'vitest';
import { latenessOf, type LatenessFacts } from './lateness.rules.js';

const TODAY = '2026-11-24';
const action = (facts: Partial<LatenessFacts>): LatenessFacts => ({
  status: 'in_progress',
  startsOn: null,
  endsOn: null,
  milestones: [],
  ...facts,
});
const milestone = (dueOn: string | null, doneOn: string | null = null) => ({ id: 'm', label: 'Essais', dueOn, doneOn });
const kinds = (facts: Partial<LatenessFacts>, day = TODAY) => latenessOf(action(facts), day).map(({ kind }) => kind);

describe('lateness', () => {
  it('is nothing without dates', () => expect(kinds({})).toEqual([]));

  it.each([
    ['the day before', '2026-11-25', []],
    ['on the day itself', '2026-11-24', []],
    ['from the next day on', '2026-11-23', ['end_passed']],
  ])('of an end begins %s: %s', (_when, endsOn, expected) => expect(kinds({ endsOn })).toEqual(expected));

  it.each([
    ['on the day itself', milestone('2026-11-24'), []],
    ['from the next day on', milestone('2026-11-23'), ['milestone_passed']],
    ['not when it is done, even after its day', milestone('2026-11-01', '2026-11-20'), []],
    ['not without a day', milestone(null), []],
  ])('of a milestone: %s', (_when, one, expected) => expect(kinds({ milestones: [one] })).toEqual(expected));

  it('of a beginning counts only while nothing has begun', () => {
    expect(kinds({ status: 'to_come', startsOn: '2026-11-23' })).toEqual(['start_passed']);
    expect(kinds({ status: 'to_come', startsOn: '2026-11-24' })).toEqual([]);
    expect(kinds({ status: 'in_progress', startsOn: '2026-11-23' })).toEqual([]);
  });

  it.each([
    ['to_come', true],
    ['in_progress', true],
    ['paused', true],
    ['done', false],
    ['abandoned', false],
  ] as const)('of an action %s: %s', (status, late) => {
    const facts = { status, endsOn: '2026-01-01', milestones: [milestone('2026-01-01')] };
    expect(kinds(facts).length > 0).toBe(late);
  });

  it('is never what somebody else has not answered', () => {
    const blockers = [{ id: 'b', dueOn: '2026-01-01', answeredOn: null }];
    expect(latenessOf({ ...action({}), blockers } as LatenessFacts, TODAY)).toEqual([]);
  });

  it('tells every reason with its day, the oldest first', () => {
    const facts = { endsOn: '2026-11-01', milestones: [milestone('2026-10-01'), milestone('2026-09-01')] };
    expect(latenessOf(action(facts), TODAY)).toEqual([
      { kind: 'milestone_passed', dueOn: '2026-09-01', milestoneId: 'm', label: 'Essais' },
      { kind: 'milestone_passed', dueOn: '2026-10-01', milestoneId: 'm', label: 'Essais' },
      { kind: 'end_passed', dueOn: '2026-11-01', milestoneId: null, label: null },
    ]);
  });
});
