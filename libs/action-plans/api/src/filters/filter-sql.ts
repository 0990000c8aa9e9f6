import {
  filterField,
  lineFilterField,
  ME,
  operatorsOf,
  readDuration,
  type ActionFilter,
  type FilterCondition,
  type FilterField,
  type FilterGroup,
  type FilterItem,
  type LineCondition,
} from '@binome/action-plans/domain';
import { searchable } from '@binome/shared/domain';
import { lineColumnOf, linesOfAction, tableOf, TODAY } from './action-columns.js';
import type { ActionStatement } from './action-statement.js';

/** What a condition on a group of fields answers where the reader may not read the group. */
export type WhenHidden = 'matches' | 'fails';

const MAX_WORDS = 8;

/** A filter in SQL, on rows named `action`. What it does not know throws: better no answer than a wrong one. */
export function filterSql(filter: ActionFilter, statement: ActionStatement, whenHidden: WhenHidden = 'fails'): string {
  const conditions = filter.conditions.map((one) => conditionSql(one, statement, whenHidden));
  const groups = filter.groups.map((group) => groupSql(group, statement, whenHidden));
  return joined([...conditions, ...groups], filter.match);
}

/** One piece of a filter in SQL. */
export function itemSql(item: FilterItem, statement: ActionStatement): string {
  return item.kind === 'condition'
    ? conditionSql(item.condition, statement, 'fails')
    : groupSql(item.group, statement, 'fails');
}

/** Conditions in SQL joined as a filter joins them; none at all lets everything through. */
export function joined(parts: readonly string[], match: FilterGroup['match']): string {
  return parts.length === 0 ? 'TRUE' : `(${parts.join(match === 'any' ? ' OR ' : ' AND ')})`;
}

function groupSql({ match, conditions }: FilterGroup, statement: ActionStatement, whenHidden: WhenHidden): string {
  const parts = conditions.map((one) => conditionSql(one, statement, whenHidden));
  return joined(parts, match);
}

function conditionSql(condition: FilterCondition, statement: ActionStatement, whenHidden: WhenHidden): string {
  const field = filterField(condition.field);
  if (!field) throw new Error(`The field ${condition.field} has no translation to SQL`);
  const sql =
    field.kind === 'lines'
      ? linesSql(condition, field, statement)
      : askedSql(condition, field, statement.column(condition.field), statement);
  if (!field.group) return sql;
  const may = statement.may(field.group);
  return whenHidden === 'fails' ? `(${may} AND ${sql})` : `(NOT ${may} OR ${sql})`;
}

function linesSql(condition: FilterCondition, field: FilterField, statement: ActionStatement): string {
  const asked = condition.lines.map((line) => {
    const inner = lineFilterField(field, line.field);
    if (!inner) throw new Error(`The field ${condition.field}.${line.field} has no translation to SQL`);
    return askedSql(line, inner, lineColumnOf(condition.field, line.field), statement);
  });
  const where = [linesOfAction(condition.field, statement), ...asked].join(' AND ');
  const exists = `EXISTS (SELECT FROM ${tableOf(condition.field)} line WHERE ${where})`;
  return condition.operator === 'none' ? `NOT ${exists}` : exists;
}

/** A condition on a field read at `column`. It never answers NULL where it is denied. */
function askedSql(asked: LineCondition, field: FilterField, column: string, statement: ActionStatement): string {
  if (!operatorsOf(field).includes(asked.operator)) throw unknown(asked);
  switch (field.kind) {
    case 'search':
    case 'text':
      return textSql(asked, column, statement);
    case 'names':
    case 'choices':
      return listSql(asked, column, statement);
    case 'choice':
      return choiceSql(asked, field, column, statement);
    case 'day':
      return daySql(asked, column, statement);
    case 'number':
      return numberSql(asked, column, statement);
    default:
      throw unknown(asked);
  }
}

function textSql(asked: LineCondition, column: string, statement: ActionStatement): string {
  switch (asked.operator) {
    case 'contains':
      return wordsSql(column, asked.values[0], statement);
    case 'lacks':
      return `NOT ${wordsSql(column, asked.values[0], statement)}`;
    case 'one_of':
      return `EXISTS (SELECT FROM unnest(${statement.parameter(asked.values)}::text[]) AS one WHERE ${bare('one')} = ${bare(column)})`;
    default:
      return presenceSql(asked, `${column} IS NULL`);
  }
}

