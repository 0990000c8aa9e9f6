import type { TableFile } from '@binome/shared/domain';
import { cellText } from './cell-writing.js';
import { shownValue } from './import-problem.js';

/** A sheet of a file as the person sees it while saying what it means: its first lines. */
export interface DescribedSheet {
  name: string;
  hidden: boolean;
  /** Rows that hold something. */
  rowCount: number;
  head: { line: number; cells: string[] }[];
}

/** Lines that are shown, among which the headings are looked for. */
export const HEAD_LINES = 15;

/** What is shown of the sheets of a file. */
export function describedSheets(file: TableFile): DescribedSheet[] {
  return file.sheets.map(({ name, hidden, rows }) => ({
    name,
    hidden,
    rowCount: rows.length,
    head: rows.slice(0, HEAD_LINES).map(({ line, cells }) => ({
      line,
      cells: cells.map((cell) => shownValue(cellText(cell))),
    })),
  }));
}
