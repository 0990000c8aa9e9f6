import { searchable, type RawCell, type TableFile, type TableRow, type TableSheet } from '@binome/shared/domain';
import type { ActionContent } from '../action.js';
import { BLANK_ACTION } from '../action.rules.js';
import type { Axis } from '../axis.rules.js';
import { besideColumn } from './beside-columns.js';
import { rowsBeside, type BesideCell } from './beside-rows.rules.js';
import { cellProblem } from './cell-problem.js';
import { readCell, tidyText, type CellContext } from './cell-reading.js';
import type { ImportMapping, SheetMapping } from './import-mapping.js';
import { cellName, placedProblem, shownValue, type CellPlace, type PlanImportProblem } from './import-problem.js';
import { headingsOf } from './mapping-proposal.rules.js';
import type { PlanColumn, PlanTable } from './plan-column.js';
import { planColumn } from './plan-columns.js';

/** A value that a row gives to a field, with what its cell says; a cell that erases says nothing. */
export interface ReadValue {
  value: unknown;
  text: string;
  column: PlanColumn;
}

/** A row of a file as its mapping reads it. */
export interface ReadRow {
  table: PlanTable;
  at: CellPlace;
  /** Identifier of the action or of the line, kept from an export. */
  identifier: string | null;
  /** Code of the action, or of the one that the line belongs to. */
  code: string | null;
  /** The axis that the sheet stands for, for rows that name none. */
  axis: Axis | null;
  /** Values by field; what is wrong or absent is not there. */
  values: ReadonlyMap<string, ReadValue>;
  /** Places of the cells by field, `identifier` and `action`, empty ones included. */
  places: ReadonlyMap<string, CellPlace>;
  /** The rows of sub-tables that stand beside an action. */
  beside: readonly ReadRow[];
  /** What a new line holds where the row does not say it. */
  whenNew?: Readonly<Record<string, unknown>>;
}

/** Everything that a file says, and what is wrong in its cells. */
export interface ReadRows {
  rows: ReadRow[];
  problems: PlanImportProblem[];
  /** How many imported cells hold a formula: the value kept by the spreadsheet is taken. */
  formulas: number;
}

/** What people and members the cells may name. */
export interface ReadingFacts {
  /** Members of the territory: names by SIREN. */
  members: ReadonlyMap<string, string>;
  /** People of the territory: names by account. */
  accounts: ReadonlyMap<string, string>;
}

/** Reads the rows of a file through its mapping. */
export function readRows(file: TableFile, mapping: ImportMapping, facts: ReadingFacts): ReadRows {
  const reading: Reading = { problems: [], formulas: 0, mapping, context: contextOf(file, mapping, facts) };
  const rows = file.sheets.flatMap((sheet, place) => {
    const mapped = mapping.sheets[place];
    return mapped?.table ? rowsOfSheet(sheet, { ...mapped, table: mapped.table }, reading) : [];
  });
  return { rows, problems: reading.problems, formulas: reading.formulas };
}

interface Reading {
  problems: PlanImportProblem[];
  formulas: number;
  mapping: ImportMapping;
  context: CellContext;
}

type MappedSheet = SheetMapping & { table: PlanTable };

/** What was chosen for texts, or what goes without saying: a person of the territory under their own name. */
function contextOf(file: TableFile, { values }: ImportMapping, { members, accounts }: ReadingFacts): CellContext {
  const accountOf = accountsByName(accounts);
  return {
    epoch: file.epoch,
    members,
    chosen({ key, type }, text) {
      const chosen = values[key];
      const said = comparedText(text);
      if (chosen && Object.hasOwn(chosen, said)) return chosen[said];
      return type.kind === 'people' ? accountOf.get(said) : undefined;
    },
  };
}

/** A text as chosen values are kept: what a search compares, or the text itself when it holds signs only. */
export function comparedText(text: string): string {
  return searchable(text) || text.trim();
}

/** Accounts by the name of their person; a name that two people bear tells nobody. */
export function accountsByName(accounts: ReadonlyMap<string, string>): Map<string, string> {
  const byName = new Map<string, string>();
  const shared = new Set<string>();
  for (const [account, name] of accounts) {
    const said = comparedText(name);
    if (byName.has(said)) shared.add(said);
    byName.set(said, account);
  }
  for (const said of shared) byName.delete(said);
  return byName;
}

