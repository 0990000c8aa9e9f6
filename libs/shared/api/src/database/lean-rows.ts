import type { EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { EntityType } from './transaction.js';

type Property<E> = keyof E & string;

export interface LeanSelect<E> {
  /** Name of the rows in `from`. */
  alias: string;
  /** Columns to read, all of them when null; the others are not on the rows. */
  properties?: readonly Property<E>[] | null;
  /** What follows FROM: where the rows are, which, and in what order. */
  from: string;
  parameters: unknown[];
}

/**
 * Rows of an entity with the columns asked for, as one JSON text that PostgreSQL makes: for lists,
 * where building the statement and each entity would cost more than reading them.
 */
export async function leanRows<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityType<E>,
  { alias, properties, from, parameters }: LeanSelect<E>,
): Promise<E[]> {
  const columns = columnsOf<E>(manager.connection.getMetadata(entity), properties);
  const list = columns.map((column) => `${read(alias, column)} AS "${column.propertyName}"`);
  return rowsOf(manager, columns, `SELECT ${list.join(', ')} FROM ${from}`, parameters);
}

async function rowsOf<E extends ObjectLiteral>(
  manager: EntityManager,
  columns: readonly ColumnMetadata[],
  statement: string,
  parameters: unknown[],
): Promise<E[]> {
  const [found] = await manager.query<{ rows: E[] }[]>(
    `SELECT coalesce(json_agg(lean), '[]') AS rows FROM (${statement}) AS lean`,
    parameters,
  );
  const rows = found?.rows ?? [];
  for (const { type, propertyName } of columns) if (type === 'timestamptz') revive(rows, propertyName as Property<E>);
  return rows;
}

function columnsOf<E>(metadata: EntityMetadata, properties?: readonly Property<E>[] | null): ColumnMetadata[] {
  if (!properties) return metadata.columns;
  return properties.map((property) => {
    const column = metadata.findColumnWithPropertyName(property);
    if (!column) throw new Error(`${metadata.name} has no column ${property}`);
    return column;
  });
}

// Exact decimals travel as text: a JSON number would lose cents.
function read(alias: string, { databaseName, type }: ColumnMetadata): string {
  return type === 'numeric' ? `${alias}."${databaseName}"::text` : `${alias}."${databaseName}"`;
}

function revive<E extends ObjectLiteral>(rows: E[], property: Property<E>): void {
  for (const row of rows) {
    const instant: unknown = row[property];
    if (typeof instant === 'string') Object.assign(row, { [property]: new Date(instant) });
  }
}
