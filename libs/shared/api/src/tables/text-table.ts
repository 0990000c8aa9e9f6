import { parse, type Info } from 'csv-parse/sync';

/** A record of a text table with the line where it begins. */
export interface TextRecord {
  line: number;
  cells: string[];
}

/** The rows of a text table, or the line that breaks it. */
export type TextTable = { records: TextRecord[]; brokenLine: null } | { records: null; brokenLine: number | null };

const SEPARATORS = [',', ';', '\t', '|'];
/** First line by which Excel is told the separator. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** Cuts a text into rows and cells, whatever its separator. */
export function readTextTable(text: string, maxRecordSize: number): TextTable {
  const [head = '', told] = SEPARATOR_LINE.exec(text) ?? [];
  try {
    const records = parse(text.slice(head.length), {
      delimiter: told ?? separatorOf(text),
      bom: true,
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      max_record_size: maxRecordSize,
    }) as unknown as { record: string[]; info: Info }[];
    const skipped = head === '' ? 0 : 1;
    return { records: records.map((row) => ({ line: firstLine(row) + skipped, cells: row.record })), brokenLine: null };
  } catch (error) {
    return { records: null, brokenLine: (error as { lines?: number }).lines ?? null };
  }
}

// The parser tells the line where a record ends; a cell may hold several lines.
function firstLine({ record, info }: { record: string[]; info: Info }): number {
  return info.lines - record.reduce((lines, cell) => lines + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

/** The separator of a table: the one that its first line holds most of, out of quotes. */
export function separatorOf(text: string): string {
  const header = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counted = SEPARATORS.map((separator) => ({ separator, count: header.split(separator).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}
