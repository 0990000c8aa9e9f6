import { addDays, type CommitteeRules, type QuorumRule } from '@binome/governance/domain';
import type { InputProblem } from '@binome/shared/domain';
import type { ItemOrigin, ItemProgress, ItemStanding } from './meeting.js';

type NoticeRule = Pick<CommitteeRules, 'noticeDays' | 'reconveneNoticeDays'>;

/** Days of notice that a meeting needs: those of its committee, fewer when it is re-convened without quorum and the rule says so. */
export function noticeDaysOf({ noticeDays, reconveneNoticeDays }: NoticeRule, isReconvened: boolean): number {
  return isReconvened ? Math.min(noticeDays, reconveneNoticeDays) : noticeDays;
}

/**
 * The quorum of a meeting: that of its committee. One re-convened without quorum asks for no number of seats where the rule of the committee says so;
 * somebody still has to vote, and a chair to preside.
 */
export function quorumRuleOf(
  rule: QuorumRule,
  { reconveneQuorum }: Pick<CommitteeRules, 'reconveneQuorum'>,
  isReconvened: boolean,
): QuorumRule {
  return isReconvened && !reconveneQuorum ? { ...rule, percent: 0, colleges: [] } : rule;
}

/** First day on which a meeting re-convened today can be held. */
export function earliestReconvening(rule: NoticeRule, today: string): string {
  return addDays(today, noticeDaysOf(rule, true));
}

/** What is wrong with the day of a meeting re-convened today. */
export function reconveningProblems(rule: NoticeRule, day: string, today: string): InputProblem[] {
  const earliest = earliestReconvening(rule, today);
  return day < earliest ? [{ field: 'day', problem: 'before_notice', data: { earliest } }] : [];
}

/** Whether an item goes on to the meeting that takes up one closed without quorum: on its agenda, not done; every agenda has its own template. */
export function isTakenUp(item: { origin: ItemOrigin; standing: ItemStanding; progress: ItemProgress }): boolean {
  return item.standing === 'accepted' && item.progress !== 'done' && item.origin !== 'template';
}
