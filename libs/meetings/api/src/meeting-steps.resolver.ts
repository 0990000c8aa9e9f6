import { CurrentActor } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import {
  ConveneMeetingInput,
  MeetingPayload,
  OnMeetingInput,
  OnMeetingWithReasonInput,
  ReconveneMeetingInput,
} from './meeting-inputs.graphql.js';
import { MeetingStepsService } from './meeting-steps.service.js';
import { ReconveningService } from './reconvening.service.js';

/** Commands that lead a meeting from one state to the next. */
@Resolver()
export class MeetingStepsResolver {
  constructor(
    @Inject(MeetingStepsService) private readonly steps: MeetingStepsService,
    @Inject(ReconveningService) private readonly reconvening: ReconveningService,
  ) {}

  @Mutation(() => MeetingPayload, {
    description: 'Calls those who sit. NOT_FOUND, FORBIDDEN, INVALID_INPUT, NOTICE_TOO_SHORT, MEETING_STATE',
  })
  async conveneMeeting(
    @CurrentActor() actor: Actor,
    @Args('input') input: ConveneMeetingInput,
  ): Promise<MeetingPayload> {
    return { meeting: await this.steps.convene(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description: 'Cancels a meeting that did not open. NOT_FOUND, FORBIDDEN, INVALID_INPUT, MEETING_STATE',
  })
  async cancelMeeting(
    @CurrentActor() actor: Actor,
    @Args('input') input: OnMeetingWithReasonInput,
  ): Promise<MeetingPayload> {
    return { meeting: await this.steps.cancel(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Writes again to those who are called: the agenda changed. Nothing leaves when it says the same. NOT_FOUND, FORBIDDEN, CONFLICT, MEETING_STATE',
  })
  async tellAgenda(@CurrentActor() actor: Actor, @Args('input') input: OnMeetingInput): Promise<MeetingPayload> {
    return { meeting: await this.steps.tellAgenda(actor, input) };
  }

  @Mutation(() => MeetingPayload, { description: 'Opens a convened meeting. NOT_FOUND, FORBIDDEN, MEETING_STATE' })
  async openMeeting(@CurrentActor() actor: Actor, @Args('input') input: OnMeetingInput): Promise<MeetingPayload> {
    return { meeting: await this.steps.open(actor, input) };
  }

  @Mutation(() => MeetingPayload, { description: 'Closes a meeting. NOT_FOUND, FORBIDDEN, MEETING_STATE' })
  async closeMeeting(@CurrentActor() actor: Actor, @Args('input') input: OnMeetingInput): Promise<MeetingPayload> {
    return { meeting: await this.steps.close(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Closes a meeting that has no quorum, and calls another one that takes up what it did not come to; gives that one. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT, MEETING_STATE, QUORUM_REACHED, ALREADY_RECONVENED, VOTE_STILL_OPEN, COMMITTEE_REMOVED',
  })
  async reconveneMeeting(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReconveneMeetingInput,
  ): Promise<MeetingPayload> {
    return { meeting: await this.reconvening.reconvene(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description: 'Opens again a meeting that was closed. NOT_FOUND, FORBIDDEN, INVALID_INPUT, MEETING_STATE',
  })
  async reopenMeeting(
    @CurrentActor() actor: Actor,
    @Args('input') input: OnMeetingWithReasonInput,
  ): Promise<MeetingPayload> {
    return { meeting: await this.steps.reopen(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description: 'Gives the minutes to those who attended, for approval. NOT_FOUND, FORBIDDEN, MEETING_STATE',
  })
  async submitMinutes(@CurrentActor() actor: Actor, @Args('input') input: OnMeetingInput): Promise<MeetingPayload> {
    return { meeting: await this.steps.submitMinutes(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Seals approved minutes: nothing of the meeting changes any more. NOT_FOUND, FORBIDDEN, MEETING_STATE, MINUTES_NOT_APPROVED',
  })
  async sealMeeting(@CurrentActor() actor: Actor, @Args('input') input: OnMeetingInput): Promise<MeetingPayload> {
    return { meeting: await this.steps.seal(actor, input) };
  }
}
