import type { DomainErrorCode } from '@binome/shared/domain';
import type { QuorumReason, VoteChoice } from '@binome/governance/domain';
import type { BallotMode, DecisionState, StateAnswer } from './decision.js';
import type { DecisionAct } from './decision-state.rules.js';
import type { Reminder } from './reminder.rules.js';

declare module '@binome/shared/domain' {
  interface DomainEvents {
    'decision.proposed': { decisionId: string; committeeId: string };
    'decision.edited': { decisionId: string; fields: string[] };
    /** The change of the plan that a decision carries was written, or taken out. */
    'decision.change_prepared': { decisionId: string; actionIds: string[] };
    /** It was put on the agenda of a meeting, or taken off: then the item is null. */
    'decision.attached': { decisionId: string; itemId: string | null };
    'decision.vote_opened': { decisionId: string; ballotId: string; mode: BallotMode };
    /** A seat voted, or the vote of its person was recorded. */
    'decision.vote_cast': { decisionId: string; ballotId: string; seatId: string };
    'decision.closed': { decisionId: string; ballotId: string; outcome: DecisionState };
    'decision.withdrawn': { decisionId: string };
    /** The change of an adopted decision was written in the plan. */
    'decision.change_applied': { decisionId: string; actionIds: string[] };
    /** The plan had moved when the decision was adopted: nothing was written. */
    'decision.change_unsettled': { decisionId: string; because: DomainErrorCode };
    'decision.change_discarded': { decisionId: string };
    'decision.followed': { decisionId: string; doneOn: string | null };
    /** The day on which the committee looks again has come (YYYY-MM-DD): told once. */
    'decision.review_due': { decisionId: string; day: string };
    'decision.reviewed': { decisionId: string; nextOn: string | null };
    'decision.answered': { decisionId: string; answer: StateAnswer };
    /** A seat is asked in writing, or has not answered yet: told once per reminder. */
    'decision.reminder_due': { decisionId: string; ballotId: string; seatId: string; reminder: Reminder };
  }

  interface DomainErrorCodes {
    /** The decision is not, or no longer, where this act is possible. */
    DECISION_STATE_REFUSES: { act: DecisionAct; state: DecisionState };
    /** The seat has voted: a vote is cast once. */
    VOTE_ALREADY_CAST: { choice: VoteChoice; by: string };
    /** This person does not speak for this seat, or the seat was not asked. */
    VOTE_NOT_YOURS: { seatId: string };
    /** The link of a call to vote opens nothing: unknown, too old, of a former address, or for somebody who does not speak for the seat any more. */
    BALLOT_LINK_UNUSABLE: Record<string, never>;
    /** The time to answer is over: since when, and where the territory lives. */
    VOTE_OVER: { deadline: string; timeZone: string };
    /** The consultation goes on until its day, or until its outcome is certain. */
    VOTE_NOT_OVER: { deadline: string; timeZone: string };
    /** The room cannot decide: the conditions of the quorum that are not met. */
    QUORUM_NOT_REACHED: { reasons: QuorumReason[] };
    /** The meeting is closed once the vote that is open in it has its result. */
    VOTE_STILL_OPEN: { title: string };
    /** A vote was held on the item: it stays on the agenda, and as open as it was. */
    ITEM_VOTED_ON: { itemId: string };
    /** Nobody of the committee can vote: its voting seats are vacant. */
    NOBODY_TO_VOTE: { committeeId: string };
  }
}

export {};
