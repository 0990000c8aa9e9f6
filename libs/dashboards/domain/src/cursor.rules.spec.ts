import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterSeeing, afterShowing, isHorizon, isLater, newSince, NO_CURSOR } from './cursor.rules.js';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24) + hour * 3_600_000).toISOString();
const [MORNING, NOON, EVENING] = ['10:10:', '20:20:', '30:30:'];

describe('the cursor of a reader', () => {
  it('is nowhere before the first look', () => expect(newSince(NO_CURSOR, at(9))).toEqual({ horizon: null, at: null }));

  it('keeps what was shown readable during the visit, and knows it at the next one', () => {
    const shown = afterShowing(NO_CURSOR, MORNING, at(9));
    expect(newSince(shown, at(9)).horizon).toBeNull();
    const again = afterShowing(shown, NOON, at(12.9));
    expect(newSince(again, at(16.8)).horizon).toBeNull();
    expect(newSince(again, at(16.9))).toEqual({ horizon: NOON, at: at(12.9) });
    const nextDay = afterShowing(again, EVENING, at(33));
    expect(newSince(nextDay, at(33)).horizon).toBe(NOON);
  });

  it('moves at once when the reader says so', () => {
    const shown = afterShowing(NO_CURSOR, MORNING, at(9));
    expect(newSince(afterSeeing(shown, MORNING, at(9)), at(9))).toEqual({ horizon: MORNING, at: at(9) });
  });

  it('is never taken back by a late device', () => {
    const seen = afterSeeing(NO_CURSOR, EVENING, at(9));
    expect(newSince(afterSeeing(seen, MORNING, at(10)), at(10))).toEqual({ horizon: EVENING, at: at(9) });
    const shown = afterShowing(seen, MORNING, at(10));
    expect(newSince(shown, at(33)).horizon).toBe(EVENING);
  });

  it('never goes back, whatever looks come from whatever devices in whatever order', { timeout: 60_000 }, () => {
    const look = fc.record({
      horizon: fc.integer({ min: 1, max: 50 }),
      hours: fc.integer({ min: 0, max: 9 }),
      seen: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(look), (looks) => {
        let cursor = NO_CURSOR;
        let hour = 0;
        for (const { horizon, hours, seen } of looks) {
          hour += hours;
          const before = newSince(cursor, at(hour)).horizon;
          cursor = (seen ? afterSeeing : afterShowing)(cursor, `${horizon}:${horizon}:`, at(hour));
          const after = newSince(cursor, at(hour)).horizon;
          expect(isLater(before, after)).toBe(false);
          if (seen) expect(isLater(`${horizon}:${horizon}:`, after)).toBe(false);
        }
      }),
    );
  });
});

describe('a horizon', () => {
  it.each(['10:20:', '10:20:10,14', '18446744073709551615'.slice(0, 19) + ':20:'])('is %s', (text) =>
    expect(isHorizon(text)).toBe(true),
  );
  it.each(['', '10:20', '10:20:a', '-1:20:', '10:20:10,', '1'.repeat(20) + ':1:', `1:2:${'1,'.repeat(20_000)}1`])(
    'is not %.30s',
    (text) => expect(isHorizon(text)).toBe(false),
  );
  it('is later when more had ended', () => {
    expect(isLater('10:21:10', '10:20:10')).toBe(true);
    expect(isLater('11:21:11', '10:21:10')).toBe(true);
    expect(isLater('10:21:10', '10:21:10,12')).toBe(true);
    expect(isLater('10:21:10', '10:21:10')).toBe(false);
    expect(isLater('9:9:', '10:10:')).toBe(false);
  });
});
