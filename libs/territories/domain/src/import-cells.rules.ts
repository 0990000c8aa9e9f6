import { hasUnsafeCharacters } from '@binome/shared/domain';
import type { ImportField, RecognisedColumns } from './import-columns.rules.js';
import type { TableLine } from './import-file.js';
import { importProblem, type ImportProblem, type ImportProblemCode, type ImportProblemData } from './import-problem.js';
import { isTerritoryCode } from './programme-phase.js';

export const MAX_NAME_LENGTH = 200;

/** Reads the cells of one line; what is wrong is kept with its place, and the cell reads as absent. */
export class LineReader {
  constructor(
    private readonly file: string,
    private readonly columns: RecognisedColumns,
    private readonly row: TableLine,
    private readonly problems: ImportProblem[],
  ) {}

  get line(): number {
    return this.row.line;
  }

  /** Whether the file has the column at all. */
  has(field: ImportField): boolean {
    return this.columns.places.has(field);
  }

  /** The text of the cell, null when it is empty or absent. */
  raw(field: ImportField): string | null {
    const place = this.columns.places.get(field);
    const text = place === undefined ? '' : (this.row.cells[place] ?? '').trim();
    return text === '' ? null : text;
  }

  /** Keeps a problem of the cell, and reads as absent. */
  wrong<C extends ImportProblemCode>(field: ImportField, code: C, data: ImportProblemData[C]): null {
    const column = this.columns.titles.get(field) ?? null;
    this.problems.push(importProblem(code, { file: this.file, line: this.row.line, column }, data));
    return null;
  }

  text(field: ImportField): string | null {
    const text = this.raw(field);
    if (text === null) return this.wrong(field, 'MISSING_VALUE', {});
    if (hasUnsafeCharacters(text)) return this.wrong(field, 'UNSAFE_TEXT', {});
    if (text.length > MAX_NAME_LENGTH) return this.wrong(field, 'TEXT_TOO_LONG', { limit: MAX_NAME_LENGTH });
    return text.normalize('NFC').replace(/\s+/g, ' ');
  }

  territoryCode(): string | null {
    const text = this.raw('code');
    if (text === null) return this.wrong('code', 'MISSING_VALUE', {});
    const code = text.toLowerCase();
    return isTerritoryCode(code) ? code : this.wrong('code', 'MALFORMED_CODE', { value: shown(text) });
  }

  /** A count: spaces between thousands are accepted; undefined when the cell is empty. */
  count(field: ImportField): number | undefined {
    const text = this.raw(field);
    if (text === null) return undefined;
    const digits = text.replace(/[\s\u00a0\u202f]/g, '').replace(/[.,]0+$/, '');
    if (!/^[0-9]+$/.test(digits)) return this.wrong(field, 'MALFORMED_NUMBER', { value: shown(text) }) ?? undefined;
    return Number(digits) > 99_999_999
      ? (this.wrong(field, 'OUT_OF_RANGE', { value: shown(text) }) ?? undefined)
      : Number(digits);
  }

  /** An angle in degrees, with a comma or a dot; undefined when the cell is empty. */
  degrees(field: ImportField, limit: number): number | undefined {
    const text = this.raw(field);
    if (text === null) return undefined;
    const number = text.replace(',', '.');
    if (!/^-?[0-9]+(\.[0-9]+)?$/.test(number))
      return this.wrong(field, 'MALFORMED_NUMBER', { value: shown(text) }) ?? undefined;
    return Math.abs(Number(number)) > limit
      ? (this.wrong(field, 'OUT_OF_RANGE', { value: shown(text) }) ?? undefined)
      : Number(number);
  }

  /** Codes of a list such as `78|91`, sorted; a spreadsheet may have eaten the first zero. */
  codes(
    field: ImportField,
    known: ReadonlyMap<string, unknown>,
    unknown: 'UNKNOWN_REGION' | 'UNKNOWN_DEPARTEMENT',
  ): string[] | undefined {
    const text = this.raw(field);
    if (text === null) return undefined;
    const codes = text
      .split(/[|/;,\s]+/)
      .filter(Boolean)
      .map((code) => code.toUpperCase().padStart(2, '0'));
    for (const value of codes) if (!known.has(value)) this.wrong(field, unknown, { value: shown(value) });
    return [...new Set(codes)].sort();
  }
}

/** A value as a sentence shows it: cut, without what would break the line. */
export function shown(value: string): string {
  const text = value.replace(/\p{C}+/gu, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
