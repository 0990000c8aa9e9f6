import { describe, expect, it } from 'vitest';
import { takeConflict } from './part-conflict.js';

const conflict = (field: string, base: unknown, theirs: unknown) => ({
  field,
  base,
  yours: null,
  theirs,
  by: 'Anne',
  at: '2026-11-22T10:00:00Z',
});

describe('takeConflict', () => {
  it('takes the field itself and leaves its neighbours', () => {
    const fields = { 'lines.1.label': 'mine', 'lines.1.due': 'later', title: 'T' };
    expect(takeConflict(fields, conflict('lines.1.label', 'a', 'b'))).toEqual({
      yours: 'mine',
      left: { 'lines.1.due': 'later', title: 'T' },
    });
  });

  it('puts together what was typed in a line that the other took away', () => {
    const fields = { 'lines.1.label': 'mine', 'lines.1.due': 'later', 'lines.11.label': 'other' };
    const gone = conflict('lines.1', { label: 'before', due: null, done: 'x' }, null);
    expect(takeConflict(fields, gone)).toEqual({
      yours: { label: 'mine', due: 'later', done: 'x' },
      left: { 'lines.11.label': 'other' },
    });
  });

  it('takes a part out of a line that was written whole', () => {
    const fields = { 'lines.1': { label: 'mine', due: 'later' } };
    expect(takeConflict(fields, conflict('lines.1.label', 'a', 'b'))).toEqual({
      yours: 'mine',
      left: { 'lines.1.due': 'later' },
    });
  });

  it('keeps the wish to take away a line that the other changed', () => {
    const { yours, left } = takeConflict({ 'lines.1': null }, conflict('lines.1', 'a', 'b'));
    expect([yours, left]).toEqual([null, {}]);
  });
});
