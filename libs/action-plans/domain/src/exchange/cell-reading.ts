import {
  decimalOf,
  decimalText,
  frenchAmount,
  frenchDay,
  htmlOfPlain,
  frenchDecimal,
  roundedHalfUp,
  searchable,
  serialDay,
  withoutBinaryNoise,
  type DateEpoch,
  type Decimal,
  type RawCell,
} from '@binome/shared/domain';
import type { ActionLead } from '../action.js';
import { cellProblem, type CellProblem } from './cell-problem.js';
import { cellText } from './cell-writing.js';
import type { PlanColumn } from './plan-column.js';
import { splitList } from './text-list.js';

/** What reading a cell needs beside the cell. */
export interface CellContext {
  epoch: DateEpoch;
  /** What the person chose for a text of a column: null leaves it out, undefined when nothing was chosen. */
  chosen(column: PlanColumn, text: string): string | null | undefined;
  /** Members of the territory: names by SIREN. */
  members: ReadonlyMap<string, string>;
}

/** A value read, or what is wrong in the cell. A value of null says that the cell stands for nothing. */
export type CellReading = { value: unknown; problem: null } | { value: null; problem: CellProblem };

/** The choice that stands for a plain name, among those of a person. */
export const PLAIN_NAME = '';

const AMOUNT_DECIMALS = 2;
const MEASURE_DECIMALS = 6;

/** Reads a filled cell as its column means it. Orientations and indicators stay titles: they are looked up once the row is known. */
export function readCell(column: PlanColumn, cell: RawCell, context: CellContext): CellReading {
  if (cell.kind === 'error') return refused(cellProblem('CELL_ERROR', { text: cell.text }));
  const text = tidyText(cell);
  switch (column.type.kind) {
    case 'day':
      return dayOf(cell, text, context.epoch);
    case 'amount':
      return amountOf(cell, text);
    case 'decimal':
      return numberOf(cell, text, MEASURE_DECIMALS);
    case 'whole':
      return wholeOf(cell, text);
    case 'yesNo':
      return yesOrNo(column, text, context);
    case 'siret':
      return read(siretOf(cell, text));
    case 'code':
      return read(text.toUpperCase());
    case 'choice':
      return choiceOf(column, text, context);
    case 'choices':
      return choicesOf(column, text, context);
    case 'names':
      return read(splitList(text));
    case 'people':
      return read(splitList(text).flatMap((name) => leadOf(column, name, context)));
    case 'members':
      return membersOf(column, text, context);
    case 'longText':
      return read(htmlOfPlain(text));
    default:
      return read(text);
  }
}

/** The cell as one text: composed letters, plain new lines, no spaces around. */
export function tidyText(cell: RawCell): string {
  return cellText(cell.kind === 'number' ? withoutNoise(cell) : cell)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .trim();
}

function withoutNoise(cell: RawCell & { kind: 'number' }): RawCell {
  const number = decimalOf(cell.text);
  return number ? { ...cell, text: decimalText(withoutBinaryNoise(number)) } : cell;
}

function read(value: unknown): CellReading {
  return { value, problem: null };
}

function refused(problem: CellProblem): CellReading {
  return { value: null, problem };
}

function dayOf(cell: RawCell, text: string, epoch: DateEpoch): CellReading {
  const day = cell.kind === 'day' ? cell.day : cell.kind === 'number' ? serialDay(cell.text, epoch) : frenchDay(text);
  return day ? read(day) : refused(cellProblem('NOT_A_DAY', {}));
}

// A number of a spreadsheet may be the result of a division: it is rounded. What somebody typed is taken as it is, or not at all.
function numberOf(cell: RawCell, text: string, most: number): CellReading {
  const stored = cell.kind === 'number' ? decimalOf(cell.text) : null;
  if (stored) return read(decimalText(roundedHalfUp(withoutBinaryNoise(stored), most)));
  const typed = cell.kind === 'text' ? frenchDecimal(text) : null;
  return typed ? exact(typed, most) : refused(cellProblem('NOT_A_NUMBER', {}));
}

function amountOf(cell: RawCell, text: string): CellReading {
  const stored = cell.kind === 'number' ? decimalOf(cell.text) : null;
  if (stored) return read(decimalText(roundedHalfUp(withoutBinaryNoise(stored), AMOUNT_DECIMALS), AMOUNT_DECIMALS));
  const { amount, problem } = cell.kind === 'text' ? frenchAmount(text) : { amount: null, problem: 'malformed' };
  if (problem === 'tax_included') return refused(cellProblem('TAX_INCLUDED', {}));
  return amount ? exact(amount, AMOUNT_DECIMALS, AMOUNT_DECIMALS) : refused(cellProblem('NOT_AN_AMOUNT', {}));
}

