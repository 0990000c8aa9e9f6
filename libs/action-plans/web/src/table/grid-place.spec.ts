import { describe, expect, it } from 'vitest';
import { placeAfterReading } from './grid-place.js';
import { linesOf } from './table-lines.js';

const lines = (ids: string[], groupKeys: string[] | null = null) =>
  linesOf({ nodes: ids.map((id) => ({ id })), groupKeys, groupCount: 0, totalCount: ids.length });
const column = 3;

describe('a place of the grid, when the list is read again', () => {
  it('goes with its action', () => {
    const after = (line: number, ids: string[]) =>
      placeAfterReading({ line, column }, lines(['a', 'b', 'c']), lines(ids));
    expect(after(1, ['new', 'a', 'b', 'c'])).toEqual({ line: 2, column });
    expect(after(2, ['c', 'a', 'b'])).toEqual({ line: 0, column });
    expect(after(1, ['a', 'c'])).toBeNull();
    expect(after(-1, ['c'])).toEqual({ line: -1, column });
  });

  it('stays under its group when it can, else follows the action to another', () => {
    const before = lines(['a', 'a', 'b'], ['x', 'y', 'y']);
    const place = { line: 3, column };
    expect(placeAfterReading(place, before, lines(['new', 'a', 'a'], ['x', 'x', 'y']))).toEqual({ line: 4, column });
    expect(placeAfterReading(place, before, lines(['b', 'a'], ['x', 'z']))).toEqual({ line: 3, column });
  });
});
