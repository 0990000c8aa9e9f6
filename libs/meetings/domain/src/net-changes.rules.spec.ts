import { describe, expect, it } from 'vitest';
import { netChanges } from './net-changes.rules.js';

const change = (actionId: string, field: string, from: unknown, to: unknown) => ({ actionId, field, from, to });

describe('what changed in the end', () => {
  it('goes from the first value to the last, each field of each action once, in the order of their first changes', () =>
    expect(
      netChanges([
        change('a', 'status', 'to_come', 'in_progress'),
        change('b', 'status', 'paused', 'done'),
        change('a', 'ownerName', null, 'CC'),
        change('a', 'status', 'in_progress', 'done'),
      ]),
    ).toEqual([
      change('a', 'status', 'to_come', 'done'),
      change('b', 'status', 'paused', 'done'),
      change('a', 'ownerName', null, 'CC'),
    ]));

  it('leaves out what came back to its first value', () =>
    expect(netChanges([change('a', 'tags', ['x'], []), change('a', 'tags', [], ['x'])])).toEqual([]));
});
