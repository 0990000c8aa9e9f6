import {
  cardCompleteness,
  completenessPercent,
  filterField,
  FUNDING_SUMS,
  lineFilterField,
  openBlockersOf,
  overdueBlockersOf,
  latenessOf,
  ME,
  readDuration,
  HOPED_STATES,
  moneyTotals,
  SECURED_STATES,
  type ActionFilter,
  type ActionGroup,
  type FilterCondition,
  type FilterField,
  type FilterGroup,
  type FundingState,
  type LineCondition,
  type LinesByKind,
} from '@binome/action-plans/domain';
import type { Document } from '@binome/documents/api';
import type { DocumentKind } from '@binome/documents/domain';
import { searchable, wordsOfHtml } from '@binome/shared/domain';
import type { Action } from '../action.entity.js';

/** An action with all its lines, as read with full rights. */
export interface WholeAction {
  action: Action;
  lines: Required<LinesByKind>;
  documents: readonly AttachedDocument[];
}

/** A document of an action, with the kind of its last version. */
export interface AttachedDocument {
  document: Document;
  kind: DocumentKind;
}

export interface OracleReader {
  accountId: string;
  today: string;
  /** The groups of fields of this action that the reader may not read. */
  hidden: (action: Action) => readonly ActionGroup[];
  reads: (document: Document) => boolean;
}

/** Whether an action answers a filter, worked out in memory from what its reader may read of it: what SQL is compared with. */
export function answers(filter: ActionFilter, whole: WholeAction, reader: OracleReader): boolean {
  const hidden = reader.hidden(whole.action);
  const holds = (one: FilterCondition): boolean => {
    const field = filterField(one.field);
    if (!field || (field.group && hidden.includes(field.group))) return false;
    return field.kind === 'lines'
      ? linesHold(one, field, whole, reader)
      : asked(one, field, valueOf(one.field, whole, reader), reader, whole);
  };
  const group = ({ match, conditions }: FilterGroup) =>
    match === 'any' ? conditions.some(holds) : conditions.every(holds);
  const parts = [...filter.conditions.map(holds), ...filter.groups.map(group)];
  return parts.length === 0 || (filter.match === 'any' ? parts.some(Boolean) : parts.every(Boolean));
}

function linesHold(one: FilterCondition, field: FilterField, whole: WholeAction, reader: OracleReader): boolean {
  const rows = one.field === 'documents' ? documentsOf(whole, reader) : rowsOf(whole, one.field);
  const found = rows.some((row) =>
    one.lines.every((line) => {
      const inner = lineFilterField(field, line.field);
      return inner !== null && asked(line, inner, lineValue(one.field, line.field, row, whole), reader, whole);
    }),
  );
  return one.operator === 'none' ? !found : found;
}

function rowsOf({ lines }: WholeAction, subTable: string): Record<string, unknown>[] {
  return lines[subTable as keyof LinesByKind] as unknown as Record<string, unknown>[];
}

function documentsOf({ documents }: WholeAction, { reads }: OracleReader): Record<string, unknown>[] {
  return documents
    .filter(({ document }) => reads(document))
    .map(({ document, kind }) => ({ name: document.name, kind, addedOn: dayInParis(document.createdAt) }));
}

function dayInParis(at: Date): string {
  return new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(at);
}

function lineValue(subTable: string, name: string, row: Record<string, unknown>, { lines }: WholeAction): unknown {
  if (subTable === 'indicatorValues' && name === 'indicator')
    return lines.indicators.find(({ id }) => id === row.indicatorId)?.name;
  if (subTable !== 'indicators' || (name !== 'targets' && name !== 'measures')) return row[name];
  const kind = name === 'targets' ? 'target' : 'measured';
  return lines.indicatorValues.filter((value) => value.indicatorId === row.id && value.kind === kind).length;
}

