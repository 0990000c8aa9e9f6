import { describe, expect, it } from 'vitest';
import { endOfDay, localDay, timeZoneOf } from './time-zone.rules.js';

describe('timeZoneOf', () => {
  it.each([
    [['58'], '27', 'Europe/Paris'],
    [[], null, 'Europe/Paris'],
    [['974'], '04', 'Indian/Reunion'],
    [['988'], null, 'Pacific/Noumea'],
    [[], '03', 'America/Cayenne'],
    [['58', '972'], '27', 'America/Martinique'],
  ])('of %j in région %s is %s', (departementCodes, regionCode, zone) => {
    expect(timeZoneOf({ departementCodes, regionCode })).toBe(zone);
  });

  it('gives zones that the platform knows', () => {
    for (const code of ['971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988']) {
      const timeZone = timeZoneOf({ departementCodes: [code], regionCode: null });
      expect(() => new Intl.DateTimeFormat('fr-FR', { timeZone })).not.toThrow();
      expect(timeZone).not.toBe('Europe/Paris');
    }
  });
});

describe('localDay', () => {
  // 23:30 in Paris: already tomorrow in La Réunion, the evening in Martinique.
  it.each([
    ['2026-03-03T22:30:00Z', 'Europe/Paris', '2026-03-03'],
    ['2026-03-03T22:30:00Z', 'Indian/Reunion', '2026-03-04'],
    ['2026-03-03T22:30:00Z', 'America/Martinique', '2026-03-03'],
    ['2026-07-03T21:30:00Z', 'Indian/Reunion', '2026-07-04'],
    // 23:30 in Martinique, already tomorrow in Paris.
    ['2026-03-04T03:30:00Z', 'America/Martinique', '2026-03-03'],
    ['2026-03-04T03:30:00Z', 'Europe/Paris', '2026-03-04'],
  ])('of %s in %s is %s', (instant, timeZone, day) => {
    expect(localDay(new Date(instant), timeZone)).toBe(day);
  });
});

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
