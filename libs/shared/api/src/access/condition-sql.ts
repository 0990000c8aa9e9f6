import type { EntityMetadata } from 'typeorm';

/** A condition of a CASL rule, as `rulesToAST` gives it. */
interface Condition {
  operator: string;
  field?: string;
  value: unknown;
}

export interface Column {
  name: string;
  isArray: boolean;
}

export interface SqlTarget {
  /** Alias of the table in the query. */
  alias: string;
  column(field: string): Column;
  /** Adds a value to the query and gives its placeholder. */
  parameter(value: unknown): string;
}

/** The columns of an entity by property name. */
export function columnsOf(metadata: EntityMetadata): (field: string) => Column {
  return (field) => {
    const column = metadata.findColumnWithPropertyName(field);
    if (!column) throw new Error(`${metadata.name} has no column ${field}: a policy names it`);
    return { name: column.databaseName, isArray: column.isArray };
  };
}

/** A policy's condition in SQL, alias-qualified. What it does not know throws: better no answer than a wrong one. */
export function conditionSql(condition: Condition, target: SqlTarget): string {
  switch (condition.operator) {
    case 'and':
      return join(condition, ' AND ', target);
    case 'or':
      return join(condition, ' OR ', target);
    case 'not':
      return `NOT ${join(condition, ' AND ', target)}`;
    default:
      return fieldSql(condition, target);
  }
}

function join(condition: Condition, glue: string, target: SqlTarget): string {
  const parts = condition.value as Condition[];
  // A rule without condition is an empty "and": it holds for every row.
  if (parts.length === 0) return glue === ' AND ' ? 'TRUE' : 'FALSE';
  return `(${parts.map((part) => conditionSql(part, target)).join(glue)})`;
}

function fieldSql({ operator, field, value }: Condition, target: SqlTarget): string {
  if (field === undefined) throw new Error(`Condition ${operator} without a field`);
  const { name, isArray } = target.column(field);
  const column = `${target.alias}."${name}"`;
  // NULL compares to nothing in SQL and to itself in memory: the two answers would differ.
  if (value === undefined || (Array.isArray(value) && value.some((one) => one === null || one === undefined))) {
    throw new Error(`Condition ${operator} on ${field} holds no value`);
  }
  switch (operator) {
    case 'eq':
      if (value === null) return `${column} IS NULL`;
      return isArray ? `${target.parameter(value)} = ANY(${column})` : `${column} = ${target.parameter(value)}`;
    case 'ne':
      if (value === null) return `${column} IS NOT NULL`;
      return isArray
        ? `NOT coalesce(${target.parameter(value)} = ANY(${column}), FALSE)`
        : `${column} IS DISTINCT FROM ${target.parameter(value)}`;
    case 'in':
      return isArray ? `${column} && ${target.parameter(value)}` : `${column} = ANY(${target.parameter(value)})`;
    default:
      throw new Error(`The operator ${operator} on ${field} has no translation to SQL`);
  }
}
