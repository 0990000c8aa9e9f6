import { describe, expect, it } from 'vitest';
import { addressOf, filterOf, FILTERS } from './home-filters.js';

describe('the lists of a home in its address', () => {
  it('come back as they were', () => {
    for (const filter of [null, ...FILTERS]) {
      expect(filterOf(new URL(addressOf(filter), 'http://x').searchParams)).toBe(filter);
    }
  });
  it('ignore what is no list', () => expect(filterOf(new URLSearchParams('seulement=autre'))).toBeNull());
});
