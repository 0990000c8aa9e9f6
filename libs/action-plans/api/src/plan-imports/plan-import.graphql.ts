import {
  EMPTY_CELLS,
  PLAN_IMPORT_STATUSES,
  PLAN_TABLES,
  type Axis,
  type EmptyCells,
  type PlanImportStatus,
  type PlanTable,
} from '@binome/action-plans/domain';
import { connectionOf, enumOf, Exposed, PlannedKindEnum, UndoObstacleType, VersionedInput } from '@binome/shared/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AxisEnum } from '../action-plan.graphql.js';
import type { PlanImport } from './plan-import.entity.js';

export const PlanImportStatusEnum = enumOf(
  PLAN_IMPORT_STATUSES,
  'PlanImportStatus',
  'Where the import of a plan stands',
  {
    uploaded: 'Received',
    unreadable: 'The file cannot be read',
    read: 'Read, it waits to be told what it means',
    mapped: 'Being compared with the plan',
    previewed: 'Compared, nothing is written',
    refused: 'Refused, with the reasons',
    confirmed: 'Confirmed, being written',
    applied: 'Written',
    failed: 'Failed, nothing is written',
    undo_asked: 'Being undone',
    undone: 'Undone',
  },
);
export const PlanTableEnum = enumOf(
  PLAN_TABLES,
  'PlanTable',
  'What the rows of a sheet are: actions, or lines of one of their sub-tables',
  {
    actions: 'The actions',
    milestones: 'Their milestones',
    blockers: 'What they wait for',
    budgetLines: 'Their budget',
    fundingLines: 'Their funding',
    indicators: 'Their indicators',
    indicatorValues: 'The values of their indicators',
    environmentalEffects: 'Their effects on the environment',
    supportNeeds: 'The help they need',
  },
);
export const EmptyCellsEnum = enumOf(
  EMPTY_CELLS,
  'EmptyCells',
  'What an empty cell does to the value that the plan holds',
  { keep: 'The plan keeps what it says', erase: 'What the plan says is erased' },
);

@ObjectType('PlanImportLine', { description: 'A line of a sheet, as text' })
export class PlanImportLineType {
  @Exposed('internal', () => Int, { description: 'Place in the sheet, the first is 1' }) line: number;
  @Exposed('trade_secret', () => [String], { description: 'Texts of its cells' }) cells: string[];
}

@ObjectType('PlanImportSheet', { description: 'A sheet of a received file, and what it stands for' })
export class PlanImportSheetType {
  @Exposed('trade_secret', () => String, { description: 'Name of the sheet' }) name: string;
  @Exposed('internal', () => Boolean, { description: 'Whether the workbook hides it' }) hidden: boolean;
  @Exposed('internal', () => Int, { description: 'Rows that hold something' }) rowCount: number;
  @Exposed('internal', () => [PlanImportLineType], { description: 'Its first lines' }) head: PlanImportLineType[];
  @Exposed('internal', () => PlanTableEnum, {
    nullable: true,
    description: 'What its rows are; null when it is not imported',
  })
  table: PlanTable | null;
  @Exposed('internal', () => Int, { description: 'Line that holds the headings' }) headerLine: number;
  @Exposed('internal', () => [String], {
    nullable: 'items',
    description: 'Key of the column at each place; null when it is not imported',
  })
  columns: (string | null)[];
  @Exposed('internal', () => AxisEnum, { nullable: true, description: 'Axis of the rows that name none' })
  axis: Axis | null;
}

@ObjectType('PlanImportText', { description: 'A text of the file that somebody has to give a meaning' })
export class PlanImportTextType {
  @Exposed('internal', () => String, { description: 'Key of the column' }) column: string;
  @Exposed('trade_secret', () => String, { description: 'The text' }) text: string;
  @Exposed('internal', () => Int, { description: 'How many cells say it' }) count: number;
  @Exposed('internal', () => String, {
    nullable: true,
    description: 'What it seems to mean, null when nothing resembles it',
  })
  proposal: string | null;
  @Exposed('internal', () => Boolean, { description: 'Whether the person said what it means' }) isChosen: boolean;
  @Exposed('internal', () => String, { nullable: true, description: 'What the person said; null leaves it out' })
  choice: string | null;
}

