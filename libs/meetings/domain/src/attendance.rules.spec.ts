import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuorumRule, SeatFacts } from '@binome/governance/domain';
import {
  attendanceProblems,
  isInRoom,
  PRESENCES,
  roomFactsOf,
  roomStanding,
  type AttendanceFacts,
} from './attendance.rules.js';

const DAY = '2026-03-03';
const RULE: QuorumRule = { percent: 50, countsProxies: true, countsVacant: false, chairs: 'none', colleges: [] };
const seat = (seatId: string, given: Partial<SeatFacts> = {}): SeatFacts => ({
  ...{ seatId, collegeId: null, side: null, voting: true, chair: false, startsOn: '2024-01-01', endsOn: null },
  ...{ holder: seatId, substitutes: [] },
  ...given,
});
const fact = (seatId: string, given: Partial<AttendanceFacts> = {}): AttendanceFacts => ({
  ...{ seatId, presence: null, person: null, arrivedAt: null, leftAt: null, proxySeatId: null, proxyAt: null },
  ...given,
});
const here = (seatId: string, minute: number, given: Partial<AttendanceFacts> = {}) =>
  fact(seatId, { presence: 'in_person', person: seatId, arrivedAt: `2026-03-03T14:0${minute}:00Z`, ...given });
const seats = ['a', 'b', 'c', 'd'].map((id) => seat(id));
const standing = (facts: readonly AttendanceFacts[], cap = 1) =>
  roomStanding(RULE, roomFactsOf(DAY, seats, facts, cap));

describe('attendance', () => {
  it('loses the quorum with who leaves, and regains it with who comes back', () => {
    const two = [here('a', 1), here('b', 2)];
    expect(standing(two).quorum.reached).toBe(true);
    expect(standing([here('a', 1), here('b', 2, { leftAt: '2026-03-03T15:00:00Z' })]).quorum.reached).toBe(false);
    expect(standing([...two]).quorum.reached).toBe(true);
  });

  it('counts the remote as the others, neither the excused nor the absent', () => {
    const facts = [
      here('a', 1, { presence: 'remote' }),
      fact('b', { presence: 'excused' }),
      fact('c', { presence: 'absent' }),
    ];
    expect(standing(facts).seats.map(({ state }) => state)).toEqual(['present', 'absent', 'absent', 'absent']);
  });

  it('counts proxies in the order they were given, up to the cap, and says which does not count', () => {
    const facts = [
      here('a', 1),
      fact('b', { proxySeatId: 'a', proxyAt: '2026-03-02T10:00:00Z' }),
      fact('c', { proxySeatId: 'a', proxyAt: '2026-03-01T10:00:00Z' }),
    ];
    const { seats: standings } = standing(facts);
    expect(standings.map(({ seatId, state, proxyRefusal }) => [seatId, state, proxyRefusal])).toEqual([
      ['a', 'present', null],
      ['b', 'absent', 'over_the_cap'],
      ['c', 'represented', null],
      ['d', 'absent', null],
    ]);
  });

  it('follows the proxy to the substitute who came for the seat that carries it', () => {
    const replaced = [seat('a', { substitutes: ['z'] }), seat('b')];
    const facts = [here('a', 1, { person: 'z' }), fact('b', { proxySeatId: 'a', proxyAt: '2026-03-01T10:00:00Z' })];
    expect(
      roomStanding(RULE, roomFactsOf(DAY, replaced, facts, 1)).seats.map(({ state, voice }) => [state, voice]),
    ).toEqual([
      ['substituted', 'z'],
      ['represented', 'z'],
    ]);
  });

  it('takes back the voice that a proxy gave as soon as its seat is in the room', () => {
    const facts = [here('a', 1), here('b', 2, { proxySeatId: 'a', proxyAt: '2026-03-01T10:00:00Z' })];
    expect(standing(facts).seats[1]).toMatchObject({ state: 'present', voice: 'b', proxyRefusal: null });
  });

  it.each([
    ['an arrival before the opening', { presence: 'in_person' as const }, 'convened' as const, 'presence:not_open_yet'],
    ['an excuse before the opening', { presence: 'excused' as const }, 'convened' as const, ''],
    ['a departure of nobody', { left: true }, 'in_progress' as const, 'left:nobody_there'],
    ['a proxy to itself', { proxySeatId: 'a' }, 'convened' as const, 'proxySeatId:proxy_to_itself'],
    ['a proxy to another', { proxySeatId: 'b' }, 'convened' as const, ''],
  ])('%s', (_case, given, state, expected) => {
    const problems = attendanceProblems(given, { id: 'a', voting: true }, { state }, null);
    expect(problems.map(({ field, problem }) => `${field}:${problem}`).join()).toBe(expected);
  });

  it('refuses the proxy of a seat that does not vote', () => {
    const [problem] = attendanceProblems({ proxySeatId: 'b' }, { id: 'a', voting: false }, { state: 'convened' }, null);
    expect(problem?.problem).toBe('no_vote_to_give');
  });

  it('gives the same room whatever the order of the records, and never two voices to a seat', () => {
    const ids = seats.map(({ seatId }) => seatId);
    const any = fc.record({
      presence: fc.constantFrom(...PRESENCES, null),
      leftAt: fc.constantFrom(null, '2026-03-03T15:00:00Z'),
      minute: fc.nat(9),
      proxy: fc.constantFrom(...ids, null),
      proxyMinute: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 4, maxLength: 4 }), fc.nat(3), (given, cap) => {
        const facts = given.map(({ presence, leftAt, minute, proxy, proxyMinute }, rank) => {
          const seatId = ids[rank] ?? 'a';
          const proxySeatId = proxy === seatId ? null : proxy;
          return here(seatId, minute, { presence, leftAt, proxySeatId, proxyAt: `2026-03-01T10:0${proxyMinute}:00Z` });
        });
        const result = standing(facts, cap);
        expect(standing(facts.toReversed(), cap)).toEqual(result);
        for (const one of facts.filter(isInRoom))
          expect(result.seats.find(({ seatId }) => seatId === one.seatId)?.state).toBe('present');
        for (const voice of ids)
          expect(
            result.seats.filter((one) => one.state === 'represented' && one.voice === voice).length,
          ).toBeLessThanOrEqual(cap);
      }),
      { numRuns: 200 },
    );
  }, 20_000);
});
