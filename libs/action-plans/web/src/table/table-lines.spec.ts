import { describe, expect, it } from 'vitest';
import { actionLineFrom, keyOfLine, linesOf } from './table-lines.js';

const actions = ['a', 'b', 'c'].map((id) => ({ id }));
const read = (groupKeys: (string | null)[] | null, totalCount: number, groupCount = 0) =>
  linesOf({ nodes: actions, groupKeys, totalCount, groupCount });
const said = (lines: ReturnType<typeof read>) =>
  lines.map((line) => (line.kind === 'action' ? line.id : line.kind === 'group' ? `# ${line.key}` : '…'));

describe('the lines of a table', () => {
  it('are those read, then those still to be read', () =>
    expect(said(read(null, 5))).toEqual(['a', 'b', 'c', '…', '…']));

  it('put each group before its actions, what has no value included', () =>
    expect(said(read(['x', 'x', null], 3, 2))).toEqual(['# x', 'x a', 'x b', '# null', ' c']));

  it('keep room for the groups that are still to be read', () =>
    expect(said(read(['x', 'x', 'y'], 4, 3)).slice(-2)).toEqual(['…', '…']));

  it('hold nothing when nothing is found', () =>
    expect(linesOf({ nodes: [], groupKeys: null, totalCount: 0, groupCount: 0 })).toEqual([]));

  it('are told from each other by what they hold, and by their place while they hold nothing', () => {
    const keys = read(['x', 'x', null], 4, 2).map(keyOfLine);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.at(-1)).toBe(`waiting ${keys.length - 1}`);
    const moved = read(['x', 'x', null], 3, 2).toReversed();
    expect(moved.map(keyOfLine).toReversed()).toEqual(keys.slice(0, -1));
  });
});

describe('going from action to action', () => {
  const lines = read(['x', 'x', null], 3, 2);

  it.each([
    [1, 1, 2],
    [2, 1, 4],
    [4, -1, 2],
    [1, -1, 1],
    [4, 1, 4],
    [1, 10, 4],
    [4, -10, 1],
  ])('from line %d by %d comes to %d', (from, step, to) => expect(actionLineFrom(lines, from, step)).toBe(to));

  it('never stops on what is not read', () => expect(actionLineFrom(read(null, 5), 2, 1)).toBe(2));
});
