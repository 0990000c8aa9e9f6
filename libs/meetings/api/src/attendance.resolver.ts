import { CurrentActor } from '@binome/shared/api';
import { notFound, type Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AttendancePayload, MeetingRoomType, RecordAttendanceInput } from './attendance.graphql.js';
import { AttendanceService } from './attendance.service.js';
import { MeetingAccess } from './meeting-access.js';
import { MeetingService } from './meeting.service.js';
import { RoomReads } from './room.reads.js';

@Resolver()
export class AttendanceResolver {
  constructor(
    @Inject(AttendanceService) private readonly attendance: AttendanceService,
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
    @Inject(RoomReads) private readonly rooms: RoomReads,
  ) {}

  @Query(() => MeetingRoomType, {
    description:
      'Who is in the room of a meeting, for the members of its territory; the State reads the minutes. NOT_FOUND',
  })
  async meetingRoom(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID, description: 'The meeting' }) meetingId: string,
  ): Promise<MeetingRoomType> {
    const meeting = await this.meetings.get(actor, meetingId);
    if (!this.access.isMember(actor, meeting)) throw notFound('Meeting');
    return this.rooms.shown(actor, meeting);
  }

  @Mutation(() => AttendancePayload, {
    description: 'Records how a seat attends. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT, MEETING_STATE',
  })
  async recordAttendance(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordAttendanceInput,
  ): Promise<AttendancePayload> {
    return { room: await this.rooms.shown(actor, await this.attendance.record(actor, input)) };
  }
}
