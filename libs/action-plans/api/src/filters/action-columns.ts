import { DOCUMENT_KINDS, EXTENSIONS_OF } from '@binome/documents/domain';
import { FUNDING_SUMS, HOPED_STATES, SECURED_STATES, type FundingState } from '@binome/action-plans/domain';
import { BROUGHT } from '../plan-money.queries.js';
import type { ActionStatement } from './action-statement.js';

/** What a field costs to read besides the action's own row. */
export type LineJoin = 'budget' | 'funding' | 'milestone' | 'blocker' | 'card';

/** The day it is in France, by the clock of PostgreSQL. */
export const TODAY = "(now() AT TIME ZONE 'Europe/Paris')::date";

const sumOf = (states: readonly FundingState[]) =>
  `sum(${BROUGHT}) FILTER (WHERE line.state IN (${states.map((state) => `'${state}'`).join(', ')}))`;
const ofAction = (table: string) => `SELECT FROM ${table} line WHERE line.action_id = action.id`;

/** What is read of the lines of each action, once however many fields ask for it. */
const LINE_JOINS: Record<LineJoin, (statement: ActionStatement) => string> = {
  budget: () =>
    `SELECT sum(line.planned) AS planned, sum(line.actual) AS actual, count(*) > 0 AS filled FROM budget_lines line WHERE line.action_id = action.id`,
  funding: () =>
    `SELECT ${sumOf(SECURED_STATES)} AS secured, ${sumOf(HOPED_STATES)} AS hoped, count(*) > 0 AS filled,
      ${Object.values(FUNDING_SUMS)
        .map((state) => `${sumOf([state])} AS ${state}`)
        .join(', ')}
     FROM funding_lines line WHERE line.action_id = action.id`,
  milestone: () =>
    `SELECT min(line.due_on) AS due_on FROM milestones line WHERE line.action_id = action.id AND line.done_on IS NULL`,
  blocker: () =>
    `SELECT count(*) AS open, count(*) FILTER (WHERE line.due_on < ${TODAY}) AS overdue FROM blockers line
     WHERE line.action_id = action.id AND line.answered_on IS NULL AND action.status NOT IN ('done', 'abandoned')`,
  card: cardSql,
};

// The rule of `cardCompleteness`: what is expected of the phase, the money only where the reader sees it.
function cardSql(statement: ActionStatement): string {
  const money = statement.may('ActionMoney');
  const expected: [what: string, asked: string, isMissing: string][] = [
    ['orientation', 'TRUE', 'action.orientation_id IS NULL'],
    ['description', 'TRUE', `coalesce(action.description, '') = ''`],
    ['objectives', 'TRUE', `coalesce(action.objectives, '') = ''`],
    ['owner', 'TRUE', `coalesce(action.owner_name, '') = ''`],
    ['elected_lead', 'TRUE', `coalesce(action.elected_lead, '') = ''`],
    ['industrial_lead', 'TRUE', `coalesce(action.industrial_lead, '') = ''`],
    ['leads', 'TRUE', `action.leads = '[]'`],
    ['dates', 'TRUE', 'action.starts_on IS NULL OR action.ends_on IS NULL'],
    ['milestones', `action.phase <> 'idea'`, `NOT EXISTS (${ofAction('milestones')})`],
    [
      'budget',
      `action.phase <> 'idea' AND ${money}`,
      `NOT EXISTS (${ofAction('budget_lines')} AND line.planned IS NOT NULL)`,
    ],
    ['funding', `action.phase = 'operation' AND ${money}`, `NOT EXISTS (${ofAction('funding_lines')})`],
    [
      'indicator_target',
      `action.phase <> 'idea'`,
      `NOT EXISTS (${ofAction('indicator_values')} AND line.kind = 'target')`,
    ],
  ];
  const rows = expected.map(([what, asked, isMissing], rank) => `(${rank}, '${what}', ${asked}, ${isMissing})`);
  return `SELECT coalesce(array_agg(what ORDER BY rank) FILTER (WHERE is_missing), '{}') AS missing,
      floor(count(*) FILTER (WHERE NOT is_missing) * 100 / nullif(count(*), 0))::integer AS percent
    FROM (VALUES ${rows.join(', ')}) AS expected (rank, what, asked, is_missing) WHERE asked AND action.status <> 'abandoned'`;
}

export function joinSql(join: LineJoin, statement: ActionStatement): string {
  return `LEFT JOIN LATERAL (${LINE_JOINS[join](statement)}) ${join} ON TRUE`;
}

export interface ActionColumn {
  sql: string;
  joins?: readonly LineJoin[];
}

// A long text is read without its markup.
const longText = (column: string) => `words_of_html(${column})`;

const LEADS = `ARRAY(SELECT lead ->> 'name' FROM jsonb_array_elements(action.leads) AS lead)`;

// Money and company notes are not searched: a search on what one may not read would tell it.
const SEARCHED = `concat_ws(' ', action.code, action.title, ${longText('action.context')}, ${longText('action.description')}, ${longText('action.objectives')},
  action.owner_name, action.elected_lead, action.industrial_lead, action.committee, array_to_string(${LEADS}, ' '),
  array_to_string(action.partners, ' '), array_to_string(action.tags, ' '))`;

