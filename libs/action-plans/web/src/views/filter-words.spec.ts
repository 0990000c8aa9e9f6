import {
  choiceWord,
  condition,
  describeCondition,
  FILTER_FIELDS,
  filterFieldWord,
  type FilterCondition,
} from '@binome/action-plans/domain';
import { describe, expect, it } from 'vitest';
import { filterWords } from './filter-words.js';

const words = filterWords([{ id: 'o1', title: 'Chaleur fatale' }]);
const paths = Object.entries(FILTER_FIELDS).flatMap(([name, field]) => [
  [name, field] as const,
  ...Object.entries(field.lines ?? {}).map(([inner, rule]) => [`${name}.${inner}`, rule] as const),
]);

describe('the words of filters', () => {
  it.each(paths)('name %s and its choices', (path, { choices }) => {
    expect(filterFieldWord(path)).not.toBe(path);
    if (Array.isArray(choices)) for (const choice of choices) expect(choiceWord(path, choice)).not.toBe(choice);
  });

  it.each<[FilterCondition, string]>([
    [condition('status', 'one_of', ['to_come', 'paused']), 'État : à venir ou en pause'],
    [condition('orientationId', 'one_of', ['o1']), 'Orientation : Chaleur fatale'],
    [condition('leads', 'one_of', ['@me', 'Lucie Arnaud']), 'Pilotes : moi ou Lucie Arnaud'],
    [condition('plannedBudget', 'at_least', ['1234.50']), 'Budget prévu : au moins 1\u00A0234,50\u00A0€'],
    [condition('jobsCreatedPlanned', 'at_most', ['1200']), 'Emplois créés prévus : au plus 1\u00A0200'],
    [condition('endsOn', 'before', ['2026-12-31']), 'Échéance avant le 31\u00A0décembre 2026'],
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
      'Financements, une ligne avec financeur contient « ADEME », état de la demande : demandé, date de cet état il y a plus de 9 mois',
    ],
    [
      condition('indicators', 'some', [], [{ field: 'measures', operator: 'equals', values: ['0'] }]),
      'Indicateurs, une ligne avec nombre de valeurs mesurées : 0',
    ],
    [
      condition(
        'indicatorValues',
        'some',
        [],
        [
          { field: 'kind', operator: 'one_of', values: ['target'] },
          { field: 'on', operator: 'within_next', values: ['6m'] },
        ],
      ),
      'Valeurs des indicateurs, une ligne avec type de valeur : cible, date d’ici 6 mois',
    ],
    [
      condition('documents', 'none', [], [{ field: 'kind', operator: 'one_of', values: ['sheet'] }]),
      'Documents, aucune ligne avec type de document : tableur',
    ],
    [condition('copiedFrom', 'empty'), 'Copiée depuis : rien d’indiqué'],
  ])('say %j', (asked, sentence) => expect(describeCondition(asked, words)).toBe(sentence));
});
