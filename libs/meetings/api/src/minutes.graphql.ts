import { AgendaKindEnum } from '@binome/governance/api';
import type { AgendaKind, DecisionMethod, VoteChoice } from '@binome/governance/domain';
import type { AmendedPart, AmendmentAnswer, ItemProgress, MinutesReason, Presence } from '@binome/meetings/domain';
import { AMENDED_PARTS, AMENDMENT_ANSWERS, MINUTES_REASONS } from '@binome/meetings/domain';
import { CommandInput, enumOf, Exposed, LocalDateScalar, VersionedInput } from '@binome/shared/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PresenceEnum } from './attendance.graphql.js';
import { BallotMethodEnum, BallotOutcomeEnum, VoteChoiceEnum, type BallotOutcome } from './decision.graphql.js';
import { ItemProgressEnum } from './meeting-enums.js';

export const MinutesReasonEnum = enumOf(MINUTES_REASONS, 'MinutesReason', 'Why minutes are approved, or not yet', {
  all_approved: 'All approved',
  majority_approved: 'A majority approved',
  silence_counted: 'Silence counts as approval',
  amendment_open: 'An amendment waits for an answer',
  period_open: 'The time to approve is not over',
  too_few_approvals: 'Too few approved',
});
export const MINUTES_WORDS = ['approved', 'lapsed', 'silent'] as const;
export type MinutesWord = (typeof MINUTES_WORDS)[number];
export const MinutesWordEnum = enumOf(
  MINUTES_WORDS,
  'MinutesWord',
  'What an attendee said of the minutes as they are',
  { approved: 'Approved', lapsed: 'Approved a former version', silent: 'Said nothing' },
);

export const AmendedPartEnum = enumOf(AMENDED_PARTS, 'AmendedPart', 'What an amendment changes of an item', {
  notes: 'What was said',
  outcome: 'What came out',
});
export const AmendmentAnswerEnum = enumOf(AMENDMENT_ANSWERS, 'AmendmentAnswer', 'What is answered to an amendment', {
  accepted: 'Accepted',
  rejected: 'Rejected',
});

@ObjectType('MinutesAmendment', { description: 'What somebody who attended proposes to change of an item' })
export class MinutesAmendmentType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Grows by one at each change' }) version: number;
  @Exposed('internal', () => AmendedPartEnum, { description: 'What it changes of the item' }) part: AmendedPart;
  @Exposed('confidential', () => String, { nullable: true, description: 'What the record said' }) before: string | null;
  @Exposed('confidential', () => String, { description: 'What it should say' }) after: string;
  @Exposed('confidential', () => String, { description: 'Why' }) reason: string;
  @Exposed('internal', () => String, { description: 'Who proposed it' }) author: string;
  @Exposed('internal', () => String, { description: 'The body of the seat for which they attended' }) body: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Who wrote it down for who has no account' })
  recordedBy: string | null;
  @Exposed('internal', () => Date, { description: 'When it was proposed' }) at: Date;
  @Exposed('internal', () => AmendmentAnswerEnum, { nullable: true, description: 'The answer; null while it waits' })
  answer: AmendmentAnswer | null;
  @Exposed('confidential', () => String, { nullable: true, description: 'Why it was answered so' })
  answerReason: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Who answered' }) answeredBy: string | null;
  @Exposed('internal', () => Date, { nullable: true, description: 'When it was answered' }) answeredAt: Date | null;
  @Exposed('internal', () => Boolean, { description: 'Whether it waits, and the item no longer says what it quotes' })
  outdated: boolean;
}

@ObjectType({ description: 'A seat in the minutes of a meeting' })
export class MinutesSeatType {
  @Exposed('internal', () => ID, { description: 'The seat' }) committeeSeatId: string;
  @Exposed('internal', () => String, { description: 'The body that it belongs to' }) body: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Who attended, or would have' }) personName:
    string | null;
  @Exposed('internal', () => PresenceEnum, { nullable: true, description: 'How it attended' })
  presence: Presence | null;
  @Exposed('internal', () => Boolean, { description: 'Whether it votes' }) voting: boolean;
  @Exposed('internal', () => Date, { nullable: true, description: 'When it arrived' }) arrivedAt: Date | null;
  @Exposed('internal', () => Date, { nullable: true, description: 'When it left' }) leftAt: Date | null;
  @Exposed('internal', () => String, { nullable: true, description: 'The body that carried its proxy' }) proxyTo:
    string | null;
  @Exposed('internal', () => MinutesWordEnum, {
    nullable: true,
    description: 'What it said of the minutes; null for who did not attend',
  })
  word: MinutesWord | null;
  @Exposed('internal', () => Boolean, { description: 'Whether the reader may approve for it now' }) mayApprove: boolean;
  @Exposed('internal', () => Boolean, { description: 'Whether the reader may propose amendments for it now' })
  mayAmend: boolean;
}

