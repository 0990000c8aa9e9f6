import { describe, expect, it } from 'vitest';
import { durationWords, hourWords, whenWords } from './time-words.js';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('words of time', () => {
  it.each([
    ['14:00', '14 h'],
    ['09:05', '9 h 05'],
    ['00:30', '0 h 30'],
  ])('says %s as %s', (time, words) => expect(plain(hourWords(time))).toBe(words));

  it.each([
    [45, '45 min'],
    [60, '1 h'],
    [95, '1 h 35'],
    [125, '2 h 05'],
  ])('says %s minutes as %s', (minutes, words) => expect(plain(durationWords(minutes))).toBe(words));

  it('says when a meeting is', () => {
    expect(plain(whenWords({ day: '2026-03-03', startTime: '14:00' }))).toBe('mardi 3 mars 2026 à 14 h');
  });
});
