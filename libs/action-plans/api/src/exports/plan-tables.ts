import { cellText, writtenSheets } from '@binome/action-plans/domain';
import { writeCsv, writeWorkbook, type SheetToWrite } from '@binome/shared/api';
import type { ExportedPlan } from './exported-plan.js';
import { leftOutSentences } from './left-out.js';

/** The plan as a workbook: a sheet of actions, one for each sub-table, and what the reader does not see, said apart. */
export function planWorkbook(exported: ExportedPlan): Uint8Array {
  const sheets: SheetToWrite[] = writtenSheets(exported.actions, exported.names).map(({ name, columns, rows }) => ({
    name,
    rows,
    columns: columns.map(({ heading, width, role, type }) => ({
      heading,
      width,
      hidden: role === 'identifier',
      amount: type.kind === 'amount',
    })),
  }));
  const leftOut = leftOutSentences(exported);
  if (leftOut.length > 0)
    sheets.push({
      name: 'À savoir',
      columns: [{ heading: 'Ce que ce fichier ne contient pas', width: 90 }],
      rows: leftOut.map((text) => [{ kind: 'text', text }]),
    });
  return writeWorkbook(sheets);
}

/** The actions of the plan as a CSV, without their sub-tables. */
export function planCsv(exported: ExportedPlan): string {
  const [actions] = writtenSheets(exported.actions, exported.names);
  const rows = actions?.rows ?? [];
  return writeCsv(
    (actions?.columns ?? []).map(({ heading }) => heading),
    rows.map((cells) => cells.map((cell) => ({ text: cellText(cell), written: cell?.kind === 'text' }))),
  );
}
