import { describe, expect, it } from 'vitest';
import { byOrientation, inOrder, placeAfter } from './axis-groups.js';

const row = (id: string, rank: string, orientationId: string | null = null) => ({ id, rank, orientationId });
const three = [row('b', 'i001'), row('c', 'i002'), row('a', 'i000')];

describe('inOrder', () => {
  it('orders by rank, letter by letter, then by identifier', () =>
    expect(inOrder([row('z', 'i0'), row('y', 'hz'), row('x', 'i0')]).map(({ id }) => id)).toEqual(['y', 'x', 'z']));
});

describe('placeAfter', () => {
  it.each([
    ['b', -1, null],
    ['c', -1, 'a'],
    ['a', 1, 'b'],
    ['b', 1, 'c'],
    ['a', -1, undefined],
    ['c', 1, undefined],
    ['x', 1, undefined],
  ] as const)('moves %s by %s after %s', (id, step, after) => expect(placeAfter(three, id, step)).toBe(after));
});

describe('byOrientation', () => {
  it('keeps empty orientations, and puts what belongs to none of them apart', () => {
    const actions = [row('1', 'i1', 'b'), row('2', 'i0', 'b'), row('3', 'i2'), row('4', 'i3', 'gone')];
    const groups = byOrientation(three, actions);
    expect([...groups].map(([id, rows]) => [id, rows.map((action) => action.id)])).toEqual([
      ['a', []],
      ['b', ['2', '1']],
      ['c', []],
      [null, ['3', '4']],
    ]);
  });
});
