import type { RawCell, TableFile } from '@binome/shared/domain';
import { namedChoice, readCell, tidyText, type CellContext } from './cell-reading.js';
import { NEW_ORIENTATION, type ImportMapping } from './import-mapping.js';
import type { KnownAction } from './import-plan.js';
import { accountsByName, comparedText, dataRows, type ReadingFacts } from './import-rows.rules.js';
import { mappedColumn } from './beside-columns.js';
import type { PlanColumn, PlanTable } from './plan-column.js';
import { closest } from './resemblance.js';
import { joinedList, splitList } from './text-list.js';

/** A text of the file that somebody has to give a meaning, or to confirm one. */
export interface ValueToMatch {
  /** Key of the column. */
  column: string;
  text: string;
  /** How many cells say it. */
  count: number;
  /** What it seems to mean: a choice, an account, a SIREN, an orientation; null when nothing resembles it. */
  proposal: string | null;
}

/** What the texts may mean, beside the choices of the columns. */
export interface MatchingFacts extends ReadingFacts {
  /** Titles of the plan's orientations, by identifier. */
  orientations: ReadonlyMap<string, string>;
  /** People whom the plan names already, as `comparedText` writes them. */
  leads: ReadonlySet<string>;
}

type WordsType = Extract<PlanColumn['type'], { words: unknown }>;

const MATCHED = ['choice', 'choices', 'yesNo', 'people', 'members', 'orientation'];
const LISTS = ['choices', 'people', 'members'];
/** From which resemblance a meaning is proposed. */
const ALIKE = 0.5;
/** Values of one file that people are asked about. */
const MOST_VALUES = 500;

/** The people who lead actions of a plan, as `comparedText` writes them. */
export function leadNames(actions: readonly Pick<KnownAction, 'values'>[]): Set<string> {
  return new Set(actions.flatMap(({ values }) => values.leads.map(({ name }) => comparedText(name))));
}

/** The texts of the mapped columns that do not speak for themselves, people new to the plan included, the most frequent first. */
export function valuesToMatch(file: TableFile, mapping: ImportMapping, facts: MatchingFacts): ValueToMatch[] {
  const found = new Map<string, ValueToMatch>();
  file.sheets.forEach((sheet, place) => {
    const mapped = mapping.sheets[place];
    if (!mapped?.table) return;
    const rows = dataRows(sheet, mapped);
    mapped.columns.forEach((key, at) => {
      const column = key === null ? undefined : mappedColumn(mapped.table as PlanTable, key);
      if (!column || !MATCHED.includes(column.type.kind)) return;
      for (const { cells } of rows)
        for (const text of textsOf(column, cells[at] ?? null)) note(found, column, text, facts);
    });
  });
  return [...found.values()].sort((a, b) => b.count - a.count).slice(0, MOST_VALUES);
}

function textsOf(column: PlanColumn, cell: RawCell | null): string[] {
  if (!cell || cell.kind === 'error') return [];
  const text = tidyText(cell);
  return LISTS.includes(column.type.kind) ? splitList(text) : [text];
}

function note(found: Map<string, ValueToMatch>, column: PlanColumn, text: string, facts: MatchingFacts): void {
  const key = `${column.key} ${comparedText(text)}`;
  const known = found.get(key);
  if (known) known.count += 1;
  else if (!speaksForItself(column, text, facts))
    found.set(key, { column: column.key, text, count: 1, proposal: proposalFor(column, text, facts) });
}

function speaksForItself(column: PlanColumn, text: string, { orientations, members, leads }: MatchingFacts): boolean {
  if (column.type.kind === 'people') return leads.has(comparedText(text));
  if (column.type.kind === 'orientation') {
    const said = comparedText(text);
    return [...orientations.values()].some((title) => comparedText(title) === said);
  }
  const context: CellContext = { epoch: 1900, members, chosen: () => undefined };
  // An item of a list that holds a separator is written as in its cell, else it would be read as several.
  const written = LISTS.includes(column.type.kind) ? joinedList([text]) : text;
  return readCell(column, { kind: 'text', text: written }, context).problem === null;
}

function proposalFor(
  column: PlanColumn,
  text: string,
  { accounts, members, orientations }: MatchingFacts,
): string | null {
  const { type } = column;
  switch (type.kind) {
    case 'people':
      return accountsByName(accounts).get(comparedText(text)) ?? '';
    case 'members':
      return closest(text, members, ALIKE);
    case 'orientation':
      return closest(text, orientations, ALIKE) ?? NEW_ORIENTATION;
    case 'choice':
    case 'choices':
      return namedChoice(column, closestWord(text, type) ?? '');
    default:
      return null;
  }
}

function closestWord(text: string, { words, others = {} }: WordsType): string | null {
  const all = [...Object.values(words), ...Object.keys(others)];
  return closest(
    text,
    all.map((word) => [word, word] as const),
    ALIKE,
  );
}
