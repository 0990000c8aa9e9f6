import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectsAct, groupedByTerritory } from './notice-order.rules.js';
import { REASONS } from './reason.js';

const aNotice = fc.record({
  territoryId: fc.constantFrom('a', 'b', 'c'),
  reason: fc.constantFrom(...REASONS),
  at: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
  isRead: fc.boolean(),
  meetings: fc.constantFrom([], [{ kind: 'cancelled' as const }], [{ kind: 'convened' as const }]),
});

describe('the order of notifications', () => {
  it('says a territory once, loses nothing, and puts the expected acts first', { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(fc.array(aNotice, { maxLength: 12 }), (notices) => {
        const groups = groupedByTerritory(notices);
        expect(new Set(groups.map(({ territoryId }) => territoryId)).size).toBe(groups.length);
        expect(groups.flatMap((group) => group.notices).length).toBe(notices.length);
        for (const group of groups) {
          const acts = group.notices.map(expectsAct);
          expect(acts.lastIndexOf(true)).toBeLessThan(acts.includes(false) ? acts.indexOf(false) : acts.length);
        }
        const withAct = groups.map((group) => group.notices.some(expectsAct));
        expect(withAct).toEqual([...withAct].sort((a, b) => Number(b) - Number(a)));
      }),
      { numRuns: 200 },
    );
  });

  it('puts what is not read before what is, the latest first', () => {
    const notice = { territoryId: 'a', reason: 'action_led', meetings: [] } as const;
    const [group] = groupedByTerritory([
      { ...notice, at: '2026-01-03', isRead: true },
      { ...notice, at: '2026-01-01', isRead: false },
      { ...notice, at: '2026-01-02', isRead: false },
    ]);
    expect(group?.notices.map(({ at }) => at)).toEqual(['2026-01-02', '2026-01-01', '2026-01-03']);
  });

  it('waits for an answer to a convocation, and for nothing of a meeting that is cancelled', () => {
    const notice = { reason: 'own_meeting', isRead: false } as const;
    expect(expectsAct({ ...notice, meetings: [{ kind: 'convened' }] })).toBe(true);
    expect(expectsAct({ ...notice, meetings: [{ kind: 'cancelled' }] })).toBe(false);
    expect(expectsAct({ ...notice, isRead: true, meetings: [{ kind: 'convened' }] })).toBe(false);
  });
});
