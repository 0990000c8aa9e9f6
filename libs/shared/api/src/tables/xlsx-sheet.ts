import { serialDay, type DateEpoch, type RawCell, type TableSheet } from '@binome/shared/domain';
import type { BoundedArchive } from './bounded-archive.js';
import { dayCell, SheetBuilder, textCell, type TableBudget } from './sheet-builder.js';
import { refuseTable } from './table-refused.js';
import type { SheetPart } from './xlsx-parts.js';
import { RichText, withoutEscapes } from './xlsx-strings.js';
import { readXml, type Attributes, type XmlReader } from './xml-reading.js';

/** What the cells of a sheet refer to in their workbook. */
export interface SheetContext {
  epoch: DateEpoch;
  strings: readonly string[];
  dayStyles: readonly boolean[];
  budget: TableBudget;
}

/** Reads the cells of one sheet. */
export async function readSheet(archive: BoundedArchive, sheet: SheetPart, context: SheetContext): Promise<TableSheet> {
  const reader = new SheetReader(sheet, context);
  await readXml(await archive.stream(sheet.part), reader);
  return reader.builder.sheet();
}

class SheetReader implements XmlReader {
  readonly builder: SheetBuilder;
  private cells = new Map<number, RawCell>();
  private line = 0;
  private place = -1;
  private type = 'n';
  private style = 0;
  private formula = false;
  private value: string | null = null;
  private inValue = false;
  private readonly inline = new RichText();

  constructor(
    sheet: SheetPart,
    private readonly context: SheetContext,
  ) {
    this.builder = new SheetBuilder(sheet.name, sheet.hidden, context.budget);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') this.formula = true;
    else if (name === 'v') this.inValue = true;
    else if (name === 'is') this.inline.begin();
    else if (name === 'mergeCell') this.merge(attributes);
    else this.inline.open(name);
  }

  text(text: string): void {
    if (this.inValue) this.value = (this.value ?? '') + text;
    else this.inline.text(text);
  }

  close(name: string): void {
    if (name === 'row') this.builder.add(this.line, this.cells);
    else if (name === 'v') this.inValue = false;
    else if (name === 'is') this.value = this.inline.end();
    else if (name === 'c') this.closeCell();
    else this.inline.close(name);
  }

  private merge({ ref = '' }: Attributes): void {
    const [, from = '', to = ''] = /^([A-Z]+\d+):([A-Z]+\d+)$/.exec(ref) ?? [];
    const [first, last] = [lineOf(from), lineOf(to)];
    if (last > first) this.builder.spread(columnOf(from), first, last);
  }

  // Rows and cells may leave their place out: it is then the one that follows.
  private openRow({ r }: Attributes): void {
    const line = r === undefined ? this.line + 1 : Number(r);
    if (!Number.isInteger(line) || line <= this.line) refuseTable('BROKEN_FILE', {});
    this.line = line;
    this.place = -1;
    this.cells = new Map();
  }

  private openCell({ r, t = 'n', s = '0' }: Attributes): void {
    this.place = r === undefined ? this.place + 1 : columnOf(r);
    this.type = t;
    this.style = Number(s);
    this.formula = false;
    this.value = null;
  }

  private closeCell(): void {
    const cell = this.cell();
    if (!cell) return;
    if (this.place < 0 || this.cells.has(this.place)) refuseTable('BROKEN_FILE', {});
    this.cells.set(this.place, this.formula ? { ...cell, formula: true } : cell);
  }

  private cell(): RawCell | null {
    const { value, type } = this;
    if (value === null) return this.formula ? { kind: 'error', text: '' } : null;
    if (type === 's') return textCell(this.context.strings[Number(value)] ?? refuseTable('BROKEN_FILE', {}));
    if (type === 'str' || type === 'inlineStr') return textCell(withoutEscapes(value));
    if (type === 'b') return { kind: 'boolean', is: value.trim() === '1' };
    if (type === 'e') return { kind: 'error', text: value.trim() };
    if (type === 'd') return dayCell(value);
    return this.number(value.trim());
  }

  private number(text: string): RawCell | null {
    if (text === '') return null;
    const day = this.context.dayStyles[this.style] ? serialDay(text, this.context.epoch) : null;
    return day ? { kind: 'day', day } : { kind: 'number', text };
  }
}

/** The place of the column of a cell such as `AB12`; -1 when it has none. */
function columnOf(reference: string): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1] ?? '';
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function lineOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? 0);
}
