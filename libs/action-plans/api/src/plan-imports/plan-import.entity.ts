import type {
  Axis,
  CellProblem,
  DescribedSheet,
  ImportMapping,
  PlanImportStatus,
  RememberedMapping,
  ShownChange,
  ValueToMatch,
} from '@binome/action-plans/domain';
import type { FieldChange, ImportStep, TableProblem, UndoObstacle } from '@binome/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface PlanImportCounts {
  created: number;
  changed: number;
  unchanged: number;
  orientations: number;
}

/** A file received for a plan: applied as a whole or not at all. */
@Entity('plan_imports')
export class PlanImport {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'plan_id' }) planId: string;
  @Column('text') status: PlanImportStatus;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('integer', { name: 'file_size' }) fileSize: number;
  /** The import whose corrected file this one is. */
  @Column('uuid', { name: 'previous_id', nullable: true }) previousId: string | null;
  @Column('jsonb', { name: 'file_problem', nullable: true }) fileProblem: TableProblem | null;
  @Column('jsonb') sheets: DescribedSheet[];
  @Column('jsonb', { nullable: true }) mapping: ImportMapping | null;
  /** Texts of the file that somebody has to give a meaning. */
  @Column('jsonb') texts: ValueToMatch[];
  @Column('jsonb', { nullable: true }) counts: PlanImportCounts | null;
  /** What tells two previews apart. */
  @Column('text', { nullable: true }) digest: string | null;
  /** Whether the plan changed after the preview was confirmed, so that a new one must be read. */
  @Column('boolean') outdated: boolean;
  /** Imported cells that hold a formula. */
  @Column('integer') formulas: number;
  @Column('integer', { name: 'problem_count' }) problemCount: number;
  @Column('jsonb') obstacles: UndoObstacle[];
  /** Who asked for what the job does, and in which capacity. */
  @Column('uuid', { name: 'asked_by', nullable: true }) askedBy: string | null;
  @Column('uuid', { name: 'asked_as', nullable: true }) askedAs: string | null;
  @Column('text', { name: 'created_by_name' }) createdByName: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' }) createdAt: Date;
  @Column('timestamptz', { name: 'status_at', default: () => 'clock_timestamp()' }) statusAt: Date;
  @Column('timestamptz', { name: 'applied_at', nullable: true }) appliedAt: Date | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt: Date | null;
}

@Entity('plan_import_files')
export class PlanImportFile {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('bytea') bytes: Buffer;
}

/** What an import does to one action, as its reader sees it. */
@Entity('plan_import_rows')
export class PlanImportRow {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @PrimaryColumn('integer') place: number;
  @Column('text') kind: 'created' | 'changed' | 'unchanged';
  @Column('text', { nullable: true }) code: string | null;
  @Column('text') title: string;
  @Column('text') axis: Axis;
  @Column('text') sheet: string;
  @Column('integer') line: number;
  @Column('jsonb') changes: ShownChange[];
}

/** Something wrong in a cell. */
@Entity('plan_import_problems')
export class PlanImportProblemRow {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @PrimaryColumn('integer') place: number;
  @Column('text') sheet: string;
  @Column('integer') line: number;
  @Column('text', { name: 'column_name', nullable: true }) column: string | null;
  @Column('text', { nullable: true }) cell: string | null;
  @Column('text', { nullable: true }) value: string | null;
  @Column('text') code: CellProblem['code'];
  @Column('jsonb') data: CellProblem['data'];
}

/** What an applied import wrote on one action: what undoing it needs. */
export interface WrittenOnAction {
  kind: 'created' | 'changed';
  actionId: string;
  label: string;
  /** Version that the import left. */
  version: number;
  changes: FieldChange[];
}

export interface PlanImportWritten {
  actions: WrittenOnAction[];
  orientations: { id: string; label: string }[];
}

@Entity('plan_import_writes')
export class PlanImportWrites {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('jsonb') writes: PlanImportWritten;
}

/** How far the job of an import is. */
@Entity('plan_import_progress')
export class PlanImportProgress {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('text') step: ImportStep;
  @Column('integer') done: number;
  @Column('integer') total: number;
}

/** What the imports of a territory taught for the next one. */
@Entity('plan_import_mappings')
export class PlanImportMapping {
  @PrimaryColumn('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('jsonb') mapping: RememberedMapping;
}

export const planImportEntities = [
  PlanImport,
  PlanImportFile,
  PlanImportRow,
  PlanImportProblemRow,
  PlanImportWrites,
  PlanImportProgress,
  PlanImportMapping,
];