// As sums by funder read a name: however it is spelled.
const bare = (sql: string) => `lower(unaccent(${sql}))`;

/** Whether a text holds every word, whatever their accents. */
function wordsSql(column: string, text: string | undefined, statement: ActionStatement): string {
  const words = searchable(text ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, MAX_WORDS);
  const read = bare(`coalesce(${column}, '')`);
  return joined(
    words.map((word) => `${read} LIKE ${statement.parameter(`%${word}%`)}`),
    'all',
  );
}

function listSql(asked: LineCondition, column: string, statement: ActionStatement): string {
  switch (asked.operator) {
    case 'one_of':
      return overlapSql(asked, column, statement);
    case 'none_of':
      return `NOT ${overlapSql(asked, column, statement)}`;
    case 'contains':
      return `EXISTS (SELECT FROM unnest(${column}) AS one WHERE ${wordsSql('one', asked.values[0], statement)})`;
    default:
      return presenceSql(asked, `cardinality(${column}) = 0`);
  }
}

function overlapSql({ field, values }: LineCondition, column: string, statement: ActionStatement): string {
  const named = `${column} && ${statement.parameter(values.filter((value) => value !== ME))}::text[]`;
  if (field !== 'leads' || !values.includes(ME)) return `(${named})`;
  return `(${named} OR coalesce(${statement.parameter(statement.readerId)}::uuid = ANY (action.lead_account_ids), FALSE))`;
}

function choiceSql(asked: LineCondition, { choices }: FilterField, column: string, statement: ActionStatement): string {
  const type = choices === 'ids' ? 'uuid[]' : 'text[]';
  const among = () => `${column} = ANY (${statement.parameter(asked.values)}::${type})`;
  switch (asked.operator) {
    case 'one_of':
      return among();
    case 'none_of':
      return `NOT coalesce(${among()}, FALSE)`;
    default:
      return presenceSql(asked, `${column} IS NULL`);
  }
}

function daySql(asked: LineCondition, column: string, statement: ActionStatement): string {
  const [first = '', second = ''] = asked.values;
  const day = (value: string) => `${statement.parameter(value)}::date`;
  const away = (sign: '+' | '-') => {
    const duration = readDuration(first);
    if (!duration) throw unknown(asked);
    return `(${TODAY} ${sign} ${statement.parameter(`${duration.count} ${duration.unit}`)}::interval)::date`;
  };
  switch (asked.operator) {
    case 'before':
      return `${column} < ${day(first)}`;
    case 'after':
      return `${column} > ${day(first)}`;
    case 'between':
      return `${column} BETWEEN ${day(first)} AND ${day(second)}`;
    case 'over_ago':
      return `${column} < ${away('-')}`;
    case 'within_ago':
      return `${column} BETWEEN ${away('-')} AND ${TODAY}`;
    case 'within_next':
      return `${column} BETWEEN ${TODAY} AND ${away('+')}`;
    default:
      return presenceSql(asked, `${column} IS NULL`);
  }
}

function numberSql(asked: LineCondition, column: string, statement: ActionStatement): string {
  const [first, second] = asked.values;
  const number = (value: string | undefined) => `${statement.parameter(value)}::numeric`;
  switch (asked.operator) {
    case 'equals':
      return `${column} = ${number(first)}`;
    case 'at_least':
      return `${column} >= ${number(first)}`;
    case 'at_most':
      return `${column} <= ${number(first)}`;
    case 'between':
      return `${column} BETWEEN ${number(first)} AND ${number(second)}`;
    default:
      return presenceSql(asked, `${column} IS NULL`);
  }
}

function presenceSql(asked: LineCondition, isEmpty: string): string {
  if (asked.operator === 'empty') return `(${isEmpty})`;
  if (asked.operator === 'filled') return `NOT (${isEmpty})`;
  throw unknown(asked);
}

function unknown({ field, operator }: LineCondition): Error {
  return new Error(`The condition ${operator} on ${field} has no translation to SQL`);
}
