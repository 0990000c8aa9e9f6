import type { HeldSeat } from '@binome/governance/api';
import type { QuorumReason } from '@binome/governance/domain';
import { UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { MeetingRoomType, QuorumCondition, RoomSeatType } from './attendance.graphql.js';
import type { Meeting } from './meeting.entity.js';
import { RoomFactsService, speakersOn, type MeetingRoom } from './room-facts.service.js';

/** The room of a meeting as screens show it. */
@Injectable()
export class RoomReads {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RoomFactsService) private readonly rooms: RoomFactsService,
  ) {}

  /** The caller has checked the right to read. */
  async shown(actor: Actor, meeting: Meeting): Promise<MeetingRoomType> {
    const room = await this.unitOfWork.read(actor, (manager) => this.rooms.room(manager, meeting));
    return shownRoom(room, meeting.day);
  }
}

function shownRoom(room: MeetingRoom, day: string): MeetingRoomType {
  return {
    quorumReached: room.quorum.reached,
    conditions: room.quorum.reasons.map((reason) => shownCondition(room, reason)),
    proxyCap: room.committee.proxyCap,
    seats: room.seats.map((seat) => shownSeat(room, seat, day)),
  };
}

function shownSeat({ standings, records, colleges }: MeetingRoom, seat: HeldSeat, day: string): RoomSeatType {
  const standing = standings.find(({ seatId }) => seatId === seat.id);
  const record = records.find(({ seatId }) => seatId === seat.id);
  const { body, position, voting, chair } = seat;
  return {
    ...{ committeeSeatId: seat.id, body, position, voting, chair },
    version: record?.version ?? 0,
    college: colleges.find(({ id }) => id === seat.collegeId)?.name ?? null,
    state: standing?.state ?? 'absent',
    presence: record?.presence ?? null,
    personName: record?.personName ?? null,
    arrivedAt: record?.arrivedAt ?? null,
    leftAt: record?.leftAt ?? null,
    proxySeatId: record?.proxySeatId ?? null,
    presenceRefusal: standing?.presenceRefusal ?? null,
    proxyRefusal: standing?.proxyRefusal ?? null,
    speakers: speakersOn(seat, day).map(({ id, personName, kind }) => ({
      ...{ seatHolderId: id, name: personName, substitutes: kind === 'substitute' },
    })),
  };
}

/** A condition of a quorum, with its figures, as screens show it. */
export function shownCondition({ colleges }: MeetingRoom, reason: QuorumReason): QuorumCondition {
  const {
    attending = null,
    needed = null,
    of = null,
    side = null,
    collegeId = null,
  } = reason as Partial<Record<'attending' | 'needed' | 'of', number>> & {
    side?: QuorumCondition['side'];
    collegeId?: string;
  };
  const college = colleges.find(({ id }) => id === collegeId)?.name ?? null;
  return { code: reason.code, met: reason.met, attending, needed, of, college, side };
}