function valueOf(name: string, { action, lines }: WholeAction, { today, hidden }: OracleReader): unknown {
  const judged = cardCompleteness(
    action,
    {
      milestones: lines.milestones.length > 0,
      budget: lines.budgetLines.some(({ planned }) => planned !== null),
      funding: lines.fundingLines.length > 0,
      indicatorTarget: lines.indicatorValues.some(({ kind }) => kind === 'target'),
    },
    !hidden(action).includes('ActionMoney'),
  );
  switch (name) {
    case 'search':
      return [
        action.code,
        action.title,
        plain(action.context),
        plain(action.description),
        plain(action.objectives),
        action.ownerName,
        action.electedLead,
        action.industrialLead,
        action.committee,
        action.leads.map(({ name: lead }) => lead).join(' '),
        action.partners.join(' '),
        action.tags.join(' '),
      ]
        .filter(Boolean)
        .join(' ');
    case 'context':
    case 'description':
    case 'objectives':
      return plain(action[name]);
    case 'leads':
      return action.leads.map((lead) => lead.name);
    case 'copiedFrom':
      return action.copiedFrom?.territoryName;
    case 'knownToPublicActor':
      return action.knownToPublicActor === null ? null : action.knownToPublicActor ? 'yes' : 'no';
    case 'plannedBudget':
      return sum(lines.budgetLines.map(({ planned }) => planned));
    case 'actualBudget':
      return sum(lines.budgetLines.map(({ actual }) => actual));
    case 'fundingSecured':
      return funding(lines, SECURED_STATES);
    case 'fundingHoped':
      return funding(lines, HOPED_STATES);
    case 'fundingGap':
      return lines.budgetLines.length + lines.fundingLines.length === 0
        ? null
        : moneyTotals(lines.budgetLines, lines.fundingLines).uncovered;
    case 'missing':
      return judged.missing;
    case 'completeness':
      return completenessPercent(judged);
    case 'nextMilestone':
      return (
        lines.milestones.flatMap(({ dueOn, doneOn }) => (dueOn && doneOn === null ? [dueOn] : [])).sort()[0] ?? null
      );
    case 'openBlockers':
      return openBlockersOf({ status: action.status, blockers: lines.blockers }).length;
    case 'overdueBlockers':
      return overdueBlockersOf({ status: action.status, blockers: lines.blockers }, today).length;
    case 'lateness':
      return latenessOf({ ...action, milestones: lines.milestones }, today).map(({ kind }) => kind);
    default:
      return name in FUNDING_SUMS
        ? funding(lines, [FUNDING_SUMS[name as keyof typeof FUNDING_SUMS]])
        : (action as unknown as Record<string, unknown>)[name];
  }
}

const plain = (html: string | null) => html && wordsOfHtml(html);

function funding({ fundingLines }: Required<LinesByKind>, states: readonly FundingState[]): string | null {
  const counted = fundingLines.filter(({ state }) => states.includes(state));
  return sum(
    counted.map(({ state, amount, granted }) => (SECURED_STATES.includes(state) ? (granted ?? amount) : amount)),
  );
}

/** Millionths, so that decimals compare exactly. */
function millionths(text: string): bigint {
  const [units = '0', decimals = ''] = text.replace('-', '').split('.');
  const whole = BigInt(units + decimals.padEnd(6, '0'));
  return text.startsWith('-') ? -whole : whole;
}

function sum(amounts: readonly (string | null)[]): string | null {
  const given = amounts.filter((amount) => amount !== null);
  if (given.length === 0) return null;
  const total = given.reduce((all, amount) => all + millionths(amount), 0n);
  const digits = String(total).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

function asked(
  one: LineCondition,
  field: FilterField,
  value: unknown,
  reader: OracleReader,
  { action }: WholeAction,
): boolean {
  const { operator, values } = one;
  const isMissing = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  if (operator === 'empty') return isMissing;
  if (operator === 'filled') return !isMissing;
  switch (field.kind) {
    case 'search':
    case 'text':
      if (operator === 'one_of') return !isMissing && values.some((one) => bare(one) === bare(String(value)));
      return (operator === 'lacks') !== holdsWords(String(value ?? ''), values[0] ?? '');
    case 'names':
    case 'choices':
      return asksOfList(
        one,
        value as string[],
        values.includes(ME) && one.field === 'leads' && action.leadAccountIds.includes(reader.accountId),
      );
    case 'choice':
      return (operator === 'none_of') !== values.includes(String(value));
    case 'day':
      return !isMissing && asksOfDay(one, String(value), reader.today);
    default:
      return !isMissing && asksOfNumber(one, millionths(String(value)));
  }
}

/** A text without its accents and capitals. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function holdsWords(text: string, words: string): boolean {
  const read = bare(text);
  return searchable(words)
    .split(' ')
    .every((word) => read.includes(word));
}

function asksOfList({ operator, values }: LineCondition, list: readonly string[], isMe: boolean): boolean {
  if (operator === 'contains') return list.some((name) => holdsWords(name, values[0] ?? ''));
  const found = isMe || list.some((name) => name !== ME && values.includes(name));
  return operator === 'none_of' ? !found : found;
}

function asksOfDay(
  { operator, values: [first = '', second = ''] }: LineCondition,
  day: string,
  today: string,
): boolean {
  switch (operator) {
    case 'before':
      return day < first;
    case 'after':
      return day > first;
    case 'between':
      return day >= first && day <= second;
    case 'over_ago':
      return day < dayAt(today, first, -1);
    case 'within_ago':
      return day >= dayAt(today, first, -1) && day <= today;
    default:
      return day >= today && day <= dayAt(today, first, 1);
  }
}

function dayAt(day: string, text: string, sign: 1 | -1): string {
  const { count = 0, unit = 'days' } = readDuration(text) ?? {};
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + sign * count, 0)).getUTCDate();
  const moved =
    unit === 'days'
      ? Date.UTC(year, month - 1, date + sign * count)
      : Date.UTC(year, month - 1 + sign * count, Math.min(date, lastOfMonth));
  return new Date(moved).toISOString().slice(0, 10);
}

function asksOfNumber({ operator, values }: LineCondition, value: bigint): boolean {
  const [first = 0n, second = 0n] = values.map(millionths);
  switch (operator) {
    case 'equals':
      return value === first;
    case 'at_least':
      return value >= first;
    case 'at_most':
      return value <= first;
    default:
      return value >= first && value <= second;
  }
}
