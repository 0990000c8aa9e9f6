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

const TABLES = { Action: ['actions', 'main_axis'], Orientation: ['orientations', 'axis'] } as const;

/** The rank after every row of the list. */
export async function rankAtEnd(tx: Tx, { entity, planId, axis }: OrderedList): Promise<string> {
  const [table, column] = tableOf(entity);
  const [last] = await tx.manager.query<{ rank: string }[]>(
    `SELECT rank FROM ${table} WHERE plan_id = $1 AND ${column} = $2 ORDER BY rank DESC LIMIT 1`,
    [planId, axis],
  );
  return rankBetween(last?.rank ?? null, null);
}

/** The rank just after a row of the list, or before all of them (null). The moved row itself does not count. */
export async function rankAfter(
  tx: Tx,
  list: OrderedList,
  movedId: string,
  previousId: string | null,
): Promise<string> {
  const [table, column] = tableOf(list.entity);
  const rows = await tx.manager.query<{ id: string; rank: string }[]>(
    `SELECT id, rank FROM ${table} WHERE plan_id = $1 AND ${column} = $2 AND id <> $3 ORDER BY rank, id`,
    [list.planId, list.axis, movedId],
  );
  if (previousId === null) return rankBetween(null, rows[0]?.rank ?? null);
  const at = rows.findIndex(({ id }) => id === previousId);
  if (at < 0) throw notFound(list.entity.name);
  return rankBetween(rows[at]?.rank ?? null, rows[at + 1]?.rank ?? null);
}

function tableOf(entity: OrderedList['entity']): readonly [string, string] {
  return entity.name === 'Action' ? TABLES.Action : TABLES.Orientation;
}
