import { sameValue, type FieldChange, type InputProblem } from '@binome/shared/domain';
import type { ActionContent, ActionPatch } from './action.js';
import {
  lineFieldOf,
  lineKindOf,
  LINE_KINDS,
  LINE_RULES,
  type ActionLines,
  type ActionLinesPatch,
  type Line,
  type LineChange,
  type LineField,
  type LineKind,
} from './action-lines.js';
import { isAmount, isDecimal, tidyAmount, tidyDecimal } from './decimal.rules.js';
import { problem, textProblem, tidyOrNull } from './input-problem.rules.js';
import { FIRST_YEAR, isLocalDate, LAST_YEAR, yearOf } from './local-date.rules.js';

/** The lines of an action by sub-table; only those that a command touches need be there. */
export type LinesByKind = { [K in LineKind]?: readonly ActionLines[K][] };

type Values = Record<string, unknown>;
const LINE_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A patch of an action taken apart: its own fields, and its lines. */
export function splitPatch(patch: ActionPatch): { content: Partial<ActionContent>; lines: ActionLinesPatch } {
  const entries = Object.entries(patch).filter(([, value]) => value !== undefined);
  const isLines = ([field]: [string, unknown]) => lineKindOf(field) !== null;
  return {
    content: Object.fromEntries(entries.filter((entry) => !isLines(entry))) as Partial<ActionContent>,
    lines: Object.fromEntries(entries.filter(isLines)) as ActionLinesPatch,
  };
}

/** The sub-tables that a patch writes, parents first. Lines of values are needed too when an indicator goes. */
export function touchedKinds(patch: ActionLinesPatch): LineKind[] {
  const named = LINE_KINDS.filter((kind) => patch[kind] !== undefined);
  const kinds = new Set<LineKind>(named);
  if (named.includes('indicators')) kinds.add('indicatorValues');
  if (named.includes('indicatorValues')) kinds.add('indicators');
  return LINE_KINDS.filter((kind) => kinds.has(kind));
}

/** The given lines written in the one way that is stored, so that the same thing said twice is no change. */
export function tidyLines(patch: ActionLinesPatch): ActionLinesPatch {
  const tidied = LINE_KINDS.flatMap((kind) => {
    const changes = patch[kind];
    return changes ? [[kind, changes.map((change) => tidyLine(kind, change))]] : [];
  });
  return Object.fromEntries(tidied) as ActionLinesPatch;
}

function tidyLine(kind: LineKind, { id, removed, ...values }: LineChange): LineChange {
  const given = Object.entries(LINE_RULES[kind].fields).flatMap(([name, field]) => {
    const value = (values as Values)[name];
    return value === undefined ? [] : [[name, tidyValue(field, value)]];
  });
  return { id: id.toLowerCase(), ...(removed && { removed: true }), ...Object.fromEntries(given) } as LineChange;
}

function tidyValue(field: LineField, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (field.type === 'text') return tidyOrNull(value);
  if (field.type === 'amount') return tidyAmount(value);
  if (field.type === 'decimal') return tidyDecimal(value);
  return value === '' ? null : value;
}

/** The lines as the patch leaves them. The values of an indicator go with it. */
export function linesAfter(current: LinesByKind, patch: ActionLinesPatch): LinesByKind {
  const after: Record<string, readonly Line[]> = {};
  for (const kind of touchedKinds(patch)) after[kind] = kindAfter(kind, current[kind] ?? [], patch[kind] ?? []);
  const { indicators, indicatorValues } = after as LinesByKind;
  if (indicators && indicatorValues) {
    const gone = new Set((current.indicators ?? []).map(({ id }) => id));
    for (const { id } of indicators) gone.delete(id);
    after.indicatorValues = indicatorValues.filter(({ indicatorId }) => !gone.has(indicatorId));
  }
  return after as LinesByKind;
}

function kindAfter(kind: LineKind, current: readonly Line[], changes: readonly LineChange[]): Line[] {
  const byId = new Map<string, Line>(current.map((line) => [line.id, line]));
  for (const { id, removed, ...values } of changes) {
    if (removed) byId.delete(id);
    else byId.set(id, { ...(byId.get(id) ?? blankLine(kind, id)), ...values } as Line);
  }
  return [...byId.values()];
}

function blankLine(kind: LineKind, id: string): Line {
  const empty = Object.keys(LINE_RULES[kind].fields).map((name) => [name, null]);
  return { id, ...Object.fromEntries(empty) } as Line;
}

