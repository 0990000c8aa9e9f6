import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldChanges, fieldConflicts, sameValue } from './field-change.js';

describe('fieldChanges', () => {
  it('keeps only what differs and leaves absent fields alone', () => {
    expect(fieldChanges({ a: 1, b: 'x', c: null }, { a: 1, b: 'y', c: undefined })).toEqual([
      { field: 'b', from: 'x', to: 'y' },
    ]);
  });

  it('sees null as a value to write', () => {
    expect(fieldChanges({ a: 1 }, { a: null })).toEqual([{ field: 'a', from: 1, to: null }]);
  });

  it('never mentions a field that was not given', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (current, wanted) => {
          for (const { field } of fieldChanges(current, wanted)) expect(Object.keys(wanted)).toContain(field);
        },
      ),
    );
  });
});

describe('fieldConflicts', () => {
  const at = '2026-11-22T10:00:00Z';
  const since = [
    { field: 'title', from: 'A', to: 'B', by: 'Anne', at },
    { field: 'title', from: 'B', to: 'C', by: 'Luc', at },
  ];

  it('gives base, yours and theirs for a field changed on both sides', () => {
    expect(fieldConflicts([{ field: 'title', from: 'C', to: 'D' }], since)).toEqual([
      { field: 'title', base: 'A', yours: 'D', theirs: 'C', by: 'Luc', at },
    ]);
  });

  it('merges other fields', () => {
    expect(fieldConflicts([{ field: 'status', from: 'x', to: 'y' }], since)).toEqual([]);
  });

  it('ignores a field that came back to its base', () => {
    const back = [...since, { field: 'title', from: 'C', to: 'A', by: 'Luc', at }];
    expect(fieldConflicts([{ field: 'title', from: 'A', to: 'D' }], back)).toEqual([]);
  });
});

describe('sameValue', () => {
  it('does not depend on the order of keys', () => {
    expect(sameValue({ a: 1, b: [1, { c: 2, d: 3 }] }, { b: [1, { d: 3, c: 2 }], a: 1 })).toBe(true);
  });
});

describe('the parts of a field', () => {
  const at = '2026-11-22T10:00:00Z';
  const line = { label: 'Étude', dueOn: null };
  const past = (field: string, from: unknown, to: unknown) => ({ field, from, to, by: 'Anne', at });
  const conflicting = (field: string, since: ReturnType<typeof past>[]) =>
    fieldConflicts([{ field, from: 'x', to: 'y' }], since).map((conflict) => conflict.theirs);

  it('conflict with the whole, and the whole with them; neighbours merge', () => {
    expect(conflicting('lines.1.label', [past('lines.1', line, null)])).toEqual([null]);
    expect(conflicting('lines.1', [past('lines.1.dueOn', null, '2027-01-01')])).toEqual(['2027-01-01']);
    expect(conflicting('lines.1.label', [past('lines.1.dueOn', null, '2027-01-01')])).toEqual([]);
    expect(conflicting('lines.1.label', [past('lines.11', null, line)])).toEqual([]);
  });

  it('are no conflict when the whole came back', () => {
    expect(conflicting('lines.1.label', [past('lines.1', line, null), past('lines.1', null, line)])).toEqual([]);
  });
});
