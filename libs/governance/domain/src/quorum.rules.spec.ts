import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quorumOf, seatsNeeded, type ChairRule, type QuorumRule } from './quorum.rules.js';
import type { RoomFacts } from './room.rules.js';
import { aRoom, aSeat, present, seatsOf } from './room.testing.js';
import { roomFacts, rules } from './arbitraries.testing.js';

const RULE: QuorumRule = { percent: 0, countsProxies: true, countsVacant: false, chairs: 'none', colleges: [] };
const reached = (rule: Partial<QuorumRule>, facts: RoomFacts) => quorumOf({ ...RULE, ...rule }, facts).reached;
const here = (count: number) => present(...seatsOf(count).map(({ seatId }) => seatId));

describe('seatsNeeded', () => {
  it.each([
    [0, 15, 0],
    [50, 15, 8],
    [50, 14, 7],
    [51, 14, 8],
    [100, 15, 15],
    [33, 3, 1],
    [34, 3, 2],
    [1, 1, 1],
    [50, 0, 1],
  ])('%i %% of %i seats is %i', (percent, whole, needed) => expect(seatsNeeded(percent, whole)).toBe(needed));
});

describe('the quorum by share of the voting seats', () => {
  it.each([
    [7, false],
    [8, true],
  ])('with %i of 15 at half: %s', (count, expected) => {
    expect(reached({ percent: 50 }, aRoom(seatsOf(15), { presences: here(count) }))).toBe(expected);
  });

  it('tells its figures', () => {
    const { reasons } = quorumOf({ ...RULE, percent: 50 }, aRoom(seatsOf(15), { presences: here(7) }));
    expect(reasons).toEqual([{ code: 'share', met: false, attending: 7, needed: 8, of: 15, percent: 50 }]);
  });

  it('takes the share of the seats that somebody holds, or of all where the rule says so', () => {
    const seats = [...seatsOf(4), ...['v1', 'v2'].map((seatId) => aSeat(seatId, { holder: null }))];
    const facts = aRoom(seats, { presences: here(2) });
    expect(reached({ percent: 50 }, facts)).toBe(true);
    expect(reached({ percent: 50, countsVacant: true }, facts)).toBe(false);
  });

  it('counts proxies where the rule says so', () => {
    const proxies = [{ seatId: 's2', to: 's1' }];
    const facts = aRoom(seatsOf(4), { presences: here(1), proxies });
    expect(reached({ percent: 50 }, facts)).toBe(true);
    expect(reached({ percent: 50, countsProxies: false }, facts)).toBe(false);
  });

  it('counts no seat that only advises, none whose term is over', () => {
    const seats = [aSeat('a'), aSeat('b'), aSeat('advice', { voting: false }), aSeat('over', { endsOn: '2026-03-02' })];
    const { reasons } = quorumOf({ ...RULE, percent: 50 }, aRoom(seats, { presences: present('a', 'advice', 'over') }));
    expect(reasons).toEqual([{ code: 'share', met: true, attending: 1, needed: 1, of: 2, percent: 50 }]);
  });

  it('is never reached by nobody, whatever the rule', () => {
    expect(quorumOf(RULE, aRoom(seatsOf(3)))).toEqual({ reached: false, reasons: [{ code: 'nobody', met: false }] });
    expect(reached(RULE, aRoom([], {}))).toBe(false);
    expect(reached(RULE, aRoom(seatsOf(3), { presences: here(1) }))).toBe(true);
  });
});

describe('the quorum by college', () => {
  const seats = [...seatsOf(3, { collegeId: 'elected' }), aSeat('i1', { collegeId: 'industrial' })];
  const colleges = [
    { collegeId: 'elected', minimum: 2 },
    { collegeId: 'industrial', minimum: 1 },
    { collegeId: 'others', minimum: 0 },
  ];

  it('asks each college for its fewest seats', () => {
    expect(reached({ colleges }, aRoom(seats, { presences: present('s1', 's2', 'i1') }))).toBe(true);
    const { reached: enough, reasons } = quorumOf(
      { ...RULE, colleges },
      aRoom(seats, { presences: present('s1', 'i1') }),
    );
    expect(enough).toBe(false);
    expect(reasons).toEqual([
      { code: 'college', met: false, collegeId: 'elected', attending: 1, needed: 2 },
      { code: 'college', met: true, collegeId: 'industrial', attending: 1, needed: 1 },
    ]);
  });
});

describe('the quorum by chairs', () => {
  const seats = [
    aSeat('mayor', { chair: true, side: 'elected', substitutes: ['deputy'] }),
    aSeat('boss', { chair: true, side: 'industrial' }),
    aSeat('other'),
  ];
  it.each<[ChairRule, string, RoomFacts['presences'], boolean]>([
    ['none', 'without any', present('other'), true],
    ['any', 'without any', present('other'), false],
    ['any', 'with one', present('boss'), true],
    ['both_sides', 'with one side', present('boss'), false],
    ['both_sides', 'with both', present('boss', 'mayor'), true],
    ['both_sides', 'with a substitute', [...present('boss'), { seatId: 'mayor', person: 'deputy' }], true],
  ])('%s, %s', (chairs, _says, presences, expected) => {
    expect(reached({ chairs }, aRoom(seats, { presences }))).toBe(expected);
  });

  it('is not reached by the proxy of a chair', () => {
    const facts = aRoom(seats, { presences: present('boss'), proxies: [{ seatId: 'mayor', to: 'boss' }] });
    expect(reached({ chairs: 'both_sides' }, facts)).toBe(false);
  });
});

describe('any quorum', () => {
  it('is the same from the facts as they were stored', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(rules, roomFacts, ({ quorum }, facts) => {
        const stored = JSON.parse(JSON.stringify({ quorum, facts })) as { quorum: QuorumRule; facts: RoomFacts };
        expect(quorumOf(stored.quorum, stored.facts)).toEqual(quorumOf(quorum, facts));
      }),
    );
  });

  it('is never lost because somebody comes in', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(rules, roomFacts, fc.nat(), ({ quorum }, facts, pick) => {
        // Proxies given or carried change with who comes in: without them, more people is never less quorum.
        const before = { ...facts, proxies: [] };
        const seat = before.seats[pick % before.seats.length];
        if (!seat?.holder || !quorumOf(quorum, before).reached) return;
        const after = { ...before, presences: [...before.presences, { seatId: seat.seatId, person: seat.holder }] };
        expect(quorumOf(quorum, after).reached).toBe(true);
      }),
    );
  });

  it('never counts more proxies of one person than the cap', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(rules, roomFacts, ({ quorum }, facts) => {
        const without = { ...facts, proxies: [] };
        const share = (given: RoomFacts) =>
          quorumOf({ ...quorum, percent: 1, countsProxies: true }, given).reasons.find(({ code }) => code === 'share');
        const [all, alone] = [share(facts), share(without)];
        if (all?.code !== 'share' || alone?.code !== 'share') throw new Error('a share is always told');
        expect(all.attending - alone.attending).toBeLessThanOrEqual(alone.attending * facts.proxyCap);
      }),
    );
  });
});
