import { DraftActionInput, EditActionInput } from '@binome/action-plans/api';
import type { VoteChoice } from '@binome/governance/domain';
import type { StateAnswer } from '@binome/meetings/domain';
import { CommandInput, LocalDateScalar, VersionedInput, VisibilityEnum } from '@binome/shared/api';
import type { Visibility } from '@binome/shared/domain';
import { Field, ID, InputType, OmitType } from '@nestjs/graphql';
import { StateAnswerEnum, VoteChoiceEnum } from './decision.graphql.js';

const nullable = (description: string) => ({ nullable: true, description });
const UNTOUCHED = 'absent it is not touched';

@InputType({ description: 'Proposes a decision to a committee, on an item of its agenda or not' })
export class ProposeDecisionInput extends CommandInput {
  @Field(() => ID, { description: 'The committee' }) committeeId: string;
  @Field(() => ID, nullable('The item of an agenda of the committee at which it will be taken')) itemId: string | null =
    null;
  @Field(() => String, { description: 'Title, 200 characters at most' }) title: string;
  @Field(() => String, { description: 'The very words that are voted on, 5,000 characters at most' }) statement: string;
  @Field(() => String, nullable('Conditions, 2,000 characters at most')) conditions: string | null = null;
  @Field(() => VisibilityEnum, { description: 'Who reads it' }) visibility: Visibility;
  @Field(() => Boolean, { description: 'Whether it is a proposal to the State, which then reads it' })
  toState: boolean;
  @Field(() => String, nullable('Who carries it out')) ownerName: string | null = null;
  @Field(() => LocalDateScalar, nullable('Day on which it takes effect')) effectOn: string | null = null;
  @Field(() => LocalDateScalar, nullable('Day on which the committee looks at it again')) reviewOn: string | null =
    null;
}

@InputType({ isAbstract: true })
export class OnDecisionInput extends VersionedInput {
  @Field(() => ID, { description: 'The decision' }) decisionId: string;
}

@InputType({ description: 'Edits a decision before its vote, or who carries it out and its days once it is adopted' })
export class EditDecisionInput extends OnDecisionInput {
  @Field(() => String, nullable(`Title; ${UNTOUCHED}`)) title?: string;
  @Field(() => String, nullable(`Statement; ${UNTOUCHED}`)) statement?: string;
  @Field(() => String, nullable(`Conditions; ${UNTOUCHED}, null they are erased`)) conditions?: string | null;
  @Field(() => VisibilityEnum, nullable(`Who reads it; ${UNTOUCHED}`)) visibility?: Visibility;
  @Field(() => Boolean, nullable(`Whether it is a proposal to the State; ${UNTOUCHED}`)) toState?: boolean;
  @Field(() => String, nullable(`Who carries it out; ${UNTOUCHED}, null nobody`)) ownerName?: string | null;
  @Field(() => LocalDateScalar, nullable(`Day of effect; ${UNTOUCHED}, null it is erased`)) effectOn?: string | null;
  @Field(() => LocalDateScalar, nullable(`Day of review; ${UNTOUCHED}, null it is erased`)) reviewOn?: string | null;
}

@InputType({ description: 'A change of an action, in the words of its sheet' })
export class PreparedActionEditInput extends OmitType(EditActionInput, ['clientMutationId', 'version'] as const) {}

@InputType({ description: 'An action to add, in the words of its sheet' })
export class PreparedActionDraftInput extends OmitType(DraftActionInput, ['clientMutationId', 'code'] as const) {}

@InputType({ description: 'Writes the whole change of the plan that a decision carries, from the values in force now' })
export class PrepareDecisionChangeInput extends OnDecisionInput {
  @Field(() => [PreparedActionEditInput], { description: 'Actions to change; with those to add, 20 at most' })
  edits: PreparedActionEditInput[];
  @Field(() => [PreparedActionDraftInput], { description: 'Actions to add' }) drafts: PreparedActionDraftInput[];
}

@InputType({ description: 'Asks every seat in writing until a deadline; the rules of the committee are frozen' })
export class OpenConsultationInput extends OnDecisionInput {
  @Field(() => Date, { description: 'When answers end: from one hour to sixty days ahead' }) deadline: Date;
}

@InputType({ description: 'Puts a decision on the agenda of a meeting of its committee, or takes it off' })
export class AttachDecisionInput extends OnDecisionInput {
  @Field(() => ID, nullable('The item of an agenda of its committee; null takes it off')) itemId: string | null = null;
}

@InputType({ description: 'Opens the vote in the room; who is there, the method and the quorum are frozen' })
export class OpenMeetingVoteInput extends OnDecisionInput {}

@InputType({ description: 'Casts the vote of a seat, once' })
export class CastVoteInput extends CommandInput {
  @Field(() => ID, { description: 'The decision' }) decisionId: string;
  @Field(() => ID, { description: 'The seat that votes' }) committeeSeatId: string;
  @Field(() => VoteChoiceEnum, { description: 'What it says' }) choice: VoteChoice;
  @Field(() => String, nullable('Why, 2,000 characters at most; asked of an objection')) reason: string | null = null;
}

@InputType({ description: 'Closes a vote' })
export class CloseVoteInput extends OnDecisionInput {}

@InputType({ description: 'Gives a decision up before it is decided' })
export class WithdrawDecisionInput extends OnDecisionInput {
  @Field(() => String, { description: 'Why, 1,000 characters at most' }) because: string;
}

@InputType({ description: 'Settles the change of an adopted decision under which the plan had moved' })
export class SettleDecisionChangeInput extends OnDecisionInput {
  @Field(() => Boolean, { description: 'Writes the values decided over those in force, or else gives the change up' })
  apply: boolean;
}

@InputType({ description: 'Says when a decision took effect, or that it has not' })
export class FollowDecisionInput extends OnDecisionInput {
  @Field(() => LocalDateScalar, nullable('Day on which it took effect; null when it has not')) doneOn: string | null =
    null;
  @Field(() => String, nullable('What is to be known of it')) note: string | null = null;
}

@InputType({ description: 'Says that the committee looked at a decision again' })
export class ReviewDecisionInput extends OnDecisionInput {
  @Field(() => String, nullable('What the committee says of it; null leaves what was said before')) note:
    string | null = null;
  @Field(() => LocalDateScalar, nullable('Day on which it comes back; null it does not')) nextOn: string | null = null;
}

@InputType({ description: 'Answers, as the State, a proposal that a committee adopted' })
export class AnswerProposalInput extends OnDecisionInput {
  @Field(() => StateAnswerEnum, { description: 'What the State says' }) answer: StateAnswer;
  @Field(() => String, { description: 'In its words, 4,000 characters at most' }) text: string;
}