@ObjectType({ description: 'What a seat said in a vote that minutes tell' })
export class MinutesVoteType {
  @Exposed('confidential', () => String, { description: 'The body that the seat belongs to' }) body: string;
  @Exposed('confidential', () => String, { description: 'Who spoke for it' }) person: string;
  @Exposed('confidential', () => VoteChoiceEnum, { description: 'What it said' }) choice: VoteChoice;
  @Exposed('confidential', () => String, { nullable: true, description: 'Why' }) reason: string | null;
}

@ObjectType({ description: 'A change of the plan that minutes tell, in the words of the day when the meeting closed' })
export class MinutesChangeType {
  @Exposed('internal', () => ID, { description: 'The action' }) actionId: string;
  @Exposed('internal', () => String, { description: 'Code of the action' }) code: string;
  @Exposed('internal', () => String, { description: 'Title of the action' }) title: string;
  @Exposed('internal', () => String, { description: 'What changed' }) what: string;
  @Exposed('trade_secret', () => String, { nullable: true, description: 'What it was' }) from: string | null;
  @Exposed('trade_secret', () => String, { nullable: true, description: 'What it became' }) to: string | null;
}

@ObjectType({ description: 'A decision that minutes tell, with its vote as it was frozen' })
export class MinutesDecisionType {
  @Exposed('internal', () => ID, { description: 'The decision' }) decisionId: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Its number' }) number: string | null;
  @Exposed('confidential', () => String, { description: 'Title' }) title: string;
  @Exposed('confidential', () => String, { description: 'The very words that were voted on' }) statement: string;
  @Exposed('confidential', () => String, { nullable: true, description: 'Conditions' }) conditions: string | null;
  @Exposed('internal', () => BallotOutcomeEnum, { description: 'How the vote ended' }) outcome: BallotOutcome;
  @Exposed('internal', () => BallotMethodEnum, { description: 'How it was counted' }) method: DecisionMethod;
  @Exposed('internal', () => Int, { description: 'Votes for' }) for: number;
  @Exposed('internal', () => Int, { description: 'Votes against' }) against: number;
  @Exposed('internal', () => Int, { description: 'Abstentions' }) abstentions: number;
  @Exposed('internal', () => Int, { description: 'Seats in the room that did not vote' }) silent: number;
  @Exposed('internal', () => Boolean, { description: 'Whether the quorum was reached at the vote' })
  quorumReached: boolean;
  @Exposed('internal', () => Int, { nullable: true, description: 'Voting seats that attended at the vote' })
  attending: number | null;
  @Exposed('internal', () => Int, { nullable: true, description: 'Voting seats in the whole' }) of: number | null;
  @Exposed('confidential', () => [MinutesVoteType], { description: 'What each seat said, 100 at most' })
  votes: MinutesVoteType[];
  @Exposed('internal', () => [MinutesChangeType], {
    description: 'What it changed of the plan during the meeting, 200 at most',
  })
  changes: MinutesChangeType[];
}

@ObjectType({ description: 'An item in the minutes of a meeting' })
export class MinutesItemType {
  @Exposed('internal', () => ID, { description: 'The item' }) id: string;
  @Exposed('internal', () => Int, { description: 'Its place in the agenda, from 1' }) number: number;
  @Exposed('internal', () => AgendaKindEnum, { description: 'What it was for' }) kind: AgendaKind;
  @Exposed('confidential', () => String, { description: 'Title' }) title: string;
  @Exposed('confidential', () => String, { nullable: true, description: 'Who presented it' }) presenter: string | null;
  @Exposed('internal', () => Boolean, { description: 'Whether it is confidential' }) confidential: boolean;
  @Exposed('internal', () => ItemProgressEnum, { description: 'How far the meeting went with it' })
  progress: ItemProgress;
  @Exposed('confidential', () => String, { nullable: true, description: 'What came out of it, in a sentence' })
  outcome: string | null;
  @Exposed('confidential', () => String, { nullable: true, description: 'What was noted, HTML' }) notes: string | null;
  @Exposed('confidential', () => [MinutesDecisionType], { description: 'What was voted on there, in order' })
  decisions: MinutesDecisionType[];
  @Exposed('internal', () => [MinutesChangeType], {
    description: 'What was changed of the plan there without a vote, 200 at most',
  })
  changes: MinutesChangeType[];
  @Exposed('confidential', () => [MinutesAmendmentType], {
    description: 'What was proposed to change of it, 20 at most',
  })
  amendments: MinutesAmendmentType[];
}

