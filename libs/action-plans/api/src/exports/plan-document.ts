import {
  AXES,
  AXIS_LABELS,
  blockerStateOf,
  cellOf,
  cellText,
  moneyTotals,
  openBlockersOf,
  PLAN_COLUMNS,
  STRATEGY_FIELDS,
  writtenSheets,
  type Axis,
  type PlanColumn,
} from '@binome/action-plans/domain';
import { paragraph, richBlocks, type Block, type PrintedDocument } from '@binome/shared/api';
import type { ExportedPlan } from './exported-plan.js';
import { frenchAmount } from './french-amount.js';
import { aboutSentences, type Edition } from './about-file.js';

type Exported = ExportedPlan['actions'][number];

const TEXTS = ['context', 'description', 'objectives'] as const;
/** Said in the heading, or as a text of its own. */
const ELSEWHERE: readonly string[] = ['code', 'title', 'mainAxis', 'orientationId', ...TEXTS];
const FACTS = PLAN_COLUMNS.filter(
  ({ table, role, field }) => table === 'actions' && role === 'value' && field !== null && !ELSEWHERE.includes(field),
);

/** The whole plan as a document to print, to read or to edit elsewhere. */
export function planDocument(exported: ExportedPlan, edition: Edition): PrintedDocument {
  const { plan, territoryName } = exported;
  const title = `Plan d’action ${plan.year} · ${territoryName}`;
  return {
    title,
    author: edition.by,
    foot: `${title} · ${edition.on}`,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...aboutSentences(exported, edition).map(paragraph),
      ...section('Portrait du territoire', plan.portrait),
      ...section('Méthode', plan.method),
      ...AXES.flatMap((axis) => axisBlocks(axis, exported)),
    ],
  };
}

function section(title: string, text: string | null): Block[] {
  const blocks = richBlocks(text, 3);
  return blocks.length > 0 ? [{ kind: 'heading', level: 2, text: title }, ...blocks] : [];
}

function axisBlocks(axis: Axis, exported: ExportedPlan): Block[] {
  const actions = exported.actions.filter(({ action }) => action.mainAxis === axis);
  const orientations = exported.orientations.filter((orientation) => orientation.axis === axis);
  const under = (id: string | null) => actions.filter(({ action }) => action.orientationId === id);
  const direct = under(null).flatMap((one) => actionBlocks(one, exported));
  return [
    { kind: 'heading', level: 2, text: AXIS_LABELS[axis] },
    ...richBlocks(exported.plan[STRATEGY_FIELDS[axis]], 3),
    ...(actions.length === 0 ? [paragraph('Aucune action sous cet axe.')] : moneyBlocks(actions)),
    ...orientations.flatMap(({ id, title, description }): Block[] => [
      { kind: 'heading', level: 3, text: title },
      ...richBlocks(description, 4),
      ...under(id).flatMap((one) => actionBlocks(one, exported)),
    ]),
    ...(direct.length > 0 && orientations.length > 0
      ? [{ kind: 'heading', level: 3, text: 'Directement sous l’axe' } satisfies Block]
      : []),
    ...direct,
  ];
}

function moneyBlocks(actions: readonly Exported[]): Block[] {
  const seen = actions.filter(({ seesMoney }) => seesMoney);
  const totals = moneyTotals(
    seen.flatMap(({ lines }) => lines.budgetLines ?? []),
    seen.flatMap(({ lines }) => lines.fundingLines ?? []),
  );
  return [
    {
      kind: 'table',
      caption: 'Coût et financement, euros hors taxes',
      header: ['Actions comptées', 'Coût prévu', 'Acquis', 'Espéré', 'À trouver'],
      rows: [
        [String(seen.length), ...[totals.planned, totals.secured, totals.hoped, totals.uncovered].map(frenchAmount)],
      ],
      numeric: [false, true, true, true, true],
    },
  ];
}

function actionBlocks(exported: Exported, { names, today }: ExportedPlan): Block[] {
  const { action, values } = exported;
  const facts = FACTS.flatMap((column) => {
    const value = values[column.field as keyof typeof values];
    const isPerimeter = column.type.kind === 'members';
    const said = isPerimeter ? authorities(value, names) : shown(column, cellText(cellOf(column, value, names)));
    return said ? [[column.heading, said]] : [];
  });
  return [
    { kind: 'heading', level: 4, text: `${action.code} ${action.title}` },
    ...TEXTS.flatMap((field) => textBlocks(field, action[field])),
    { kind: 'table', caption: '', header: [], rows: facts },
    ...(exported.seesMoney ? [] : [paragraph('Les montants de cette action ne vous sont pas partagés.')]),
    ...lineTables(exported, names, today),
  ];
}

function textBlocks(field: (typeof TEXTS)[number], text: string | null): Block[] {
  const heading = PLAN_COLUMNS.find((column) => column.table === 'actions' && column.field === field)?.heading ?? '';
  const blocks = richBlocks(text);
  return blocks.length > 0 ? [{ kind: 'heading', level: 5, text: heading }, ...blocks] : [];
}

// A file that is imported again says their numbers too.
function authorities(value: unknown, { members }: ExportedPlan['names']): string {
  return ((value ?? []) as string[]).map((siren) => members.get(siren) ?? `SIREN ${siren}`).join(', ');
}

function lineTables(exported: Exported, names: ExportedPlan['names'], today: string): Block[] {
  return writtenSheets([exported], names)
    .filter(({ table, rows }) => table !== 'actions' && rows.length > 0)
    .map(({ table, name, columns, rows }): Block => {
      const kept = columns.map((column, at) => ({ column, at })).filter(({ column }) => column.role === 'value');
      return {
        kind: 'table',
        caption: name,
        header: kept.map(({ column }) => column.heading),
        rows: rows.map((cells, row) =>
          kept.map(({ column, at }) => {
            const said = shown(column, cellText(cells[at] ?? null));
            const waits = table === 'blockers' && column.field === 'answeredOn' && said === '';
            return waits ? waitingWord(exported, row, today) : said;
          }),
        ),
        numeric: kept.map(({ column }) => isFigure(column)),
      };
    });
}

// In the place of the day of an answer, as on the card.
function waitingWord({ action, lines }: Exported, row: number, today: string): string {
  const blocker = (lines.blockers ?? [])[row];
  if (!blocker || openBlockersOf({ status: action.status, blockers: [blocker] }).length === 0) return '';
  return blockerStateOf(blocker, today) === 'overdue' ? 'Sans réponse' : 'En attente';
}

function shown({ type }: PlanColumn, text: string): string {
  return type.kind === 'amount' && text ? frenchAmount(text.replace(',', '.')) : text;
}

function isFigure({ type }: PlanColumn): boolean {
  return ['amount', 'decimal', 'whole'].includes(type.kind);
}
