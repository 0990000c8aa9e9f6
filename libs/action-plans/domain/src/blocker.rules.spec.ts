import { describe, expect, it } from 'vitest';
import { blockerStateOf, openBlockersOf, overdueBlockersOf } from './blocker.rules.js';

const TODAY = '2026-11-24';
const blocker = (id: string, dueOn: string | null, answeredOn: string | null = null) => ({ id, dueOn, answeredOn });

describe('a blocker', () => {
  it.each([
    ['open without an expected day', null, null, 'open'],
    ['open on the expected day', '2026-11-24', null, 'open'],
    ['overdue from the next day on', '2026-11-23', null, 'overdue'],
    ['answered, even late', '2026-11-01', '2026-11-20', 'answered'],
    ['answered without an expected day', null, '2026-11-20', 'answered'],
  ] as const)('is %s', (_what, dueOn, answeredOn, state) =>
    expect(blockerStateOf({ dueOn, answeredOn }, TODAY)).toBe(state),
  );
});

describe('what an action waits for', () => {
  const blockers = [
    blocker('a', null),
    blocker('b', '2026-12-01'),
    blocker('c', '2026-11-01'),
    blocker('d', '2026-10-01', '2026-10-02'),
  ];

  it('is what was not answered, the oldest expected day first', () => {
    expect(openBlockersOf({ status: 'paused', blockers }).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(overdueBlockersOf({ status: 'paused', blockers }, TODAY).map(({ id }) => id)).toEqual(['c']);
  });

  it.each(['done', 'abandoned'] as const)('is nothing once it is %s', (status) =>
    expect(openBlockersOf({ status, blockers })).toEqual([]),
  );
});
