import type { ActionPatch, Axis } from '@binome/action-plans/domain';
import type { DecisionFacts, VoteChoice } from '@binome/governance/domain';
import type { FieldChange, Visibility } from '@binome/shared/domain';

/**
 * Where a decision stands. `proposed`: being prepared. `voting`: seats answer. `no_quorum`: the vote ended without enough of them, another
 * one may be opened. `adopted`, `rejected`: decided, for good. `withdrawn`: given up before it was decided.
 */
export const DECISION_STATES = ['proposed', 'voting', 'no_quorum', 'adopted', 'rejected', 'withdrawn'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** What becomes of the change of the plan that a decision carries. `unsettled`: the plan had moved, nothing was written. */
export const CHANGE_STATES = ['none', 'prepared', 'applied', 'unsettled', 'discarded'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/** How a vote is held: by answers until a day, or in the room. */
export const BALLOT_MODES = ['consultation', 'meeting'] as const;
export type BallotMode = (typeof BALLOT_MODES)[number];

/** What the State says to a proposal. */
export const STATE_ANSWERS = ['taken_up', 'under_study', 'declined'] as const;
export type StateAnswer = (typeof STATE_ANSWERS)[number];

/** What is written of a decision before its vote. */
export interface DecisionContent {
  title: string;
  /** The very words that are voted on. */
  statement: string;
  conditions: string | null;
  visibility: Visibility;
  /** Whether it is addressed to the State, which gives it a dated answer once it is adopted. */
  toState: boolean;
  /** Who carries it out. */
  ownerName: string | null;
  /** Day on which it takes effect. */
  effectOn: string | null;
  /** Day on which the committee looks at it again. */
  reviewOn: string | null;
}

/** A change of one action, from the values that were seen when it was prepared. */
export interface PreparedEdit {
  kind: 'edit';
  actionId: string;
  /** Version of the action that the change was prepared from. */
  baseVersion: number;
  patch: ActionPatch;
  /** The difference as it was shown: `from` is the base. */
  changes: readonly FieldChange[];
}

/** An action that the decision adds to the plan. */
export interface PreparedDraft {
  kind: 'draft';
  planId: string;
  title: string;
  mainAxis: Axis;
  orientationId: string | null;
  patch: ActionPatch;
  changes: readonly FieldChange[];
}

export type PreparedChange = PreparedEdit | PreparedDraft;

/** What a vote is counted by, frozen when it opens. */
export type BallotFacts = Pick<DecisionFacts, 'quorum' | 'decision' | 'room'>;

/** A vote as it is kept. */
export interface CastVote {
  seatId: string;
  choice: VoteChoice;
}
