import { randomUUID } from 'node:crypto';
import { LINE_KINDS, type Axis } from '@binome/action-plans/domain';
import type { EntityManager } from 'typeorm';
import { LINE_TABLES } from './action-lines.store.js';

interface Copied {
  id: string;
  axis: Axis;
}

// A row is copied whole, whatever columns it has or will have, but for what the copy says of itself.
const copyRows = (table: string, own: string, where = ''): string => `
INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(original) || ${own})).*
FROM unnest($1::uuid[], $2::uuid[]) AS copy (from_id, to_id) JOIN ${table} original ON ${where || 'original.id = copy.from_id'}`;

const ORIENTATIONS = copyRows(
  'orientations',
  `jsonb_build_object('id', copy.to_id, 'plan_id', $3::uuid, 'version', 1)`,
);

const ACTIONS = copyRows(
  'actions',
  `jsonb_build_object('id', copy.to_id, 'plan_id', $3::uuid, 'version', 1, 'created_at', now(),
    'orientation_id', (SELECT under.to_id FROM unnest($4::uuid[], $5::uuid[]) AS under (from_id, to_id) WHERE under.from_id = original.orientation_id))`,
);

const lineCopy = (table: string): string =>
  copyRows(table, `jsonb_build_object('action_id', copy.to_id)`, 'original.action_id = copy.from_id');

/** Copies the orientations of a plan and its unfinished actions, with their lines, into another plan of the same territory. */
export async function copyPlanRows(manager: EntityManager, fromPlanId: string, toPlanId: string): Promise<Copied[]> {
  const orientations = await manager.query<{ id: string }[]>('SELECT id FROM orientations WHERE plan_id = $1', [
    fromPlanId,
  ]);
  const actions = await manager.query<Copied[]>(
    `SELECT id, main_axis AS axis FROM actions
     WHERE plan_id = $1 AND removed_at IS NULL AND archived_at IS NULL AND status NOT IN ('done', 'abandoned')`,
    [fromPlanId],
  );
  const under = newIds(orientations);
  const copies = newIds(actions);
  await manager.query(ORIENTATIONS, [under.from, under.to, toPlanId]);
  await manager.query(ACTIONS, [copies.from, copies.to, toPlanId, under.from, under.to]);
  for (const kind of LINE_KINDS) await manager.query(lineCopy(LINE_TABLES[kind]), [copies.from, copies.to]);
  return actions.map(({ axis }, at) => ({ id: copies.to[at] ?? '', axis }));
}

function newIds(rows: readonly { id: string }[]): { from: string[]; to: string[] } {
  return { from: rows.map(({ id }) => id), to: rows.map(() => randomUUID()) };
}
