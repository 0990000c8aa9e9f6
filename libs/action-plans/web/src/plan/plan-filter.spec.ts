import { ACTION_STATUSES, AXES } from '@binome/action-plans/domain';
import { describe, expect, it } from 'vitest';
import { filterOf, isFiltering, paramsOf } from './plan-filter.js';

describe('the filter in the address', () => {
  it('comes back as it was, for each axis and each status', () => {
    for (const axis of [...AXES, null]) {
      for (const status of [...ACTION_STATUSES, null]) {
        const filter = { axis, status, search: 'école & co' };
        expect(filterOf(new URLSearchParams(paramsOf(filter)))).toEqual(filter);
      }
    }
  });

  it('leaves the address alone when nothing is filtered', () => {
    expect(paramsOf({ axis: null, status: null, search: ' ' })).toEqual({});
    expect(isFiltering(filterOf(new URLSearchParams('axe=lune&etat=demain')))).toBe(false);
  });
});
