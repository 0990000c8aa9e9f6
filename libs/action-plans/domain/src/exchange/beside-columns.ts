import { searchable } from '@binome/shared/domain';
import type { LineKind } from '../action-lines.js';
import { tidy } from '../input-problem.rules.js';
import { FIRST_YEAR, LAST_YEAR } from '../local-date.rules.js';
import { BUDGET_NATURE_WORDS } from '../plan-words.js';
import type { PlanColumn, PlanTable } from './plan-column.js';
import { planColumn } from './plan-columns.js';

/** A column of the actions' sheet that feeds a line of a sub-table, one row for one action: « Financeur 2 », « Budget 2027 ». */
export interface BesideColumn {
  key: string;
  /** The column of the sub-table's own sheet that says how its cells are read. */
  column: PlanColumn;
  table: LineKind;
  field: string;
  /** Columns of one name feed one line; null when each column feeds its own, named by its heading. */
  line: string | null;
}

/** Most funders side by side. */
export const FUNDERS_BESIDE = 6;
/** Years after the present one that a heading without a year may stand for. */
const YEARS_AHEAD = 6;

const NATURES = Object.keys(BUDGET_NATURE_WORDS) as (keyof typeof BUDGET_NATURE_WORDS)[];
const FIELDS: Partial<Record<LineKind, readonly string[]>> = {
  budgetLines: ['planned', 'actual'],
  fundingLines: ['funder', 'scheme', 'amount', 'granted', 'state', 'reference'],
  milestones: ['dueOn', 'doneOn'],
  indicatorValues: ['value'],
};
const LINES: Partial<Record<LineKind, RegExp>> = {
  budgetLines: new RegExp(`^\\d{4}-(${NATURES.join('|')})$`),
  fundingLines: new RegExp(`^[1-${FUNDERS_BESIDE}]$`),
  milestones: /^$/,
  indicatorValues: /^$/,
};

/** What a key such as `budgetLines.planned#2027-investment` or `milestones.dueOn#` stands for, null when it stands for nothing. */
export function besideColumn(key: string): BesideColumn | null {
  const [own = '', line] = key.split('#');
  const column = planColumn(own);
  if (line === undefined || !column || column.table === 'actions' || column.field === null) return null;
  const { table, field } = column;
  if (!FIELDS[table]?.includes(field) || !LINES[table]?.test(line)) return null;
  if (table === 'budgetLines' && !isYear(Number(line.slice(0, 4)))) return null;
  return { key, column, table, field, line: line === '' ? null : line };
}

/** The column that a key of a sheet's mapping stands for: one of the sheet, or one beside it; undefined when there is none. */
export function mappedColumn(table: PlanTable, key: string): PlanColumn | undefined {
  const own = planColumn(key);
  if (own) return own.table === table ? own : undefined;
  return table === 'actions' ? besideColumn(key)?.column : undefined;
}

/** Whether several places of a sheet may hold this key: each names its line by its heading. */
export function isRepeatable(key: string): boolean {
  return besideColumn(key)?.line === null;
}

/** What a column beside the actions may feed, for a column under this heading, each with its French name. */
export function besideChoices(heading: string, thisYear: number): { id: string; label: string }[] {
  const said = yearOfHeading(heading);
  const years = said ? [said] : Array.from({ length: YEARS_AHEAD + 2 }, (_, at) => thisYear - 1 + at);
  const budget = years.flatMap((year) =>
    NATURES.flatMap((nature) => ['planned', 'actual'].map((field) => `budgetLines.${field}#${year}-${nature}`)),
  );
  const funding = Array.from({ length: FUNDERS_BESIDE }, (_, at) => at + 1).flatMap((rank) =>
    (FIELDS.fundingLines ?? []).map((field) => `fundingLines.${field}#${rank}`),
  );
  // Without a heading, nothing would name the line.
  const named = tidy(heading) === '' ? [] : ['milestones.dueOn#', 'milestones.doneOn#'];
  if (indicatorOfHeading(heading)) named.push('indicatorValues.value#');
  return [...named, ...budget, ...funding].map((key) => ({ id: key, label: besideWord(key, heading) }));
}

/** The French name of a column beside the actions: « Financeur 2 : montant demandé (€ HT) ». */
export function besideWord(key: string, heading: string): string {
  const beside = besideColumn(key);
  if (!beside) return key;
  const { table, field, line, column } = beside;
  const what = column.heading.charAt(0).toLowerCase() + column.heading.slice(1);
  if (table === 'fundingLines') return field === 'funder' ? `Financeur ${line}` : `Financeur ${line} : ${what}`;
  if (table === 'budgetLines') {
    const [year, nature] = (line ?? '').split('-') as [string, (typeof NATURES)[number]];
    const planned = field === 'planned' ? 'prévu' : 'réalisé';
    return `Budget ${planned} ${year}, ${BUDGET_NATURE_WORDS[nature].toLowerCase()} (€ HT)`;
  }
  if (table === 'milestones') return `Jalon « ${tidy(heading)} » : ${what}`;
  const { name, year } = indicatorOfHeading(heading) ?? { name: tidy(heading), year: '' };
  return `Indicateur « ${name} » : cible ${year}`;
}

/** The indicator and the year that a heading says, « Emplois visés 2028 »; null without a year, or without a name. */
export function indicatorOfHeading(heading: string): { name: string; year: number } | null {
  const year = yearOfHeading(heading);
  const name = tidy(
    heading
      .replace(String(year), ' ')
      .replace(/\(\s*\)/g, ' ')
      .replace(/\s+/g, ' '),
  ).replace(/[\s:,;–-]+(en|à|d’ici|fin)?$/u, '');
  return year && name !== '' ? { name, year } : null;
}

/** What a heading plainly says of a line beside the action: a funder by its rank, a budget by its year; null otherwise. */
export function proposedBeside(heading: string): string | null {
  const said = searchable(heading);
  const ranked = /^(.+) ([1-9])$/.exec(said);
  if (ranked && Number(ranked[2]) <= FUNDERS_BESIDE) {
    const field = RANKED.find(([, words]) => words.test(ranked[1] ?? ''))?.[0];
    if (field) return `fundingLines.${field}#${ranked[2]}`;
  }
  const year = yearOfHeading(heading);
  if (!year || !BUDGET.test(said)) return null;
  const nature = said.includes('fonctionnement') ? 'running' : 'investment';
  return `budgetLines.${/realise|paye|consomme/.test(said) ? 'actual' : 'planned'}#${year}-${nature}`;
}

const OF_FUNDER = '( (du )?(co)?financeur| (de la )?(demande|aide|subvention))?';
const RANKED: readonly [field: string, words: RegExp][] = [
  ['funder', /^(co)?financeur$/],
  ['scheme', new RegExp(`^dispositif${OF_FUNDER}$`)],
  ['granted', new RegExp(`^(montant )?accorde${OF_FUNDER}$`)],
  ['amount', new RegExp(`^(montant|aide|subvention|montant demande)${OF_FUNDER}$`)],
  ['state', new RegExp(`^(etat|statut)${OF_FUNDER}$`)],
];
const BUDGET = /^(budget|cout|depenses?|montant|investissement|fonctionnement)\b/;

function yearOfHeading(heading: string): number | null {
  const years = heading.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  const [year] = years.map(Number);
  return years.length === 1 && year !== undefined && isYear(year) ? year : null;
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
