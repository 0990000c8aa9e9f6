import { describe, expect, it } from 'vitest';
import { endOfDay } from './end-of-day.js';

describe('the end of a day where the territory lives', () => {
  it.each([
    ['2026-01-15', 'Europe/Paris', '2026-01-15T22:59:00.000Z'],
    ['2026-07-15', 'Europe/Paris', '2026-07-15T21:59:00.000Z'],
    ['2026-03-29', 'Europe/Paris', '2026-03-29T21:59:00.000Z'],
    ['2026-10-25', 'Europe/Paris', '2026-10-25T22:59:00.000Z'],
    ['2026-07-15', 'America/Cayenne', '2026-07-16T02:59:00.000Z'],
    ['2026-12-31', 'America/Cayenne', '2027-01-01T02:59:00.000Z'],
    ['2026-07-15', 'Indian/Reunion', '2026-07-15T19:59:00.000Z'],
    ['2026-01-01', 'Pacific/Noumea', '2026-01-01T12:59:00.000Z'],
    ['2026-03-08', 'America/Miquelon', '2026-03-09T01:59:00.000Z'],
  ])('%s, %s', (day, zone, expected) => expect(endOfDay(day, zone)).toBe(expected));
});
