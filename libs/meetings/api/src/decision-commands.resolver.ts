import { CurrentActor } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { BallotService } from './ballot.service.js';
import { DecisionChangeService } from './decision-change.service.js';
import { DecisionPayload } from './decision.graphql.js';
import {
  AnswerProposalInput,
  AttachDecisionInput,
  CastVoteInput,
  CloseVoteInput,
  EditDecisionInput,
  FollowDecisionInput,
  OpenConsultationInput,
  OpenMeetingVoteInput,
  PrepareDecisionChangeInput,
  ProposeDecisionInput,
  ReviewDecisionInput,
  SettleDecisionChangeInput,
  WithdrawDecisionInput,
} from './decision.inputs.js';
import { DecisionService } from './decision.service.js';
import { MeetingVoteService } from './meeting-vote.service.js';
import { StateAnswerService } from './state-answer.service.js';

const REFUSALS = 'NOT_FOUND, FORBIDDEN, INVALID_INPUT, DECISION_STATE_REFUSES';

/** Commands on decisions. */
@Resolver()
export class DecisionCommandsResolver {
  constructor(
    @Inject(DecisionService) private readonly decisions: DecisionService,
    @Inject(DecisionChangeService) private readonly changes: DecisionChangeService,
    @Inject(BallotService) private readonly ballots: BallotService,
    @Inject(MeetingVoteService) private readonly meetingVotes: MeetingVoteService,
    @Inject(StateAnswerService) private readonly answers: StateAnswerService,
  ) {}

  @Mutation(() => DecisionPayload, {
    description:
      'Proposes a decision to a committee, on an item of its agenda or not. NOT_FOUND, FORBIDDEN, INVALID_INPUT, COMMITTEE_REMOVED, MEETING_STATE',
  })
  async proposeDecision(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProposeDecisionInput,
  ): Promise<DecisionPayload> {
    return { decision: await this.decisions.propose(actor, input) };
  }

  @Mutation(() => DecisionPayload, {
    description: `Edits a decision before its vote, or who carries it out and its days once it is adopted. ${REFUSALS}, CONFLICT`,
  })
  async editDecision(@CurrentActor() actor: Actor, @Args('input') input: EditDecisionInput): Promise<DecisionPayload> {
    return { decision: await this.decisions.edit(actor, input) };
  }

  @Mutation(() => DecisionPayload, {
    description: `Writes the whole change of the plan that a decision carries, from the values in force now. ${REFUSALS}, CONFLICT, ACTION_ARCHIVED, PLAN_ARCHIVED`,
  })
  async prepareDecisionChange(
    @CurrentActor() actor: Actor,
    @Args('input') { edits, ...input }: PrepareDecisionChangeInput,
  ): Promise<DecisionPayload> {
    const named = edits.map(({ id: actionId, ...patch }) => ({ actionId, patch }));
    return { decision: await this.changes.prepare(actor, { ...input, edits: named }) };
  }

  @Mutation(() => DecisionPayload, {
    description: `Puts a decision on the agenda of a meeting of its committee, or takes it off. ${REFUSALS}, CONFLICT, MEETING_STATE`,
  })
  async attachDecision(
    @CurrentActor() actor: Actor,
    @Args('input') input: AttachDecisionInput,
  ): Promise<DecisionPayload> {
    return { decision: await this.meetingVotes.attach(actor, input) };
  }

  @Mutation(() => DecisionPayload, {
    description: `Opens the vote in the room; who is there, the method and the quorum are frozen. ${REFUSALS}, CONFLICT, MEETING_STATE, QUORUM_NOT_REACHED, NOBODY_TO_VOTE`,
  })
  async openMeetingVote(
    @CurrentActor() actor: Actor,
    @Args('input') input: OpenMeetingVoteInput,
  ): Promise<DecisionPayload> {
    return { decision: await this.meetingVotes.open(actor, input) };
  }

  @Mutation(() => DecisionPayload, {
    description: `Asks every seat in writing until a deadline; the rules of the committee are frozen. ${REFUSALS}, CONFLICT, NOBODY_TO_VOTE`,
  })
  async openConsultation(
    @CurrentActor() actor: Actor,
    @Args('input') input: OpenConsultationInput,
  ): Promise<DecisionPayload> {
    return { decision: await this.ballots.openConsultation(actor, input) };
  }

  @Mutation(() => DecisionPayload, {
    description: `Casts the vote of a seat, once. ${REFUSALS}, VOTE_ALREADY_CAST, VOTE_NOT_YOURS, VOTE_OVER`,
  })
  async castVote(@CurrentActor() actor: Actor, @Args('input') input: CastVoteInput): Promise<DecisionPayload> {
    return { decision: await this.ballots.cast(actor, input) };
  }

  @Mutation(() => DecisionPayload, { description: `Closes a vote. ${REFUSALS}, VOTE_NOT_OVER` })
  async closeVote(@CurrentActor() actor: Actor, @Args('input') input: CloseVoteInput): Promise<DecisionPayload> {
    return { decision: await this.ballots.close(actor, input) };
  }

  @Mutation(() => DecisionPayload, { description: `Gives a decision up before it is decided. ${REFUSALS}, CONFLICT` })
  async withdrawDecision(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawDecisionInput,
  ): Promise<DecisionPayload> {
    return { decision: await this.decisions.withdraw(actor, input) };
  }

  @Mutation(() => DecisionPayload, {
    description: `Settles the change of an adopted decision under which the plan had moved. ${REFUSALS}, CONFLICT, ACTION_ARCHIVED, PLAN_ARCHIVED`,
  })
  async settleDecisionChange(
    @CurrentActor() actor: Actor,
    @Args('input') input: SettleDecisionChangeInput,
  ): Promise<DecisionPayload> {
    return { decision: await this.changes.settle(actor, input) };
  }

  @Mutation(() => DecisionPayload, {
    description: `Says when a decision took effect, or that it has not. ${REFUSALS}, CONFLICT`,
  })
  async followDecision(
    @CurrentActor() actor: Actor,
    @Args('input') input: FollowDecisionInput,
  ): Promise<DecisionPayload> {
    return { decision: await this.decisions.follow(actor, input) };
  }

  @Mutation(() => DecisionPayload, {
    description: `Says that the committee looked at a decision again. ${REFUSALS}, CONFLICT`,
  })
  async reviewDecision(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReviewDecisionInput,
  ): Promise<DecisionPayload> {
    return { decision: await this.decisions.review(actor, input) };
  }

  @Mutation(() => DecisionPayload, {
    description: `Answers, as the State, a proposal that a committee adopted. ${REFUSALS}, CONFLICT`,
  })
  async answerProposal(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerProposalInput,
  ): Promise<DecisionPayload> {
    return { decision: await this.answers.answer(actor, input) };
  }
}
