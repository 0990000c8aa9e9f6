import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDuration, writeDuration } from './filter-duration.rules.js';
import { FILTER_FIELDS, OPERATORS_OF } from './filter-fields.js';
import { conditionCount, filterProblems } from './filter.rules.js';
import {
  allOf,
  condition,
  EVERY_ACTION,
  FILTER_OPERATORS,
  MAX_CONDITIONS,
  type FilterCondition,
  type FilterOperator,
} from './filter.js';
import { anyFilter, AWKWARD } from '../testing.js';

const refusal = (...conditions: FilterCondition[]) =>
  filterProblems(allOf(...conditions)).map(({ problem }) => problem);

describe('what a filter may ask', () => {
  it('is anything that the registry names', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyFilter(AWKWARD), (filter) => {
        expect(filterProblems(filter)).toEqual([]);
      }),
    );
    expect(filterProblems(EVERY_ACTION)).toEqual([]);
  });

  it.each([
    [condition('unknown', 'contains', ['a']), 'unknown_field'],
    [condition('__proto__', 'contains', ['a']), 'unknown_field'],
    [condition('constructor', 'filled'), 'unknown_field'],
    [condition('rank', 'contains', ['a']), 'unknown_field'],
    [condition('status', 'contains', ['a']), 'operator_not_of_field'],
    [condition('status', 'empty'), 'operator_not_of_field'],
    [condition('status', 'toString' as FilterOperator, []), 'operator_not_of_field'],
    [condition('status', 'one_of', []), 'wrong_count_of_values'],
    [condition('status', 'one_of', ['gone']), 'not_a_value'],
    [condition('endsOn', 'between', ['2026-01-01']), 'wrong_count_of_values'],
    [condition('endsOn', 'before', ['2026-02-30']), 'not_a_value'],
    [condition('endsOn', 'over_ago', ['9 months']), 'not_a_value'],
    [condition('plannedBudget', 'at_least', ['1e9']), 'not_a_value'],
    [condition('plannedBudget', 'at_least', ['NaN']), 'not_a_value'],
    [condition('orientationId', 'one_of', ["'; DROP TABLE actions --"]), 'not_a_value'],
    [condition('search', 'contains', ['%_']), 'not_a_value'],
    [condition('title', 'contains', ['x'.repeat(201)]), 'not_a_value'],
    [condition('title', 'contains', ['a\u0000']), 'not_a_value'],
    [
      condition(
        'tags',
        'one_of',
        Array.from({ length: 51 }, (_, n) => `t${n}`),
      ),
      'wrong_count_of_values',
    ],
    [condition('status', 'one_of', ['done'], [{ field: 'year', operator: 'equals', values: ['2026'] }]), 'no_lines'],
    [condition('budgetLines', 'some', [], [{ field: 'action_id', operator: 'filled', values: [] }]), 'unknown_field'],
    [
      condition('budgetLines', 'some', [], [{ field: 'year', operator: 'contains', values: ['2026'] }]),
      'operator_not_of_field',
    ],
  ] as const)('not %j: %s', (asked, problem) => expect(refusal(asked)).toContain(problem));

  it('nothing longer than the limit, lines counted', () => {
    const status = condition('status', 'one_of', ['done']);
    const lines = condition('milestones', 'some', [], [{ field: 'dueOn', operator: 'empty', values: [] }]);
    expect(conditionCount(allOf(status, lines))).toBe(3);
    expect(refusal(...Array.from({ length: MAX_CONDITIONS }, () => status))).toEqual([]);
    expect(refusal(...Array.from({ length: MAX_CONDITIONS + 1 }, () => status))).toEqual(['too_many']);
    expect(refusal(...Array.from({ length: MAX_CONDITIONS / 2 + 1 }, () => lines))).toEqual(['too_many']);
  });

  it('no group that asks nothing', () => {
    const filter = { ...EVERY_ACTION, groups: [{ match: 'any' as const, conditions: [] }] };
    expect(filterProblems(filter)).toMatchObject([{ field: 'filter.groups.0', problem: 'required' }]);
  });

  it('says where', () => {
    const filter = {
      ...EVERY_ACTION,
      groups: [{ match: 'any' as const, conditions: [condition('tags', 'filled'), condition('x', 'filled')] }],
    };
    expect(filterProblems(filter)).toMatchObject([{ field: 'filter.groups.0.conditions.1', data: { field: 'x' } }]);
  });
});

describe('the registry', () => {
  it('uses every operator', () => {
    expect(new Set(Object.values(OPERATORS_OF).flat())).toEqual(new Set(FILTER_OPERATORS));
  });

  it('puts under the money every field that money hides', () => {
    const money = Object.entries(FILTER_FIELDS).filter(([, { group }]) => group === 'ActionMoney');
    expect(money.map(([name]) => name).sort()).toEqual([
      'actualBudget',
      'budgetLines',
      'fundingContracted',
      'fundingEnvisaged',
      'fundingGap',
      'fundingGranted',
      'fundingHoped',
      'fundingLines',
      'fundingPaid',
      'fundingRefused',
      'fundingRequested',
      'fundingSecured',
      'fundingUnderInstruction',
      'moneyVisibility',
      'plannedBudget',
      'productiveInvestment',
    ]);
  });
});

describe('a span of time', () => {
  it('is a count of days or of months', () => {
    expect([readDuration('30d'), readDuration('9m')]).toEqual([
      { count: 30, unit: 'days' },
      { count: 9, unit: 'months' },
    ]);
    expect([writeDuration({ count: 30, unit: 'days' }), writeDuration({ count: 9, unit: 'months' })]).toEqual([
      '30d',
      '9m',
    ]);
  });

  it.each(['', '0m', '9', '9y', '-9m', '1000d', '9m '])('is not written %j', (text) =>
    expect(readDuration(text)).toBeNull(),
  );
});
