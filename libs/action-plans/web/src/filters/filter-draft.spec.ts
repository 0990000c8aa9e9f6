import { allOf, condition, EVERY_ACTION, filterProblems } from '@binome/action-plans/domain';
import { anyFilter, AWKWARD } from '@binome/action-plans/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, newCondition, newGroup, readDraft, withField, withOperator } from './filter-draft.js';

const asked = (...values: [field: string, operator: Parameters<typeof condition>[1], typed: string[]]) => {
  const [field, operator, typed] = values;
  const draft = { ...draftOf(EVERY_ACTION), conditions: [{ ...newCondition(), field, operator, values: typed }] };
  const { filter, problems } = readDraft(draft);
  return problems.size > 0 ? [...problems.values()] : filter.conditions[0]?.values;
};

describe('a filter being composed', () => {
  it('is the filter that it comes from, as long as nothing changes', () => {
    fc.assert(
      fc.property(anyFilter(AWKWARD), (filter) => {
        const read = readDraft(draftOf(filter)).filter;
        expect(read).toEqual({ ...filter, groups: filter.groups.filter(({ conditions }) => conditions.length > 0) });
      }),
    );
  });

  it('never says what the rule refuses, once nothing is missing', () => {
    fc.assert(
      fc.property(anyFilter(AWKWARD), (filter) => {
        const { filter: read, problems } = readDraft(draftOf(filter));
        expect(problems.size > 0 || filterProblems(read).length === 0).toBe(true);
      }),
    );
  });

  it('reads numbers as people write them', () => {
    expect(asked('plannedBudget', 'at_least', ['1 500,50 €'])).toEqual(['1500.5']);
    expect(asked('plannedBudget', 'between', ['12 k€', '1,5 M€'])).toEqual(['12000', '1500000']);
  });

  it.each([
    ['plannedBudget', 'at_least', ['beaucoup'], 'Écrivez un nombre, comme 1 500.'],
    ['plannedBudget', 'between', ['500', '100'], 'Le premier nombre doit être le plus petit.'],
    ['endsOn', 'before', [], 'Indiquez une date.'],
    ['endsOn', 'between', ['2027-01-01', '2026-01-01'], 'La première date doit précéder la seconde.'],
    ['endsOn', 'over_ago', ['m'], 'Écrivez un nombre entier, de 1 à 999.'],
    ['tags', 'one_of', [], 'Choisissez au moins une valeur.'],
    ['title', 'contains', [' '], 'Écrivez le mot cherché.'],
  ] as const)('says what %s %s %j lacks', (field, operator, values, problem) => {
    expect(asked(field, operator, [...values])).toEqual([problem]);
  });

  it('says that a field is missing, in a group and in a line too', () => {
    const line = newCondition();
    const draft = draftOf(allOf(condition('fundingLines', 'some')));
    const [first] = draft.conditions;
    const group = newGroup('all');
    const whole = { ...draft, conditions: [{ ...first!, lines: [line] }], groups: [group] };
    expect([...readDraft(whole).problems.keys()]).toEqual([line.key, group.conditions[0]?.key]);
    expect(group.match).toBe('any');
  });

  it('offers the values of the plan first, forgets what another field was asked, keeps what is given the same way', () => {
    const funder = withField(newCondition(), 'funder', 'fundingLines');
    expect([funder.operator, funder.values]).toEqual(['one_of', []]);
    const priority = { ...withField(newCondition(), 'priority'), values: ['high'] };
    expect(withOperator(priority, 'none_of').values).toEqual(['high']);
    expect(withOperator(priority, 'empty').values).toEqual([]);
    expect(withField(priority, 'status').values).toEqual([]);
  });
});
