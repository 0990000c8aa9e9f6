import {
  quorumIn,
  roomOf,
  type QuorumReason,
  type QuorumResult,
  type QuorumRule,
  type RoomFacts,
  type RoomRefusal,
  type RoomSeat,
  type SeatFacts,
} from '@binome/governance/domain';
import type { InputProblem } from '@binome/shared/domain';
import type { MeetingState } from './meeting.js';

/** What was recorded of a seat: somebody attends for it in the room or from elsewhere, is excused, or is absent. */
export const PRESENCES = ['in_person', 'remote', 'excused', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];

/** The attendance of a seat as it was recorded; every field is null until it is. */
export interface AttendanceFacts {
  seatId: string;
  presence: Presence | null;
  /** Who speaks for the seat, by the key that the rules know people by. */
  person: string | null;
  /** Instants, ISO 8601. */
  arrivedAt: string | null;
  leftAt: string | null;
  /** The seat whose voice carries the proxy of this one. */
  proxySeatId: string | null;
  proxyAt: string | null;
}

/** The conditions of a quorum, by their codes. */
export const QUORUM_REASON_CODES = [
  'nobody',
  'share',
  'college',
  'chair',
  'chair_of_side',
] as const satisfies readonly QuorumReason['code'][];
export type QuorumReasonCode = (typeof QUORUM_REASON_CODES)[number];

/** Where a seat stands in the room, and what was recorded of it that does not count. */
export interface SeatStanding extends RoomSeat {
  presenceRefusal: RoomRefusal | null;
  proxyRefusal: RoomRefusal | null;
}

/** Whether somebody attends, here or from elsewhere. */
export function isAttending(presence: Presence | null): boolean {
  return presence === 'in_person' || presence === 'remote';
}

/** Whether somebody is in the room for the seat: it attends, and has not left. */
export function isInRoom({ presence, leftAt }: { presence: Presence | null; leftAt: Date | string | null }): boolean {
  return isAttending(presence) && leftAt === null;
}

/** The room as the rules of quorum and votes read it: who arrived first sits, proxies count in the order they were given. */
export function roomFactsOf(
  day: string,
  seats: readonly SeatFacts[],
  attendance: readonly AttendanceFacts[],
  proxyCap: number,
): RoomFacts {
  const presences = attendance
    .filter((fact) => isInRoom(fact) && fact.person !== null)
    .toSorted(inOrder(({ arrivedAt }) => arrivedAt))
    .map(({ seatId, person }) => ({ seatId, person: person ?? '' }));
  const voice = (seatId: string) => voiceOf(seatId, seats, attendance);
  const proxies = attendance
    .filter((fact) => !isInRoom(fact))
    .toSorted(inOrder(({ proxyAt }) => proxyAt))
    .flatMap(({ seatId, proxySeatId }) => (proxySeatId === null ? [] : [{ seatId, to: voice(proxySeatId) }]));
  return { day, seats, presences, proxies, proxyCap };
}

/** Each seat in force that day, with what of its record does not count and why; and the quorum with its reasons. */
export function roomStanding(rule: QuorumRule, facts: RoomFacts): { seats: SeatStanding[]; quorum: QuorumResult } {
  const room = roomOf(facts);
  const why = (what: 'presence' | 'proxy', id: string) =>
    room.refused.find((refused) => refused.what === what && refused.seatId === id)?.why ?? null;
  const seats = room.seats.map((seat) => ({
    ...seat,
    presenceRefusal: why('presence', seat.seatId),
    proxyRefusal: why('proxy', seat.seatId),
  }));
  return { seats, quorum: quorumIn(rule, room) };
}

export const ATTENDANCE_PROBLEMS = [
  'not_open_yet',
  'nobody_there',
  'proxy_to_itself',
  'no_vote_to_give',
  'not_of_this_seat',
] as const;
export type AttendanceProblem = (typeof ATTENDANCE_PROBLEMS)[number];

/** What is wrong with a record of attendance: arrivals are noted once the meeting is open; only a seat that votes gives a proxy, to another one. */
export function attendanceProblems(
  given: { presence?: Presence | null; left?: boolean; proxySeatId?: string | null },
  seat: { id: string; voting: boolean },
  meeting: { state: MeetingState },
  presence: Presence | null,
): InputProblem[] {
  const problems: [string, AttendanceProblem, boolean][] = [
    ['presence', 'not_open_yet', meeting.state === 'convened' && isAttending(given.presence ?? null)],
    ['left', 'nobody_there', given.left !== undefined && !isAttending(presence)],
    ['proxySeatId', 'proxy_to_itself', given.proxySeatId === seat.id],
    ['proxySeatId', 'no_vote_to_give', given.proxySeatId != null && !seat.voting],
  ];
  return problems.filter(([, , isWrong]) => isWrong).map(([field, problem]) => ({ field, problem }));
}

// Who carries a proxy is who speaks for that seat, or will: its holder, else who replaces it.
function voiceOf(seatId: string, seats: readonly SeatFacts[], attendance: readonly AttendanceFacts[]): string {
  const recorded = attendance.find((fact) => fact.seatId === seatId)?.person;
  const seat = seats.find((one) => one.seatId === seatId);
  return recorded ?? seat?.holder ?? seat?.substitutes[0] ?? `seat:${seatId}`;
}

function inOrder(instant: (fact: AttendanceFacts) => string | null) {
  return (a: AttendanceFacts, b: AttendanceFacts): number => {
    const [first, second] = [a, b].map((fact) => `${instant(fact) ?? ''} ${fact.seatId}`) as [string, string];
    return first < second ? -1 : first > second ? 1 : 0;
  };
}
