import { College, Committee, heldSeats, type HeldSeat } from '@binome/governance/api';
import { holderOn, inForceOn, personKey, seatFacts } from '@binome/governance/domain';
import {
  quorumRuleOf,
  roomFactsOf,
  roomStanding,
  type AttendanceFacts,
  type BallotFacts,
  type SeatStanding,
} from '@binome/meetings/domain';
import type { QuorumResult } from '@binome/governance/domain';
import { isInForce } from '@binome/territories/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Attendance } from './attendance.entity.js';
import type { Meeting } from './meeting.entity.js';

type HeldOn = Pick<Meeting, 'id' | 'committeeId' | 'day' | 'reconvenesId'>;

/** A meeting's room: its committee, its seats with their persons, what was recorded, and what the rules make of it. */
export interface MeetingRoom {
  committee: Committee;
  colleges: College[];
  seats: HeldSeat[];
  records: Attendance[];
  standings: SeatStanding[];
  quorum: QuorumResult;
  /** What a vote is counted by, to be frozen with it. */
  facts: BallotFacts;
}

/** Reads who is in the room. The callers have checked the right to read; in a transaction, what it wrote is seen. */
@Injectable()
export class RoomFactsService {
  async room(manager: EntityManager, meeting: HeldOn): Promise<MeetingRoom> {
    const { committeeId } = meeting;
    const committee = await manager.findOneByOrFail(Committee, { id: committeeId });
    const colleges = await manager.find(College, { where: { committeeId }, order: { createdAt: 'ASC', id: 'ASC' } });
    const seats = await heldSeats(manager, [committeeId]);
    const records = await manager.findBy(Attendance, { meetingId: meeting.id });
    return readRoom(meeting, committee, colleges, seats, records);
  }
}

/** Those who may speak for a seat on a day: its holder, then who replaces it. */
export function speakersOn({ holders }: HeldSeat, day: string) {
  const holder = holderOn(holders, day);
  return [...(holder ? [holder] : []), ...inForceOn(holders, 'substitute', day)];
}

function readRoom(
  { day, reconvenesId }: HeldOn,
  committee: Committee,
  colleges: College[],
  all: readonly HeldSeat[],
  records: Attendance[],
): MeetingRoom {
  const seats = all.filter((seat) => isInForce(seat, day));
  const room = roomFactsOf(
    day,
    seats.map((seat) => seatFacts(seat, seat.holders, day)),
    records.map(asFacts),
    committee.proxyCap,
  );
  const rules = rulesOf(committee, colleges);
  const facts = { ...rules, quorum: quorumRuleOf(rules.quorum, committee, reconvenesId !== null), room };
  const { seats: standings, quorum } = roomStanding(facts.quorum, room);
  return { committee, colleges, seats, records, standings, quorum, facts };
}

/** What a committee votes by, as its rules stand. */
export function rulesOf(committee: Committee, colleges: readonly College[]): Omit<BallotFacts, 'room'> {
  return {
    quorum: {
      percent: committee.quorumPercent,
      countsProxies: committee.quorumCountsProxies,
      countsVacant: committee.quorumCountsVacant,
      chairs: committee.quorumChairs,
      colleges: colleges.map(({ id, minimum }) => ({ collegeId: id, minimum })),
    },
    decision: { method: committee.decisionMethod, pairToo: committee.pairToo, castingVote: committee.castingVote },
  };
}

function asFacts({ seatId, presence, personName, accountId, proxySeatId, ...at }: Attendance): AttendanceFacts {
  return {
    ...{ seatId, presence, proxySeatId },
    person: personName === null ? null : personKey({ accountId, personName }),
    arrivedAt: at.arrivedAt?.toISOString() ?? null,
    leftAt: at.leftAt?.toISOString() ?? null,
    proxyAt: at.proxyAt?.toISOString() ?? null,
  };
}
