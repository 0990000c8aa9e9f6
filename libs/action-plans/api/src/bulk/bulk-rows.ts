import type { BulkOutcome } from '@binome/action-plans/domain';
import type { FieldChange, Visibility } from '@binome/shared/domain';
import type { EntityManager } from 'typeorm';
import type { BulkEdit, BulkEditRow, RowProblem } from './bulk-edit.entity.js';

/** A row before anything was written: what would become of the action. */
export interface PlannedRow {
  actionId: string;
  baseVersion: number;
  outcome: BulkOutcome;
  problem: RowProblem | null;
  changes: FieldChange[];
}

/** A row that waits for its turn, locked. */
export interface WaitingRow {
  baseVersion: number;
  resultVersion: number | null;
  changes: FieldChange[];
}

export async function insertRows(
  manager: EntityManager,
  { id, territoryId }: BulkEdit,
  rows: readonly PlannedRow[],
): Promise<void> {
  await manager.query(
    `INSERT INTO bulk_edit_rows (bulk_edit_id, territory_id, action_id, place, base_version, outcome, problem, changes)
     SELECT $1, $2, line."actionId", line.place, line."baseVersion", line.outcome, line.problem, line.changes
     FROM jsonb_to_recordset($3::jsonb) AS line ("actionId" uuid, place integer, "baseVersion" integer, outcome text, problem jsonb, changes jsonb)`,
    [id, territoryId, JSON.stringify(rows.map((row, place) => ({ ...row, place })))],
  );
}

/** The row, locked until the end of the transaction; null when another worker has it, or when it is no longer in this state. */
export async function lockRow(
  manager: EntityManager,
  bulkEditId: string,
  actionId: string,
  outcome: BulkOutcome,
): Promise<WaitingRow | null> {
  const [row] = await manager.query<WaitingRow[]>(
    `SELECT base_version AS "baseVersion", result_version AS "resultVersion", changes FROM bulk_edit_rows
     WHERE bulk_edit_id = $1 AND action_id = $2 AND outcome = $3 FOR UPDATE SKIP LOCKED`,
    [bulkEditId, actionId, outcome],
  );
  return row ?? null;
}

export async function settleRow(
  manager: EntityManager,
  bulkEditId: string,
  actionId: string,
  {
    outcome,
    problem = null,
    resultVersion = null,
    changes = null,
  }: {
    outcome: BulkOutcome;
    problem?: RowProblem | null;
    resultVersion?: number | null;
    changes?: FieldChange[] | null;
  },
): Promise<void> {
  await manager.query(
    `UPDATE bulk_edit_rows SET outcome = $3, problem = $4, result_version = coalesce($5, result_version), changes = coalesce($6::jsonb, changes)
     WHERE bulk_edit_id = $1 AND action_id = $2`,
    [
      bulkEditId,
      actionId,
      outcome,
      problem && JSON.stringify(problem),
      resultVersion,
      changes && JSON.stringify(changes),
    ],
  );
}

/** The actions whose rows are in this state, in order. */
export async function actionsWaiting(
  manager: EntityManager,
  bulkEditId: string,
  outcome: BulkOutcome,
  limit: number,
): Promise<string[]> {
  const rows = await manager.query<{ actionId: string }[]>(
    `SELECT action_id AS "actionId" FROM bulk_edit_rows WHERE bulk_edit_id = $1 AND outcome = $2 ORDER BY place LIMIT $3`,
    [bulkEditId, outcome, limit],
  );
  return rows.map(({ actionId }) => actionId);
}

export async function countRows(
  manager: EntityManager,
  bulkEditId: string,
): Promise<Partial<Record<BulkOutcome, number>>> {
  const rows = await manager.query<{ outcome: BulkOutcome; count: number }[]>(
    'SELECT outcome, count(*)::integer AS count FROM bulk_edit_rows WHERE bulk_edit_id = $1 GROUP BY outcome',
    [bulkEditId],
  );
  return Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count]));
}

/** Who reads the actions that change or changed, as they will be: what the change says, else what they are. */
export async function audienceOf(
  manager: EntityManager,
  { id, change }: BulkEdit,
): Promise<Partial<Record<Visibility, number>>> {
  const rows = await manager.query<{ visibility: Visibility; count: number }[]>(
    `SELECT coalesce($2, action.visibility) AS visibility, count(*)::integer AS count
     FROM bulk_edit_rows line JOIN actions action ON action.id = line.action_id
     WHERE line.bulk_edit_id = $1 AND line.outcome IN ('ready', 'changed') GROUP BY 1`,
    [id, change.visibility ?? null],
  );
  return Object.fromEntries(rows.map(({ visibility, count }) => [visibility, count]));
}

/** Rows after a place, with the actions that the condition lets read. */
export function readRows(
  manager: EntityManager,
  bulkEditId: string,
  {
    may,
    parameters,
    outcome,
    after,
    limit,
  }: { may: string; parameters: unknown[]; outcome: BulkOutcome | null; after: number; limit: number },
): Promise<BulkEditRow[]> {
  const add = (value: unknown) => `$${parameters.push(value)}`;
  return manager.query<BulkEditRow[]>(
    `SELECT line.action_id AS "actionId", action.code, action.title, line.place, line.outcome, line.problem, line.changes
     FROM bulk_edit_rows line JOIN actions action ON action.id = line.action_id AND ${may}
     WHERE line.bulk_edit_id = ${add(bulkEditId)} AND line.place > ${add(after)}
       AND (${add(outcome)}::text IS NULL OR line.outcome = $${parameters.length})
     ORDER BY line.place LIMIT ${add(limit)}`,
    parameters,
  );
}
