import { ID, InputType, Int, ObjectType, Field } from '@nestjs/graphql';
import {
  connectionOf,
  Exposed,
  JsonScalar,
  PlannedKindEnum,
  UndoObstacleType,
  VersionedInput,
} from '@binome/shared/api';
import type { FieldChange } from '@binome/shared/domain';
import type { ImportShape, ImportStatus, ProgrammePhase } from '@binome/territories/domain';
import { ImportShapeEnum, ImportStatusEnum, ProgrammePhaseEnum } from './territory-enums.js';
import type { TerritoryImport } from './territory-import.entity.js';

@ObjectType('ImportFile', { description: 'A file of an import, as received' })
export class ImportFileType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => String, { description: 'Name of the file' }) name: string;
  @Exposed('internal', () => Int, { description: 'Size in bytes' }) size: number;
  @Exposed('internal', () => String, { description: 'SHA-256 of the bytes, hexadecimal' }) sha256: string;
}

@ObjectType('ReadImportFile', { description: 'What was recognised in a file' })
export class ReadImportFileType {
  @Exposed('internal', () => String, { description: 'Name of the file' }) name: string;
  @Exposed('internal', () => ProgrammePhaseEnum, { description: 'Phase that the file speaks of' })
  phase: ProgrammePhase;
  @Exposed('internal', () => ImportShapeEnum, { description: 'What the file brings' }) shape: ImportShape;
  @Exposed('internal', () => Int, { description: 'Rows or shapes read' }) rows: number;
}

@ObjectType('ImportCounts', { description: 'Counts of what an import does' })
export class ImportCountsType {
  @Exposed('internal', () => Int, { description: 'Territories created' }) createdTerritories: number;
  @Exposed('internal', () => Int, { description: 'Territories changed' }) changedTerritories: number;
  @Exposed('internal', () => Int, { description: 'Territories named by the files and left alone' })
  unchangedTerritories: number;
  @Exposed('internal', () => Int, { description: 'Members added' }) addedMembers: number;
  @Exposed('internal', () => Int, { description: 'Members whose name, nature or population changes' })
  changedMembers: number;
  @Exposed('internal', () => Int, { description: 'Members removed' }) removedMembers: number;
  @Exposed('internal', () => Int, { description: 'Contours created' }) createdContours: number;
  @Exposed('internal', () => Int, { description: 'Contours replaced' }) changedContours: number;
}

@ObjectType('PlannedMember', { description: 'A member that an import adds or removes' })
export class PlannedMemberType {
  @Exposed('internal', () => String, { description: 'SIREN' }) siren: string;
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
}

@ObjectType('PlannedChange', { description: 'A value that goes from one to another' })
export class PlannedChangeType {
  @Exposed('internal', () => String, { description: 'Field' }) field: string;
  @Exposed('internal', () => JsonScalar, { nullable: true, description: 'Value today' }) from: unknown;
  @Exposed('internal', () => JsonScalar, { nullable: true, description: 'Value after the import' }) to: unknown;
}

@ObjectType('PlannedMemberChange', { description: 'A member whose facts change' })
export class PlannedMemberChangeType extends PlannedMemberType {
  @Exposed('internal', () => [PlannedChangeType], { description: 'What changes' }) changes: FieldChange[];
}

@ObjectType('PlannedTerritory', { description: 'What an import does to a territory' })
export class PlannedTerritoryType {
  @Exposed('internal', () => ProgrammePhaseEnum, { description: 'Phase' }) phase: ProgrammePhase;
  @Exposed('internal', () => String, { description: 'Code' }) code: string;
  @Exposed('internal', () => String, { description: 'Name after the import' }) name: string;
  @Exposed('internal', () => PlannedKindEnum, { description: 'Created, changed or left alone' }) kind:
    'created' | 'changed' | 'unchanged';
  @Exposed('internal', () => [PlannedChangeType], {
    description: 'Facts that change; empty when the territory is created',
  })
  changes: FieldChange[];
  @Exposed('internal', () => [PlannedMemberType], { description: 'Members added' }) addedMembers: PlannedMemberType[];
  @Exposed('internal', () => [PlannedMemberChangeType], { description: 'Members that change' })
  changedMembers: PlannedMemberChangeType[];
  @Exposed('internal', () => [PlannedMemberType], { description: 'Members removed' })
  removedMembers: PlannedMemberType[];
  @Exposed('internal', () => String, {
    nullable: true,
    description: '`created`, `changed`, or null when the contour is left alone',
  })
  contour: 'created' | 'changed' | null;
}

