import { describe, expect, it } from 'vitest';
import { currentCapacity, isInForce, termProblems } from './capacity.rules.js';
import { sessionState, userAgentSummary } from './session.rules.js';

const DAY = 24 * 60 * 60 * 1000;
const opened = new Date('2026-01-01T08:00:00Z');
const after = (days: number) => new Date(opened.getTime() + days * DAY);

describe('a session', () => {
  it.each([
    ['at once', 0, 0, null, 'open'],
    ['13 days idle', 0, 13.9, null, 'open'],
    ['14 days idle', 0, 14, null, 'expired'],
    ['busy for 89 days', 89, 89.5, null, 'open'],
    ['busy for 90 days', 89.9, 90, null, 'expired'],
    ['revoked', 0, 0, opened, 'revoked'],
  ] as const)('%s', (_name, seen, now, revokedAt, state) => {
    expect(sessionState({ openedAt: opened, lastSeenAt: after(seen), revokedAt }, after(now))).toBe(state);
  });

  it('keeps of the browser what its owner recognises', () => {
    const windows =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36';
    expect(userAgentSummary(windows)).toBe('Chrome, Windows');
    expect(userAgentSummary(`${windows} Edg/142.0`)).toBe('Edge, Windows');
    expect(userAgentSummary('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe(
      'Firefox, Linux',
    );
    expect(userAgentSummary(undefined)).toBe('');
    expect(userAgentSummary('curl/8')).toBe('');
  });
});

describe('a right', () => {
  it.each([
    ['2026-03-01', null, '2026-02-28', false],
    ['2026-03-01', null, '2026-03-01', true],
    ['2026-03-01', '2026-03-31', '2026-03-31', true],
    ['2026-03-01', '2026-03-31', '2026-04-01', false],
  ] as const)('from %s to %s, on %s: %s', (startsOn, endsOn, day, expected) => {
    expect(isInForce({ startsOn, endsOn }, day)).toBe(expected);
  });

  it('does not end before it starts', () => {
    expect(termProblems({ startsOn: '2026-03-02', endsOn: '2026-03-01' })).toHaveLength(1);
    expect(termProblems({ startsOn: '2026-03-02', endsOn: '2026-03-02' })).toHaveLength(0);
  });

  it('never puts somebody under another hat unknowingly', () => {
    const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(currentCapacity([a, b], 'b')).toBe(b);
    expect(currentCapacity([a, b], null)).toBeNull();
    expect(currentCapacity([a, b], 'gone')).toBeNull();
    expect(currentCapacity([c], 'gone')).toBe(c);
    expect(currentCapacity([], 'gone')).toBeNull();
  });
});
