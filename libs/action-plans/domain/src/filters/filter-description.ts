import { readDuration } from './filter-duration.rules.js';
import { filterField, filterFieldAt, type FilterKind } from './filter-fields.js';
import type { FilterCondition, FilterGroup, FilterItem, LineCondition } from './filter.js';

/** The words that a sentence takes; paths of lines are written `fundingLines.state`. */
export interface FilterWords {
  field: (path: string) => string;
  choice: (path: string, value: string) => string;
  day: (day: string) => string;
  number: (path: string, value: string) => string;
}

/** What a piece of a filter asks, in French. */
export function describeItem(item: FilterItem, words: FilterWords): string {
  return item.kind === 'condition' ? describeCondition(item.condition, words) : describeGroup(item.group, words);
}

export function describeGroup({ match, conditions }: FilterGroup, words: FilterWords): string {
  return conditions.map((one) => describeCondition(one, words)).join(match === 'any' ? ' ou ' : ' et ');
}

/** What a condition asks, in one French sentence without its full stop. */
export function describeCondition(condition: FilterCondition, words: FilterWords): string {
  const { field, operator, lines } = condition;
  if (filterField(field)?.kind !== 'lines') return describeAsked(field, condition, words);
  const name = words.field(field);
  if (lines.length === 0) return `${name} : ${operator === 'none' ? 'aucune ligne' : 'au moins une ligne'}`;
  const asked = lines.map((line) => describeAsked(`${field}.${line.field}`, line, words)).join(', ');
  return `${name}, ${operator === 'none' ? 'aucune ligne' : 'une ligne'} avec ${asked}`;
}

function describeAsked(path: string, { operator, values }: LineCondition, words: FilterWords): string {
  const [first = '', second = ''] = values;
  const name = words.field(path);
  const kind = kindOf(path);
  const say = (value: string) => valueOf(path, kind, value, words);
  switch (operator) {
    case 'contains':
      return kind === 'search' ? `« ${first} »` : `${name} contient « ${first} »`;
    case 'lacks':
      return `${name} ne contient pas « ${first} »`;
    case 'one_of':
      return `${name} : ${listed(values.map(say), 'ou')}`;
    case 'none_of':
      return `${name} : tout sauf ${listed(values.map(say), 'et')}`;
    case 'equals':
      return `${name} : ${say(first)}`;
    case 'at_least':
      return `${name} : au moins ${say(first)}`;
    case 'at_most':
      return `${name} : au plus ${say(first)}`;
    case 'between':
      return kind === 'day'
        ? `${name} du ${say(first)} au ${say(second)}`
        : `${name} de ${say(first)} à ${say(second)}`;
    case 'before':
      return `${name} avant le ${say(first)}`;
    case 'after':
      return `${name} après le ${say(first)}`;
    case 'over_ago':
      return `${name} il y a plus de ${duration(first)}`;
    case 'within_ago':
      return `${name} depuis moins de ${duration(first)}`;
    case 'within_next':
      return `${name} d’ici ${duration(first)}`;
    case 'empty':
      return `${name} : rien d’indiqué`;
    case 'filled':
      return `${name} : quelque chose d’indiqué`;
    case 'some':
    case 'none':
      throw new Error(`${path} is no sub-table`);
  }
}

function valueOf(path: string, kind: FilterKind, value: string, words: FilterWords): string {
  if (kind === 'day') return words.day(value);
  if (kind === 'number') return words.number(path, value);
  return kind === 'text' ? `« ${value} »` : words.choice(path, value);
}

function kindOf(path: string): FilterKind {
  return filterFieldAt(path)?.kind ?? 'text';
}

function listed(values: readonly string[], last: 'ou' | 'et'): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} ${last} ${values.at(-1)}`;
}

function duration(text: string): string {
  const { count = 0, unit = 'days' } = readDuration(text) ?? {};
  return unit === 'months' ? `${count} mois` : `${count} jour${count > 1 ? 's' : ''}`;
}
