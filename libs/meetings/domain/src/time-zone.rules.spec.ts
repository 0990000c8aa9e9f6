import { describe, expect, it } from 'vitest';
import { timeZoneOf } from './time-zone.rules.js';

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
