import type { ColumnType } from './plan-column.js';

/** What a field is in a table: heading, type, then other headings and the width. */
export type Described = [heading: string, type: ColumnType, aliases?: readonly string[], width?: number];

export const TEXT: ColumnType = { kind: 'text' };
export const LONG: ColumnType = { kind: 'longText' };
export const DAY: ColumnType = { kind: 'day' };
export const AMOUNT: ColumnType = { kind: 'amount' };
export const WHOLE: ColumnType = { kind: 'whole' };
export const DECIMAL: ColumnType = { kind: 'decimal' };

/** A choice, by its French words and by other ways of writing them. */
export const choice = (
  words: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): ColumnType => ({
  kind: 'choice',
  words,
  others,
});
