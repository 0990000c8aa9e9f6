import fc from 'fast-check';
import { FILTER_FIELDS, ME, operatorsOf, type FilterField } from './filters/filter-fields.js';
import type { ActionFilter, FilterCondition, FilterGroup, FilterOperator, LineCondition } from './filters/filter.js';

/** Values to ask for, by kind of field: few, so that some rows answer. */
export interface FilterSamples {
  texts: readonly string[];
  names: readonly string[];
  ids: readonly string[];
  days: readonly string[];
  numbers: readonly string[];
}

/** Texts that an address must escape. */
export const AWKWARD: FilterSamples = {
  texts: ['école', 'a;b', '(c),d', '~', 'R&D 50 %', 'l’usine : nord', 'vide', 'ou'],
  names: ['Lucie Arnaud', 'moi', 'Nom, prénom', '.', 'ADEME (siège)'],
  ids: ['00000000-0000-4000-8000-000000000001'],
  days: ['2026-01-31', '2027-12-31'],
  numbers: ['0', '1500.5', '-3'],
};

/** Any filter of the language. */
export function anyFilter(samples: FilterSamples): fc.Arbitrary<ActionFilter> {
  const condition = anyCondition(samples);
  const match = fc.constantFrom('all' as const, 'any' as const);
  const group: fc.Arbitrary<FilterGroup> = fc.record({
    match,
    conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
  });
  return fc.record({
    match,
    conditions: fc.array(condition, { maxLength: 3 }),
    groups: fc.array(group, { maxLength: 1 }),
  });
}

/** Any condition on any field. */
export function anyCondition(samples: FilterSamples): fc.Arbitrary<FilterCondition> {
  return fc.constantFrom(...Object.entries(FILTER_FIELDS)).chain(([name, field]) => conditionOn(name, field, samples));
}

/** Any condition on this field. */
export function conditionOn(name: string, field: FilterField, samples: FilterSamples): fc.Arbitrary<FilterCondition> {
  const lines = field.lines
    ? fc.array(
        fc.constantFrom(...Object.entries(field.lines)).chain(([inner, rule]) => asked(inner, rule, samples)),
        { maxLength: 2 },
      )
    : fc.constant([]);
  return fc.tuple(asked(name, field, samples), lines).map(([one, inner]) => ({ ...one, lines: inner }));
}

function asked(name: string, field: FilterField, samples: FilterSamples): fc.Arbitrary<LineCondition> {
  return fc
    .constantFrom(...operatorsOf(field))
    .chain((operator) =>
      valuesOf(name, field, operator, samples).map((values) => ({ field: name, operator, values: [...values] })),
    );
}

function valuesOf(
  name: string,
  field: FilterField,
  operator: FilterOperator,
  samples: FilterSamples,
): fc.Arbitrary<readonly string[]> {
  switch (operator) {
    case 'empty':
    case 'filled':
    case 'some':
    case 'none':
      return fc.constant([]);
    case 'over_ago':
    case 'within_ago':
    case 'within_next':
      return fc.constantFrom('30d', '1m', '9m', '24m').map((duration) => [duration]);
    case 'one_of':
    case 'none_of':
      return fc.uniqueArray(fc.constantFrom(...valuesToChoose(name, field, samples)), { minLength: 1, maxLength: 3 });
    case 'between':
      return fc.tuple(oneOf(field, samples), oneOf(field, samples));
    default:
      return oneOf(field, samples).map((value) => [value]);
  }
}

function valuesToChoose(name: string, { kind, choices }: FilterField, samples: FilterSamples): readonly string[] {
  if (choices === 'ids') return samples.ids;
  if (choices) return choices;
  if (kind === 'names') return name === 'leads' ? [...samples.names, ME] : samples.names;
  return samples.texts;
}

function oneOf({ kind }: FilterField, { texts, days, numbers }: FilterSamples): fc.Arbitrary<string> {
  if (kind === 'day') return fc.constantFrom(...days);
  return fc.constantFrom(...(kind === 'number' ? numbers : texts.filter((text) => /[\p{L}\p{N}]/u.test(text))));
}
