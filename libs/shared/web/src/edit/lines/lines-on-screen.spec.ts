import { describe, expect, it } from 'vitest';
import { linesOnScreen } from './lines-on-screen.js';

const known = {
  path: 'lines',
  names: ['label', 'due'],
  lines: [
    { id: 'a', label: 'Étude', due: null, __typename: 'Line' },
    { id: 'b', label: 'Travaux', due: '2027-01-01' },
  ],
};
const conflict = (field: string, yours: unknown) => ({ field, base: null, yours, theirs: null, by: 'Anne', at: '' });
const shown = (pending: Record<string, unknown>, conflicts: Record<string, ReturnType<typeof conflict>> = {}) =>
  linesOnScreen(known, { pending, conflicts });

describe('the lines on screen', () => {
  it('are those of the server, with what was typed in them since, and their own fields alone', () => {
    expect(shown({ 'lines.a.due': '2028-01-01', 'lines.ab.due': 'x', title: 'T' })).toEqual([
      { id: 'a', values: { label: 'Étude', due: '2028-01-01' }, whole: false, isNew: false },
      { id: 'b', values: { label: 'Travaux', due: '2027-01-01' }, whole: false, isNew: false },
    ]);
  });

  it('lose at once the one that is being taken away, and keep it when there is a choice to make', () => {
    expect(shown({ 'lines.a': null }).map(({ id }) => id)).toEqual(['b']);
    expect(shown({ 'lines.a': null }, { 'lines.a': conflict('lines.a', null) })).toHaveLength(2);
  });

  it('end with those that were added, complete or not', () => {
    expect(shown({ 'lines.c': { due: '2029-01-01' } })[2]).toEqual({
      id: 'c',
      values: { label: null, due: '2029-01-01' },
      whole: true,
      isNew: true,
    });
  });

  it('leave those of another table of the same sub-table to it', () => {
    const pending = { 'lines.c': { label: 'c', due: null }, 'lines.d': { label: 'd', due: null } };
    const mine = linesOnScreen(
      { ...known, lines: [], holds: ({ label }) => label === 'd' },
      { pending, conflicts: {} },
    );
    expect(mine.map(({ id }) => id)).toEqual(['d']);
  });

  it('keep what was typed in a line that somebody else took away', () => {
    const gone = shown({}, { 'lines.z': conflict('lines.z', { label: 'Mienne', due: null }) });
    expect(gone[2]).toMatchObject({ id: 'z', values: { label: 'Mienne' }, isNew: true });
  });

  it('show a line that is brought back whole', () => {
    expect(shown({ 'lines.a': { label: 'Étude', due: '2026-01-01' } })[0]).toMatchObject({
      values: { due: '2026-01-01' },
      whole: true,
    });
  });
});
