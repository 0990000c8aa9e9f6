import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomFacts, rules, votes as someVotes } from './arbitraries.testing.js';
import {
  decide,
  DECISION_METHODS,
  needsReason,
  VOTE_CHOICES,
  type DecisionFacts,
  type DecisionMethod,
  type DecisionRule,
  type VoteFacts,
} from './decision.rules.js';
import type { QuorumRule } from './quorum.rules.js';
import { roomOf, voicesOf, type RoomFacts } from './room.rules.js';
import { aRoom, aSeat, present, seatsOf } from './room.testing.js';

const ANYBODY: QuorumRule = { percent: 0, countsProxies: true, countsVacant: false, chairs: 'none', colleges: [] };

const ruleOf = (method: DecisionMethod, given: Partial<DecisionRule> = {}): DecisionRule => ({
  method,
  pairToo: false,
  castingVote: false,
  ...given,
});

/** `3` for, `2` against, `1` abstention among `7` voices, all in the room. */
function ballot(of: number, inFavour: number, against: number, abstentions = 0): Pick<DecisionFacts, 'room' | 'votes'> {
  const choices = [
    ...Array<'for'>(inFavour).fill('for'),
    ...Array<'against'>(against).fill('against'),
    ...Array<'abstain'>(abstentions).fill('abstain'),
  ];
  const seats = seatsOf(of);
  return {
    room: aRoom(seats, { presences: present(...seats.map(({ seatId }) => seatId)) }),
    votes: choices.map((choice, rank) => ({ seatId: `s${rank + 1}`, choice })),
  };
}

const result = (decision: DecisionRule, cast: Pick<DecisionFacts, 'room' | 'votes'>, closed = true) =>
  decide({ quorum: ANYBODY, decision, closed, ...cast });

describe('at the closing of the vote', () => {
  // voices, for, against, abstentions → adopted?
  const table: [DecisionMethod, number, number, number, number, boolean][] = [
    ['consent', 5, 5, 0, 0, true],
    ['consent', 5, 4, 1, 0, false],
    ['consent', 5, 0, 0, 5, true],
    ['consent', 5, 0, 0, 0, true],
    ['simple_majority', 5, 3, 2, 0, true],
    ['simple_majority', 4, 2, 2, 0, false],
    ['simple_majority', 5, 2, 2, 1, false],
    ['simple_majority', 9, 1, 0, 8, true],
    ['simple_majority', 5, 0, 0, 5, false],
    ['simple_majority', 5, 0, 0, 0, false],
    ['two_thirds', 3, 2, 1, 0, true],
    ['two_thirds', 5, 3, 2, 0, false],
    ['two_thirds', 6, 4, 2, 0, true],
    ['two_thirds', 7, 4, 3, 0, false],
    ['two_thirds', 9, 2, 1, 6, true],
    ['two_thirds', 5, 0, 0, 5, false],
    ['unanimity', 5, 5, 0, 0, true],
    ['unanimity', 5, 4, 0, 1, true],
    ['unanimity', 5, 4, 1, 0, false],
    ['unanimity', 5, 0, 0, 5, false],
    ['unanimity', 5, 1, 0, 0, true],
  ];
  it.each(table)(
    '%s of %i: %i for, %i against, %i abstentions',
    (method, of, inFavour, against, abstentions, adopted) => {
      const { outcome, certain } = result(ruleOf(method), ballot(of, inFavour, against, abstentions));
      expect({ outcome, certain }).toEqual({ outcome: adopted ? 'adopted' : 'rejected', certain: true });
    },
  );

  it('gives the figures of its reasons', () => {
    expect(result(ruleOf('two_thirds'), ballot(6, 3, 2, 1))).toMatchObject({
      reasons: [{ code: 'two_thirds', met: false, for: 3, needed: 4, of: 5 }],
      tally: { for: 3, against: 2, abstentions: 1, missing: 0 },
    });
  });
});

describe('a tie', () => {
  const seats = [
    aSeat('mayor', { chair: true, side: 'elected' }),
    aSeat('boss', { chair: true, side: 'industrial' }),
    aSeat('a'),
    aSeat('b'),
  ];
  const room = aRoom(seats, { presences: present('mayor', 'boss', 'a', 'b') });
  const vote = (mayor: string, boss: string, a: string, b: string) =>
    Object.entries({ mayor, boss, a, b }).map(([seatId, choice]) => ({ seatId, choice }) as VoteFacts);
  it.each<[string, VoteFacts[], boolean, string]>([
    ['no casting vote', vote('for', 'for', 'against', 'against'), false, 'rejected'],
    ['the chairs for', vote('for', 'for', 'against', 'against'), true, 'adopted'],
    ['the chairs against', vote('against', 'against', 'for', 'for'), true, 'rejected'],
    ['the chairs divided', vote('for', 'against', 'for', 'against'), true, 'rejected'],
    ['one chair abstains', vote('for', 'abstain', 'against', 'abstain'), true, 'adopted'],
    ['both abstain', vote('abstain', 'abstain', 'for', 'against'), true, 'rejected'],
  ])('with %s', (_says, votes, castingVote, outcome) => {
    expect(result(ruleOf('simple_majority', { castingVote }), { room, votes }).outcome).toBe(outcome);
  });
});

