import type { FieldChange } from '@binome/shared/domain';
import type { ContourGeometry, ImportShape, KnownMember } from './import-file.js';
import type { ImportProblem } from './import-problem.js';
import type { ProgrammePhase } from './programme-phase.js';

/** The facts of a territory that an import states. */
export interface TerritoryFacts {
  name: string;
  regionCode: string | null;
  regionCodes: string[];
  departementCodes: string[];
  population: number | null;
  communeCount: number | null;
  longitude: number | null;
  latitude: number | null;
}

/** What an import will do to one territory. */
export interface PlannedTerritory {
  phase: ProgrammePhase;
  code: string;
  kind: 'created' | 'changed' | 'unchanged';
  facts: TerritoryFacts;
  /** Facts that change, from what to what; empty when the territory is created. */
  changes: FieldChange[];
  addedMembers: KnownMember[];
  changedMembers: { member: KnownMember; changes: FieldChange[] }[];
  removedMembers: KnownMember[];
  /** The contour to write, null when it is left as it is. */
  contour: { before: ContourGeometry | null; after: ContourGeometry } | null;
}

/** A contour of the background to write. */
export interface PlannedDepartement {
  code: string;
  before: ContourGeometry | null;
  after: ContourGeometry;
}

/** Everything that an import will do; it is applied only when there is no problem. */
export interface ImportPlan {
  files: { name: string; phase: ProgrammePhase; shape: ImportShape; rows: number }[];
  territories: PlannedTerritory[];
  departements: PlannedDepartement[];
  unchangedDepartements: number;
  problems: ImportProblem[];
}

/** Counts of a plan, for the preview and the journal. */
export interface ImportCounts {
  createdTerritories: number;
  changedTerritories: number;
  unchangedTerritories: number;
  addedMembers: number;
  changedMembers: number;
  removedMembers: number;
  createdContours: number;
  changedContours: number;
}

/** The figures of a plan. */
export function importCounts(plan: ImportPlan): ImportCounts {
  const count = (kind: PlannedTerritory['kind']): number =>
    plan.territories.filter((planned) => planned.kind === kind).length;
  const sum = (size: (planned: PlannedTerritory) => number): number =>
    plan.territories.reduce((total, planned) => total + size(planned), 0);
  const contours = [...plan.territories.flatMap((planned) => planned.contour ?? []), ...plan.departements];
  return {
    createdTerritories: count('created'),
    changedTerritories: count('changed'),
    unchangedTerritories: count('unchanged'),
    addedMembers: sum((planned) => planned.addedMembers.length),
    changedMembers: sum((planned) => planned.changedMembers.length),
    removedMembers: sum((planned) => planned.removedMembers.length),
    createdContours: contours.filter((contour) => contour.before === null).length,
    changedContours: contours.filter((contour) => contour.before !== null).length,
  };
}

/** Whether the plan would write nothing: everything is already so. */
export function changesNothing(plan: ImportPlan): boolean {
  return plan.territories.every((planned) => planned.kind === 'unchanged') && plan.departements.length === 0;
}
