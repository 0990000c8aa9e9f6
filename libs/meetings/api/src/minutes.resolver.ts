import { CurrentActor } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MeetingService } from './meeting.service.js';
import { ApproveMinutesInput, MinutesPayload, MinutesType } from './minutes.graphql.js';
import { MinutesService } from './minutes.service.js';
import { MinutesView } from './minutes.view.js';

@Resolver()
export class MinutesResolver {
  constructor(
    @Inject(MinutesView) private readonly view: MinutesView,
    @Inject(MinutesService) private readonly minutesService: MinutesService,
    @Inject(MeetingService) private readonly meetings: MeetingService,
  ) {}

  @Query(() => MinutesType, {
    nullable: true,
    description:
      'Minutes of a closed meeting: for the members of the territory, then for the State once sealed. NOT_FOUND',
  })
  async meetingMinutes(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID, description: 'The meeting' }) meetingId: string,
  ): Promise<MinutesType | null> {
    return this.view.of(actor, await this.meetings.get(actor, meetingId));
  }

  @Mutation(() => MinutesPayload, {
    description:
      'Approves the minutes that were read. NOT_FOUND, FORBIDDEN, MEETING_STATE, MINUTES_CHANGED, MINUTES_NOT_YOURS',
  })
  async approveMinutes(
    @CurrentActor() actor: Actor,
    @Args('input') input: ApproveMinutesInput,
  ): Promise<MinutesPayload> {
    return { minutes: await this.view.of(actor, await this.minutesService.approve(actor, input)) };
  }
}
