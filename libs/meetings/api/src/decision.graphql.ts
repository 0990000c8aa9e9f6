import { CommitteeType } from '@binome/governance/api';
import { DECISION_METHODS, VOTE_CHOICES, type DecisionMethod, type VoteChoice } from '@binome/governance/domain';
import {
  BALLOT_MODES,
  CHANGE_STATES,
  DECISION_STANDINGS,
  DECISION_STATES,
  STATE_ANSWERS,
  type BallotMode,
  type ChangeState,
  type DecisionStanding,
  type DecisionState,
  type StateAnswer,
} from '@binome/meetings/domain';
import { connectionOf, enumOf, Exposed, JsonScalar, LocalDateScalar, VisibilityEnum } from '@binome/shared/api';
import type { Visibility } from '@binome/shared/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Decision } from './decision.entity.js';
import type { DecisionFilter } from './decision.queries.js';

export const DecisionStateEnum = enumOf(DECISION_STATES, 'DecisionState', 'Where a decision stands', {
  proposed: 'Proposed',
  voting: 'Under vote',
  adopted: 'Adopted',
  rejected: 'Rejected',
  no_quorum: 'Not decided, the quorum was missing',
  withdrawn: 'Given up',
});
export const DecisionStandingEnum = enumOf(
  DECISION_STANDINGS,
  'DecisionStanding',
  'How a decision stands to those who follow it, today',
  {
    proposed: 'Proposed',
    voting: 'Under vote',
    to_settle: 'Adopted, its change of the plan is to be settled',
    to_apply: 'Adopted, to be carried out',
    applied: 'In effect',
    to_review: 'To be looked at again',
    rejected: 'Rejected',
    no_quorum: 'Not decided, the quorum was missing',
    withdrawn: 'Given up',
  },
);
export const ChangeStateEnum = enumOf(CHANGE_STATES, 'DecisionChangeState', 'What becomes of the change of the plan', {
  none: 'There is no change',
  prepared: 'Ready, it waits for the vote',
  applied: 'Written in the plan',
  unsettled: 'The plan moved under it',
  discarded: 'Left',
});
export const BallotModeEnum = enumOf(BALLOT_MODES, 'BallotMode', 'How a vote is held', {
  meeting: 'In a meeting',
  consultation: 'In writing',
});
export const VoteChoiceEnum = enumOf(VOTE_CHOICES, 'VoteChoice', 'What a seat says', {
  for: 'For',
  against: 'Against',
  abstain: 'Abstains',
});
export const StateAnswerEnum = enumOf(STATE_ANSWERS, 'StateAnswer', 'What the State says to a proposal', {
  under_study: 'It looks into it',
  taken_up: 'It takes it up',
  declined: 'It declines it',
});
export const CHANGE_KINDS = ['edit', 'draft'] as const;
export const DecisionChangeKindEnum = enumOf(
  CHANGE_KINDS,
  'DecisionChangeKind',
  'An action that changes, or one that is added',
  { edit: 'An action changes', draft: 'An action is added' },
);
export const BALLOT_OUTCOMES = ['adopted', 'rejected', 'no_quorum', 'undecided'] as const;
export type BallotOutcome = (typeof BALLOT_OUTCOMES)[number];
export const BallotOutcomeEnum = enumOf(BALLOT_OUTCOMES, 'BallotOutcome', 'How a vote ends, or stands', {
  adopted: 'Adopted',
  rejected: 'Rejected',
  no_quorum: 'The quorum is missing',
  undecided: 'Not decided yet',
});
export const BallotMethodEnum = enumOf(DECISION_METHODS, 'BallotMethod', 'How a vote is counted', {
  consent: 'Nobody objects',
  simple_majority: 'More for than against',
  two_thirds: 'Two thirds for',
  unanimity: 'Nobody against',
  pair_agreement: 'Both sides of the pair agree',
});

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('DecisionChangeField', { description: 'A field of the plan that a decision changes' })
export class DecisionChangeFieldType {
  @Exposed('internal', () => String, { description: 'Name of the field, as in the history' }) field: string;
  @Exposed('trade_secret', () => JsonScalar, nullable('Value that was seen when it was prepared')) from: unknown;
  @Exposed('trade_secret', () => JsonScalar, nullable('Value decided')) to: unknown;
  @Exposed('internal', () => Boolean, { description: 'Whether the plan has moved on it since it was prepared' })
  moved: boolean;
  @Exposed('trade_secret', () => JsonScalar, nullable('Value in force, when it has moved')) theirs: unknown;
  @Exposed('trade_secret', () => JsonScalar, nullable('The line of the field as it stands; null for any other field'))
  line: unknown;
  @Exposed('internal', () => String, nullable('Title of the orientation decided')) orientation: string | null;
}

