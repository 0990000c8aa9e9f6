import { formatDay, formatLongDay } from '@binome/shared/domain';
import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, formatDaysLeft, formatRelative, formatTime, todayIn } from './format-date.js';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('dates in French', () => {
  it('writes days', () => {
    expect(plain(formatDay('2026-03-03'))).toBe('3 mars 2026');
    expect(plain(formatDay('2027-09-01'))).toBe('1er septembre 2027');
    expect(plain(formatLongDay('2026-03-03'))).toBe('mardi 3 mars 2026');
  });

  it('writes instants in the zone of the reader, winter and summer', () => {
    expect(plain(formatDateTime('2026-03-03T13:00:00Z'))).toBe('mardi 3 mars 2026 à 14 h');
    expect(plain(formatTime('2026-07-01T08:42:00Z'))).toBe('10 h 42');
    expect(plain(formatDate('2026-01-01T23:30:00Z'))).toBe('2 janvier 2026');
    expect(plain(formatDateTime('2026-03-03T02:05:00Z', 'America/Cayenne'))).toBe('lundi 2 mars 2026 à 23 h 05');
  });

  it('says how long ago in words', () => {
    const now = '2026-11-22T12:00:00Z';
    expect(formatRelative('2026-11-22T11:59:40Z', now)).toBe('à l’instant');
    expect(plain(formatRelative('2026-11-22T11:55:00Z', now))).toBe('il y a 5 minutes');
    expect(plain(formatRelative('2026-11-22T08:42:00Z', now))).toBe('aujourd’hui à 9 h 42');
    expect(plain(formatRelative('2026-11-21T22:30:00Z', now))).toBe('hier à 23 h 30');
    expect(plain(formatRelative('2026-11-19T08:00:00Z', now))).toBe('il y a 3 jours');
    expect(plain(formatRelative('2026-10-06T08:00:00Z', now))).toBe('le 6 octobre 2026');
  });

  it('counts days left', () => {
    expect(plain(formatDaysLeft('2026-11-27', '2026-11-24'))).toBe('dans 3 jours');
    expect(plain(formatDaysLeft('2026-11-23', '2026-11-24'))).toBe('depuis 1 jour');
    expect(formatDaysLeft('2026-11-24', '2026-11-24')).toBe('aujourd’hui');
  });

  it('knows today in a zone', () => {
    expect(todayIn('Europe/Paris', '2026-11-22T23:30:00Z')).toBe('2026-11-23');
    expect(todayIn('America/Cayenne', '2026-11-22T23:30:00Z')).toBe('2026-11-22');
  });
});
