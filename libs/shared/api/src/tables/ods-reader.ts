import { TABLE_LIMITS, type RawCell, type TableFile, type TableSheet } from '@binome/shared/domain';
import type { BoundedArchive } from './bounded-archive.js';
import { CellText } from './ods-cell-text.js';
import { dayCell, SheetBuilder, TableBudget, textCell } from './sheet-builder.js';
import { refuseTable } from './table-refused.js';
import { readXml, type Attributes, type XmlReader } from './xml-reading.js';

/** Opens a workbook in the OpenDocument format. Formulas are not computed: the value that the spreadsheet kept is taken. */
export async function readOds(archive: BoundedArchive): Promise<TableFile> {
  await refuseEncrypted(archive);
  const reader = new ContentReader();
  await readXml(await archive.stream('content.xml'), reader);
  return { kind: 'ods', epoch: 1900, sheets: reader.sheets };
}

async function refuseEncrypted(archive: BoundedArchive): Promise<void> {
  if (!archive.has('META-INF/manifest.xml')) return;
  await readXml(await archive.stream('META-INF/manifest.xml'), {
    open(name) {
      if (name === 'encryption-data') refuseTable('ENCRYPTED', {});
    },
  });
}

class ContentReader implements XmlReader {
  readonly sheets: TableSheet[] = [];
  private readonly budget = new TableBudget();
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private builder: SheetBuilder | null = null;
  private tables = 0;
  private line = 0;
  private rowTimes = 1;
  private cells = new Map<number, RawCell>();
  private place = 0;
  private cell: Attributes | null = null;
  private readonly cellText = new CellText();
  private merged: { place: number; first: number; last: number }[] = [];

  open(name: string, attributes: Attributes): void {
    if (name === 'style') this.style = attributes.name ?? '';
    if (name === 'table-properties' && attributes.display === 'false') this.hiddenStyles.add(this.style);
    if (name === 'table') this.openTable(attributes);
    // A table inside a cell is no sheet of the workbook.
    else if (this.tables !== 1) return;
    else if (this.cell) this.cellText.open(name, attributes);
    else if (name === 'table-row') this.openRow(attributes);
    else if (isCell(name)) this.openCell(attributes);
  }

  close(name: string): void {
    if (name === 'table') this.closeTable();
    else if (this.tables !== 1) return;
    else if (isCell(name)) this.closeCell();
    else if (name === 'table-row') this.closeRow();
    else if (this.cell) this.cellText.close(name);
  }

  text(text: string): void {
    if (this.cell && this.tables === 1) this.cellText.text(text);
  }

  private openTable({ name, 'style-name': style = '' }: Attributes): void {
    this.tables += 1;
    if (this.tables > 1 || name === undefined) return;
    if (this.sheets.length >= TABLE_LIMITS.sheets) refuseTable('TOO_MANY_SHEETS', {});
    this.builder = new SheetBuilder(name, this.hiddenStyles.has(style), this.budget);
    this.line = 0;
    this.merged = [];
  }

  private closeTable(): void {
    this.tables -= 1;
    if (this.tables > 0 || !this.builder) return;
    for (const { place, first, last } of this.merged) this.builder.spread(place, first, last);
    this.sheets.push(this.builder.sheet());
    this.builder = null;
  }

  private openRow(attributes: Attributes): void {
    this.rowTimes = timesOf(attributes['number-rows-repeated']);
    this.cells = new Map();
    this.place = 0;
  }

  // A row of empty cells repeated to the bottom of the sheet only moves the line.
  private closeRow(): void {
    const times = this.cells.size > 0 ? Math.min(this.rowTimes, TABLE_LIMITS.rows + 1) : 0;
    for (let turn = 0; turn < times; turn += 1) this.builder?.add(this.line + turn + 1, this.cells);
    this.line += this.rowTimes;
  }

  private openCell(attributes: Attributes): void {
    this.cell = attributes;
    this.cellText.begin();
    const rows = timesOf(attributes['number-rows-spanned']);
    if (rows > 1) this.merged.push({ place: this.place, first: this.line + 1, last: this.line + rows });
  }

  private closeCell(): void {
    if (!this.cell) return;
    const times = timesOf(this.cell['number-columns-repeated']);
    const cell = cellOf(this.cell, this.cellText.end());
    const filled = cell ? Math.min(times, TABLE_LIMITS.columns + 1) : 0;
    for (let turn = 0; turn < filled; turn += 1) this.cells.set(this.place + turn, cell!);
    this.place += times;
    this.cell = null;
  }
}

function isCell(name: string): boolean {
  return name === 'table-cell' || name === 'covered-table-cell';
}

function timesOf(text: string | undefined): number {
  const times = Number(text ?? 1);
  return Number.isInteger(times) && times > 0 ? times : refuseTable('BROKEN_FILE', {});
}

function cellOf(attributes: Attributes, text: string): RawCell | null {
  const value = valueOf(attributes, text);
  if (attributes.formula === undefined) return value;
  return { ...(value ?? { kind: 'error', text: '' }), formula: true };
}

function valueOf(attributes: Attributes, text: string): RawCell | null {
  switch (attributes['value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return { kind: 'number', text: attributes.value ?? '' };
    case 'date':
      return dayCell(attributes['date-value'] ?? '');
    case 'boolean':
      return { kind: 'boolean', is: attributes['boolean-value'] === 'true' };
    case 'string':
      // An error of the spreadsheet is a string that its formula gave.
      return attributes.formula !== undefined && /^(#|Err:)/.test(text)
        ? { kind: 'error', text }
        : textCell(attributes['string-value'] ?? text);
    default:
      return textCell(text);
  }
}