// The reasons of `latenessOf`.
const LATENESS = `CASE WHEN action.status IN ('done', 'abandoned') THEN '{}'::text[] ELSE array_remove(ARRAY[
  CASE WHEN action.ends_on < ${TODAY} THEN 'end_passed' END,
  CASE WHEN milestone.due_on < ${TODAY} THEN 'milestone_passed' END,
  CASE WHEN action.status = 'to_come' AND action.starts_on < ${TODAY} THEN 'start_passed' END
]::text[], NULL) END`;

// What no line covers of the cost; nothing is said of an action that has neither budget nor funding.
const GAP = `CASE WHEN budget.filled OR funding.filled
  THEN coalesce(budget.planned, 0) - coalesce(funding.secured, 0) - coalesce(funding.hoped, 0) END`;

const COLUMNS: Readonly<Record<string, ActionColumn>> = {
  search: { sql: SEARCHED },
  context: { sql: longText('action.context') },
  description: { sql: longText('action.description') },
  objectives: { sql: longText('action.objectives') },
  leads: { sql: LEADS },
  knownToPublicActor: { sql: `CASE action.known_to_public_actor WHEN TRUE THEN 'yes' WHEN FALSE THEN 'no' END` },
  plannedBudget: { sql: 'budget.planned', joins: ['budget'] },
  actualBudget: { sql: 'budget.actual', joins: ['budget'] },
  fundingSecured: { sql: 'funding.secured', joins: ['funding'] },
  fundingHoped: { sql: 'funding.hoped', joins: ['funding'] },
  fundingGap: { sql: GAP, joins: ['budget', 'funding'] },
  ...Object.fromEntries(
    Object.entries(FUNDING_SUMS).map(([name, state]) => [
      name,
      { sql: `funding.${state}`, joins: ['funding' as const] },
    ]),
  ),
  copiedFrom: { sql: `action.copied_from ->> 'territoryName'` },
  lateness: { sql: LATENESS, joins: ['milestone'] },
  nextMilestone: { sql: 'milestone.due_on', joins: ['milestone'] },
  openBlockers: { sql: 'blocker.open', joins: ['blocker'] },
  overdueBlockers: { sql: 'blocker.overdue', joins: ['blocker'] },
  missing: { sql: 'card.missing', joins: ['card'] },
  completeness: { sql: 'card.percent', joins: ['card'] },
};

/** Where a field of an action is read. */
export function columnOf(field: string): ActionColumn {
  return Object.hasOwn(COLUMNS, field) && COLUMNS[field] ? COLUMNS[field] : { sql: `action.${snakeCase(field)}` };
}

const LINE_TABLES: Readonly<Record<string, string>> = {
  milestones: 'milestones',
  blockers: 'blockers',
  budgetLines: 'budget_lines',
  fundingLines: 'funding_lines',
  indicators: 'indicators',
  indicatorValues: 'indicator_values',
  environmentalEffects: 'environmental_effects',
  supportNeeds: 'support_needs',
  documents: 'documents',
};

export function tableOf(subTable: string): string {
  const table = LINE_TABLES[subTable];
  if (!table) throw new Error(`The sub-table ${subTable} has no translation to SQL`);
  return table;
}

const countOf = (kind: string) =>
  `(SELECT count(*) FROM indicator_values one WHERE one.indicator_id = line.id AND one.kind = '${kind}')`;

// What a document is now: its last version.
const DOCUMENT_KIND = `(SELECT CASE ${DOCUMENT_KINDS.map(
  (kind) =>
    `WHEN one.extension IN (${EXTENSIONS_OF[kind].map((extension) => `'${extension}'`).join(', ')}) THEN '${kind}'`,
).join(' ')} END FROM document_versions one WHERE one.document_id = line.id ORDER BY one.number DESC LIMIT 1)`;

const LINE_COLUMNS: Readonly<Record<string, string>> = {
  'indicators.targets': countOf('target'),
  'indicators.measures': countOf('measured'),
  'indicatorValues.indicator': '(SELECT one.name FROM indicators one WHERE one.id = line.indicator_id)',
  'documents.kind': DOCUMENT_KIND,
  'documents.addedOn': `(line.created_at AT TIME ZONE 'Europe/Paris')::date`,
};

/** Where a field of a line is read. */
export function lineColumnOf(subTable: string, field: string): string {
  return LINE_COLUMNS[`${subTable}.${field}`] ?? `line.${snakeCase(field)}`;
}

/** Which lines of a sub-table are those of the action of the row, as far as the reader reads them. */
export function linesOfAction(subTable: string, statement: ActionStatement): string {
  if (subTable !== 'documents') return 'line.action_id = action.id';
  return `line.owner_type = 'Action' AND line.owner_id = action.id AND line.removed_at IS NULL AND line.owner_removed_at IS NULL
    AND ${statement.mayReadDocument()}`;
}

function snakeCase(name: string): string {
  return `"${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;
}