function exact(number: Decimal, most: number, least = 0): CellReading {
  if (number.decimals.length > most) return refused(cellProblem('TOO_MANY_DECIMALS', { most }));
  return read(decimalText(number, least));
}

function wholeOf(cell: RawCell, text: string): CellReading {
  const { value, problem } = numberOf(cell, text, 0);
  if (problem) return refused(cellProblem('NOT_WHOLE', {}));
  const stored = cell.kind === 'number' ? decimalOf(cell.text) : null;
  // Half a job is no rounding of a division.
  if (stored && withoutBinaryNoise(stored).decimals !== '') return refused(cellProblem('NOT_WHOLE', {}));
  const whole = Number(value);
  return Number.isSafeInteger(whole) ? read(whole) : refused(cellProblem('NOT_WHOLE', {}));
}

const YES = ['oui', 'o', 'vrai', 'x', '1', 'yes'];
const NO = ['non', 'n', 'faux', '0', 'no'];

function yesOrNo(column: PlanColumn, text: string, { chosen }: CellContext): CellReading {
  const said = searchable(text);
  if (YES.includes(said)) return read(true);
  if (NO.includes(said)) return read(false);
  const choice = chosen(column, text);
  if (choice === undefined) return refused(cellProblem('NOT_YES_OR_NO', {}));
  return read(choice === null ? null : choice === 'yes');
}

// A spreadsheet that takes a SIRET for a number loses its first zeros.
function siretOf(cell: RawCell, text: string): string {
  const digits = text.replace(/\s/g, '');
  return cell.kind === 'number' ? digits.padStart(14, '0') : digits;
}

/** The value that a text names by itself, null when it names none. */
export function namedChoice(column: PlanColumn, text: string): string | null {
  const { type } = column;
  if (type.kind !== 'choice' && type.kind !== 'choices') return null;
  const said = searchable(text);
  const byWord = Object.entries(type.words).find(([value, word]) => searchable(word) === said || value === text);
  const byOther = Object.entries(type.others ?? {}).find(([word]) => searchable(word) === said);
  return byWord?.[0] ?? byOther?.[1] ?? null;
}

function choiceOf(column: PlanColumn, text: string, { chosen }: CellContext): CellReading {
  const choice = namedChoice(column, text) ?? chosen(column, text);
  return choice === undefined ? refused(unknownChoice(column)) : read(choice);
}

function choicesOf(column: PlanColumn, text: string, context: CellContext): CellReading {
  const readings = splitList(text).map((item) => choiceOf(column, item, context));
  const problem = readings.find((reading) => reading.problem)?.problem;
  if (problem) return refused(problem);
  return read([...new Set(readings.map(({ value }) => value).filter((value) => value !== null))]);
}

function unknownChoice({ type }: PlanColumn): CellProblem {
  return cellProblem('UNKNOWN_CHOICE', { choices: 'words' in type ? Object.values(type.words) : [] });
}

function leadOf(column: PlanColumn, name: string, { chosen }: CellContext): ActionLead[] {
  const choice = chosen(column, name);
  if (choice === null) return [];
  return [{ name, accountId: choice === undefined || choice === PLAIN_NAME ? null : choice }];
}

function membersOf(column: PlanColumn, text: string, context: CellContext): CellReading {
  const sirens: string[] = [];
  for (const part of splitList(text)) {
    const siren = memberOf(part, context.members) ?? context.chosen(column, part);
    if (siren === undefined) return refused(cellProblem('UNKNOWN_MEMBER', { part }));
    if (siren !== null && !sirens.includes(siren)) sirens.push(siren);
  }
  return read(sirens);
}

// A number is taken as it is: whether it is a member's is for the rule to say, since a former member may stay.
function memberOf(part: string, members: ReadonlyMap<string, string>): string | undefined {
  const siren = /(?:^|\()(\d{3} ?\d{3} ?\d{3})\)?$/.exec(part)?.[1]?.replaceAll(' ', '');
  if (siren) return siren;
  const said = searchable(part);
  const named = [...members].filter(([, name]) => searchable(name) === said);
  return named.length === 1 ? named[0]![0] : undefined;
}
