import { describe, expect, it } from 'vitest';
import { endOfDay } from './end-of-day.js';

describe('the end of a day in Paris', () => {
  it.each([
    ['2026-01-15', '2026-01-15T22:59:00.000Z'],
    ['2026-07-15', '2026-07-15T21:59:00.000Z'],
    ['2026-03-29', '2026-03-29T21:59:00.000Z'],
    ['2026-10-25', '2026-10-25T22:59:00.000Z'],
  ])('%s', (day, expected) => expect(endOfDay(day)).toBe(expected));
});
