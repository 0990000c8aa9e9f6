import type {
  ImportCounts,
  ImportProblem,
  ImportShape,
  ImportStatus,
  ProgrammePhase,
  WrittenRow,
} from '@binome/territories/domain';
import type { FieldChange, ImportStep, UndoObstacle } from '@binome/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an import does to one territory, without geometries. */
export interface PreviewedTerritory {
  phase: ProgrammePhase;
  code: string;
  name: string;
  kind: 'created' | 'changed' | 'unchanged';
  changes: FieldChange[];
  addedMembers: { siren: string; name: string }[];
  changedMembers: { siren: string; name: string; changes: FieldChange[] }[];
  removedMembers: { siren: string; name: string }[];
  contour: 'created' | 'changed' | null;
}

/** What an import will do, as the administrator reads it before confirming. */
export interface ImportPreview {
  files: { name: string; phase: ProgrammePhase; shape: ImportShape; rows: number }[];
  counts: ImportCounts;
  territories: PreviewedTerritory[];
  /** Départements of the background whose contour is written, and those left alone. */
  departements: string[];
  unchangedDepartements: number;
}

/** Files of reference data received together: applied together or not at all. */
@Entity('territory_imports')
export class TerritoryImport {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') status: ImportStatus;
  @Column('text', { name: 'chosen_phase', nullable: true }) chosenPhase: ProgrammePhase | null;
  @Column('jsonb', { nullable: true }) preview: ImportPreview | null;
  @Column('jsonb') problems: ImportProblem[];
  /** All problems found; only the first ones are kept. */
  @Column('integer', { name: 'problem_count' }) problemCount: number;
  @Column('jsonb') obstacles: UndoObstacle[];
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('text', { name: 'created_by_name' }) createdByName: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'status_at', default: () => 'now()' }) statusAt: Date;
  @Column('timestamptz', { name: 'applied_at', nullable: true }) appliedAt: Date | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt: Date | null;
}

/** A file of an import, as received. */
@Entity('territory_import_files')
export class TerritoryImportFile {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'import_id' }) importId: string;
  @Column('integer') place: number;
  @Column('text') name: string;
  @Column('integer') size: number;
  @Column('text') sha256: string;
  @Column('bytea', { select: false }) bytes: Buffer;
}

/** What an applied import wrote, row by row: what undoing it needs. */
@Entity('territory_import_writes')
export class TerritoryImportWrites {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId: string;
  @Column('jsonb') rows: WrittenRow[];
}

/** How far the job of an import is. */
@Entity('territory_import_progress')
export class TerritoryImportProgress {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId: string;
  @Column('text') step: ImportStep;
  @Column('integer') done: number;
  @Column('integer') total: number;
}
