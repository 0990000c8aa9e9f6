import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankBetween } from './rank.js';

describe('rankBetween', () => {
  it('gives a first rank, then ranks at both ends', () => {
    const first = rankBetween(null, null);
    expect(rankBetween(first, null) > first).toBe(true);
    expect(rankBetween(null, first) < first).toBe(true);
  });

  it('keeps any sequence of insertions in the order they were asked for', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 120 }), (places) => {
        const ranks: string[] = [];
        for (const place of places) {
          const at = place % (ranks.length + 1);
          ranks.splice(at, 0, rankBetween(ranks[at - 1] ?? null, ranks[at] ?? null));
        }
        for (let at = 1; at < ranks.length; at += 1) expect(ranks[at - 1]! < ranks[at]!).toBe(true);
      }),
    );
  });

  it('finds room many times at the same place', () => {
    let [low, high] = [rankBetween(null, null), rankBetween(rankBetween(null, null), null)];
    for (let turn = 0; turn < 300; turn += 1) {
      const between = rankBetween(low, high);
      expect(low < between && between < high).toBe(true);
      if (turn % 2 === 0) low = between;
      else high = between;
    }
  });

  it('answers something after two equal ranks', () => {
    expect(rankBetween('i000', 'i000') > 'i000').toBe(true);
  });

  it('stays short when actions are added one after the other', () => {
    let rank = rankBetween(null, null);
    for (let turn = 0; turn < 1_000; turn += 1) rank = rankBetween(rank, null);
    expect(rank).toHaveLength(4);
  });
});
