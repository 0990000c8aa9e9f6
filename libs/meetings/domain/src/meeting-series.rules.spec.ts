import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  occurrences,
  SERIES_WEEKS,
  seriesProblems,
  seriesWords,
  WEEKDAYS,
  type SeriesRule,
} from './meeting-series.rules.js';

const EVEN = [2, 4, 6, 8, 10, 12];
const EVERY = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('occurrences', () => {
  it('are the first Tuesdays of even months', () => {
    const rule: SeriesRule = { week: 'first', weekday: 'tuesday', months: EVEN };
    expect(occurrences(rule, '2026-02-04', 3)).toEqual(['2026-04-07', '2026-06-02', '2026-08-04']);
    expect(occurrences(rule, '2026-02-03', 1)).toEqual(['2026-02-03']);
    expect(occurrences(rule, '2026-02-04', 2, ['2026-04-07'])).toEqual(['2026-06-02', '2026-08-04']);
  });

  it.each([
    ['last', 'monday', '2026-03-01', '2026-03-30'],
    ['last', 'saturday', '2026-02-01', '2026-02-28'],
    ['fourth', 'monday', '2026-03-01', '2026-03-23'],
    ['first', 'thursday', '2028-02-01', '2028-02-03'],
    ['last', 'tuesday', '2028-02-01', '2028-02-29'],
    ['first', 'friday', '2026-12-05', '2027-01-01'],
  ] as const)('the %s %s from %s is %s', (week, weekday, from, day) => {
    expect(occurrences({ week, weekday, months: EVERY }, from, 1)).toEqual([day]);
  });

  it(
    'hold whatever the rule: the right weekday, in the right months and week, one a month, in order',
    { timeout: 30_000 },
    () => {
      const aRule = fc.record<SeriesRule>({
        week: fc.constantFrom(...SERIES_WEEKS),
        weekday: fc.constantFrom(...WEEKDAYS),
        months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
      });
      const aDay = fc
        .integer({ min: 0, max: 20_000 })
        .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
      fc.assert(
        fc.property(aRule, aDay, fc.integer({ min: 1, max: 20 }), (rule, from, count) => {
          const days = occurrences(rule, from, count);
          expect(days).toHaveLength(count);
          expect(days).toEqual([...new Set(days)].sort());
          expect(days.every((day) => day >= from && rule.months.includes(Number(day.slice(5, 7))))).toBe(true);
          expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(count);
          for (const day of days) {
            expect(WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]).toBe(rule.weekday);
            const rank = Math.ceil(Number(day.slice(8)) / 7);
            if (rule.week === 'last') expect(rank).toBeGreaterThanOrEqual(4);
            else expect(SERIES_WEEKS[rank - 1]).toBe(rule.week);
          }
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe('seriesWords', () => {
  it.each([
    [{ week: 'first', weekday: 'tuesday', months: EVEN }, '14:00', 'tous les premiers mardis des mois pairs, à 14 h'],
    [{ week: 'last', weekday: 'friday', months: EVERY }, '09:30', 'tous les derniers vendredis du mois, à 9 h 30'],
    [
      { week: 'second', weekday: 'monday', months: [10, 1, 4] },
      '08:00',
      'tous les deuxièmes lundis de janvier, avril et octobre, à 8 h',
    ],
    [{ week: 'third', weekday: 'sunday', months: [8] }, '08:00', 'tous les troisièmes dimanches d’août, à 8 h'],
  ] as [SeriesRule, string, string][])('%j at %s', (rule, time, words) => {
    expect(plain(seriesWords(rule, time))).toBe(words);
  });
});

describe('seriesProblems', () => {
  it.each([
    [[], 'required'],
    [[13], 'unknown'],
    [[1, 1], 'unknown'],
  ])('%j is %s', (months, problem) => expect(seriesProblems({ months })).toMatchObject([{ problem }]));
  it('takes any months, each once', () => expect(seriesProblems({ months: [1, 7] })).toEqual([]));
});
