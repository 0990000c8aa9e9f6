import type { PresenceFacts, RoomFacts, SeatFacts } from './room.rules.js';

export const DAY = '2026-03-03';

/** A voting seat held by the person of the same name; what matters to the test is given. */
export function aSeat(seatId: string, given: Partial<SeatFacts> = {}): SeatFacts {
  return {
    seatId,
    collegeId: null,
    side: null,
    voting: true,
    chair: false,
    startsOn: '2024-01-01',
    endsOn: null,
    holder: seatId,
    substitutes: [],
    ...given,
  };
}

/** The holders of these seats are in the room. */
export function present(...seatIds: string[]): PresenceFacts[] {
  return seatIds.map((seatId) => ({ seatId, person: seatId }));
}

export function aRoom(seats: readonly SeatFacts[], given: Partial<RoomFacts> = {}): RoomFacts {
  return { day: DAY, seats, presences: [], proxies: [], proxyCap: 1, ...given };
}

/** Seats `s1`, `s2` … all alike. */
export function seatsOf(count: number, given: Partial<SeatFacts> = {}): SeatFacts[] {
  return Array.from({ length: count }, (_, rank) => aSeat(`s${rank + 1}`, given));
}
