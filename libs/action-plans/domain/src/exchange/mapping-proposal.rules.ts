import { searchable, type TableFile, type TableRow, type TableSheet } from '@binome/shared/domain';
import { AXES, type Axis } from '../axis.rules.js';
import { isRepeatable, mappedColumn, proposedBeside } from './beside-columns.js';
import { namedChoice } from './cell-reading.js';
import { cellText } from './cell-writing.js';
import { HEAD_LINES, type DescribedSheet } from './described-sheet.js';
import type { ChosenValues, ImportMapping, RememberedMapping, SheetMapping } from './import-mapping.js';
import type { PlanColumn, PlanTable } from './plan-column.js';
import { columnsOf, isSideSheet, planColumn, PLAN_COLUMNS, PLAN_SHEETS, PLAN_TABLES } from './plan-columns.js';
import { closest } from './resemblance.js';

/** From which resemblance a heading is taken for a column. */
const ALIKE = 0.72;
/** What the name of a sheet weighs, in recognised headings. */
const SHEET_NAME = 3;

// Every name of a column, as a search compares it.
const NAMES = new Map(
  PLAN_COLUMNS.flatMap(({ table, key, heading, aliases }) =>
    [key, ...aliases, heading].map((name) => [`${table} ${searchable(name)}`, key] as const),
  ),
);

interface Candidate {
  table: PlanTable;
  headerLine: number;
  headings: readonly string[];
  score: number;
}

/** How a file would be read, told by the names of its sheets and headings and by what was chosen before. */
export function proposedMapping(file: TableFile, remembered: RememberedMapping | null): ImportMapping {
  const visible = file.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const sheets = file.sheets.map((sheet) => {
    const best = isSideSheet(sheet.name) ? null : bestCandidate(sheet, remembered);
    // The only sheet of a file is its actions, even when nothing is recognised: the person says what is what.
    if (best && (best.score > 0 || (visible.length === 1 && visible[0] === sheet)))
      return asMapping(sheet, best, remembered);
    return { table: null, headerLine: sheet.rows[0]?.line ?? 1, columns: [], axis: null };
  });
  return { sheets, values: remembered?.values ?? {}, emptyCells: 'keep' };
}

/** The columns that the headings of a line name for a table, those beside the actions and those that only resemble one included. */
export function proposedColumns(
  table: PlanTable,
  headings: readonly string[],
  remembered: RememberedMapping | null,
): (string | null)[] {
  const sure = sureColumns(table, headings, remembered);
  const taken = new Set(sure);
  const known = remembered?.headings[table] ?? {};
  return headings.map((heading, place) => {
    const said = searchable(heading);
    const key = sure[place] ?? null;
    if (key !== null || said === '' || Object.hasOwn(known, said)) return key;
    const beside = table === 'actions' ? proposedBeside(heading) : null;
    const alike = beside && !taken.has(beside) ? beside : resembling(table, heading, taken);
    taken.add(alike);
    return alike;
  });
}

/** The columns that headings name, as the product or a former import calls them; each is taken once. */
function sureColumns(
  table: PlanTable,
  headings: readonly string[],
  remembered: RememberedMapping | null,
): (string | null)[] {
  const taken = new Set<string>();
  const known = remembered?.headings[table] ?? {};
  return headings.map((heading) => {
    const said = searchable(heading);
    if (said === '') return null;
    const key = Object.hasOwn(known, said) ? known[said] : NAMES.get(`${table} ${said}`);
    if (!key || (taken.has(key) && !isRepeatable(key)) || !mappedColumn(table, key)) return null;
    taken.add(key);
    return key;
  });
}

// Only names that are sure tell which line holds the headings: data may resemble anything.
function bestCandidate(sheet: TableSheet, remembered: RememberedMapping | null): Candidate | null {
  const candidates = sheet.rows.slice(0, HEAD_LINES).flatMap((row) =>
    PLAN_TABLES.map((table): Candidate => {
      const headings = headingsOf(row);
      const found = sureColumns(table, headings, remembered).filter((key) => key !== null).length;
      const bonus = searchable(sheet.name) === searchable(PLAN_SHEETS[table]) ? SHEET_NAME : 0;
      return { table, headerLine: row.line, headings, score: found === 0 ? 0 : found + bonus };
    }),
  );
  return candidates.reduce<Candidate | null>((best, next) => (!best || next.score > best.score ? next : best), null);
}

function asMapping(
  sheet: TableSheet,
  { table, headerLine, headings }: Candidate,
  remembered: RememberedMapping | null,
): SheetMapping {
  const columns = proposedColumns(table, headings, remembered);
  return { table, headerLine, columns, axis: table === 'actions' ? axisOfName(sheet.name) : null };
}

/** The headings of a line, by place. */
export function headingsOf(row: TableRow | undefined): string[] {
  return (row?.cells ?? []).map((cell) => cellText(cell).replace(/\s+/g, ' ').trim());
}

function resembling(table: PlanTable, heading: string, taken: ReadonlySet<string | null>): string | null {
  const free = columnsOf(table).filter(({ key, role }) => role === 'value' && !taken.has(key));
  const names = free.flatMap(({ key, heading: own, aliases }) => [own, ...aliases].map((name) => [key, name] as const));
  return closest(heading, names, ALIKE);
}

function axisOfName(name: string): Axis | null {
  const axis = namedChoice(planColumn('mainAxis') as PlanColumn, name);
  return AXES.find((one) => one === axis) ?? null;
}

/** What a confirmed mapping teaches for the next file: what each heading stood for, added to what was known. */
export function rememberedAfter(
  remembered: RememberedMapping | null,
  sheets: readonly DescribedSheet[],
  mapping: ImportMapping,
): RememberedMapping {
  const headings: Record<string, Record<string, string | null>> = {};
  for (const table of PLAN_TABLES) headings[table] = { ...remembered?.headings[table] };
  mapping.sheets.forEach(({ table, headerLine, columns }, place) => {
    if (table === null) return;
    const head = sheets[place]?.head.find(({ line }) => line === headerLine);
    head?.cells.forEach((heading, at) => {
      const said = searchable(heading);
      if (said !== '') headings[table]![said] = columns[at] ?? null;
    });
  });
  return { headings, values: mergedValues(remembered?.values ?? {}, mapping.values) };
}

/** Chosen values, the later ones over the earlier. */
export function mergedValues(earlier: ChosenValues, later: ChosenValues): ChosenValues {
  const keys = new Set([...Object.keys(earlier), ...Object.keys(later)]);
  return Object.fromEntries([...keys].map((key) => [key, { ...earlier[key], ...later[key] }]));
}

/** The mapping of a corrected file: that of the file before, where its sheets and headings are the same; null when they are not. */
export function mappingAgain(
  sheets: readonly DescribedSheet[],
  before: { sheets: readonly DescribedSheet[]; mapping: ImportMapping },
): ImportMapping | null {
  const again = sheets.map((sheet): SheetMapping | null => {
    const place = before.sheets.findIndex(({ name }) => name === sheet.name);
    const mapped = before.mapping.sheets[place];
    if (!mapped) return null;
    const same = sameHeadings(sheet, before.sheets[place]!, mapped.headerLine);
    return mapped.table === null || same ? mapped : null;
  });
  return again.every((mapped) => mapped !== null) ? { ...before.mapping, sheets: again } : null;
}

function sameHeadings(a: DescribedSheet, b: DescribedSheet, headerLine: number): boolean {
  const [first, second] = [a, b].map(({ head }) => head.find(({ line }) => line === headerLine)?.cells.join('\n'));
  return first !== undefined && first === second;
}
