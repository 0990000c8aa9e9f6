import { AXES, filterField, isGroupable, isSortable, type ActionSort } from '@binome/action-plans/domain';
import type { ActionStatement } from './action-statement.js';

/** One key of an order: rows that have no value come last both ways. */
export interface OrderKey {
  sql: string;
  /** How a value of a cursor is read back. */
  type: 'text' | 'numeric' | 'date' | 'integer' | 'uuid';
  descending?: boolean;
}

const position = (values: readonly string[], sql: string) =>
  `array_position(ARRAY[${values.map((value) => `'${value}'`).join(', ')}]::text[], ${sql})`;

/** Letters in the order of a dictionary that ignores accents and case. */
const dictionary = (sql: string) => `lower(unaccent(${sql})) COLLATE "C"`;

/** The order of the plan: axis, rank, identifier. */
export const PLAN_ORDER: readonly OrderKey[] = [
  { sql: position(AXES, 'action.main_axis'), type: 'integer' },
  { sql: 'action.rank', type: 'text' },
  { sql: 'action.id', type: 'uuid' },
];

/** The key of a sort; what the reader may not read sorts as what is not there. */
export function sortKey({ field, direction }: ActionSort, statement: ActionStatement): OrderKey {
  const rule = filterField(field);
  if (!rule || !isSortable(field)) throw new Error(`No list is sorted by ${field}`);
  const descending = direction === 'descending';
  const read = (sql: string) => (rule.group ? `CASE WHEN ${statement.may(rule.group)} THEN ${sql} END` : sql);
  const column = statement.column(field);
  if (rule.kind === 'day') return { sql: read(column), type: 'date', descending };
  if (rule.kind === 'number') return { sql: read(column), type: 'numeric', descending };
  if (Array.isArray(rule.choices)) return { sql: read(position(rule.choices, column)), type: 'integer', descending };
  return { sql: read(dictionary(column)), type: 'text', descending };
}

/** The groups a row stands under: several for a field of several values, `key` null where there is no value. */
export function groupedSql(field: string, statement: ActionStatement): string {
  const rule = filterField(field);
  if (!rule || rule.group || !isGroupable(field)) throw new Error(`No list is grouped by ${field}`);
  const column = statement.column(field);
  if (rule.kind === 'names') {
    const said = field === 'perimeter' ? NAME_OF_AUTHORITY : 'key';
    const every = `unnest(CASE WHEN cardinality(${column}) = 0 THEN ARRAY[NULL]::text[] ELSE ${column} END)`;
    return `(SELECT DISTINCT key, ${dictionary(said)} || ' ' || key AS position FROM ${every} AS key)`;
  }
  if (rule.kind === 'day') return single(`extract(year FROM ${column})::integer::text`, 'key');
  if (rule.choices === 'ids') return single(`${column}::text`, ORIENTATION_POSITION);
  if (Array.isArray(rule.choices)) return single(column, `to_char(${position(rule.choices, 'key')}, 'FM00')`);
  return single(column, `${dictionary('key')} || ' ' || key`);
}

// Authorities stand by name; one that left the territory, by its number.
const NAME_OF_AUTHORITY = `coalesce((SELECT member.name FROM member_authorities member
  WHERE member.territory_id = action.territory_id AND member.siren = key LIMIT 1), key)`;

// Orientations stand in the order of the plan.
const ORIENTATION_POSITION = `(SELECT ${position(AXES, 'orientation.axis')} || ' ' || orientation.rank || ' ' || orientation.id
  FROM orientations orientation WHERE orientation.id = key::uuid)`;

const single = (key: string, at: string) => `(SELECT key, ${at} AS position FROM (SELECT ${key} AS key) AS one)`;

/** What comes after the row of a cursor, in this order. */
export function afterSql(keys: readonly OrderKey[], values: readonly unknown[], statement: ActionStatement): string {
  const branches = keys.flatMap((key, at) => {
    const value = values[at] ?? null;
    if (value === null) return [];
    const before = keys.slice(0, at).map((one, index) => sameSql(one, values[index] ?? null, statement));
    const further = `(${key.sql} ${key.descending ? '<' : '>'} ${valueSql(key, value, statement)} OR ${key.sql} IS NULL)`;
    return [[...before, further].join(' AND ')];
  });
  return `(${branches.join(' OR ')})`;
}

function sameSql(key: OrderKey, value: unknown, statement: ActionStatement): string {
  return value === null ? `${key.sql} IS NULL` : `${key.sql} = ${valueSql(key, value, statement)}`;
}

function valueSql({ type }: OrderKey, value: unknown, statement: ActionStatement): string {
  return `${statement.parameter(value)}::${type}${type === 'text' ? ' COLLATE "C"' : ''}`;
}

export function orderSql(keys: readonly OrderKey[]): string {
  return keys.map(({ sql, descending }) => `${sql} ${descending ? 'DESC' : 'ASC'} NULLS LAST`).join(', ');
}
