import { addDays, daysBetween } from '@binome/governance/domain';
import type { AmendmentAnswer } from './minutes-amendment.rules.js';

/** Somebody who attended a meeting: who they are, and the name they attended under. */
export interface Attendee {
  /** What tells one person from another: an account, or the seat of a plain name. */
  key: string;
  name: string;
}

/** An attendee's word on the minutes as they read them. */
export interface MinutesApprovalFact {
  attendee: string;
  /** Print of the content that was approved. */
  print: string;
}

/** What tells of an amendment whether the minutes may be approved. */
export interface AnsweredAmendment {
  /** Null while nobody answered. */
  answer: AmendmentAnswer | null;
  /** Day of the answer (YYYY-MM-DD), at the place of the meeting. */
  answeredOn: string | null;
}

/** All that tells whether minutes are approved. */
export interface MinutesFacts {
  attendees: readonly Attendee[];
  approvals: readonly MinutesApprovalFact[];
  amendments: readonly AnsweredAmendment[];
  /** Print of the content as it stands. */
  print: string;
  /** Day on which the minutes were given for approval, and last day of that period, included (YYYY-MM-DD). */
  submittedOn: string;
  closesOn: string;
  /** Whether saying nothing in that time approves, by the committee's rule when the minutes were submitted. */
  silenceApproves: boolean;
}

/** Why minutes are approved, or not yet. */
export type MinutesReason =
  | { kind: 'amendment_open'; count: number }
  | { kind: 'period_open'; missing: number; closesOn: string }
  | { kind: 'too_few_approvals'; approved: number; attendees: number }
  | { kind: 'all_approved'; attendees: number }
  | { kind: 'silence_counted'; silent: number }
  | { kind: 'majority_approved'; approved: number; attendees: number };

/** The reasons, by their kinds. */
export const MINUTES_REASONS = [
  'amendment_open',
  'period_open',
  'too_few_approvals',
  'all_approved',
  'silence_counted',
  'majority_approved',
] as const satisfies readonly MinutesReason['kind'][];

/** Where the approval of minutes stands. */
export interface MinutesStanding {
  approved: boolean;
  reason: MinutesReason;
  /** Last day to approve, included: an accepted amendment gives the whole period again. */
  closesOn: string;
  /** Who approved the content as it stands. */
  approvedBy: Attendee[];
  /** Who approved what has changed since, and has to say it again. */
  lapsed: Attendee[];
  /** Who said nothing yet. */
  silent: Attendee[];
}

/**
 * Whether those who attended approved the minutes as they stand, on a day (YYYY-MM-DD), and why. Open amendments come first; all who
 * attended may approve at any time; once the period is over, silence counts if the rule says so, or else more than half must have approved.
 */
export function minutesStanding(facts: MinutesFacts, today: string): MinutesStanding {
  const closesOn = lastDayToApprove(facts);
  const { approved: approvedBy, lapsed, silent } = wordsOf(facts);
  const { approved, reason } = verdict({ ...facts, closesOn }, today, approvedBy.length);
  return { approved, reason, closesOn, approvedBy, lapsed, silent };
}

/** The last day to approve, included: what an accepted amendment changed is read for as long as the minutes were. */
export function lastDayToApprove({
  submittedOn,
  closesOn,
  amendments,
}: Pick<MinutesFacts, 'submittedOn' | 'closesOn' | 'amendments'>): string {
  const period = Math.max(0, daysBetween(submittedOn, closesOn));
  const again = amendments
    .filter(({ answer }) => answer === 'accepted')
    .map(({ answeredOn }) => addDays(answeredOn ?? submittedOn, period));
  return [closesOn, ...again].sort().at(-1) ?? closesOn;
}

function wordsOf({ attendees, approvals, print }: MinutesFacts) {
  const words = Object.groupBy(attendees, ({ key }) => {
    const own = approvals.filter(({ attendee }) => attendee === key);
    if (own.some((approval) => approval.print === print)) return 'approved';
    return own.length > 0 ? 'lapsed' : 'silent';
  });
  return { approved: words.approved ?? [], lapsed: words.lapsed ?? [], silent: words.silent ?? [] };
}

function verdict(facts: MinutesFacts, today: string, approved: number): { approved: boolean; reason: MinutesReason } {
  const { closesOn, silenceApproves } = facts;
  const attendees = facts.attendees.length;
  const open = facts.amendments.filter(({ answer }) => answer === null).length;
  if (open > 0) return { approved: false, reason: { kind: 'amendment_open', count: open } };
  if (attendees > 0 && approved === attendees) return { approved: true, reason: { kind: 'all_approved', attendees } };
  const missing = attendees - approved;
  if (today <= closesOn) return { approved: false, reason: { kind: 'period_open', missing, closesOn } };
  if (silenceApproves) return { approved: true, reason: { kind: 'silence_counted', silent: missing } };
  const isMajority = approved * 2 > attendees;
  if (isMajority) return { approved: true, reason: { kind: 'majority_approved', approved, attendees } };
  return { approved: false, reason: { kind: 'too_few_approvals', approved, attendees } };
}
