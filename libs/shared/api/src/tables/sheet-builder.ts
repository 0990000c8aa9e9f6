import { TABLE_LIMITS, type RawCell, type TableRow, type TableSheet } from '@binome/shared/domain';
import { refuseTable } from './table-refused.js';

/** What all sheets of a file may hold together. */
export class TableBudget {
  private rows = 0;
  private cells = 0;

  spend(rows: number, cells: number, sheet: string): void {
    this.rows += rows;
    this.cells += cells;
    if (this.rows > TABLE_LIMITS.rows) refuseTable('TOO_MANY_ROWS', { sheet });
    if (this.cells > TABLE_LIMITS.cells) refuseTable('TOO_MANY_CELLS', {});
  }
}

/** Takes the cells of one sheet as they are read, and keeps only what holds something. */
export class SheetBuilder {
  private readonly rows: TableRow[] = [];

  constructor(
    private readonly name: string,
    private readonly hidden: boolean,
    private readonly budget: TableBudget,
  ) {}

  /** Adds the cells of a row by their place; a row of empty cells is not kept. */
  add(line: number, cells: ReadonlyMap<number, RawCell>): void {
    if (cells.size === 0) return;
    const width = Math.max(...cells.keys()) + 1;
    if (width > TABLE_LIMITS.columns) refuseTable('TOO_MANY_COLUMNS', { sheet: this.name });
    this.budget.spend(1, cells.size, this.name);
    for (const cell of cells.values()) this.measure(cell, line);
    this.rows.push({ line, cells: Array.from({ length: width }, (_, place) => cells.get(place) ?? null) });
  }

  /** Gives the value of a merged cell to the rows that it covers, as a reader of the sheet sees it. */
  spread(place: number, firstLine: number, lastLine: number): void {
    const covered = this.rows.filter(({ line }) => line >= firstLine && line <= lastLine);
    const [first, ...others] = covered;
    const cell = first?.line === firstLine ? first.cells[place] : null;
    if (!cell) return;
    this.budget.spend(0, covered.length, this.name);
    for (const { cells } of others) {
      while (cells.length <= place) cells.push(null);
      cells[place] ??= cell;
    }
  }

  sheet(): TableSheet {
    return { name: this.name, hidden: this.hidden, rows: this.rows };
  }

  private measure(cell: RawCell, line: number): void {
    if (cell.kind === 'text' && cell.text.length > TABLE_LIMITS.cellCharacters)
      refuseTable('CELL_TOO_LONG', { sheet: this.name, line });
  }
}

/** A day as a cell; what is none stays the text that it is. */
export function dayCell(text: string): RawCell | null {
  const day = text.trim().slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? { kind: 'day', day } : textCell(text);
}

/** A text as a cell, null when it says nothing. */
export function textCell(text: string): RawCell | null {
  return text.trim() === '' ? null : { kind: 'text', text };
}
