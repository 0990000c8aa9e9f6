import type { QuorumRule } from '@binome/governance/domain';
import { describe, expect, it } from 'vitest';
import { ITEM_PROGRESSES } from './meeting.js';
import {
  earliestReconvening,
  isTakenUp,
  noticeDaysOf,
  quorumRuleOf,
  reconveningProblems,
} from './reconvening.rules.js';

const RULE: QuorumRule = {
  ...{ percent: 50, countsProxies: true, countsVacant: false, chairs: 'any' },
  colleges: [{ collegeId: 'c', minimum: 2 }],
};

describe('a meeting re-convened without quorum', () => {
  it.each([
    [7, 90, false, 7],
    [7, 90, true, 7],
    [7, 3, true, 3],
    [7, 3, false, 7],
    [7, 7, true, 7],
    [7, 0, true, 0],
    [0, 3, true, 0],
  ])('with a notice of %i, then %i, re-convened: %s, needs %i days', (noticeDays, reconveneNoticeDays, is, days) => {
    expect(noticeDaysOf({ noticeDays, reconveneNoticeDays }, is)).toBe(days);
  });

  it('is held on the first day of its notice, not the day before', () => {
    const rule = { noticeDays: 7, reconveneNoticeDays: 3 };
    expect(earliestReconvening(rule, '2026-02-27')).toBe('2026-03-02');
    expect(reconveningProblems(rule, '2026-03-02', '2026-02-27')).toEqual([]);
    expect(reconveningProblems(rule, '2026-03-01', '2026-02-27')).toEqual([
      { field: 'day', problem: 'before_notice', data: { earliest: '2026-03-02' } },
    ]);
  });

  it('needs the same quorum, unless the rule of its committee asks for no number of seats then', () => {
    expect(quorumRuleOf(RULE, { reconveneQuorum: true }, true)).toEqual(RULE);
    expect(quorumRuleOf(RULE, { reconveneQuorum: false }, false)).toEqual(RULE);
    expect(quorumRuleOf(RULE, { reconveneQuorum: false }, true)).toEqual({ ...RULE, percent: 0, colleges: [] });
  });

  it('takes up what is on the agenda and not done, besides what every agenda begins with', () => {
    const item = { origin: 'person', standing: 'accepted', progress: 'to_come' } as const;
    expect(ITEM_PROGRESSES.filter((progress) => isTakenUp({ ...item, progress }))).toEqual([
      ...['to_come', 'current', 'postponed'],
    ]);
    expect(isTakenUp({ ...item, standing: 'proposed' })).toBe(false);
    expect(isTakenUp({ ...item, origin: 'template' })).toBe(false);
  });
});
