import { isInForce, type PairSide } from '@binome/territories/domain';

/**
 * A seat as the rules read it on one day. Persons are known by a stable key (account, or name); a seat is vacant when
 * nobody holds it and nobody replaces its holder.
 */
export interface SeatFacts {
  seatId: string;
  collegeId: string | null;
  /** Side of the pair that the seat belongs to; null for the others. */
  side: PairSide | null;
  voting: boolean;
  chair: boolean;
  /** Term of the seat; the last day is included. */
  startsOn: string;
  endsOn: string | null;
  holder: string | null;
  substitutes: readonly string[];
}

/** Someone in the room, for the seat that it holds or whose holder it replaces. */
export interface PresenceFacts {
  seatId: string;
  person: string;
}

/** The voice of a seat given to a person who is in the room. */
export interface ProxyFacts {
  seatId: string;
  to: string;
}

/** Who is in the room at one moment. Facts only: stored with a vote, they give the same answer for ever. */
export interface RoomFacts {
  /** Day of the meeting, YYYY-MM-DD. */
  day: string;
  seats: readonly SeatFacts[];
  /** In the order of the arrivals. */
  presences: readonly PresenceFacts[];
  /** In the order in which they were given. */
  proxies: readonly ProxyFacts[];
  /** Most proxies that one person carries. */
  proxyCap: number;
}

export const SEAT_STATES = ['present', 'substituted', 'represented', 'absent', 'vacant'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

export interface RoomSeat extends SeatFacts {
  state: SeatState;
  /** Who speaks for the seat; null when nobody does. */
  voice: string | null;
}

export const ROOM_REFUSALS = [
  'unknown_seat',
  'out_of_term',
  'not_of_this_seat',
  'seat_taken',
  'already_seated',
  'no_vote',
  'seat_vacant',
  'giver_present',
  'carrier_absent',
  'given_twice',
  'over_the_cap',
] as const;
export type RoomRefusal = (typeof ROOM_REFUSALS)[number];

/** A presence or a proxy that does not count, and why. */
export interface Refused {
  what: 'presence' | 'proxy';
  seatId: string;
  person: string;
  why: RoomRefusal;
}

/** The seats in force on the day, each with who speaks for it, and what did not count. */
export interface Room {
  seats: RoomSeat[];
  refused: Refused[];
}

/** Reads a room from its facts: who arrived first sits, proxies count in the order they were given, up to the cap. */
export function roomOf(facts: RoomFacts): Room {
  const seats = facts.seats.filter((seat) => isInForce(seat, facts.day)).map(empty);
  const refused: Refused[] = [];
  for (const { seatId, person } of facts.presences) {
    const why = presenceRefusal(facts, seats, seatId, person);
    if (why) refused.push({ what: 'presence', seatId, person, why });
    else sit(seats, seatId, person);
  }
  for (const { seatId, to } of facts.proxies) {
    const why = proxyRefusal(facts, seats, seatId, to);
    if (why) refused.push({ what: 'proxy', seatId, person: to, why });
    else place(seats, seatId, 'represented', to);
  }
  return { seats, refused };
}

/** Whether somebody speaks for the seat; a proxy only where the rule counts it. */
export function attends({ state }: RoomSeat, countsProxies = true): boolean {
  return state === 'present' || state === 'substituted' || (countsProxies && state === 'represented');
}

/** Voting seats that somebody speaks for: each has one vote. */
export function voicesOf({ seats }: Room): RoomSeat[] {
  return seats.filter((seat) => seat.voting && attends(seat));
}

function empty(seat: SeatFacts): RoomSeat {
  const isVacant = seat.holder === null && seat.substitutes.length === 0;
  return { ...seat, state: isVacant ? 'vacant' : 'absent', voice: null };
}

function presenceRefusal(
  { seats: all }: RoomFacts,
  seats: readonly RoomSeat[],
  seatId: string,
  person: string,
): RoomRefusal | null {
  const seat = seats.find((one) => one.seatId === seatId);
  if (!seat) return all.some((one) => one.seatId === seatId) ? 'out_of_term' : 'unknown_seat';
  if (seat.holder !== person && !seat.substitutes.includes(person)) return 'not_of_this_seat';
  if (seats.some(({ voice }) => voice === person)) return 'already_seated';
  return seat.voice === null ? null : 'seat_taken';
}

function proxyRefusal(
  { seats: all, proxyCap }: RoomFacts,
  seats: readonly RoomSeat[],
  seatId: string,
  to: string,
): RoomRefusal | null {
  const seat = seats.find((one) => one.seatId === seatId);
  if (!seat) return all.some((one) => one.seatId === seatId) ? 'out_of_term' : 'unknown_seat';
  if (!seat.voting) return 'no_vote';
  if (seat.state === 'vacant') return 'seat_vacant';
  if (seat.state === 'represented') return 'given_twice';
  if (seat.voice !== null) return 'giver_present';
  if (!seats.some((one) => one.voting && one.voice === to && one.state !== 'represented')) return 'carrier_absent';
  const carried = seats.filter((one) => one.state === 'represented' && one.voice === to).length;
  return carried < proxyCap ? null : 'over_the_cap';
}

function sit(seats: readonly RoomSeat[], seatId: string, person: string): void {
  const isHolder = seats.some((seat) => seat.seatId === seatId && seat.holder === person);
  place(seats, seatId, isHolder ? 'present' : 'substituted', person);
}

function place(seats: readonly RoomSeat[], seatId: string, state: SeatState, voice: string): void {
  const seat = seats.find((one) => one.seatId === seatId);
  if (seat) Object.assign(seat, { state, voice });
}
