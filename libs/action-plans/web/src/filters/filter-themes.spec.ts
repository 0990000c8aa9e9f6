import { FILTER_FIELDS } from '@binome/action-plans/domain';
import { describe, expect, it } from 'vitest';
import { FIELD_OPTIONS, FILTER_THEMES, lineOptions } from './filter-themes.js';

describe('the fields that a condition may be on', () => {
  it('stand each under one theme, and none is missing', () => {
    expect(Object.values(FILTER_THEMES).flat().sort()).toEqual(Object.keys(FILTER_FIELDS).sort());
  });

  it('have each a French name of their own', () => {
    const names = FIELD_OPTIONS.map(({ label }) => label);
    expect(new Set(names).size).toBe(names.length);
    expect(FIELD_OPTIONS.filter(({ id, label }) => id === label)).toEqual([]);
  });

  it('have lines whose fields are named too', () => {
    const lines = Object.entries(FILTER_FIELDS).flatMap(([name, { lines: inner }]) => (inner ? lineOptions(name) : []));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter(({ id, label }) => label.includes(id))).toEqual([]);
  });
});