@ObjectType('DecisionChange', {
  description: 'What a decision changes of one action, or the action that it adds, as far as the reader may know',
})
export class DecisionChangeType {
  @Exposed('internal', () => DecisionChangeKindEnum, { description: 'Changes an action, or adds one' })
  kind: (typeof CHANGE_KINDS)[number];
  @Exposed(
    'internal',
    () => ID,
    nullable('The action; null for one that is still to be added, or hidden from the reader'),
  )
  actionId: string | null;
  @Exposed('internal', () => String, nullable('Code of the action')) code: string | null;
  @Exposed('internal', () => String, { description: 'Title of the action; empty when it is hidden' }) title: string;
  @Exposed('internal', () => [DecisionChangeFieldType], { description: 'The difference' })
  fields: DecisionChangeFieldType[];
  @Exposed('internal', () => Int, { description: 'Fields left out because the reader does not see them' })
  hidden: number;
}

@ObjectType('AskedSeat', { description: 'A seat that was asked in a vote, and what it said' })
export class AskedSeatType {
  @Exposed('internal', () => ID, { description: 'The seat' }) seatId: string;
  @Exposed('internal', () => String, { description: 'The body that it belongs to' }) body: string;
  @Exposed('internal', () => String, nullable('Who voted, or who speaks for it today')) person: string | null;
  @Exposed('internal', () => VoteChoiceEnum, nullable('What it said; null while it has said nothing'))
  choice: VoteChoice | null;
  @Exposed('internal', () => String, nullable('Why')) reason: string | null;
  @Exposed('internal', () => String, nullable('Who recorded it, when its person did not vote by itself'))
  recordedBy: string | null;
  @Exposed('internal', () => Date, nullable('When')) castAt: Date | null;
  @Exposed('internal', () => Boolean, { description: 'Whether the reader votes for this seat now' })
  viewerVotes: boolean;
  @Exposed('internal', () => Boolean, { description: 'Whether the reader may record what it says now' })
  viewerRecords: boolean;
}

@ObjectType('BallotReason', {
  description: 'A condition of the quorum or of the adoption, met or not, with its figures',
})
export class BallotReasonType {
  @Exposed('internal', () => String, { description: 'Which condition' }) code: string;
  @Exposed('internal', () => Boolean, { description: 'Whether it is met' }) met: boolean;
  @Exposed('internal', () => JsonScalar, { description: 'Its figures' }) figures: unknown;
}

@ObjectType('Ballot', { description: 'A vote on a decision, counted by the rules frozen when it opened' })
export class BallotType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => BallotModeEnum, { description: 'In writing, or in the room' }) mode: BallotMode;
  @Exposed('internal', () => Date, { description: 'When it opened' }) openedAt: Date;
  @Exposed('internal', () => Date, nullable('When answers end; null in the room')) deadline: Date | null;
  @Exposed('internal', () => Date, nullable('When it was closed; null while it is open')) closedAt: Date | null;
  @Exposed('internal', () => BallotMethodEnum, { description: 'How it is counted' }) method: DecisionMethod;
  @Exposed('internal', () => Boolean, { description: 'Whether a vote against must say why' })
  objectionSaysWhy: boolean;
  @Exposed('internal', () => BallotOutcomeEnum, { description: 'Its outcome, or how it stands' })
  outcome: BallotOutcome;
  @Exposed('internal', () => Boolean, { description: 'Whether nothing to come can change it' }) certain: boolean;
  @Exposed('internal', () => [BallotReasonType], { description: 'Conditions of the adoption' })
  reasons: BallotReasonType[];
  @Exposed('internal', () => [BallotReasonType], { description: 'Conditions of the quorum' })
  quorum: BallotReasonType[];
  @Exposed('internal', () => [AskedSeatType], { description: 'The seats asked, 100 at most' }) seats: AskedSeatType[];
}

@ObjectType('DecisionViewerCan', { description: 'What the reader may do with a decision now' })
export class DecisionViewerCan {
  @Exposed('internal', () => Boolean, { description: 'Edit its words' }) edit: boolean;
  @Exposed('internal', () => Boolean, { description: 'Prepare its change of the plan' }) prepare: boolean;
  @Exposed('internal', () => Boolean, { description: 'Open a vote' }) open: boolean;
  @Exposed('internal', () => Boolean, { description: 'Put it on an agenda, or take it off' }) attach: boolean;
  @Exposed('internal', () => Boolean, { description: 'Close the vote' }) close: boolean;
  @Exposed('internal', () => Boolean, { description: 'Withdraw it' }) withdraw: boolean;
  @Exposed('internal', () => Boolean, { description: 'Settle its change' }) settle: boolean;
  @Exposed('internal', () => Boolean, { description: 'Say that it took effect' }) follow: boolean;
  @Exposed('internal', () => Boolean, { description: 'Say that it was reviewed' }) review: boolean;
  @Exposed('internal', () => Boolean, { description: 'Answer it as the State' }) answer: boolean;
}

