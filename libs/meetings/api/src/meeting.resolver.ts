import { CommitteeType, type Committee } from '@binome/governance/api';
import { agendaChanges, MEETING_ACTS, toldAgenda, type AgendaChanges, type MeetingAct } from '@binome/meetings/domain';
import { Classed, CurrentActor, PageArgs, pageOf, type GraphqlContext } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { ProgrammePhaseEnum } from '@binome/territories/api';
import type { ProgrammePhase } from '@binome/territories/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MeetingAccess } from './meeting-access.js';
import { MeetingActEnum, MeetingTimeEnum } from './meeting-enums.js';
import type { Meeting } from './meeting.entity.js';
import {
  AgendaChangesType,
  MeetingNotice,
  MeetingType,
  ReconvenedMeeting,
  Reconvening,
  TerritoryMeetings,
} from './meeting.graphql.js';
import { CreateMeetingInput, EditMeetingInput, MeetingPayload } from './meeting-inputs.graphql.js';
import { MeetingLoaders } from './meeting-loaders.js';
import { MeetingQueries, type MeetingsPage, type MeetingTime } from './meeting.queries.js';
import { MeetingService } from './meeting.service.js';

@Resolver(() => MeetingType)
export class MeetingResolver {
  constructor(
    @Inject(MeetingService) private readonly meetingService: MeetingService,
    @Inject(MeetingQueries) private readonly queries: MeetingQueries,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(MeetingLoaders) private readonly loaders: MeetingLoaders,
  ) {}

  @Query(() => MeetingType, { description: 'A meeting. NOT_FOUND when it is not readable' })
  meeting(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID, description: 'The meeting' }) meetingId: string,
  ): Promise<Meeting> {
    return this.meetingService.get(actor, meetingId);
  }

  @Query(() => TerritoryMeetings, {
    description: 'Meetings of a territory: to be held, the nearest first, or held, the latest first. NOT_FOUND',
  })
  meetings(
    @CurrentActor() actor: Actor,
    @Args('phase', { type: () => ProgrammePhaseEnum, description: 'Phase of the programme' }) phase: ProgrammePhase,
    @Args('code', { type: () => ID, description: 'Code of the territory in that phase' }) code: string,
    @Args('time', { type: () => MeetingTimeEnum, description: 'To be held, or held' }) time: MeetingTime,
    @Args() page: PageArgs,
    @Args('committeeId', { type: () => ID, nullable: true, description: 'Of this committee only' })
    committeeId?: string | null,
  ): Promise<MeetingsPage> {
    return this.queries.list(actor, { phase, code, time, committeeId: committeeId ?? null }, pageOf(page));
  }

  @Mutation(() => MeetingPayload, {
    description: 'Drafts a meeting with the agenda of its committee. NOT_FOUND, FORBIDDEN, INVALID_INPUT',
  })
  async createMeeting(@CurrentActor() actor: Actor, @Args('input') input: CreateMeetingInput): Promise<MeetingPayload> {
    return { meeting: await this.meetingService.create(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description: 'Edits a meeting until it opens. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT, MEETING_STATE',
  })
  async editMeeting(@CurrentActor() actor: Actor, @Args('input') input: EditMeetingInput): Promise<MeetingPayload> {
    return { meeting: await this.meetingService.edit(actor, input) };
  }

  @Classed('internal')
  @ResolveField(() => CommitteeType, { description: 'The committee that meets' })
  committee(@Parent() { committeeId }: Meeting, @Context() context: GraphqlContext): Promise<Committee> {
    return this.loaders.committee(context, committeeId);
  }

  @Classed('confidential')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Address of the video meeting, for the members of the territory',
  })
  videoLink(@Parent() meeting: Meeting, @CurrentActor() actor: Actor): string | null {
    return this.access.isMember(actor, meeting) ? meeting.videoLink : null;
  }

  @Classed('internal')
  @ResolveField(() => Boolean, { description: 'Whether the reader is of the territory, rather than of the State' })
  isMember(@Parent() meeting: Meeting, @CurrentActor() actor: Actor): boolean {
    return this.access.isMember(actor, meeting);
  }

  @Classed('internal')
  @ResolveField(() => MeetingNotice, { nullable: true, description: 'Notice left, while it is a draft' })
  notice(@Parent() meeting: Meeting, @Context() context: GraphqlContext): Promise<MeetingNotice | null> {
    return this.loaders.notice(context, meeting);
  }

  @Classed('internal')
  @ResolveField(() => AgendaChangesType, {
    nullable: true,
    description: 'What changed of the agenda since those who are called were told of it, for those who prepare it',
  })
  async agendaChanges(@Parent() meeting: Meeting, @Context() context: GraphqlContext): Promise<AgendaChanges | null> {
    if (!meeting.toldAgenda || !this.access.may(context.actor, 'tell_agenda', meeting)) return null;
    return agendaChanges(meeting.toldAgenda, toldAgenda(await this.loaders.agenda(context, meeting.id)));
  }

  @Classed('internal')
  @ResolveField(() => Reconvening, {
    nullable: true,
    description: 'What convening it again without quorum asks for, while the reader may',
  })
  async reconvening(@Parent() meeting: Meeting, @Context() context: GraphqlContext): Promise<Reconvening | null> {
    return this.access.may(context.actor, 'reconvene', meeting) ? this.loaders.reconvening(context, meeting) : null;
  }

  @Classed('internal')
  @ResolveField(() => ReconvenedMeeting, {
    nullable: true,
    description: 'The meeting closed without quorum that it takes up',
  })
  async reconvenes(@Parent() meeting: Meeting, @Context() context: GraphqlContext): Promise<Meeting | null> {
    return (await this.loaders.reconvened(context, meeting)).former;
  }

  @Classed('internal')
  @ResolveField(() => ReconvenedMeeting, {
    nullable: true,
    description: 'The meeting that takes it up, once it was closed without quorum',
  })
  async reconvenedBy(@Parent() meeting: Meeting, @Context() context: GraphqlContext): Promise<Meeting | null> {
    return (await this.loaders.reconvened(context, meeting)).next;
  }

  @Classed('internal')
  @ResolveField(() => [MeetingActEnum], { description: 'What the reader may do with it now' })
  viewerCan(@Parent() meeting: Meeting, @CurrentActor() actor: Actor): MeetingAct[] {
    return MEETING_ACTS.filter((act) => this.access.may(actor, act, meeting));
  }
}