/** The rows under the headings of a sheet, those that hold nothing of what is imported left out. */
export function dataRows(sheet: TableSheet, { headerLine, columns }: SheetMapping): TableRow[] {
  return sheet.rows.filter(
    ({ line, cells }) => line > headerLine && columns.some((key, place) => key !== null && cells[place]),
  );
}

function rowsOfSheet(sheet: TableSheet, mapped: MappedSheet, reading: Reading): ReadRow[] {
  const headings = headingsOf(sheet.rows.find(({ line }) => line === mapped.headerLine));
  return dataRows(sheet, mapped).map((row) => readRow(sheet, row, mapped, headings, reading));
}

function readRow(
  sheet: TableSheet,
  row: TableRow,
  { table, columns, axis }: MappedSheet,
  headings: readonly string[],
  reading: Reading,
): ReadRow {
  const values = new Map<string, ReadValue>();
  const places = new Map<string, CellPlace>();
  let identifier: string | null = null;
  let code: string | null = null;
  const cells: BesideCell[] = [];
  columns.forEach((key, place) => {
    const beside = table === 'actions' && key !== null ? besideColumn(key) : null;
    if (beside)
      return void cells.push(besideCell(sheet, row, { place, heading: headings[place] ?? '', beside }, reading));
    const column = key === null ? undefined : planColumn(key);
    if (column?.table !== table || column.role === 'reminder') return;
    const cell = row.cells[place] ?? null;
    const at = placeOf(sheet.name, row.line, place, headings[place] ?? '', cell);
    places.set(column.field ?? column.role, at);
    if (cell?.formula) reading.formulas += 1;
    const given = valueOf(column, cell, at, reading);
    if (!given) return;
    if (column.role === 'identifier') identifier = given.text.toLowerCase();
    else if (column.role === 'action') code = given.text.toUpperCase();
    else values.set(column.field!, given);
    if (column.field === 'code') code = given.text.toUpperCase();
  });
  const at = { sheet: sheet.name, line: row.line, column: null, cell: null, value: null };
  return { table, at, identifier, code, axis, values, places, beside: rowsBeside(cells) };
}

function besideCell(
  sheet: TableSheet,
  row: TableRow,
  { place, heading, beside }: Pick<BesideCell, 'heading' | 'beside'> & { place: number },
  reading: Reading,
): BesideCell {
  const cell = row.cells[place] ?? null;
  const at = placeOf(sheet.name, row.line, place, heading, cell);
  if (cell?.formula) reading.formulas += 1;
  return { beside, heading, at, read: cell && valueOf(beside.column, cell, at, reading) };
}

function placeOf(sheet: string, line: number, place: number, heading: string, cell: RawCell | null): CellPlace {
  const value = cell ? shownValue(tidyText(cell)) : null;
  return { sheet, line, column: heading === '' ? null : heading, cell: cellName(place, line), value };
}

function valueOf(column: PlanColumn, cell: RawCell | null, at: CellPlace, reading: Reading): ReadValue | null {
  if (!cell) return erasing(column, reading.mapping);
  const { value, problem } = readCell(column, cell, reading.context);
  if (problem) reading.problems.push(placedProblem(at, problem));
  // A text that the person leaves out says nothing: it erases nothing either.
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  return { value, text: tidyText(cell), column };
}

function erasing(column: PlanColumn, { emptyCells }: ImportMapping): ReadValue | null {
  const value = emptyCells === 'erase' && column.role === 'value' ? emptyValue(column) : undefined;
  return value === undefined ? null : { value, text: '', column };
}

/** What an emptied field holds; undefined for a field that always holds something. */
export function emptyValue({ type, table, field, required }: PlanColumn): null | readonly [] | undefined {
  if (['names', 'people', 'members', 'choices'].includes(type.kind)) return [];
  if (required) return undefined;
  if (table !== 'actions' || field === 'orientationId') return null;
  if (field === 'code') return undefined;
  return BLANK_ACTION[field as keyof Omit<ActionContent, 'code' | 'title'>] === null ? null : undefined;
}

/** The problem of a value that a new row must hold, at its cell or at its row. */
export function missingProblem(row: ReadRow, field: string): PlanImportProblem {
  return placedProblem(row.places.get(field) ?? row.at, cellProblem('MISSING_VALUE', {}));
}
