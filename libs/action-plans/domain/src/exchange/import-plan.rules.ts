import { fieldChanges, type FieldChange, type InputProblem } from '@binome/shared/domain';
import { groupOfField, type ActionContent, type ActionLead } from '../action.js';
import { lineFieldChanges, lineProblems, linesAfter, tidyLines } from '../action-lines.rules.js';
import { actionProblems, BLANK_ACTION, secondaryAxesAfterMove, tidyAction } from '../action.rules.js';
import { AXIS_SHORT_NAMES, type Axis } from '../axis.rules.js';
import { cellProblem, type CellProblem } from './cell-problem.js';
import type { PlanNames } from './cell-writing.js';
import { isSaidBy, plannedLines } from './import-lines.rules.js';
import { NEW_ORIENTATION, type ChosenValues } from './import-mapping.js';
import { matchedActions, type ActionDraft } from './import-matching.rules.js';
import type { KnownAction, KnownPlan, NewOrientation, PlanImportPlan, PlannedAction } from './import-plan.js';
import { placedProblem, ruleProblem, type CellPlace, type PlanImportProblem } from './import-problem.js';
import { comparedText, missingProblem, type ReadRow, type ReadRows, type ReadValue } from './import-rows.rules.js';
import { shownChanges, shownCreation } from './import-shown.rules.js';

const PLACE_FIELDS = ['mainAxis', 'orientationId'];

/** What the rows of a file do to a plan: every problem is collected, and what does not change is said. */
export function importPlan(
  { rows, problems: found }: ReadRows,
  known: KnownPlan,
  chosen: ChosenValues,
): PlanImportPlan {
  const planner = new Planner(known, chosen, [...found]);
  const actions = matchedActions(rows, known, planner.problems).flatMap((draft) => planner.planned(draft) ?? []);
  planner.refuseSharedCodes(actions);
  return { actions, orientations: planner.orientations, problems: planner.problems };
}

/** The place that an action goes to. */
interface Destination {
  axis: Axis;
  place: PlannedAction['place'];
  newOrientation: NewOrientation | null;
}

class Planner {
  readonly orientations: NewOrientation[] = [];
  private readonly names: PlanNames;

  constructor(
    private readonly known: KnownPlan,
    private readonly chosen: ChosenValues,
    readonly problems: PlanImportProblem[],
  ) {
    const indicators = known.actions.flatMap(({ lines }) => lines.indicators ?? []);
    this.names = {
      members: known.members,
      orientations: new Map(known.orientations.map(({ id, title }) => [id, title])),
      indicators: new Map(indicators.map(({ id, name }) => [id, name])),
    };
  }

  planned(draft: ActionDraft): PlannedAction | null {
    const { row, known } = draft;
    const destination = this.destination(draft);
    if (!destination) return null;
    const content = row ? this.content(row, known) : {};
    if (known === null && row && !content.title) {
      this.problems.push(missingProblem(row, 'title'));
      return null;
    }
    const { patch, places } = plannedLines(draft.lines, known?.lines ?? {}, {
      lineId: (at) => this.known.lineId(at),
      names: this.names,
      problems: this.problems,
    });
    const lines = tidyLines(patch);
    this.refuseGroups(draft, [...Object.keys(content), ...Object.keys(lines)], places);
    const values = known?.values ?? { ...BLANK_ACTION, code: content.code ?? '', title: content.title ?? '' };
    const at = row?.at ?? draft.lines[0]!.at;
    const after = linesAfter(known?.lines ?? {}, lines);
    this.refuseRules(
      [...actionProblems({ ...values, mainAxis: destination.axis }, content), ...lineProblems(lines, after)],
      row,
      places,
      at,
    );
    const changes = [...this.ownChanges(known, content, destination), ...lineFieldChanges(known?.lines ?? {}, after)];
    const planned = { at, known, content, lines, changes, ...destination };
    return {
      ...planned,
      kind: known === null ? 'created' : changes.length > 0 ? 'changed' : 'unchanged',
      code: content.code ?? known?.values.code ?? null,
      title: content.title ?? values.title,
      shown:
        known === null ? shownCreation(planned, this.names) : shownChanges(changes, { ...planned, known }, this.names),
    };
  }

  /** The fields that a row gives and that the action does not say already, written as they are stored. */
  private content(row: ReadRow, known: KnownAction | null): Partial<ActionContent> {
    const given = [...row.values].filter(
      ([field, read]) =>
        !PLACE_FIELDS.includes(field) &&
        !(known && isSaidBy(read.text, read.column, known.values[field as keyof ActionContent], this.names)),
    );
    const patch = tidyAction(Object.fromEntries(given.map(([field, { value }]) => [field, value])));
    if (patch.leads && known) patch.leads = patch.leads.map((lead) => this.keptLead(lead, known));
    const changed = known
      ? fieldChanges({ ...known.values }, { ...patch }).map(({ field }) => field)
      : Object.keys(patch);
    return Object.fromEntries(Object.entries(patch).filter(([field]) => changed.includes(field)));
  }

  // Someone who leads the action stays as the plan says, under an account or a plain name, unless the person says otherwise.
  private keptLead(lead: ActionLead, known: KnownAction): ActionLead {
    const said = comparedText(lead.name);
    if (this.chosen.leads?.[said] !== undefined) return lead;
    return known.values.leads.find(({ name }) => comparedText(name) === said) ?? lead;
  }

