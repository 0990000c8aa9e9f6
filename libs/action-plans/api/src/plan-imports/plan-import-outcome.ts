import type { PlanImportPlan, PlanImportProblem } from '@binome/action-plans/domain';
import type { Tx } from '@binome/shared/api';
import { PlanImport, PlanImportProblemRow, PlanImportRow } from './plan-import.entity.js';

/** Problems that are kept of one file; their count tells of the others. */
const KEPT_PROBLEMS = 2_000;

const INSERT_ROWS = `
INSERT INTO plan_import_rows (import_id, territory_id, place, kind, code, title, axis, sheet, line, changes)
SELECT $1, $2, place, kind, code, title, axis, sheet, line, changes
FROM jsonb_to_recordset($3::jsonb) AS planned
  (place integer, kind text, code text, title text, axis text, sheet text, line integer, changes jsonb)`;

const INSERT_PROBLEMS = `
INSERT INTO plan_import_problems (import_id, territory_id, place, sheet, line, column_name, cell, value, code, data)
SELECT $1, $2, place, sheet, line, "column", cell, value, code, data
FROM jsonb_to_recordset($3::jsonb) AS problem
  (place integer, sheet text, line integer, "column" text, cell text, value text, code text, data jsonb)`;

/** Gives an import its new state, with what it became. */
export async function settle(tx: Tx, id: string, fields: Partial<PlanImport>): Promise<void> {
  const row = await tx.load(PlanImport, id);
  await tx.edit(PlanImport, row, { version: row.version, fields: { ...fields, statusAt: new Date() } });
}

/** Keeps what an import would do, row by row, and what is wrong in its file, in the place of what was kept before. */
export async function keepOutcome(
  tx: Tx,
  { id: importId, territoryId }: PlanImport,
  { actions, problems }: Pick<PlanImportPlan, 'actions' | 'problems'>,
): Promise<void> {
  await tx.manager.delete(PlanImportRow, { importId });
  await tx.manager.delete(PlanImportProblemRow, { importId });
  const rows = actions.map(({ kind, code, title, axis, at, shown }, place) => ({
    ...{ place, kind, code, title, axis },
    ...{ sheet: at.sheet, line: at.line, changes: shown },
  }));
  await tx.manager.query(INSERT_ROWS, [importId, territoryId, JSON.stringify(rows)]);
  const kept = inReadingOrder(problems)
    .slice(0, KEPT_PROBLEMS)
    .map((problem, place) => ({ place, ...problem }));
  await tx.manager.query(INSERT_PROBLEMS, [importId, territoryId, JSON.stringify(kept)]);
}

function inReadingOrder(problems: readonly PlanImportProblem[]): PlanImportProblem[] {
  const sheets = [...new Set(problems.map(({ sheet }) => sheet))];
  return [...problems].sort(
    (a, b) =>
      sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.line - b.line || columnRank(a.cell) - columnRank(b.cell),
  );
}

// C12 comes before AA12.
function columnRank(cell: string | null): number {
  const letters = /^[A-Z]+/.exec(cell ?? '')?.[0] ?? '';
  return [...letters].reduce((rank, letter) => rank * 26 + letter.charCodeAt(0) - 64, 0);
}
