import { hasUnsafeCharacters, type InputProblem } from '@binome/shared/domain';
import type { Axis } from '../axis.rules.js';
import { problem } from '../input-problem.rules.js';
import { isRepeatable, mappedColumn } from './beside-columns.js';
import type { PlanTable } from './plan-column.js';
import { planColumn } from './plan-columns.js';

/** What an empty cell does to a value that the plan holds. */
export const EMPTY_CELLS = ['keep', 'erase'] as const;
export type EmptyCells = (typeof EMPTY_CELLS)[number];

/** What a sheet of a file stands for. */
export interface SheetMapping {
  /** The table that its rows fill; null when it is not imported. */
  table: PlanTable | null;
  /** The line that holds the headings. */
  headerLine: number;
  /** Key of the column at each place of the sheet, or of a column beside the actions; null when the place is not imported. */
  columns: (string | null)[];
  /** The axis of the actions whose row names none, for workbooks with one sheet an axis. */
  axis: Axis | null;
}

/** The choice that creates an orientation under the title that the file gives. */
export const NEW_ORIENTATION = '+';

/** What people chose for texts of a column, by key then by text as a search compares it; null leaves the text out. */
export type ChosenValues = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** How a file is read into the plan; its sheets are those of the file, in its order. */
export interface ImportMapping {
  sheets: SheetMapping[];
  values: ChosenValues;
  emptyCells: EmptyCells;
}

/** What a territory's former imports taught: columns by table then by heading, and chosen values. */
export interface RememberedMapping {
  headings: Readonly<Partial<Record<PlanTable, Readonly<Record<string, string | null>>>>>;
  values: ChosenValues;
}

const LONGEST_TEXT = 500;
const MOST_VALUES = 2_000;

/** What is wrong with a mapping, seen on the sheets of its file. */
export function mappingProblems({ sheets, values }: ImportMapping, sheetCount: number): InputProblem[] {
  const texts = Object.values(values)
    .flatMap((chosen) => Object.entries(chosen).flat())
    .filter((text) => text !== null);
  return [
    ...(sheets.length === sheetCount ? [] : [problem('sheets', 'not_a_choice')]),
    ...sheets.flatMap((sheet, place) => columnProblems(sheet, `sheets.${place}.columns`)),
    ...(Object.keys(values).every((key) => planColumn(key)) ? [] : [problem('values', 'not_a_choice')]),
    ...(texts.some(hasUnsafeCharacters) ? [problem('values', 'unsafe_characters')] : []),
    ...(texts.length > MOST_VALUES * 2 ? [problem('values', 'too_many', { max: MOST_VALUES })] : []),
    ...(texts.some((text) => text.length > LONGEST_TEXT) ? [problem('values', 'too_long', { max: LONGEST_TEXT })] : []),
  ];
}

function columnProblems({ table, columns }: SheetMapping, field: string): InputProblem[] {
  if (table === null) return [];
  const keys = columns.filter((key) => key !== null);
  const known = keys.every((key) => mappedColumn(table, key));
  const single = keys.filter((key) => !isRepeatable(key));
  return known && new Set(single).size === single.length ? [] : [problem(field, 'not_a_choice')];
}