describe('the agreement of both sides of the pair', () => {
  const seats = [
    aSeat('mayor', { side: 'elected' }),
    aSeat('copresident', { side: 'elected' }),
    aSeat('boss', { side: 'industrial' }),
    aSeat('other'),
  ];
  const room = (here: string[]) => aRoom(seats, { presences: present(...here) });
  const ALL = ['mayor', 'copresident', 'boss', 'other'];
  const votes = (...cast: [string, VoteFacts['choice']][]) => cast.map(([seatId, choice]) => ({ seatId, choice }));
  it.each<[string, RoomFacts, VoteFacts[], string]>([
    ['one of each side', room(ALL), votes(['mayor', 'for'], ['boss', 'for']), 'adopted'],
    ['a side divided', room(ALL), votes(['mayor', 'for'], ['copresident', 'against'], ['boss', 'for']), 'rejected'],
    [
      'a co-president abstains',
      room(ALL),
      votes(['mayor', 'for'], ['copresident', 'abstain'], ['boss', 'for']),
      'adopted',
    ],
    ['a side silent', room(ALL), votes(['mayor', 'for'], ['other', 'for']), 'rejected'],
    ['a side away', room(['mayor', 'other']), votes(['mayor', 'for'], ['boss', 'for']), 'rejected'],
    ['everybody else against', room(ALL), votes(['mayor', 'for'], ['boss', 'for'], ['other', 'against']), 'adopted'],
  ])('%s', (_says, facts, cast, outcome) => {
    expect(result(ruleOf('pair_agreement'), { room: facts, votes: cast }).outcome).toBe(outcome);
  });

  it('may be asked for besides a majority', () => {
    const both = ruleOf('simple_majority', { pairToo: true });
    const cast = votes(['mayor', 'for'], ['copresident', 'for'], ['other', 'for']);
    expect(result(both, { room: room(ALL), votes: cast }).outcome).toBe('rejected');
    const agreed = [...cast, { seatId: 'boss', choice: 'for' as const }];
    const { outcome, reasons } = result(both, { room: room(ALL), votes: agreed });
    expect(outcome).toBe('adopted');
    expect(reasons.map(({ code }) => code)).toEqual(['majority', 'side', 'side']);
  });
});

describe('while the vote is open', () => {
  // method, voices, for, against, abstentions → outcome
  const table: [DecisionMethod, number, number, number, number, string][] = [
    ['simple_majority', 5, 2, 0, 0, 'undecided'],
    ['simple_majority', 5, 3, 0, 0, 'adopted'],
    ['simple_majority', 5, 0, 2, 0, 'undecided'],
    ['simple_majority', 5, 0, 3, 0, 'rejected'],
    ['simple_majority', 5, 2, 0, 2, 'adopted'],
    ['simple_majority', 4, 0, 2, 0, 'rejected'],
    ['two_thirds', 6, 4, 0, 0, 'adopted'],
    ['two_thirds', 6, 3, 0, 0, 'undecided'],
    ['two_thirds', 6, 0, 3, 0, 'rejected'],
    ['two_thirds', 6, 0, 2, 0, 'undecided'],
    ['unanimity', 5, 4, 0, 0, 'undecided'],
    ['unanimity', 5, 0, 1, 0, 'rejected'],
    ['consent', 5, 4, 0, 0, 'undecided'],
    ['consent', 5, 0, 1, 0, 'rejected'],
    ['consent', 5, 3, 0, 2, 'adopted'],
  ];
  it.each(table)(
    '%s of %i: %i for, %i against, %i abstentions is %s',
    (method, of, inFavour, against, abstentions, outcome) => {
      const told = result(ruleOf(method), ballot(of, inFavour, against, abstentions), false);
      expect(told.outcome).toBe(outcome);
      expect(told.certain).toBe(outcome !== 'undecided');
    },
  );
});

describe('without quorum', () => {
  const quorum = { ...ANYBODY, percent: 50 };
  const { room, votes } = ballot(4, 4, 0);
  const few = { ...room, presences: room.presences.slice(0, 1) };

  it('nothing is decided, and that is certain only once closed', () => {
    const open = decide({ quorum, decision: ruleOf('simple_majority'), room: few, votes, closed: false });
    expect(open).toMatchObject({ outcome: 'no_quorum', certain: false, quorum: { reached: false } });
    const closed = decide({ quorum, decision: ruleOf('simple_majority'), room: few, votes, closed: true });
    expect(closed).toMatchObject({ outcome: 'no_quorum', certain: true });
  });
});

