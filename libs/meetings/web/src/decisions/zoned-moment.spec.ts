import { describe, expect, it } from 'vitest';
import { decisionErrorMessages } from './decision-messages.js';
import { zonedMoment } from './zoned-moment.js';

// 23:30 in Paris: the evening before it is tomorrow in La Réunion.
const DEADLINE = '2026-03-03T22:30:00Z';
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('until when a consultation goes on', () => {
  it.each([
    ['Europe/Paris', 'mardi 3 mars 2026 à 23 h 30'],
    ['Indian/Reunion', 'mercredi 4 mars 2026 à 2 h 30, heure du territoire'],
    ['America/Martinique', 'mardi 3 mars 2026 à 18 h 30, heure du territoire'],
  ])('in %s is %s', (timeZone, words) => {
    expect(plain(zonedMoment(DEADLINE, timeZone))).toBe(words);
  });

  it.each([
    ['Europe/Paris', '3 mars 2026'],
    ['Indian/Reunion', '4 mars 2026'],
  ])('is said by refusals in %s as the %s', (timeZone, day) => {
    const { VOTE_OVER, VOTE_NOT_OVER } = decisionErrorMessages;
    expect(plain(VOTE_OVER({ deadline: DEADLINE, timeZone }))).toContain(`close depuis le ${day}.`);
    expect(plain(VOTE_NOT_OVER({ deadline: DEADLINE, timeZone }))).toContain(`jusqu’au ${day},`);
  });
});
