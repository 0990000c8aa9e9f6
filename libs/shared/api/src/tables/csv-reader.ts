import { TABLE_LIMITS, unsafeCsvText, type RawCell, type TableFile } from '@binome/shared/domain';
import { SheetBuilder, TableBudget, textCell } from './sheet-builder.js';
import { refuseTable } from './table-refused.js';
import { decodedText } from './text-decoding.js';
import { readTextTable } from './text-table.js';

/** Opens a CSV: one sheet, every cell a text. */
export function readCsv(name: string, bytes: Buffer): TableFile {
  const text = decodedText(bytes);
  if (text === null) return refuseTable('UNREADABLE_TEXT', {});
  const table = readTextTable(text, TABLE_LIMITS.cellCharacters * 4);
  if (!table.records) return refuseTable('BROKEN_ROW', { line: table.brokenLine ?? 1 });
  const builder = new SheetBuilder(name.replace(/\.[^.]*$/, ''), false, new TableBudget());
  for (const { line, cells } of table.records) builder.add(line, cellsOf(cells));
  return { kind: 'csv', epoch: 1900, sheets: [builder.sheet()] };
}

function cellsOf(texts: readonly string[]): Map<number, RawCell> {
  const cells = new Map<number, RawCell>();
  texts.forEach((text, place) => {
    const cell = textCell(unsafeCsvText(text));
    if (cell) cells.set(place, cell);
  });
  return cells;
}
