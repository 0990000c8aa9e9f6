import { safeCsvText } from '@binome/shared/domain';
import { stringify } from 'csv-stringify/sync';

/** A cell of a CSV: a text that a person wrote, or one that the program made of a number or a day. */
export interface CsvCell {
  text: string;
  written: boolean;
}

/** A CSV as French spreadsheets open it: semicolons, a mark of UTF-8, and no text that a spreadsheet would run as a formula. */
export function writeCsv(headings: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const safe = rows.map((cells) => cells.map(({ text, written }) => (written ? safeCsvText(text) : text)));
  return stringify([[...headings], ...safe], { delimiter: ';', bom: true, record_delimiter: 'windows' });
}
