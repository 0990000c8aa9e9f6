import {
  DECISION_METHODS,
  decide,
  type DecisionMethod,
  type SeatFacts,
  type VoteChoice,
} from '@binome/governance/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedSeats,
  consultationFacts,
  consultationResult,
  consultedRoom,
  missingSeats,
} from './consultation.rules.js';
import type { BallotFacts, CastVote } from './decision.js';

const DAY = '2026-03-03';

function aSeat(seatId: string, given: Partial<SeatFacts> = {}): SeatFacts {
  const own = { seatId, collegeId: null, side: null, voting: true, chair: false, startsOn: '2024-01-01', endsOn: null };
  return { ...own, holder: `p-${seatId}`, substitutes: [], ...given };
}

function aBallot(seats: readonly SeatFacts[], method: DecisionMethod, percent = 50): BallotFacts {
  return {
    quorum: { percent, countsProxies: true, countsVacant: false, chairs: 'none', colleges: [] },
    decision: { method, pairToo: false, castingVote: false },
    room: consultedRoom(DAY, seats),
  };
}

const four = ['a', 'b', 'c', 'd'].map((id) => aSeat(id));
const said = (votes: string): CastVote[] =>
  [...votes].flatMap((letter, rank): CastVote[] => {
    const choice = { F: 'for', A: 'against', '0': 'abstain' }[letter] as VoteChoice | undefined;
    return choice ? [{ seatId: 'abcd'[rank] as string, choice }] : [];
  });

describe('who is asked in writing', () => {
  it('is every voting seat that somebody speaks for, each person once', () => {
    const seats = [
      aSeat('held'),
      aSeat('replaced', { holder: null, substitutes: ['d1', 'd2'] }),
      aSeat('vacant', { holder: null }),
      aSeat('advisory', { voting: false }),
      aSeat('ends', { endsOn: DAY }),
      aSeat('ended', { endsOn: '2026-03-02' }),
      aSeat('twice', { holder: 'p-held' }),
      aSeat('spared', { holder: 'p-held', substitutes: ['d3'] }),
    ];
    const facts = aBallot(seats, 'consent');
    expect(askedSeats(facts)).toEqual(['held', 'replaced', 'ends', 'spared']);
    expect(missingSeats(facts, [{ seatId: 'replaced', choice: 'for' }])).toEqual(['held', 'ends', 'spared']);
  });

  it('has its chairs, even those that do not vote', () => {
    const facts = aBallot([aSeat('a', { chair: true, voting: false }), aSeat('b')], 'consent');
    const result = consultationResult({ ...facts, quorum: { ...facts.quorum, chairs: 'any' } }, [
      { seatId: 'b', choice: 'for' },
    ]);
    expect(result).toMatchObject({ outcome: 'adopted', certain: true });
  });
});

// Four seats, half of them for the quorum: `F` for, `A` against, `0` abstains, `.` silent.
describe('where a consultation of four seats stands, and how it would end now', () => {
  it.each<[DecisionMethod, string, string, boolean, string]>([
    ['consent', '....', 'undecided', false, 'adopted'],
    ['consent', 'FFF.', 'undecided', false, 'adopted'],
    ['consent', 'FFF0', 'adopted', true, 'adopted'],
    ['consent', '..A.', 'rejected', true, 'rejected'],
    ['simple_majority', 'F...', 'undecided', false, 'no_quorum'],
    ['simple_majority', 'FF..', 'undecided', false, 'adopted'],
    ['simple_majority', 'FFF.', 'adopted', true, 'adopted'],
    ['simple_majority', 'FFA.', 'undecided', false, 'adopted'],
    ['simple_majority', 'FA0.', 'undecided', false, 'rejected'],
    ['simple_majority', 'AA..', 'rejected', true, 'rejected'],
    ['simple_majority', 'FFAA', 'rejected', true, 'rejected'],
    ['two_thirds', 'FF..', 'undecided', false, 'adopted'],
    ['two_thirds', 'FFF.', 'adopted', true, 'adopted'],
    ['two_thirds', 'FFA.', 'undecided', false, 'adopted'],
    ['two_thirds', 'FAA.', 'rejected', true, 'rejected'],
    ['unanimity', 'FFF.', 'undecided', false, 'adopted'],
    ['unanimity', 'FA..', 'rejected', true, 'rejected'],
    ['unanimity', '0000', 'rejected', true, 'rejected'],
  ])('%s with %s', (method, votes, outcome, certain, ending) => {
    const facts = aBallot(four, method);
    expect(consultationResult(facts, said(votes))).toMatchObject({ outcome, certain });
    expect(decide(consultationFacts(facts, said(votes), true)).outcome).toBe(ending);
  });

  it('waits for the quorum even when the votes agree', () => {
    expect(consultationResult(aBallot(four, 'simple_majority', 100), said('FFF.'))).toMatchObject({ certain: false });
    expect(consultationResult(aBallot(four, 'simple_majority', 100), said('FFFA'))).toMatchObject({
      outcome: 'adopted',
      certain: true,
    });
  });
});

const seats = fc
  .array(
    fc.record({
      voting: fc.boolean(),
      chair: fc.boolean(),
      side: fc.constantFrom(null, 'elected' as const, 'industrial' as const),
      isHeld: fc.boolean(),
      endsOn: fc.constantFrom(null, DAY, '2026-03-02'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((made) =>
    made.map(({ isHeld, ...given }, rank) => aSeat(`s${rank}`, { ...given, ...(isHeld ? {} : { holder: null }) })),
  );
const ballots: fc.Arbitrary<BallotFacts> = fc.record({
  quorum: fc.record({
    percent: fc.nat({ max: 100 }),
    countsProxies: fc.boolean(),
    countsVacant: fc.boolean(),
    chairs: fc.constantFrom('none' as const, 'any' as const, 'both_sides' as const),
    colleges: fc.constant([]),
  }),
  decision: fc.record({
    method: fc.constantFrom(...DECISION_METHODS),
    pairToo: fc.boolean(),
    castingVote: fc.boolean(),
  }),
  room: seats.map((made) => consultedRoom(DAY, made)),
});
const choices = fc.array(fc.constantFrom<VoteChoice | null>('for', 'against', 'abstain', null), {
  minLength: 6,
  maxLength: 6,
});

describe('a consultation, whatever its rules', { timeout: 30_000 }, () => {
  it('is certain only when no answer to come, nor silence, changes its outcome', () => {
    fc.assert(
      fc.property(ballots, choices, choices, (facts, first, later) => {
        const asked = askedSeats(facts);
        const votesOf = (all: readonly (VoteChoice | null)[]): CastVote[] =>
          asked.flatMap((seatId, rank) => {
            const choice = all[rank];
            return choice ? [{ seatId, choice }] : [];
          });
        const votes = votesOf(first);
        const now = consultationResult(facts, votes);
        if (!now.certain) return;
        const completed = [
          ...votes,
          ...votesOf(later).filter(({ seatId }) => !votes.some((vote) => vote.seatId === seatId)),
        ];
        for (const all of [votes, completed])
          expect(decide(consultationFacts(facts, all, true)).outcome).toBe(now.outcome);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same answer when its facts are stored and read again', () => {
    fc.assert(
      fc.property(ballots, choices, (facts, all) => {
        const votes = askedSeats(facts).flatMap((seatId, rank): CastVote[] => {
          const choice = all[rank];
          return choice ? [{ seatId, choice }] : [];
        });
        const stored = consultationFacts(facts, votes, true);
        expect(decide(JSON.parse(JSON.stringify(stored)) as typeof stored)).toEqual(decide(stored));
      }),
      { numRuns: 300 },
    );
  });
});