describe('votes that do not count', () => {
  it('are those of seats that nobody speaks for, and the second of a seat', () => {
    const seats = [
      aSeat('a'),
      aSeat('away'),
      aSeat('advice', { voting: false }),
      aSeat('over', { endsOn: '2026-03-02' }),
    ];
    const room = aRoom(seats, { presences: present('a', 'advice', 'over') });
    const votes: VoteFacts[] = [
      { seatId: 'a', choice: 'for' },
      { seatId: 'a', choice: 'against' },
      { seatId: 'away', choice: 'against' },
      { seatId: 'advice', choice: 'against' },
      { seatId: 'over', choice: 'against' },
      { seatId: 'nowhere', choice: 'against' },
    ];
    const { outcome, ignored } = result(ruleOf('unanimity'), { room, votes });
    expect(outcome).toBe('adopted');
    expect(ignored.map(({ seatId, why }) => `${seatId} ${why}`)).toEqual([
      'a voted_twice',
      ...['away', 'advice', 'over', 'nowhere'].map((seatId) => `${seatId} no_voice`),
    ]);
  });

  it('are not those cast by proxy, up to the cap', () => {
    const seats = seatsOf(3);
    const proxies = ['s2', 's3'].map((seatId) => ({ seatId, to: 's1' }));
    const votes = seats.map(({ seatId }): VoteFacts => ({ seatId, choice: 'for' }));
    const { tally } = result(ruleOf('simple_majority'), {
      room: aRoom(seats, { presences: present('s1'), proxies, proxyCap: 1 }),
      votes,
    });
    expect(tally).toEqual({ for: 2, against: 0, abstentions: 0, missing: 0 });
  });
});

describe('a vote', () => {
  it('says why where it stops the others', () => {
    const asks = DECISION_METHODS.filter((method) => needsReason(ruleOf(method), 'against'));
    expect(asks).toEqual(['consent', 'pair_agreement']);
    expect(needsReason(ruleOf('two_thirds', { pairToo: true }), 'against')).toBe(true);
    for (const choice of ['for', 'abstain'] as const) expect(needsReason(ruleOf('consent'), choice)).toBe(false);
  });
});

describe('any decision', () => {
  /** Every way in which the voices that are missing may still vote, or say nothing. */
  function completions(facts: DecisionFacts): VoteFacts[][] {
    const missing = voicesOf(roomOf(facts.room)).filter(
      ({ seatId }) => !facts.votes.some((vote) => vote.seatId === seatId),
    );
    return missing.reduce<VoteFacts[][]>(
      (all, { seatId }) =>
        all.flatMap((votes) => [votes, ...VOTE_CHOICES.map((choice) => [...votes, { seatId, choice }])]),
      [[...facts.votes]],
    );
  }
  const open = (facts: Omit<DecisionFacts, 'closed'>): DecisionFacts => ({ ...facts, closed: false });

  it('is certain exactly when no way of finishing the vote changes it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(rules, roomFacts, someVotes, (rule, room, votes) => {
        const facts = open({ ...rule, room, votes });
        const now = decide(facts);
        if (!now.quorum.reached) return;
        const ends = new Set(completions(facts).map((all) => decide({ ...facts, votes: all, closed: true }).outcome));
        expect(now.certain).toBe(ends.size === 1);
        if (now.certain) expect([...ends]).toEqual([now.outcome]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same from the facts as they were stored', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(rules, roomFacts, someVotes, fc.boolean(), (rule, room, votes, closed) => {
        const facts = { ...rule, room, votes, closed };
        expect(decide(JSON.parse(JSON.stringify(facts)) as DecisionFacts)).toEqual(decide(facts));
      }),
    );
  });

  it('counts each voice once', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(rules, roomFacts, someVotes, (rule, room, votes) => {
        const { tally } = decide(open({ ...rule, room, votes }));
        const voices = voicesOf(roomOf(room)).length;
        expect(tally.for + tally.against + tally.abstentions + tally.missing).toBe(voices);
        const twice = decide(open({ ...rule, room, votes: [...votes, ...votes] }));
        expect(twice.tally).toEqual(tally);
      }),
    );
  });

  it('never owes its adoption to a vote against', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(rules, roomFacts, someVotes, fc.nat(), (rule, room, votes, pick) => {
        const facts = { ...rule, room, votes, closed: true };
        const at = votes.length > 0 ? pick % votes.length : -1;
        if (at < 0 || decide(facts).outcome === 'adopted') return;
        const opposed = votes.map((vote, rank) => (rank === at ? { ...vote, choice: 'against' as const } : vote));
        expect(decide({ ...facts, votes: opposed }).outcome).not.toBe('adopted');
      }),
    );
  });
});
