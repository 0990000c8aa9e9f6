import { describe, expect, it } from 'vitest';
import { describeCondition, describeItem, type FilterWords } from './filter-description.js';
import { condition, itemsOf, withoutItem, type FilterCondition } from './filter.js';

const words: FilterWords = {
  field: (path) => `<${path}>`,
  choice: (_path, value) => value.toUpperCase(),
  day: (day) => day.split('-').reverse().join('/'),
  number: (_path, value) => `${value} €`,
};

describe('a condition in words', () => {
  it.each<[FilterCondition, string]>([
    [condition('search', 'contains', ['eau']), '« eau »'],
    [condition('title', 'contains', ['eau']), '<title> contient « eau »'],
    [condition('title', 'lacks', ['eau']), '<title> ne contient pas « eau »'],
    [condition('ownerName', 'one_of', ['ADEME']), '<ownerName> : « ADEME »'],
    [condition('status', 'one_of', ['paused', 'done']), '<status> : PAUSED ou DONE'],
    [condition('status', 'none_of', ['a', 'b', 'c']), '<status> : tout sauf A, B et C'],
    [condition('plannedBudget', 'at_least', ['10']), '<plannedBudget> : au moins 10 €'],
    [condition('plannedBudget', 'at_most', ['10']), '<plannedBudget> : au plus 10 €'],
    [condition('plannedBudget', 'equals', ['10']), '<plannedBudget> : 10 €'],
    [condition('plannedBudget', 'between', ['1', '2']), '<plannedBudget> de 1 € à 2 €'],
    [condition('endsOn', 'between', ['2026-01-01', '2026-12-31']), '<endsOn> du 01/01/2026 au 31/12/2026'],
    [condition('endsOn', 'before', ['2026-01-01']), '<endsOn> avant le 01/01/2026'],
    [condition('endsOn', 'after', ['2026-01-01']), '<endsOn> après le 01/01/2026'],
    [condition('endsOn', 'over_ago', ['9m']), '<endsOn> il y a plus de 9 mois'],
    [condition('endsOn', 'within_ago', ['1d']), '<endsOn> depuis moins de 1 jour'],
    [condition('endsOn', 'within_next', ['30d']), '<endsOn> d’ici 30 jours'],
    [condition('ownerName', 'empty'), '<ownerName> : rien d’indiqué'],
    [condition('ownerName', 'filled'), '<ownerName> : quelque chose d’indiqué'],
    [condition('milestones', 'some'), '<milestones> : au moins une ligne'],
    [condition('milestones', 'none'), '<milestones> : aucune ligne'],
    [
      condition(
        'fundingLines',
        'some',
        [],
        [
          { field: 'funder', operator: 'contains', values: ['ADEME'] },
          { field: 'state', operator: 'one_of', values: ['requested'] },
          { field: 'stateOn', operator: 'over_ago', values: ['9m'] },
        ],
      ),
      '<fundingLines>, une ligne avec <fundingLines.funder> contient « ADEME », <fundingLines.state> : REQUESTED, <fundingLines.stateOn> il y a plus de 9 mois',
    ],
    [
      condition('milestones', 'none', [], [{ field: 'dueOn', operator: 'empty', values: [] }]),
      '<milestones>, aucune ligne avec <milestones.dueOn> : rien d’indiqué',
    ],
  ])('%j', (asked, sentence) => expect(describeCondition(asked, words)).toBe(sentence));
});

describe('the pieces of a filter', () => {
  const filter = {
    match: 'all' as const,
    conditions: [condition('milestones', 'none'), condition('tags', 'empty')],
    groups: [
      {
        match: 'any' as const,
        conditions: [condition('search', 'contains', ['a']), condition('code', 'contains', ['T'])],
      },
    ],
  };

  it('are said one by one, a group in one sentence', () => {
    expect(itemsOf(filter).map((item) => describeItem(item, words))).toEqual([
      '<milestones> : aucune ligne',
      '<tags> : rien d’indiqué',
      '« a » ou <code> contient « T »',
    ]);
  });

  it('are lifted one by one', () => {
    expect(withoutItem(filter, 1)).toEqual({ ...filter, conditions: [filter.conditions[0]] });
    expect(withoutItem(filter, 2)).toEqual({ ...filter, groups: [] });
  });
});
