import { sameValue } from '@binome/shared/domain';
import { LINE_KINDS, type ActionLinesPatch, type Line, type LineChange, type LineKind } from '../action-lines.js';
import type { LinesByKind } from '../action-lines.rules.js';
import { cellProblem } from './cell-problem.js';
import { tidyText } from './cell-reading.js';
import { cellOf, type PlanNames } from './cell-writing.js';
import { placedProblem, type CellPlace, type PlanImportProblem } from './import-problem.js';
import { comparedText, type ReadRow, type ReadValue } from './import-rows.rules.js';

/** The fields that tell two lines of an action apart, for rows without an identifier. */
const NATURAL_KEYS: Record<LineKind, readonly string[]> = {
  milestones: ['label'],
  blockers: ['asked'],
  budgetLines: ['label', 'year', 'nature'],
  fundingLines: ['funder', 'scheme', 'reference'],
  indicators: ['name'],
  indicatorValues: ['indicatorId', 'kind', 'on'],
  environmentalEffects: ['domain', 'description'],
  supportNeeds: ['nature', 'description'],
};

type Values = Record<string, unknown>;

/** The lines that rows write on one action. */
export interface PlannedLines {
  patch: ActionLinesPatch;
  /** Places of the rows by sub-table and line, and of their cells by path: `milestones.<id>.dueOn`. */
  places: Map<string, CellPlace>;
}

export interface LinesContext {
  names: PlanNames;
  lineId(at: CellPlace): string;
  problems: PlanImportProblem[];
}

/** Reads the rows of an action's sub-tables as changes of its lines; indicators come before the values that name them. */
export function plannedLines(rows: readonly ReadRow[], current: LinesByKind, context: LinesContext): PlannedLines {
  const planned: PlannedLines = { patch: {}, places: new Map() };
  for (const kind of LINE_KINDS) {
    const ofKind = rows.filter(({ table }) => table === kind);
    if (ofKind.length === 0) continue;
    planned.places.set(kind, ofKind[0]!.at);
    const changes = new KindOfLines(kind, current, planned, context).changes(ofKind);
    if (changes.length > 0) Object.assign(planned.patch, { [kind]: changes });
  }
  return planned;
}

class KindOfLines {
  private readonly lines: readonly Line[];
  private readonly taken = new Map<string, ReadRow>();

  constructor(
    private readonly kind: LineKind,
    private readonly current: LinesByKind,
    private readonly planned: PlannedLines,
    private readonly context: LinesContext,
  ) {
    this.lines = current[kind] ?? [];
  }

  changes(rows: readonly ReadRow[]): LineChange[] {
    const read = rows.map((row) => ({ row, values: this.valuesOf(row) }));
    // Rows that name their line take it before the others look for one.
    const named = read.filter(({ row }) => row.identifier !== null);
    const free = read.filter(({ row }) => row.identifier === null);
    return [...named, ...free].flatMap(({ row, values }) => {
      if (values === null) return [];
      const line = row.identifier
        ? this.lineNamed(row)
        : this.lineLike(
            row,
            values,
            free.map((other) => other.values),
          );
      return line === undefined ? [] : this.change(row, line, values);
    });
  }

  private refuse(place: CellPlace | undefined, row: ReadRow, problem: Parameters<typeof placedProblem>[1]): void {
    this.context.problems.push(placedProblem(place ?? row.at, problem));
  }

  /** The values of a row, its indicator found; null when the row is refused. */
  private valuesOf(row: ReadRow): Map<string, ReadValue> | null {
    const values = new Map(row.values);
    const named = values.get('indicatorId');
    if (this.kind !== 'indicatorValues' || !named) return values;
    const id = this.indicatorNamed(named.text);
    if (id) return values.set('indicatorId', { ...named, value: id });
    this.refuse(row.places.get('indicatorId'), row, cellProblem('UNKNOWN_INDICATOR', {}));
    return null;
  }

  private indicatorNamed(name: string): string | undefined {
    const said = comparedText(name);
    const added = (this.planned.patch.indicators ?? []).find((line) => line.name && comparedText(line.name) === said);
    return added?.id ?? this.current.indicators?.find((line) => comparedText(line.name) === said)?.id;
  }

  /** The line that a row names, undefined when the row is refused. */
  private lineNamed(row: ReadRow): Line | undefined {
    const line = this.lines.find(({ id }) => id === row.identifier);
    const earlier = line && this.taken.get(line.id);
    const place = row.places.get('identifier');
    if (!line) return void this.refuse(place, row, cellProblem('UNKNOWN_IDENTIFIER', {}));
    if (earlier) return void this.refuse(place, row, cellProblem('ROW_TWICE', { line: earlier.at.line }));
    this.taken.set(line.id, row);
    return line;
  }

  /** The line that a row without identifier is about: the same one, or the only one of that name; null for a new line. */
  private lineLike(
    row: ReadRow,
    values: ReadonlyMap<string, ReadValue>,
    others: readonly (ReadonlyMap<string, ReadValue> | null)[],
  ): Line | null {
    const alike = this.lines.filter((line) => !this.taken.has(line.id) && this.hasKeyOf(line, values));
    const same = alike.find((line) => [...values].every(([field, given]) => this.says(line, field, given)));
    const rivals = others.filter((other) => other !== null && this.keyOf(other) === this.keyOf(values));
    const line = same ?? (alike.length === 1 && rivals.length === 1 ? alike[0]! : null);
    if (line) this.taken.set(line.id, row);
    return line;
  }

  private keyOf(values: ReadonlyMap<string, ReadValue>): string {
    return NATURAL_KEYS[this.kind].map((field) => comparedText(values.get(field)?.text ?? '')).join('\n');
  }

  private hasKeyOf(line: Line, values: ReadonlyMap<string, ReadValue>): boolean {
    const given = NATURAL_KEYS[this.kind].filter((field) => values.has(field));
    return given.length > 0 && given.every((field) => this.says(line, field, values.get(field)!));
  }

  private says(line: Line, field: string, { value, text, column }: ReadValue): boolean {
    const now = (line as unknown as Values)[field] ?? null;
    if (sameValue(now, value)) return true;
    const cell = cellOf(column, now, this.context.names);
    return comparedText(cell ? tidyText(cell) : '') === comparedText(text);
  }

  private change(row: ReadRow, line: Line | null, values: ReadonlyMap<string, ReadValue>): LineChange[] {
    const id = line?.id ?? this.context.lineId(row.at);
    const path = `${this.kind}.${id}`;
    this.planned.places.set(path, row.at);
    for (const [field, place] of row.places) this.planned.places.set(`${path}.${field}`, place);
    const given = [...values].filter(([field, read]) => !line || !this.isUnchanged(line, field, read));
    if (line && given.length === 0) return [];
    const begun = line ? {} : row.whenNew;
    return [{ id, ...begun, ...Object.fromEntries(given.map(([field, { value }]) => [field, value])) }];
  }

  private isUnchanged(line: Line, field: string, { value, text, column }: ReadValue): boolean {
    const now = (line as unknown as Values)[field] ?? null;
    return isSaidBy(text, column, now, this.context.names) || sameValue(now, value);
  }
}

/** Whether a cell says just what the plan holds: then it changes nothing, even where a cell says less than the plan knows. */
export function isSaidBy(text: string, column: ReadValue['column'], now: unknown, names: PlanNames): boolean {
  const cell = cellOf(column, now, names);
  return (cell ? tidyText(cell) : '') === text;
}