@ObjectType('PlanImportChoice', { description: 'Something that a text may mean' })
export class PlanImportChoiceType {
  @Exposed('internal', () => String, { description: 'Key of the choice' }) id: string;
  @Exposed('internal', () => String, { description: 'Its name' }) label: string;
}

@ObjectType('PlanImportChoices', { description: 'What the texts of a column may mean' })
export class PlanImportChoicesType {
  @Exposed('internal', () => String, { description: 'Key of the column' }) column: string;
  @Exposed('internal', () => [PlanImportChoiceType], { description: 'The choices' }) choices: PlanImportChoiceType[];
}

@ObjectType('PlanImportCounts', { description: 'What an import does, in numbers' })
export class PlanImportCountsType {
  @Exposed('internal', () => Int, { description: 'Actions created' }) created: number;
  @Exposed('internal', () => Int, { description: 'Actions changed' }) changed: number;
  @Exposed('internal', () => Int, { description: 'Actions of the file that do not change' }) unchanged: number;
  @Exposed('internal', () => Int, { description: 'Orientations created' }) orientations: number;
}

@ObjectType('PlanImportChange', { description: 'A value before and after, as a cell says it' })
export class PlanImportChangeType {
  @Exposed('internal', () => String, { description: 'The field, with its line' }) what: string;
  @Exposed('trade_secret', () => String, { description: 'Today, empty when nothing is said' }) from: string;
  @Exposed('trade_secret', () => String, { description: 'After the import' }) to: string;
}

@ObjectType('PlanImportRow', { description: 'What an import does to one action' })
export class PlanImportRowType {
  @Exposed('internal', () => Int, { description: 'Rank among the rows of the import' }) place: number;
  @Exposed('internal', () => PlannedKindEnum, { description: 'Created, changed or left alone' }) kind:
    'created' | 'changed' | 'unchanged';
  @Exposed('trade_secret', () => String, {
    nullable: true,
    description: 'Code of the action; null when the plan gives it one',
  })
  code: string | null;
  @Exposed('trade_secret', () => String, { description: 'Title of the action' }) title: string;
  @Exposed('internal', () => AxisEnum, { description: 'Its axis after the import' }) axis: Axis;
  @Exposed('trade_secret', () => String, { description: 'Sheet of the file' }) sheet: string;
  @Exposed('internal', () => Int, { description: 'Line of the sheet' }) line: number;
  @Exposed('internal', () => [PlanImportChangeType], { description: 'What changes, field by field' })
  changes: PlanImportChangeType[];
}

@ObjectType('PlanImportProblem', { description: 'Something wrong in a cell' })
export class PlanImportProblemType {
  @Exposed('internal', () => Int, { description: 'Rank among the problems of the import' }) place: number;
  @Exposed('trade_secret', () => String, { description: 'Sheet' }) sheet: string;
  @Exposed('internal', () => Int, { description: 'Line of the sheet' }) line: number;
  @Exposed('trade_secret', () => String, {
    nullable: true,
    description: 'Heading of the column, null when the whole row is meant',
  })
  column: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Name of the cell, such as C12' }) cell:
    string | null;
  @Exposed('trade_secret', () => String, { nullable: true, description: 'What the cell holds, cut' }) value:
    string | null;
  @Exposed('internal', () => String, { description: 'Code of the problem' }) code: string;
}

@ObjectType('PlanImportProblemPlace', { description: 'How many problems a column of a sheet has' })
export class PlanImportProblemPlaceType {
  @Exposed('trade_secret', () => String, { description: 'Sheet' }) sheet: string;
  @Exposed('trade_secret', () => String, { nullable: true, description: 'Heading of the column, null for whole rows' })
  column: string | null;
  @Exposed('internal', () => Int, { description: 'Number of problems' }) count: number;
}

