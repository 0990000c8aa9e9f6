import type { CellValue } from '@binome/shared/domain';
import type { ActionValues } from '../action.js';
import { LINE_KINDS, type Line } from '../action-lines.js';
import type { LinesByKind } from '../action-lines.rules.js';
import { cellOf, type PlanNames } from './cell-writing.js';
import type { PlanColumn, PlanTable } from './plan-column.js';
import { PLAN_COLUMNS, PLAN_SHEETS } from './plan-columns.js';

/** An action with its lines, as far as its reader reads them; what is hidden is absent. */
export interface WrittenAction {
  id: string;
  values: Pick<ActionValues, 'code' | 'title'> & Partial<ActionValues>;
  lines: LinesByKind;
}

/** A sheet of an exchanged plan: its columns, and a row of cells for each action or line. */
export interface WrittenSheet {
  table: PlanTable;
  name: string;
  columns: readonly PlanColumn[];
  rows: (CellValue | null)[][];
}

/** A plan as sheets, which an import reads again without changing anything. */
export function writtenSheets(
  actions: readonly WrittenAction[],
  names: PlanNames,
  columns: readonly PlanColumn[] = PLAN_COLUMNS,
): WrittenSheet[] {
  const tables: PlanTable[] = ['actions', ...LINE_KINDS];
  return tables.flatMap((table) => {
    const ofTable = columns.filter((column) => column.table === table);
    if (!ofTable.some(({ role }) => role === 'value')) return [];
    const rows = actions.flatMap((action) => rowsOf(table, action, ofTable, names));
    return [{ table, name: PLAN_SHEETS[table], columns: ofTable, rows }];
  });
}

function rowsOf(
  table: PlanTable,
  action: WrittenAction,
  columns: readonly PlanColumn[],
  names: PlanNames,
): (CellValue | null)[][] {
  if (table === 'actions')
    return [
      columns.map((column) => cellOf(column, valueOf(column, action, { ...action.values, id: action.id }), names)),
    ];
  const lines = (action.lines[table] ?? []) as readonly Line[];
  return lines.map((line) => columns.map((column) => cellOf(column, valueOf(column, action, line), names)));
}

function valueOf({ role, field }: PlanColumn, action: WrittenAction, row: object): unknown {
  const values = row as Record<string, unknown>;
  if (role === 'identifier') return values.id;
  if (role === 'action') return action.values.code;
  return role === 'reminder' ? action.values.title : values[field!];
}
