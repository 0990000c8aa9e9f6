import fc from 'fast-check';
import { DECISION_METHODS, VOTE_CHOICES, type VoteFacts } from './decision.rules.js';
import { CHAIR_RULES } from './quorum.rules.js';
import type { RoomFacts, SeatFacts } from './room.rules.js';
import { DAY } from './room.testing.js';

const COLLEGES = ['c1', 'c2'];
const MOST_SEATS = 7;

const seat = fc.record({
  collegeId: fc.constantFrom(null, ...COLLEGES),
  side: fc.constantFrom(null, 'elected' as const, 'industrial' as const),
  voting: fc.boolean(),
  chair: fc.boolean(),
  startsOn: fc.constantFrom('2024-01-01', DAY, '2026-03-04'),
  endsOn: fc.constantFrom(null, DAY, '2026-03-02'),
  isHeld: fc.boolean(),
  isReplaced: fc.boolean(),
});

const seats = fc.array(seat, { minLength: 1, maxLength: MOST_SEATS }).map((made) =>
  made.map(({ isHeld, isReplaced, ...facts }, rank): SeatFacts => ({
    ...facts,
    seatId: `s${rank}`,
    holder: isHeld ? `p${rank}` : null,
    substitutes: isReplaced ? [`d${rank}`] : [],
  })),
);

const pick = fc.nat({ max: MOST_SEATS - 1 });

/** Rooms of every kind: vacant seats, terms that end on the day, substitutes, proxies of absent and present people. */
export const roomFacts: fc.Arbitrary<RoomFacts> = fc.record({
  day: fc.constant(DAY),
  seats,
  presences: fc.array(
    fc.tuple(pick, fc.boolean()).map(([rank, deputy]) => ({
      seatId: `s${rank}`,
      person: `${deputy ? 'd' : 'p'}${rank}`,
    })),
    { maxLength: MOST_SEATS },
  ),
  proxies: fc.array(
    fc.tuple(pick, pick).map(([giver, carrier]) => ({ seatId: `s${giver}`, to: `p${carrier}` })),
    { maxLength: MOST_SEATS },
  ),
  proxyCap: fc.nat({ max: 3 }),
});

/** Rules of every kind, those that ask for nothing included. */
export const rules = fc.record({
  quorum: fc.record({
    percent: fc.nat({ max: 100 }),
    countsProxies: fc.boolean(),
    countsVacant: fc.boolean(),
    chairs: fc.constantFrom(...CHAIR_RULES),
    colleges: fc.constantFrom<{ collegeId: string; minimum: number }[]>([], [{ collegeId: 'c1', minimum: 1 }]),
  }),
  decision: fc.record({
    method: fc.constantFrom(...DECISION_METHODS),
    pairToo: fc.boolean(),
    castingVote: fc.boolean(),
  }),
});

export const votes: fc.Arbitrary<VoteFacts[]> = fc.array(
  fc.record({ seatId: pick.map((rank) => `s${rank}`), choice: fc.constantFrom(...VOTE_CHOICES) }),
  { maxLength: MOST_SEATS },
);
