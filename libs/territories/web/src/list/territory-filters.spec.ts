import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROGRAMME_PHASES, SECTOR_CODES } from '@binome/territories/domain';
import {
  filtersOf,
  narrowing,
  parametersOf,
  SORTS,
  withoutNarrowing,
  type TerritoryFilters,
} from './territory-filters.js';

const anyFilters = fc.record<TerritoryFilters>({
  search: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  region: fc.option(fc.constantFrom('01', '11', '27', '84', '94')),
  sector: fc.option(fc.constantFrom(...SECTOR_CODES)),
  phase: fc.constantFrom(...PROGRAMME_PHASES),
  sort: fc.option(fc.constantFrom(...SORTS)),
  lines: fc.integer({ min: 1, max: 40 }).map((pages) => pages * 25),
});

describe('filters in the address', () => {
  it('come back from the address as they went into it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const address = parametersOf(filters).toString();
        expect(filtersOf(new URLSearchParams(address))).toEqual(filters);
      }),
    );
  });

  it('leave the address bare for the list as it opens', () => {
    expect(parametersOf(filtersOf(new URLSearchParams())).toString()).toBe('');
  });

  it('leave out what they do not understand', () => {
    const open = filtersOf(new URLSearchParams());
    const address = 'region=Bretagne&secteur=magie&phase=temps-9&tri=taille&lignes=-3';
    expect(filtersOf(new URLSearchParams(address))).toEqual(open);
  });
});

describe('what narrows a list', () => {
  it('is named filter by filter, each with the list once it is lifted', () => {
    const filters = filtersOf(new URLSearchParams('q=nevers&region=27&phase=temps-1'));
    expect(narrowing(filters).map(({ name, lifted }) => [name, parametersOf(lifted).toString()])).toEqual([
      ['search', 'region=27&phase=temps-1'],
      ['region', 'q=nevers&phase=temps-1'],
    ]);
    expect(parametersOf(withoutNarrowing(filters)).toString()).toBe('phase=temps-1');
  });
});
