import { allOf, condition, EVERY_ACTION } from '@binome/action-plans/domain';
import { describe, expect, it } from 'vitest';
import { hasQuickFields, isQuick, quickOf, withQuick } from './quick-filter.js';

describe('quick fields', () => {
  it('show the conditions that they can say, and leave the others alone', () => {
    const others = [condition('status', 'none_of', ['done']), condition('tags', 'one_of', ['eau'])];
    const filter = withQuick(allOf(...others), { axis: 'land', status: null, search: 'école' });
    expect(quickOf(filter)).toEqual({ axis: 'land', status: null, search: 'école' });
    expect(filter.conditions.filter((one) => !isQuick(one))).toEqual(others);
    expect(withQuick(filter, { axis: null, status: null, search: ' ' })).toEqual(allOf(...others));
  });

  it('do not show what they could not change without losing something', () => {
    const two = allOf(condition('status', 'one_of', ['done', 'paused']));
    expect(quickOf(two).status).toBe(null);
    expect(isQuick(two.conditions[0]!)).toBe(false);
  });

  it('are not for conditions that are choices of each other', () => {
    expect(hasQuickFields(EVERY_ACTION)).toBe(true);
    expect(hasQuickFields({ ...allOf(condition('tags', 'filled')), match: 'any' })).toBe(false);
  });
});
