import { attendeeKey, isAttending, type MinutesItem } from '@binome/meetings/domain';
import { CurrentActor } from '@binome/shared/api';
import { accountIdOf, type Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MeetingAccess } from './meeting-access.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingService } from './meeting.service.js';
import {
  ApproveMinutesInput,
  MinutesPayload,
  MinutesType,
  type MinutesItemType,
  type MinutesSeatType,
} from './minutes.graphql.js';
import { MinutesReads, type ReadMinutes } from './minutes.reads.js';
import { MinutesService } from './minutes.service.js';

@Resolver()
export class MinutesResolver {
  constructor(
    @Inject(MinutesReads) private readonly reads: MinutesReads,
    @Inject(MinutesService) private readonly minutesService: MinutesService,
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(MeetingAccess) private readonly access: MeetingAccess,
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
    return this.shown(actor, await this.meetings.get(actor, meetingId));
  }

  @Mutation(() => MinutesPayload, {
    description:
      'Approves the minutes that were read. NOT_FOUND, FORBIDDEN, MEETING_STATE, MINUTES_CHANGED, MINUTES_NOT_YOURS',
  })
  async approveMinutes(
    @CurrentActor() actor: Actor,
    @Args('input') input: ApproveMinutesInput,
  ): Promise<MinutesPayload> {
    return { minutes: await this.shown(actor, await this.minutesService.approve(actor, input)) };
  }

  private async shown(actor: Actor, meeting: Meeting): Promise<MinutesType | null> {
    const read = await this.reads.read(actor, meeting);
    return read && shown(read, (accountId) => this.mayApprove(actor, meeting, accountId));
  }

  private mayApprove(actor: Actor, meeting: Meeting, accountId: string | null): boolean {
    if (meeting.state !== 'minutes_approval') return false;
    return accountId === null ? this.access.may(actor, 'seal', meeting) : accountId === accountIdOf(actor);
  }
}

function shownItem({ decisions = [], ...item }: MinutesItem): MinutesItemType {
  const told = decisions.map(({ quorum: { reached, attending, of }, ...decision }) => ({
    ...decision,
    ...{ quorumReached: reached, attending, of },
  }));
  return { ...item, decisions: told };
}

function shown(read: ReadMinutes, mayApprove: (accountId: string | null) => boolean): MinutesType {
  const { content, approval } = read;
  const reason = approval?.reason;
  return {
    ...{
      print: read.print,
      items: content.items.map(shownItem),
      hiddenItems: read.hiddenItems,
      sealedAt: read.sealedAt,
    },
    quorumReached: content.quorumReached,
    quorumChanges: content.quorumChanges.map(({ reached, at }) => ({ reached, at: new Date(at) })),
    seats: content.seats.map((seat): MinutesSeatType => {
      const key = attendeeKey(seat);
      const isAttendee = isAttending(seat.presence);
      const word = read.approvedBy.includes(key) ? 'approved' : read.lapsed.includes(key) ? 'lapsed' : 'silent';
      return {
        ...{ committeeSeatId: seat.seatId, body: seat.body, voting: seat.voting, proxyTo: seat.proxyTo },
        ...{ personName: seat.personName, presence: seat.presence },
        arrivedAt: seat.arrivedAt ? new Date(seat.arrivedAt) : null,
        leftAt: seat.leftAt ? new Date(seat.leftAt) : null,
        word: isAttendee && approval ? word : null,
        mayApprove: isAttendee && word !== 'approved' && mayApprove(seat.accountId),
      };
    }),
    approved: approval?.approved ?? false,
    reason: reason?.kind ?? null,
    missing: reason?.kind === 'period_open' ? reason.missing : null,
    closesOn: approval?.closesOn ?? null,
    silenceApproves: approval?.silenceApproves ?? null,
  };
}
