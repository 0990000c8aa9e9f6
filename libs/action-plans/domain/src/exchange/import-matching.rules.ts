import { cellProblem } from './cell-problem.js';
import type { KnownAction, KnownPlan } from './import-plan.js';
import { placedProblem, type PlanImportProblem } from './import-problem.js';
import type { ReadRow } from './import-rows.rules.js';

/** An action that the file speaks of: its row, the action that it is, the rows of its sub-tables. */
export interface ActionDraft {
  /** Null when only sub-tables speak of the action. */
  row: ReadRow | null;
  known: KnownAction | null;
  lines: ReadRow[];
}

/** Puts together the rows that speak of one action: by identifier, else by code; a row without either is a new action. */
export function matchedActions(
  rows: readonly ReadRow[],
  known: KnownPlan,
  problems: PlanImportProblem[],
): ActionDraft[] {
  const matching = new Matching(known, problems);
  for (const row of rows) if (row.table === 'actions') matching.action(row);
  for (const row of rows) if (row.table !== 'actions') matching.line(row);
  return matching.drafts;
}

class Matching {
  readonly drafts: ActionDraft[] = [];
  private readonly byId: ReadonlyMap<string, KnownAction>;
  private readonly byCode: ReadonlyMap<string, KnownAction>;
  /** Drafts by the identifier of their action, or by the code that the file gives to a new one. */
  private readonly taken = new Map<string, ActionDraft>();
  private readonly draftOfCode = new Map<string, ActionDraft>();
  /** Codes of rows that are refused: their lines are not refused once more. */
  private readonly refused = new Set<string>();

  constructor(
    known: KnownPlan,
    private readonly problems: PlanImportProblem[],
  ) {
    this.byId = new Map(known.actions.map((action) => [action.id, action]));
    this.byCode = new Map(known.actions.map((action) => [action.values.code, action]));
  }

  action(row: ReadRow): void {
    const known = this.knownOf(row);
    if (known === undefined) return void (row.code && this.refused.add(row.code));
    const key = known?.id ?? row.code;
    const earlier = key === null ? undefined : this.taken.get(key);
    if (earlier?.row) {
      const place = row.places.get(row.identifier ? 'identifier' : 'code') ?? row.at;
      return void this.problems.push(placedProblem(place, cellProblem('ROW_TWICE', { line: earlier.row.at.line })));
    }
    this.keep({ row, known, lines: [...row.beside] }, key, row.code ?? known?.values.code ?? null);
  }

  line(row: ReadRow): void {
    const place = row.places.get('action') ?? row.at;
    if (row.code === null) return void this.problems.push(placedProblem(place, cellProblem('MISSING_VALUE', {})));
    const draft = this.draftOfCode.get(row.code) ?? this.draftOfKnown(row.code);
    if (draft) return void draft.lines.push(row);
    if (this.refused.has(row.code)) return;
    const code = this.byCode.has(row.code) ? 'REMOVED_ACTION' : 'UNKNOWN_ACTION';
    this.problems.push(placedProblem(place, cellProblem(code, {})));
  }

  // The code that the plan knows leads to the action too, when its row gives it another one.
  private draftOfKnown(code: string): ActionDraft | null {
    const known = this.byCode.get(code);
    if (!known?.present) return null;
    return this.taken.get(known.id) ?? this.keep({ row: null, known, lines: [] }, known.id, code);
  }

  private keep(draft: ActionDraft, key: string | null, code: string | null): ActionDraft {
    this.drafts.push(draft);
    if (key !== null) this.taken.set(key, draft);
    if (code !== null) this.draftOfCode.set(code, draft);
    return draft;
  }

  /** The action that a row is about, null for a new one, undefined when the row is refused. */
  private knownOf(row: ReadRow): KnownAction | null | undefined {
    const { identifier, code } = row;
    const known = identifier ? this.byId.get(identifier) : code ? this.byCode.get(code) : null;
    const place = row.places.get(identifier ? 'identifier' : 'code') ?? row.at;
    if (identifier && !known)
      return void this.problems.push(placedProblem(place, cellProblem('UNKNOWN_IDENTIFIER', {})));
    if (known && !known.present)
      return void this.problems.push(placedProblem(place, cellProblem('REMOVED_ACTION', {})));
    return known ?? null;
  }
}
