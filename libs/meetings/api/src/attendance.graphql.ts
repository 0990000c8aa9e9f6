import { ROOM_REFUSALS, SEAT_STATES, type RoomRefusal, type SeatState } from '@binome/governance/domain';
import { PRESENCES, QUORUM_REASON_CODES, type Presence, type QuorumReasonCode } from '@binome/meetings/domain';
import { enumOf, Exposed, VersionedInput } from '@binome/shared/api';
import { PairSideEnum } from '@binome/territories/api';
import type { PairSide } from '@binome/territories/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

export const PresenceEnum = enumOf(PRESENCES, 'Presence', 'How a seat attends, or that it does not', {
  in_person: 'In the room',
  remote: 'From afar',
  excused: 'Excused',
  absent: 'Absent',
});
export const RoomSeatStateEnum = enumOf(SEAT_STATES, 'RoomSeatState', 'What the rules make of a seat in a room', {
  present: 'Its holder is there',
  substituted: 'Its substitute is there',
  represented: 'Another seat carries its proxy',
  absent: 'Nobody is there for it',
  vacant: 'Nobody holds it',
});
export const RoomRefusalEnum = enumOf(ROOM_REFUSALS, 'RoomRefusal', 'Why a presence or a proxy does not count', {
  already_seated: 'The person sits elsewhere already',
  carrier_absent: 'Who carries the proxy is not there',
  given_twice: 'The proxy is given twice',
  giver_present: 'Who gave the proxy is there',
  no_vote: 'The seat does not vote',
  not_of_this_seat: 'The person does not hold the seat',
  out_of_term: 'The term of the person does not cover the day',
  over_the_cap: 'Too many proxies are carried',
  seat_taken: 'Somebody else is there for the seat',
  seat_vacant: 'Nobody holds the seat',
  unknown_seat: 'The seat is not of this committee',
});
export const QuorumReasonCodeEnum = enumOf(QUORUM_REASON_CODES, 'QuorumReasonCode', 'A condition of a quorum', {
  share: 'Enough seats are there',
  college: 'Enough seats of a college are there',
  chair: 'A chair is there',
  chair_of_side: 'A chair of a side of the pair is there',
  nobody: 'Somebody is there',
});

@ObjectType({ description: 'A condition of the quorum, with its figures' })
export class QuorumCondition {
  @Exposed('internal', () => QuorumReasonCodeEnum, { description: 'Which condition' }) code: QuorumReasonCode;
  @Exposed('internal', () => Boolean, { description: 'Whether it is met' }) met: boolean;
  @Exposed('internal', () => Int, { nullable: true, description: 'Voting seats that attend' }) attending: number | null;
  @Exposed('internal', () => Int, { nullable: true, description: 'Voting seats needed' }) needed: number | null;
  @Exposed('internal', () => Int, { nullable: true, description: 'Voting seats in the whole' }) of: number | null;
  @Exposed('internal', () => String, { nullable: true, description: 'The college asked for' }) college: string | null;
  @Exposed('internal', () => PairSideEnum, { nullable: true, description: 'The side of the pair asked for' })
  side: PairSide | null;
}

@ObjectType({ description: 'Someone who may speak for a seat on the day of the meeting' })
export class RoomSpeaker {
  @Exposed('internal', () => ID, { description: 'The person on the seat' }) seatHolderId: string;
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
  @Exposed('internal', () => Boolean, { description: 'Whether it replaces the holder' }) substitutes: boolean;
}

@ObjectType({ description: 'A seat in the room of a meeting: what was recorded of it, and what the rules make of it' })
export class RoomSeatType {
  @Exposed('internal', () => ID, { description: 'The seat' }) committeeSeatId: string;
  @Exposed('internal', () => Int, { description: 'Version of its attendance; 0 where nothing was recorded' })
  version: number;
  @Exposed('internal', () => String, { description: 'The body that it belongs to' }) body: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Function within the body' }) position:
    string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Its college' }) college: string | null;
  @Exposed('internal', () => Boolean, { description: 'Whether it votes' }) voting: boolean;
  @Exposed('internal', () => Boolean, { description: 'Whether it chairs' }) chair: boolean;
  @Exposed('internal', () => RoomSeatStateEnum, { description: 'What the rules make of it now' }) state: SeatState;
  @Exposed('internal', () => PresenceEnum, { nullable: true, description: 'What was recorded; null for nothing yet' })
  presence: Presence | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Who attends for it' }) personName: string | null;
  @Exposed('internal', () => Date, { nullable: true, description: 'When it arrived' }) arrivedAt: Date | null;
  @Exposed('internal', () => Date, { nullable: true, description: 'When it left' }) leftAt: Date | null;
  @Exposed('internal', () => ID, { nullable: true, description: 'The seat that carries its proxy' }) proxySeatId:
    string | null;
  @Exposed('internal', () => RoomRefusalEnum, { nullable: true, description: 'Why its presence does not count' })
  presenceRefusal: RoomRefusal | null;
  @Exposed('internal', () => RoomRefusalEnum, { nullable: true, description: 'Why its proxy does not count' })
  proxyRefusal: RoomRefusal | null;
  @Exposed('internal', () => [RoomSpeaker], { description: 'Who may speak for it that day; nobody when it is vacant' })
  speakers: RoomSpeaker[];
}

@ObjectType('MeetingRoom', { description: 'Who is in the room of a meeting, and whether it can decide' })
export class MeetingRoomType {
  @Exposed('internal', () => Boolean, { description: 'Whether the quorum is reached now' }) quorumReached: boolean;
  @Exposed('internal', () => [QuorumCondition], { description: 'Its conditions, each met or not' })
  conditions: QuorumCondition[];
  @Exposed('internal', () => Int, { description: 'Most proxies that one person carries' }) proxyCap: number;
  @Exposed('internal', () => [RoomSeatType], {
    description: 'Seats of the committee in force that day, 100 at most: chairs first, then those that vote',
  })
  seats: RoomSeatType[];
}

const UNTOUCHED = 'absent it is not touched';

@InputType({ description: 'Records how a seat attends' })
export class RecordAttendanceInput extends VersionedInput {
  @Field(() => ID, { description: 'The meeting' }) meetingId: string;
  @Field(() => ID, { description: 'The seat' }) committeeSeatId: string;
  @Field(() => PresenceEnum, { nullable: true, description: `How it attends; ${UNTOUCHED}, null it is erased` })
  presence?: Presence | null;
  @Field(() => ID, { nullable: true, description: 'Who speaks for it; absent, its holder, else who replaces it' })
  seatHolderId?: string | null;
  @Field(() => Boolean, { nullable: true, description: `Whether it leaves, or comes back; ${UNTOUCHED}` })
  left?: boolean;
  @Field(() => ID, {
    nullable: true,
    description: `The seat that carries its proxy; ${UNTOUCHED}, null it is taken back`,
  })
  proxySeatId?: string | null;
}

@ObjectType({ description: 'Answer of the commands on attendance' })
export class AttendancePayload {
  @Exposed('internal', () => MeetingRoomType, { description: 'The room as it is now' }) room: MeetingRoomType;
}
