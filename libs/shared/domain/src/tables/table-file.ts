/** The kinds of table files that are read. */
export const TABLE_KINDS = ['xlsx', 'ods', 'csv'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What a cell holds, before anybody says what it means. A number stays the text of the file: it never passes through a float. */
export type CellValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; text: string }
  /** A day of the calendar, YYYY-MM-DD. */
  | { kind: 'day'; day: string }
  | { kind: 'boolean'; is: boolean }
  /** An error of the spreadsheet such as `#REF!`, or a formula that was never computed (empty text). */
  | { kind: 'error'; text: string };

/** A cell as a file holds it; `formula` when its value was computed by the spreadsheet. */
export type RawCell = CellValue & { formula?: boolean };

/** A row that holds something. `line` is its place in the sheet, the first is 1; an empty cell is null. */
export interface TableRow {
  line: number;
  cells: (RawCell | null)[];
}

export interface TableSheet {
  name: string;
  hidden: boolean;
  rows: TableRow[];
}

/** The day 0 of the workbook's serial numbers: Excel for Windows counts from 1900, old Macintosh files from 1904. */
export type DateEpoch = 1900 | 1904;

/** A spreadsheet or a text table, opened. */
export interface TableFile {
  kind: TableKind;
  epoch: DateEpoch;
  sheets: TableSheet[];
}

/** Limits of what is opened; a file beyond them is refused. */
export const TABLE_LIMITS = {
  bytes: 10_000_000,
  /** Bytes of all parts of an archive, once unpacked. */
  unpackedBytes: 64_000_000,
  /** How many times larger than itself an archive may unpack to, beyond its first million bytes. */
  ratio: 200,
  entries: 2_000,
  sheets: 30,
  rows: 20_000,
  columns: 250,
  cells: 400_000,
  /** Characters of one cell, as Excel allows. */
  cellCharacters: 32_767,
} as const;