@ObjectType('ImportPreview', { description: 'What an import will do, or did' })
export class ImportPreviewType {
  @Exposed('internal', () => [ReadImportFileType], { description: 'What was recognised in each file' })
  files: ReadImportFileType[];
  @Exposed('internal', () => ImportCountsType, { description: 'Counts' }) counts: ImportCountsType;
  @Exposed('internal', () => [String], {
    description: 'Départements of the background whose contour is written, INSEE codes',
  })
  departements: string[];
  @Exposed('internal', () => Int, { description: 'Départements of the background left alone' })
  unchangedDepartements: number;
}

export const PlannedTerritoryConnection = connectionOf(PlannedTerritoryType, 'PlannedTerritory');

@ObjectType('ImportProblem', { description: 'Something wrong in a file, with its place' })
export class ImportProblemType {
  @Exposed('internal', () => String, { description: 'Code of the problem' }) code: string;
  @Exposed('internal', () => String, { description: 'Name of the file' }) file: string;
  @Exposed('internal', () => Int, {
    nullable: true,
    description: 'Line in the file, the first is 1; rank of the shape in a contour file',
  })
  line: number | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Column, as the file names it' }) column:
    string | null;
  @Exposed('internal', () => JsonScalar, { description: 'What the sentence needs' }) data: Record<string, unknown>;
  @Exposed('internal', () => String, { description: 'French sentence, without the place' }) sentence: string;
}

@ObjectType('TerritoryImport', {
  description: 'Files of reference data received together, applied together or not at all',
})
export class TerritoryImportType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Version, to be sent back with a change' }) version: number;
  @Exposed('internal', () => ImportStatusEnum, { description: 'Where the import stands' }) status: ImportStatus;
  @Exposed('internal', () => ProgrammePhaseEnum, {
    nullable: true,
    description: 'Phase chosen by the person; null: told by the files',
  })
  chosenPhase: ProgrammePhase | null;
  @Exposed('internal', () => ImportPreviewType, {
    nullable: true,
    description: 'What the import will do or did; null while unread or when refused',
  })
  preview: ImportPreviewType | null;
  @Exposed('internal', () => Int, { description: 'Number of problems found' }) problemCount: number;
  @Exposed('internal', () => [UndoObstacleType], { description: 'What kept the last undoing from being done' })
  obstacles: UndoObstacleType[];
  @Exposed('internal', () => String, { description: 'Name of the person who sent the files' }) createdByName: string;
  @Exposed('internal', () => Date, { description: 'When the files were received' }) createdAt: Date;
  @Exposed('internal', () => Date, { nullable: true, description: 'When the import was applied' })
  appliedAt: Date | null;
  @Exposed('internal', () => Date, { nullable: true, description: 'When the import was undone' }) undoneAt: Date | null;
}

export const TerritoryImportConnection = connectionOf(TerritoryImportType, 'TerritoryImport');

@InputType({ description: 'Applies the preview, by a job' })
export class ConfirmImportInput extends VersionedInput {
  @Field(() => ID, { description: 'The import' }) importId: string;
}

@InputType({ description: 'Undoes an applied import, by a job' })
export class UndoImportInput extends VersionedInput {
  @Field(() => ID, { description: 'The import' }) importId: string;
}

@ObjectType({ description: 'Answer of confirmImport and undoImport' })
export class TerritoryImportPayload {
  @Exposed('internal', () => TerritoryImportType, { description: 'The import; a job takes it further' })
  territoryImport: TerritoryImport;
}