@ObjectType('PlanImport', { description: 'A file received for a plan: written as a whole or not at all' })
export class PlanImportType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Version, to be sent back with a change' }) version: number;
  @Exposed('internal', () => ID, { description: 'The territory' }) territoryId: string;
  @Exposed('internal', () => ID, { description: 'The plan' }) planId: string;
  @Exposed('internal', () => PlanImportStatusEnum, { description: 'Where it stands' }) status: PlanImportStatus;
  @Exposed('trade_secret', () => String, { description: 'Name of the file' }) fileName: string;
  @Exposed('internal', () => Int, { description: 'Size of the file in bytes' }) fileSize: number;
  @Exposed('internal', () => Boolean, {
    description: 'Whether the plan changed after the preview was confirmed, so that this one is new',
  })
  outdated: boolean;
  @Exposed('internal', () => Int, {
    description: 'Imported cells that hold a formula: the value kept by the spreadsheet is taken',
  })
  formulas: number;
  @Exposed('internal', () => Int, { description: 'Number of problems found' }) problemCount: number;
  @Exposed('internal', () => PlanImportCountsType, {
    nullable: true,
    description: 'What it does, null before the preview',
  })
  counts: PlanImportCountsType | null;
  @Exposed('internal', () => [UndoObstacleType], { description: 'What kept the last undoing from being done' })
  obstacles: UndoObstacleType[];
  @Exposed('internal', () => String, { description: 'Name of the person who sent the file' }) createdByName: string;
  @Exposed('internal', () => Date, { description: 'When the file was received' }) createdAt: Date;
  @Exposed('internal', () => Date, { nullable: true, description: 'When it was written' }) appliedAt: Date | null;
  @Exposed('internal', () => Date, { nullable: true, description: 'When it was undone' }) undoneAt: Date | null;
}

export const PlanImportConnection = connectionOf(PlanImportType, 'PlanImport');
export const PlanImportRowConnection = connectionOf(PlanImportRowType, 'PlanImportRow');
export const PlanImportProblemConnection = connectionOf(PlanImportProblemType, 'PlanImportProblem');

@InputType({ description: 'What a sheet of the file stands for' })
export class PlanImportSheetInput {
  @Field(() => PlanTableEnum, { nullable: true, description: 'What its rows are; null when it is not imported' })
  table: PlanTable | null;
  @Field(() => Int, { description: 'Line that holds the headings' }) headerLine: number;
  @Field(() => [String], {
    nullable: 'items',
    description: 'Key of the column at each place; null when it is not imported',
  })
  columns: (string | null)[];
  @Field(() => AxisEnum, { nullable: true, description: 'Axis of the rows that name none' }) axis: Axis | null;
}

@InputType({ description: 'What a text of a column means' })
export class PlanImportTextInput {
  @Field(() => String, { description: 'Key of the column' }) column: string;
  @Field(() => String, { description: 'The text' }) text: string;
  @Field(() => String, { nullable: true, description: 'What it means; null leaves it out' }) choice: string | null;
}

@InputType({ description: 'Says what the file means; a job compares it with the plan' })
export class MapPlanImportInput extends VersionedInput {
  @Field(() => ID, { description: 'The import' }) planImportId: string;
  @Field(() => [PlanImportSheetInput], {
    nullable: true,
    description: 'One for each sheet of the file, in its order; absent they are not touched',
  })
  sheets?: PlanImportSheetInput[];
  @Field(() => [PlanImportTextInput], {
    nullable: true,
    description: 'What texts mean; those not named are not touched',
  })
  texts?: PlanImportTextInput[];
  @Field(() => EmptyCellsEnum, { nullable: true, description: 'What empty cells do; absent it is not touched' })
  emptyCells?: EmptyCells;
}

@InputType({ description: 'Writes what the preview says, by a job' })
export class ConfirmPlanImportInput extends VersionedInput {
  @Field(() => ID, { description: 'The import' }) planImportId: string;
}

@InputType({ description: 'Puts back what was written, by a job' })
export class UndoPlanImportInput extends VersionedInput {
  @Field(() => ID, { description: 'The import' }) planImportId: string;
}

@ObjectType({ description: 'Answer of the commands on the import of a plan' })
export class PlanImportPayload {
  @Exposed('internal', () => PlanImportType, { description: 'The import; a job takes it further' })
  planImport: PlanImport;
}
