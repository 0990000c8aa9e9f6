import { isReviewDue, localDay, type StandingFacts, type StateAnswer } from '@binome/meetings/domain';
import type { Reason } from './reason.js';

/** What is told of a decision, what asks most first. */
export const DECISION_NOTICE_KINDS = [
  'vote_awaited',
  'to_answer',
  'to_review',
  'answered',
  'adopted',
  'rejected',
] as const;
export type DecisionNoticeKind = (typeof DECISION_NOTICE_KINDS)[number];

/** What a person is told of a decision, in one sentence. */
export interface DecisionNotice {
  kind: DecisionNoticeKind;
  decisionId: string;
  number: string | null;
  title: string;
  committee: string;
  /** Last day to vote, day of the decision, of its review or of the answer (YYYY-MM-DD). */
  day: string | null;
  answer: StateAnswer | null;
  /** Who did it; null for what nobody did. */
  who: string | null;
}

/** An event of a decision that its reader did not cause. */
export interface DecisionHappening {
  name: string;
  who: string | null;
}

/** A decision as it stands and as its reader reads it. */
export interface ToldDecision extends StandingFacts {
  decisionId: string;
  number: string | null;
  title: string;
  committee: string;
  decidedOn: string | null;
  stateAnsweredAt: Date | null;
  /** When the vote ends, while the reader speaks for a seat that has not voted; null otherwise. */
  voteUntil: Date | null;
  /** Where the territory lives: its days are said, wherever the reader is. */
  timeZone: string;
  /** Whether the reader answers for the State. */
  mayAnswer: boolean;
}

/** Why each is told. */
export const DECISION_NOTICE_REASONS: Record<DecisionNoticeKind, Reason> = {
  vote_awaited: 'vote_awaited',
  to_answer: 'decision_to_answer',
  to_review: 'decision_to_review',
  answered: 'state_answered',
  adopted: 'decision_concerning',
  rejected: 'decision_concerning',
};

/** What the call to a vote means to its reader now: nothing once it has voted, or once the vote is over. */
export function ballotNotices(told: ToldDecision, events: readonly DecisionHappening[]): DecisionNotice[] {
  const [call] = events;
  return call && told.voteUntil ? [said('vote_awaited', told, localDay(told.voteUntil, told.timeZone), call)] : [];
}

/** What these events of a decision, oldest first, mean to their reader now, by the days of its territory: what was settled since says nothing. */
export function decisionNotices(told: ToldDecision, events: readonly DecisionHappening[], now: Date): DecisionNotice[] {
  const last = (name: string) => events.findLast((event) => event.name === name);
  const [review, answer, closing] = [last('decision.review_due'), last('decision.answered'), last('decision.closed')];
  const { timeZone, stateAnsweredAt } = told;
  const answeredOn = stateAnsweredAt && localDay(stateAnsweredAt, timeZone);
  return [
    ...(review && isReviewDue(told, localDay(now, timeZone)) ? [said('to_review', told, told.reviewOn, review)] : []),
    ...(answer && told.stateAnswer !== null ? [said('answered', told, answeredOn, answer)] : []),
    ...(closing ? outcome(told, closing) : []),
  ];
}

// Those who answer for the State are told what waits for them, until it is answered.
function outcome(told: ToldDecision, closing: DecisionHappening): DecisionNotice[] {
  const { state, decidedOn } = told;
  if (told.mayAnswer) return told.stateAnswer === null ? [said('to_answer', told, decidedOn, closing)] : [];
  return state === 'adopted' || state === 'rejected' ? [said(state, told, decidedOn, closing)] : [];
}

function said(
  kind: DecisionNoticeKind,
  { decisionId, number, title, committee, stateAnswer: answer }: ToldDecision,
  day: string | null,
  { who }: DecisionHappening,
): DecisionNotice {
  return { kind, decisionId, number, title, committee, day, answer, who };
}
