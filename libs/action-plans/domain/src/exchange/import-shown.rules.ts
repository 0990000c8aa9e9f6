import { sameValue, type FieldChange } from '@binome/shared/domain';
import { lineFieldOf, type Line, type LineKind } from '../action-lines.js';
import { tidyText } from './cell-reading.js';
import { cellOf, type PlanNames } from './cell-writing.js';
import { NEW_ORIENTATION } from './import-mapping.js';
import type { KnownAction, PlannedAction, ShownChange } from './import-plan.js';
import type { PlanColumn } from './plan-column.js';
import { columnsOf, planColumn } from './plan-columns.js';

/** What one line of each sub-table is called. */
const LINE_NAMES: Record<LineKind, string> = {
  milestones: 'Jalon',
  blockers: 'Frein',
  budgetLines: 'Ligne de budget',
  fundingLines: 'Financement',
  indicators: 'Indicateur',
  indicatorValues: 'Valeur d’indicateur',
  environmentalEffects: 'Effet environnemental',
  supportNeeds: 'Besoin d’appui',
};
const LONGEST = 400;

type Values = Record<string, unknown>;
type Planned = Pick<PlannedAction, 'content' | 'place' | 'newOrientation' | 'lines' | 'axis' | 'changes'>;

/** The changes of an action as its reader sees them. */
export function shownChanges(
  changes: readonly FieldChange[],
  { known, lines }: Planned & { known: KnownAction },
  names: PlanNames,
): ShownChange[] {
  const named = withNewIndicators(names, lines);
  return changes.map((change) => {
    const part = lineFieldOf(change.field);
    if (!part) return shown(planColumn(change.field)!, change, named);
    const { kind, id, name } = part;
    const column = name && planColumn(`${kind}.${name}`);
    const line = (known.lines[kind] as readonly Line[] | undefined)?.find((one) => one.id === id);
    if (!column || !line) return addedLine(kind, change.to as Line, named);
    const { what, ...values } = shown(column, change, named);
    return {
      what: `${LINE_NAMES[kind]} «\u00a0${summary(kind, line, named)[0] ?? ''}\u00a0»\u00a0: ${what}`,
      ...values,
    };
  });
}

/** What a new action says, field by field. */
export function shownCreation(
  { content, axis, newOrientation, place, changes, lines }: Planned,
  names: PlanNames,
): ShownChange[] {
  const orientationId = newOrientation ? `${NEW_ORIENTATION}${newOrientation.title}` : place.orientationId;
  const values: Values = { ...content, mainAxis: axis, orientationId };
  const own = columnsOf('actions').flatMap((column) => {
    const to = column.field === null || column.field === 'title' ? null : values[column.field];
    return to === undefined || to === null || sameValue(to, [])
      ? []
      : [shown(column, { field: column.key, from: null, to }, names)];
  });
  const named = withNewIndicators(names, lines);
  const added = changes.flatMap(({ field, to }) => {
    const part = lineFieldOf(field);
    return part ? [addedLine(part.kind, to as Line, named)] : [];
  });
  return [...own, ...added];
}

function shown(column: PlanColumn, { from, to }: FieldChange, names: PlanNames): ShownChange {
  return { what: column.heading, from: textOf(column, from, names), to: textOf(column, to, names) };
}

function addedLine(kind: LineKind, line: Line, names: PlanNames): ShownChange {
  return { what: `${LINE_NAMES[kind]} en plus`, from: '', to: cut(summary(kind, line, names).join(' · ')) };
}

function summary(kind: LineKind, line: Line, names: PlanNames): string[] {
  const columns = columnsOf(kind).filter(({ field }) => field !== null);
  return columns.map((column) => textOf(column, (line as unknown as Values)[column.field!], names)).filter(Boolean);
}

function textOf(column: PlanColumn, value: unknown, names: PlanNames): string {
  if (column.type.kind === 'orientation' && typeof value === 'string' && value.startsWith(NEW_ORIENTATION))
    return cut(`${value.slice(NEW_ORIENTATION.length)} (nouvelle)`);
  const cell = cellOf(column, value, names);
  if (cell && column.type.kind === 'amount') return euros(String(value));
  return cell ? cut(tidyText(cell)) : '';
}

// `1 234,50 €`, from digits: money passes through no float.
function euros(amount: string): string {
  const [units = '', decimals = '00'] = amount.split('.');
  return `${units.replace(/(?<=\d)(?=(\d{3})+$)/g, '\u202f')},${decimals}\u00a0€`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function withNewIndicators(names: PlanNames, { indicators }: PlannedAction['lines']): PlanNames {
  if (!indicators) return names;
  const added = indicators.flatMap(({ id, name }) => (name ? [[id, name] as const] : []));
  return { ...names, indicators: new Map([...names.indicators, ...added]) };
}