  private destination({ row, known }: ActionDraft): Destination | null {
    const given = row?.values.get('mainAxis')?.value as Axis | undefined;
    const axis = given ?? known?.values.mainAxis ?? row?.axis ?? null;
    // A cell that is there and cannot be read is refused already.
    if (axis === null) {
      const unread =
        row &&
        this.problems.some(
          ({ cell, sheet }) => cell !== null && cell === row.places.get('mainAxis')?.cell && sheet === row.at.sheet,
        );
      if (row && !unread) this.problems.push(missingProblem(row, 'mainAxis'));
      return null;
    }
    const moved = known !== null && axis !== known.values.mainAxis;
    const orientation = row?.values.get('orientationId');
    const kept =
      !orientation ||
      (known && !moved && isSaidBy(orientation.text, orientation.column, known.values.orientationId, this.names));
    const place: PlannedAction['place'] = known === null || moved ? { mainAxis: axis } : {};
    if (kept) return { axis, place: moved ? { ...place, orientationId: null } : place, newOrientation: null };
    return this.orientation(row!, orientation, axis, place);
  }

  private orientation(row: ReadRow, { text }: ReadValue, axis: Axis, place: PlannedAction['place']): Destination {
    if (text === '') return { axis, place: { ...place, orientationId: null }, newOrientation: null };
    const said = comparedText(text);
    const ofAxis = this.known.orientations.filter((orientation) => orientation.axis === axis);
    const chosen = this.chosen.orientationId?.[said];
    const id = ofAxis.find(({ title }) => comparedText(title) === said)?.id ?? chosen;
    if (id === null) return { axis, place, newOrientation: null };
    if (id === NEW_ORIENTATION) return { axis, place, newOrientation: this.newOrientation(axis, text) };
    if (id !== undefined && ofAxis.some((one) => one.id === id))
      return { axis, place: { ...place, orientationId: id }, newOrientation: null };
    const problem = cellProblem('UNKNOWN_ORIENTATION', { axis: AXIS_SHORT_NAMES[axis] });
    this.problems.push(placedProblem(row.places.get('orientationId') ?? row.at, problem));
    return { axis, place, newOrientation: null };
  }

  private newOrientation(axis: Axis, title: string): NewOrientation {
    const said = comparedText(title);
    const planned = this.orientations.find((one) => one.axis === axis && comparedText(one.title) === said);
    if (planned) return planned;
    const created = { axis, title };
    this.orientations.push(created);
    return created;
  }

  private ownChanges(
    known: KnownAction | null,
    content: Partial<ActionContent>,
    { axis, place, newOrientation }: Destination,
  ): FieldChange[] {
    if (known === null) return [];
    const moved = place.mainAxis !== undefined;
    const secondaryAxes =
      moved && !content.secondaryAxes ? secondaryAxesAfterMove(known.values.secondaryAxes, axis) : undefined;
    const orientationId = newOrientation ? `${NEW_ORIENTATION}${newOrientation.title}` : place.orientationId;
    return fieldChanges({ ...known.values }, { ...content, mainAxis: place.mainAxis, orientationId, secondaryAxes });
  }

  private refuseGroups(
    { row, known }: ActionDraft,
    fields: readonly string[],
    places: ReadonlyMap<string, CellPlace>,
  ): void {
    for (const field of fields) {
      const group = groupOfField(field);
      if (!group || this.known.mayWrite(group, known)) continue;
      const place = places.get(field) ?? row?.places.get(field) ?? row?.at;
      if (place) this.problems.push(placedProblem(place, cellProblem('GROUP_NOT_ALLOWED', {})));
    }
  }

  private refuseRules(
    refusals: readonly InputProblem[],
    row: ReadRow | null,
    places: ReadonlyMap<string, CellPlace>,
    at: CellPlace,
  ): void {
    for (const refusal of refusals) {
      const path = refusal.field.split('.');
      // A new action without a code gets one.
      if (refusal.field === 'code' && !row?.values.has('code')) continue;
      const place =
        places.get(path.slice(0, 3).join('.')) ??
        places.get(path.slice(0, 2).join('.')) ??
        places.get(path[0]!) ??
        row?.places.get(path[0]!);
      this.problems.push(placedProblem(place ?? at, ruleProblem(refusal)));
    }
  }

  /** Refuses codes that two actions would bear: with another one of the plan, removed ones included, or of the file. */
  refuseSharedCodes(actions: readonly PlannedAction[]): void {
    const holders = new Map(this.known.actions.map(({ id, values }) => [values.code, id]));
    const given = new Map<string, PlannedAction>();
    for (const action of actions) {
      if (!action.content.code) continue;
      const holder = holders.get(action.content.code);
      const earlier = given.get(action.content.code);
      given.set(action.content.code, action);
      if ((holder === undefined || holder === action.known?.id) && !earlier) continue;
      this.problems.push(placedProblem(action.at, codeTaken()));
    }
  }
}

function codeTaken(): CellProblem<'RULE'> {
  return cellProblem('RULE', { problem: 'code_taken' });
}