@ObjectType({ description: 'The quorum reached or lost during a meeting' })
export class MinutesQuorumType {
  @Exposed('internal', () => Boolean, { description: 'Whether it was reached, or lost' }) reached: boolean;
  @Exposed('internal', () => Date, { description: 'When' }) at: Date;
}

@ObjectType('Minutes', { description: 'The minutes of a meeting, assembled from what was recorded' })
export class MinutesType {
  @Exposed('internal', () => String, { description: 'Print of the content, by which it is approved' }) print: string;
  @Exposed('internal', () => [MinutesSeatType], { description: 'Seats of the committee, 100 at most' })
  seats: MinutesSeatType[];
  @Exposed('internal', () => Boolean, { description: 'Whether the quorum was reached at the end' })
  quorumReached: boolean;
  @Exposed('internal', () => [MinutesQuorumType], { description: 'Each change of the quorum' })
  quorumChanges: MinutesQuorumType[];
  @Exposed('internal', () => [MinutesItemType], { description: 'Items that the reader may read, 40 at most' })
  items: MinutesItemType[];
  @Exposed('internal', () => Int, { description: 'Items that are left out for this reader' }) hiddenItems: number;
  @Exposed('internal', () => Boolean, { description: 'Whether those who attended approved them' }) approved: boolean;
  @Exposed('internal', () => MinutesReasonEnum, { nullable: true, description: 'Why, or why not yet' })
  reason: MinutesReason['kind'] | null;
  @Exposed('internal', () => Int, { nullable: true, description: 'How many attendees have still to answer' })
  missing: number | null;
  @Exposed('internal', () => LocalDateScalar, { nullable: true, description: 'Last day to approve, included' })
  closesOn: string | null;
  @Exposed('internal', () => Boolean, { nullable: true, description: 'Whether saying nothing by then approves' })
  silenceApproves: boolean | null;
  @Exposed('internal', () => Date, { nullable: true, description: 'When they were sealed' }) sealedAt: Date | null;
}

@InputType({ description: 'Approves the minutes that were read' })
export class ApproveMinutesInput extends CommandInput {
  @Field(() => ID, { description: 'The meeting' }) meetingId: string;
  @Field(() => ID, { description: 'The seat for which the person attended' }) committeeSeatId: string;
  @Field(() => String, { description: 'Print of the minutes that were read' }) print: string;
}

@InputType({ description: 'Proposes what the record of an item should say, while the minutes are under approval' })
export class ProposeAmendmentInput extends CommandInput {
  @Field(() => ID, { description: 'The item' }) itemId: string;
  @Field(() => ID, { description: 'The seat for which the person attended' }) committeeSeatId: string;
  @Field(() => AmendedPartEnum, { description: 'What it changes of the item' }) part: AmendedPart;
  @Field(() => String, {
    nullable: true,
    description: 'What came out of the item as it was read, or a passage of its notes, which stands there once',
  })
  before: string | null = null;
  @Field(() => String, { description: 'What it should say, 500 characters at most, 1,000 for a passage of the notes' })
  after: string;
  @Field(() => String, { description: 'Why, 500 characters at most' }) reason: string;
}

@InputType({ description: 'Accepts an amendment, which changes the record of its item, or rejects it' })
export class AnswerAmendmentInput extends VersionedInput {
  @Field(() => ID, { description: 'The amendment' }) amendmentId: string;
  @Field(() => AmendmentAnswerEnum, { description: 'Accepted, or rejected' }) answer: AmendmentAnswer;
  @Field(() => String, { nullable: true, description: 'Why, 500 characters at most; a rejection has to say it' })
  reason: string | null = null;
}

@ObjectType({ description: 'Answer of the commands on minutes' })
export class MinutesPayload {
  @Exposed('internal', () => MinutesType, { nullable: true, description: 'The minutes as they are now' })
  minutes: MinutesType | null;
}
