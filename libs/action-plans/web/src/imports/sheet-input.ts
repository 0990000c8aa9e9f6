import {
  besideColumn,
  besideWord,
  columnsOf,
  isRepeatable,
  proposedColumns,
  type PlanTable,
} from '@binome/action-plans/domain';
import type { PlanImportSheetInput } from '@binome/shared/web/documents';
import type { ImportSheet } from './use-plan-import.js';

/** What is sent of a sheet: what it stands for. */
export function sheetInput({ table, headerLine, columns, axis }: ImportSheet): PlanImportSheetInput {
  return { table, headerLine, columns: table === null ? [] : columns, axis: table === 'actions' ? axis : null };
}

/** The headings of a sheet, by place, as its chosen line says them. */
export function headingsOfSheet({ head, headerLine }: ImportSheet): string[] {
  return head.find(({ line }) => line === headerLine)?.cells ?? [];
}

/** The first values under a heading, to recognise what a column holds. */
export function examplesOf({ head, headerLine }: ImportSheet, place: number): string[] {
  const values = head.filter(({ line }) => line > headerLine).map(({ cells }) => cells[place] ?? '');
  return [...new Set(values.filter((value) => value !== ''))].slice(0, 2);
}

/** The sheet as another table, or under another line of headings: its columns are proposed anew. */
export function proposedAgain(sheet: ImportSheet, table: PlanTable | null, headerLine: number): ImportSheet {
  const headings = headingsOfSheet({ ...sheet, headerLine });
  return { ...sheet, table, headerLine, columns: table === null ? [] : proposedColumns(table, headings, null) };
}

/** The sheet where one place holds this column; the place that held it before holds none, unless each names its own line. */
export function withColumn(sheet: ImportSheet, place: number, key: string | null): ImportSheet {
  const width = Math.max(sheet.columns.length, headingsOfSheet(sheet).length);
  const columns = Array.from({ length: width }, (_, at) => {
    if (at === place) return key;
    const held = sheet.columns[at] ?? null;
    return held === key && key !== null && !isRepeatable(key) ? null : held;
  });
  return { ...sheet, columns };
}

/** Columns that new rows of the table need and that no place gives. */
export function missingColumns({ table, columns, axis }: ImportSheet): string[] {
  if (table === null) return [];
  const own = columnsOf(table)
    .filter(({ key, required }) => required && !columns.includes(key) && !(key === 'mainAxis' && axis !== null))
    .map(({ heading }) => heading);
  return table === 'actions' ? [...own, ...missingFunders(columns)] : own;
}

// An amount beside an action says nothing without its funder.
function missingFunders(columns: ImportSheet['columns']): string[] {
  const ranks = columns.flatMap((key) => {
    const beside = key === null || key === undefined ? null : besideColumn(key);
    return beside?.table === 'fundingLines' ? [beside.line] : [];
  });
  const funders = [...new Set(ranks)].sort().map((rank) => `fundingLines.funder#${rank}`);
  return funders.filter((key) => !columns.includes(key)).map((key) => besideWord(key, ''));
}
