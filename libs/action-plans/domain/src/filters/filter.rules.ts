import { hasUnsafeCharacters, searchable, type InputProblem } from '@binome/shared/domain';
import { isDecimal } from '../decimal.rules.js';
import { isLocalDate } from '../local-date.rules.js';
import { problem } from '../input-problem.rules.js';
import { readDuration } from './filter-duration.rules.js';
import { filterField, lineFilterField, ME, operatorsOf, type FilterField } from './filter-fields.js';
import {
  FILTER_MATCHES,
  FILTER_OPERATORS,
  MAX_CONDITION_VALUES,
  MAX_CONDITIONS,
  type ActionFilter,
  type FilterCondition,
  type FilterGroup,
  type FilterOperator,
  type LineCondition,
} from './filter.js';

const MAX_TEXT = 200;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** How many values each operator takes. */
const COUNTS: Record<FilterOperator, readonly [least: number, most: number]> = {
  contains: [1, 1],
  lacks: [1, 1],
  one_of: [1, MAX_CONDITION_VALUES],
  none_of: [1, MAX_CONDITION_VALUES],
  equals: [1, 1],
  at_least: [1, 1],
  at_most: [1, 1],
  between: [2, 2],
  before: [1, 1],
  after: [1, 1],
  over_ago: [1, 1],
  within_ago: [1, 1],
  within_next: [1, 1],
  empty: [0, 0],
  filled: [0, 0],
  some: [0, 0],
  none: [0, 0],
};

const DURATIONS: readonly FilterOperator[] = ['over_ago', 'within_ago', 'within_next'];

/** How many conditions a filter holds, those on lines included. */
export function conditionCount({ conditions, groups }: ActionFilter): number {
  const all = [...conditions, ...groups.flatMap((group) => group.conditions)];
  return all.reduce((count, { lines }) => count + 1 + lines.length, 0);
}

/** What is wrong with a filter; each problem names the place of its condition, such as `groups.0.conditions.1`. */
export function filterProblems(filter: ActionFilter): InputProblem[] {
  const count = conditionCount(filter);
  if (count > MAX_CONDITIONS || filter.groups.length > MAX_CONDITIONS)
    return [problem('filter', 'too_many', { max: MAX_CONDITIONS })];
  return [
    ...groupProblems('filter', filter),
    ...filter.groups.flatMap((group, index) =>
      group.conditions.length === 0
        ? [problem(`filter.groups.${index}`, 'required')]
        : groupProblems(`filter.groups.${index}`, group),
    ),
  ];
}

function groupProblems(at: string, { match, conditions }: FilterGroup): InputProblem[] {
  return [
    ...(FILTER_MATCHES.includes(match) ? [] : [problem(`${at}.match`, 'not_a_choice')]),
    ...conditions.flatMap((one, index) => conditionProblems(`${at}.conditions.${index}`, one)),
  ];
}

function conditionProblems(at: string, condition: FilterCondition): InputProblem[] {
  const field = filterField(condition.field);
  if (!field) return [problem(at, 'unknown_field', { field: condition.field })];
  return [
    ...askedProblems(at, field, condition),
    ...(condition.lines.length > 0 && !field.lines ? [problem(at, 'no_lines', { field: condition.field })] : []),
    ...condition.lines.flatMap((line, index) => lineProblems(`${at}.lines.${index}`, field, line)),
  ];
}

function lineProblems(at: string, subTable: FilterField, line: LineCondition): InputProblem[] {
  const field = lineFilterField(subTable, line.field);
  return field ? askedProblems(at, field, line) : [problem(at, 'unknown_field', { field: line.field })];
}

function askedProblems(at: string, field: FilterField, { field: name, operator, values }: LineCondition) {
  if (!FILTER_OPERATORS.includes(operator) || !operatorsOf(field).includes(operator))
    return [problem(at, 'operator_not_of_field', { field: name, operator })];
  const [least, most] = COUNTS[operator];
  if (values.length < least || values.length > most) return [problem(at, 'wrong_count_of_values', { least, most })];
  const wrong = values.filter((value) => !isValueOf(field, operator, value));
  return wrong.length > 0 ? [problem(at, 'not_a_value', { field: name })] : [];
}

function isValueOf({ kind, choices }: FilterField, operator: FilterOperator, value: string): boolean {
  if (typeof value !== 'string' || value.length > MAX_TEXT || hasUnsafeCharacters(value)) return false;
  if (DURATIONS.includes(operator)) return readDuration(value) !== null;
  switch (kind) {
    case 'search':
    case 'text':
      return operator === 'one_of' ? value !== '' : searchable(value) !== '';
    case 'names':
      return operator === 'contains' ? searchable(value) !== '' : value !== '';
    case 'choice':
    case 'choices':
      return choices === 'ids' ? UUID.test(value) : (choices ?? []).includes(value);
    case 'day':
      return isLocalDate(value);
    case 'number':
      return isDecimal(value);
    case 'lines':
      return false;
  }
}

/** Whether a lead condition asks for the person who reads. */
export function asksForReader({ field, values }: LineCondition): boolean {
  return field === 'leads' && values.includes(ME);
}