/** What really changes, as fields of the action: `milestones.<id>.dueOn`, or `milestones.<id>` when a line comes or goes. */
export function lineFieldChanges(before: LinesByKind, after: LinesByKind): FieldChange[] {
  return LINE_KINDS.flatMap((kind) => {
    const lines = after[kind];
    return lines ? changesOfKind(kind, before[kind] ?? [], lines) : [];
  });
}

function changesOfKind(kind: LineKind, before: readonly Line[], after: readonly Line[]): FieldChange[] {
  const kept = new Map<string, Line>(before.map((line) => [line.id, line]));
  const changes = after.flatMap((line) => {
    const past = kept.get(line.id);
    kept.delete(line.id);
    return past ? changesOfLine(kind, past, line) : [{ field: `${kind}.${line.id}`, from: null, to: line }];
  });
  return [...changes, ...[...kept.values()].map((line) => ({ field: `${kind}.${line.id}`, from: line, to: null }))];
}

function changesOfLine(kind: LineKind, past: Line, line: Line): FieldChange[] {
  return Object.keys(LINE_RULES[kind].fields).flatMap((name) => {
    const [from, to] = [(past as unknown as Values)[name] ?? null, (line as unknown as Values)[name] ?? null];
    return sameValue(from, to) ? [] : [{ field: `${kind}.${line.id}.${name}`, from, to }];
  });
}

/** A line as it was before a change, by the field of that change. */
export interface FormerLine {
  field: string;
  from: unknown;
}

/**
 * The patch that puts the value before a change of a line back: a line that came goes, one that went comes with what went with it,
 * a field takes its value.
 */
export function linePatchOf(
  field: string,
  from: unknown,
  belongings: readonly FormerLine[] = [],
): ActionLinesPatch | null {
  const part = lineFieldOf(field);
  if (!part) return null;
  const { kind, id, name } = part;
  if (name) return { [kind]: [{ id, [name]: from }] };
  if (from === null) return { [kind]: [{ id, removed: true }] };
  const patches = belongings.map((one) => linePatchOf(one.field, one.from));
  const values = patches.flatMap((patch) => patch?.indicatorValues ?? []);
  return { [kind]: [{ ...(from as Line), id }], ...(values.length > 0 && { indicatorValues: values }) };
}

/** What is wrong with the lines given, seen on the lines that they would give; problems name their field by the same path. */
export function lineProblems(patch: ActionLinesPatch, after: LinesByKind): InputProblem[] {
  return LINE_KINDS.flatMap((kind) => {
    const changes = patch[kind];
    if (changes === undefined) return [];
    if (changes === null) return [problem(kind, 'required')];
    const lines = after[kind] ?? [];
    const { max } = LINE_RULES[kind];
    return [
      ...(lines.length > max ? [problem(kind, 'too_many', { max })] : []),
      ...changes.filter(({ removed }) => !removed).flatMap((change) => problemsOfLine(kind, change, lines, after)),
    ];
  });
}

function problemsOfLine(
  kind: LineKind,
  { id }: LineChange,
  lines: readonly Line[],
  after: LinesByKind,
): InputProblem[] {
  const at = `${kind}.${id}`;
  if (!LINE_ID.test(id)) return [problem(at, 'not_an_identifier')];
  const line = lines.find((one) => one.id === id) as unknown as Values | undefined;
  if (!line) return [];
  return Object.entries(LINE_RULES[kind].fields).flatMap(([name, field]) =>
    problemsOfValue(`${at}.${name}`, field, line[name], after),
  );
}

function problemsOfValue(at: string, field: LineField, value: unknown, after: LinesByKind): InputProblem[] {
  if (value === null || value === undefined || value === '') {
    return 'required' in field && field.required ? [problem(at, 'required')] : [];
  }
  if (field.type === 'year') return yearProblems(at, value);
  if (typeof value !== 'string') return [problem(at, 'required')];
  switch (field.type) {
    case 'text':
      return textProblem(at, value, field);
    case 'day':
      return isLocalDate(value) ? yearProblems(at, yearOf(value)) : [problem(at, 'not_a_date')];
    case 'amount':
      return isAmount(value) ? [] : [problem(at, 'not_an_amount')];
    case 'decimal':
      return isDecimal(value) ? [] : [problem(at, 'not_a_decimal')];
    case 'choice':
      return field.choices.includes(value) ? [] : [problem(at, 'not_a_choice')];
    case 'line':
      return (after[field.of] ?? []).some(({ id }) => id === value) ? [] : [problem(at, 'line_of_elsewhere')];
  }
}

function yearProblems(at: string, year: unknown): InputProblem[] {
  const known = Number.isInteger(year) && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
  return known ? [] : [problem(at, 'year_out_of_range', { first: FIRST_YEAR, last: LAST_YEAR })];
}
