import type { ChangeState, DecisionState, StateAnswer } from './decision.js';

/** What is done to a decision. `attach` puts it on the agenda of a meeting, or takes it off. */
export const DECISION_ACTS = [
  'edit',
  'prepare',
  'attach',
  'open',
  'vote',
  'close',
  'withdraw',
  'settle',
  'follow',
  'review',
  'answer',
] as const;
export type DecisionAct = (typeof DECISION_ACTS)[number];

/** On what ground somebody acts on a decision: it keeps the committee's papers, speaks for a seat, is the State, or only reads. */
export const DECISION_PARTS = ['keeper', 'seat', 'state', 'reader'] as const;
export type DecisionPart = (typeof DECISION_PARTS)[number];

export interface StandingFacts {
  state: DecisionState;
  changeState: ChangeState;
  toState: boolean;
  stateAnswer: StateAnswer | null;
  reviewOn: string | null;
  reviewedOn: string | null;
  doneOn: string | null;
}

/** Who does each act. A keeper records the vote of a seat whose person has no account. */
const PARTS: Record<DecisionAct, readonly DecisionPart[]> = {
  edit: ['keeper'],
  prepare: ['keeper'],
  attach: ['keeper'],
  open: ['keeper'],
  vote: ['keeper', 'seat'],
  close: ['keeper'],
  withdraw: ['keeper'],
  settle: ['keeper'],
  follow: ['keeper'],
  review: ['keeper'],
  answer: ['state'],
};

const STATES: Record<DecisionAct, readonly DecisionState[]> = {
  edit: ['proposed', 'no_quorum'],
  prepare: ['proposed', 'no_quorum'],
  attach: ['proposed', 'no_quorum'],
  open: ['proposed', 'no_quorum'],
  vote: ['voting'],
  close: ['voting'],
  withdraw: ['proposed', 'voting', 'no_quorum'],
  settle: ['adopted'],
  follow: ['adopted'],
  review: ['adopted'],
  answer: ['adopted'],
};

/** Why an act is refused on a decision; null when it is allowed. The right comes before the state. */
export function decisionRefusal(
  act: DecisionAct,
  facts: StandingFacts,
  part: DecisionPart,
): 'FORBIDDEN' | 'DECISION_STATE_REFUSES' | null {
  if (!PARTS[act].includes(part)) return 'FORBIDDEN';
  const isOpen = STATES[act].includes(facts.state) && isWanted(act, facts);
  return isOpen ? null : 'DECISION_STATE_REFUSES';
}

function isWanted(act: DecisionAct, { changeState, toState, reviewOn }: StandingFacts): boolean {
  if (act === 'settle') return changeState === 'unsettled';
  if (act === 'answer') return toState;
  return act !== 'review' || reviewOn !== null;
}

/** How a decision stands to those who follow it, on a day. */
export const DECISION_STANDINGS = [
  'proposed',
  'voting',
  'no_quorum',
  'to_settle',
  'to_review',
  'to_apply',
  'applied',
  'rejected',
  'withdrawn',
] as const;
export type DecisionStanding = (typeof DECISION_STANDINGS)[number];

/** Where a decision stands on the day: once adopted, what is still to be done of it, the most pressing first. */
export function standingOf({ state, ...facts }: StandingFacts, today: string): DecisionStanding {
  if (state !== 'adopted') return state;
  if (facts.changeState === 'unsettled') return 'to_settle';
  if (isReviewDue({ state, ...facts }, today)) return 'to_review';
  return facts.doneOn === null ? 'to_apply' : 'applied';
}

/** Whether the day on which the committee looks again has come, and it has not looked since. */
export function isReviewDue(
  { state, reviewOn, reviewedOn }: Pick<StandingFacts, 'state' | 'reviewOn' | 'reviewedOn'>,
  today: string,
): boolean {
  return state === 'adopted' && reviewOn !== null && reviewOn <= today && (reviewedOn ?? '') < reviewOn;
}