@ObjectType('Decision', { description: 'What a committee decided, or is asked to decide' })
export class DecisionType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => ID, { description: 'The territory' }) territoryId: string;
  @Exposed('internal', () => ID, { description: 'The committee' }) committeeId: string;
  @Exposed('internal', () => Int, { description: 'Grows by one at each change' }) version: number;
  @Exposed('internal', () => String, { description: 'Time zone of the territory, in which its days are counted' })
  timeZone: string;
  @Exposed('internal', () => DecisionStateEnum, { description: 'Where it stands' }) state: DecisionState;
  @Exposed('internal', () => String, nullable('Its number once it is decided, such as COPIL-2026-04')) number:
    string | null;
  @Exposed('internal', () => String, { description: 'Title' }) title: string;
  @Exposed('internal', () => String, { description: 'The very words that are voted on' }) statement: string;
  @Exposed('internal', () => String, nullable('Conditions')) conditions: string | null;
  @Exposed('internal', () => VisibilityEnum, { description: 'Who reads it' }) visibility: Visibility;
  @Exposed('internal', () => Boolean, { description: 'Whether it is a proposal to the State' }) toState: boolean;
  @Exposed('internal', () => String, nullable('Who carries it out')) ownerName: string | null;
  @Exposed('internal', () => LocalDateScalar, nullable('Day on which it takes effect')) effectOn: string | null;
  @Exposed('internal', () => LocalDateScalar, nullable('Day on which the committee looks at it again'))
  reviewOn: string | null;
  @Exposed('internal', () => LocalDateScalar, nullable('Day on which the committee looked at it last'))
  reviewedOn: string | null;
  @Exposed('internal', () => LocalDateScalar, nullable('Day on which it took effect')) doneOn: string | null;
  @Exposed('internal', () => String, nullable('What was last said of its effect or review')) followUp: string | null;
  @Exposed('internal', () => LocalDateScalar, nullable('Day on which it was decided')) decidedOn: string | null;
  @Exposed('internal', () => String, nullable('Why it was withdrawn')) withdrawnBecause: string | null;
  @Exposed('internal', () => ChangeStateEnum, { description: 'What becomes of its change of the plan' })
  changeState: ChangeState;
  @Exposed('internal', () => String, nullable('Code of why its change was not written')) changeProblem: string | null;
  @Exposed('internal', () => StateAnswerEnum, nullable('What the State answered')) stateAnswer: StateAnswer | null;
  @Exposed('internal', () => String, nullable('In its words')) stateAnswerText: string | null;
  @Exposed('internal', () => String, nullable('Who answered for the State')) stateAnsweredBy: string | null;
  @Exposed('internal', () => Date, nullable('When the State answered')) stateAnsweredAt: Date | null;
  @Exposed('internal', () => Date, { description: 'When it was proposed' }) createdAt: Date;
}

export const DecisionConnection = connectionOf(DecisionType, 'Decision');

/** What a decision names beside itself. */
@ObjectType('DecisionCommittee', { description: 'The committee of a decision' })
export class DecisionCommittee implements Pick<CommitteeType, 'id' | 'code' | 'name'> {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => String, { description: 'Acronym' }) code: string;
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
}

@InputType({ description: 'Which decisions a register lists; what is absent does not narrow it' })
export class DecisionFilterInput implements DecisionFilter {
  @Field(() => ID, nullable('Of this committee')) committeeId?: string | null;
  @Field(() => Int, nullable('Decided, or proposed when they are not, in this year')) year?: number | null;
  @Field(() => [DecisionStandingEnum], nullable('That stand so')) standings?: DecisionStanding[] | null;
  @Field(() => String, nullable('Words of the number, title, statement or owner')) search?: string | null;
  @Field(() => String, nullable('That this person carries out')) ownerName?: string | null;
  @Field(() => ID, nullable('That are, or were, on the agenda of this meeting')) meetingId?: string | null;
  @Field(() => ID, nullable('That change this action, or were taken on an item that speaks of it')) actionId?:
    string | null;
  @Field(() => Boolean, nullable('Proposals to the State, or not')) toState?: boolean | null;
}

@ObjectType({ description: 'Answer of the commands on a decision' })
export class DecisionPayload {
  @Exposed('internal', () => DecisionType, { description: 'The decision as it is now' }) decision: Decision;
}
