import { rankBetween, type Axis } from '@binome/action-plans/domain';
import type { EntityType, Tx } from '@binome/shared/api';
import { notFound } from '@binome/shared/domain';
import type { Action } from './action.entity.js';
import type { Orientation } from './orientation.entity.js';

/** A list whose rows people put in order: the rows of one kind under an axis of a plan. */
export interface OrderedList {
  entity: EntityType<Action> | EntityType<Orientation>;
  planId: string;
  axis: Axis;
}

/** Who puts rows of a list in order waits for who does: two rows never take the same place. */
const ORDERING = 727007;

const TABLES = {
  Action: ['actions', 'main_axis', 'orientation_id'],
  Orientation: ['orientations', 'axis', 'NULL::uuid'],
} as const;

/** The rank after every row of the list. */
export async function rankAtEnd(tx: Tx, { entity, planId, axis }: OrderedList): Promise<string> {
  const [table, column] = tableOf(entity);
  const [last] = await tx.manager.query<{ rank: string }[]>(
    `SELECT rank FROM ${table} WHERE plan_id = $1 AND ${column} = $2 ORDER BY rank DESC LIMIT 1`,
    [planId, axis],
  );
  return rankBetween(last?.rank ?? null, null);
}

/** A row of an ordered list; an action stands under an orientation, or directly under the axis. */
export interface OrderedRow {
  id: string;
  rank: string;
  under: string | null;
}

/** The rows of a list in their order, but the one that moves; nobody else orders the list until the transaction ends. */
export async function rowsInOrder(tx: Tx, list: OrderedList, movedId: string): Promise<OrderedRow[]> {
  const [table, column, under] = tableOf(list.entity);
  await tx.manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [ORDERING, `${table}:${list.planId}`]);
  return tx.manager.query<OrderedRow[]>(
    `SELECT id, rank, ${under} AS under FROM ${table} WHERE plan_id = $1 AND ${column} = $2 AND id <> $3 ORDER BY rank, id`,
    [list.planId, list.axis, movedId],
  );
}

/** The rank just after a row, or before all of them (null). */
export function rankAfter(rows: readonly OrderedRow[], previousId: string | null, kind: string): string {
  if (previousId === null) return rankBetween(null, rows[0]?.rank ?? null);
  const at = rows.findIndex(({ id }) => id === previousId);
  if (at < 0) throw notFound(kind);
  return rankBetween(rows[at]?.rank ?? null, rows[at + 1]?.rank ?? null);
}

/** The rank before all the rows that stand under an orientation, whatever stands between them; null when there are none. */
export function rankBeforeAll(rows: readonly OrderedRow[], under: string | null): string | null {
  const first = rows.findIndex((row) => row.under === under);
  return first < 0 ? null : rankBetween(rows[first - 1]?.rank ?? null, rows[first]?.rank ?? null);
}

function tableOf(entity: OrderedList['entity']): readonly [string, string, string] {
  return entity.name === 'Action' ? TABLES.Action : TABLES.Orientation;
}
