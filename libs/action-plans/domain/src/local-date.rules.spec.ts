import { describe, expect, it } from 'vitest';
import { isLocalDate } from './local-date.rules.js';

describe('isLocalDate', () => {
  it.each(['2024-02-29', '2000-01-01', '2100-12-31'])('accepts %s', (day) => expect(isLocalDate(day)).toBe(true));
  it.each([
    '2023-02-29',
    '2100-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-1-1',
    '2024-01-01T00:00:00Z',
    '',
    'demain',
  ])('refuses %j', (day) => expect(isLocalDate(day)).toBe(false));
});
