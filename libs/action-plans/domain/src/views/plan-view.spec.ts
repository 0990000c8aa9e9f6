import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SORT_DIRECTIONS } from '../filters/action-order.js';
import { FILTER_FIELDS } from '../filters/filter-fields.js';
import { allOf, condition, EVERY_ACTION, isFiltering } from '../filters/filter.js';
import { anyFilter, AWKWARD } from '../testing.js';
import { VIEW_COLUMNS } from './view-columns.js';
import { addressOfList, PLAIN_VIEW, PLAN_DISPLAYS, readView, saysView, writeView, type PlanView } from './plan-view.js';

const named = (trait: 'sortable' | 'groupable') =>
  Object.keys(FILTER_FIELDS).filter((name) => FILTER_FIELDS[name]?.[trait]);
const anyView: fc.Arbitrary<PlanView> = fc.record({
  display: fc.constantFrom(...PLAN_DISPLAYS),
  filter: anyFilter(AWKWARD).map((filter) => (isFiltering(filter) ? filter : EVERY_ACTION)),
  sort: fc.option(
    fc.record({ field: fc.constantFrom(...named('sortable')), direction: fc.constantFrom(...SORT_DIRECTIONS) }),
  ),
  groupBy: fc.option(fc.constantFrom(...named('groupable'))),
  columns: fc.uniqueArray(fc.constantFrom(...VIEW_COLUMNS), { maxLength: 40 }),
});
const read = (address: string) => {
  const params = new URLSearchParams(address);
  return readView((name) => params.get(name));
};

describe('a view in an address', () => {
  it('comes back as it was, whatever it is', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(writeView(view))).toEqual({ ...view, isUnreadable: false });
      }),
      { numRuns: 500 },
    );
  });

  it('is short and can be read', () => {
    expect(writeView(PLAIN_VIEW)).toBe('');
    const filter = allOf(
      condition('status', 'none_of', ['done', 'abandoned']),
      condition('search', 'contains', ['eau & gaz']),
    );
    expect(
      writeView({
        display: 'table',
        filter,
        sort: { field: 'endsOn', direction: 'descending' },
        groupBy: 'mainAxis',
        columns: ['status', 'plannedBudget'],
      }),
    ).toBe(
      'vue=tableau&f1=etat.sauf:terminee,abandonnee;recherche:eau%20%26%20gaz&tri=-echeance&par=axe&colonnes=etat.budget',
    );
  });

  it('is where a figure leads: the table of a plan on the actions that make it', () => {
    const late = allOf(condition('lateness', 'filled'));
    expect(addressOfList('/plan', late)).toBe('/plan?vue=tableau&f1=retard.rempli');
    expect(addressOfList('/plan', late, ['status', 'endsOn'])).toBe(
      '/plan?vue=tableau&f1=retard.rempli&colonnes=etat.echeance',
    );
  });

  it('is said by any of its parameters, the plain one by its name', () => {
    const says = (address: string) => saysView(new URLSearchParams(address));
    expect(['', 'utm=1'].map(says)).toEqual([false, false]);
    expect(['vue=axes', 'vue=tableau', 'f1=etat:en-cours', 'tri=echeance', 'par=axe', 'colonnes='].map(says)).toEqual(
      Array(6).fill(true),
    );
    expect(read('vue=axes')).toEqual({ ...PLAIN_VIEW, isUnreadable: false });
  });

  it('is the plain one where words mean nothing, and says that its filter could not be read', () => {
    expect(read('vue=nuage&tri=-rien&par=note&colonnes=x.etat.etat')).toEqual({
      ...PLAIN_VIEW,
      columns: ['status'],
      isUnreadable: false,
    });
    expect(read('f1=demain:oui')).toEqual({ ...PLAIN_VIEW, isUnreadable: true });
  });
});
