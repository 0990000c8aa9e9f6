import type { FieldChange } from '@binome/shared/domain';
import type { ActionContent, ActionGroup, ActionValues } from '../action.js';
import type { ActionLinesPatch } from '../action-lines.js';
import type { LinesByKind } from '../action-lines.rules.js';
import type { Axis } from '../axis.rules.js';
import type { CellPlace, PlanImportProblem } from './import-problem.js';
import type { ReadingFacts } from './import-rows.rules.js';

/** An action of the plan as an import finds it. */
export interface KnownAction {
  id: string;
  version: number;
  /** Whether it is in the plan's lists; a removed or archived one is not written. */
  present: boolean;
  values: ActionValues;
  lines: LinesByKind;
}

export interface KnownOrientation {
  id: string;
  axis: Axis;
  title: string;
}

/** What an import compares with, and what it may do. */
export interface KnownPlan extends ReadingFacts {
  actions: readonly KnownAction[];
  orientations: readonly KnownOrientation[];
  /** Whether the person may write the field group of this action, or of a new one. */
  mayWrite(group: ActionGroup, action: KnownAction | null): boolean;
  /** The identifier of a new line, always the same for the same row, or cell beside an action, of the same file. */
  lineId(at: CellPlace): string;
}

/** An orientation that the import creates, known by its axis and title until it is written. */
export interface NewOrientation {
  axis: Axis;
  title: string;
}

/** A change as its reader sees it: what a cell of the plan says before and after. */
export interface ShownChange {
  /** The field, with its line when it belongs to one: « Jalon « Permis » : Date prévue ». */
  what: string;
  from: string;
  to: string;
}

/** What an import does to one action. */
export interface PlannedAction {
  kind: 'created' | 'changed' | 'unchanged';
  at: CellPlace;
  known: KnownAction | null;
  /** Null for a new action to which the plan gives its code. */
  code: string | null;
  title: string;
  axis: Axis;
  content: Partial<ActionContent>;
  /** The axis and orientation that it goes to; absent when its place is not touched. */
  place: { mainAxis?: Axis; orientationId?: string | null };
  newOrientation: NewOrientation | null;
  lines: ActionLinesPatch;
  /** Fields that change, as the history keeps them. */
  changes: FieldChange[];
  shown: ShownChange[];
}

/** What an import does to a plan, and everything that is wrong in its file. Complete only when nothing is wrong. */
export interface PlanImportPlan {
  actions: PlannedAction[];
  orientations: NewOrientation[];
  problems: PlanImportProblem[];
}

/** Actions that one import may create or change. */
export const MAX_IMPORTED_ACTIONS = 2_000;
