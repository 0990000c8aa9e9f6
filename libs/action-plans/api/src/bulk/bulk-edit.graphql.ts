import {
  BULK_OUTCOMES,
  BULK_STATUSES,
  type ActionCommitment,
  type ActionPhase,
  type ActionPriority,
  type ActionStatus,
  type Axis,
  type BulkOutcome,
  type BulkStatus,
} from '@binome/action-plans/domain';
import {
  CommandInput,
  connectionOf,
  enumOf,
  Exposed,
  JsonScalar,
  LocalDateScalar,
  VersionedInput,
  VisibilityEnum,
} from '@binome/shared/api';
import type { DomainErrorCode, Visibility } from '@binome/shared/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ActionCommitmentEnum, ActionPhaseEnum, ActionPriorityEnum, ActionStatusEnum } from '../action.graphql.js';
import { ActionLeadInput } from '../action.inputs.js';
import { AxisEnum } from '../action-plan.graphql.js';
import { ActionFilterInput } from '../filters/action-filter.graphql.js';
import type { BulkEdit } from './bulk-edit.entity.js';

export const BulkStatusEnum = enumOf(BULK_STATUSES, 'BulkStatus', 'Where a change of many actions stands', {
  previewed: 'Shown, nothing is changed',
  confirmed: 'Being made',
  done: 'Made',
  undo_asked: 'Being undone',
  undone: 'Undone',
});
export const BulkOutcomeEnum = enumOf(BULK_OUTCOMES, 'BulkOutcome', 'What becomes of one action', {
  ready: 'Ready to change, or waiting for its turn',
  unchanged: 'Nothing to change',
  refused: 'Refused, with a reason',
  changed: 'Changed',
  undone: 'Put back as it was',
  kept: 'Kept as it is, because somebody changed it since',
});

@ObjectType({ description: 'How many actions end which way' })
export class BulkCounts implements Record<BulkOutcome, number> {
  @Exposed('internal', () => Int, { description: 'Ready to change, or waiting for their turn' }) ready: number;
  @Exposed('internal', () => Int, { description: 'With nothing to change' }) unchanged: number;
  @Exposed('internal', () => Int, { description: 'Refused, each with its reason' }) refused: number;
  @Exposed('internal', () => Int, { description: 'Changed' }) changed: number;
  @Exposed('internal', () => Int, { description: 'Put back as they were' }) undone: number;
  @Exposed('internal', () => Int, { description: 'Kept as they are, because somebody changed them since' })
  kept: number;
}

@ObjectType({ description: 'Who reads the actions that change, once changed' })
export class BulkAudience implements Record<Visibility, number> {
  @Exposed('internal', () => Int, { description: 'Read by the territory and the State' }) shared: number;
  @Exposed('internal', () => Int, { description: 'Read by the members of the territory' }) territory: number;
  @Exposed('internal', () => Int, { description: 'Read by the pair, the lead and the people named' })
  restricted: number;
}

@ObjectType({ description: 'Why one action is refused' })
export class BulkRowProblem {
  @Exposed('internal', () => String, { description: 'Code of the refusal, as the action’s own command says it' })
  code: DomainErrorCode;
  @Exposed('internal', () => JsonScalar, { nullable: true, description: 'What its sentence needs' }) data: unknown;
}

@ObjectType({ description: 'A field of an action that changes' })
export class BulkFieldChange {
  @Exposed('internal', () => String, { description: 'Name of the field' }) field: string;
  @Exposed('internal', () => JsonScalar, { nullable: true, description: 'Value before' }) from: unknown;
  @Exposed('internal', () => JsonScalar, { nullable: true, description: 'Value after' }) to: unknown;
}

@ObjectType('BulkEditRow', { description: 'What becomes of one action' })
export class BulkEditRowType {
  @Exposed('internal', () => ID, { description: 'The action' }) actionId: string;
  @Exposed('internal', () => String, { description: 'Its code' }) code: string;
  @Exposed('internal', () => String, { description: 'Its title' }) title: string;
  @Exposed('internal', () => BulkOutcomeEnum, { description: 'What becomes of it' }) outcome: BulkOutcome;
  @Exposed('internal', () => BulkRowProblem, { nullable: true, description: 'Why it is refused or kept' })
  problem: BulkRowProblem | null;
  @Exposed('internal', () => [BulkFieldChange], { description: 'What changes of it' }) changes: BulkFieldChange[];
}

export const BulkEditRowConnection = connectionOf(BulkEditRowType, 'BulkEditRow');

@ObjectType('BulkEdit', {
  description: 'One change asked of many actions: shown first, then made, then undone if asked',
})
export class BulkEditType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => ID, { description: 'The plan' }) planId: string;
  @Exposed('internal', () => Int, { description: 'Grows by one at each change of its state' }) version: number;
  @Exposed('internal', () => BulkStatusEnum, { description: 'Where it stands' }) status: BulkStatus;
}

@InputType({ description: 'A span of time added to dates, backwards below zero' })
export class ShiftInput {
  @Field(() => Int, { description: 'Days' }) days: number;
  @Field(() => Int, { description: 'Months' }) months: number;
}

const untouched = (what: string) => ({ nullable: true, description: `${what}; absent it is not touched` });
const erasable = (what: string) => ({
  nullable: true,
  description: `${what}; absent it is not touched, null it is erased`,
});

@InputType({ description: 'One change asked of each action' })
export class BulkChangeInput {
  @Field(() => ActionStatusEnum, untouched('Where the work stands')) status?: ActionStatus;
  @Field(() => ActionPhaseEnum, untouched('How far the project has come')) phase?: ActionPhase;
  @Field(() => ActionCommitmentEnum, untouched('How firmly the owner stands behind it')) commitment?: ActionCommitment;
  @Field(() => ActionPriorityEnum, untouched('Priority')) priority?: ActionPriority;
  @Field(() => VisibilityEnum, untouched('Who sees the action')) visibility?: Visibility;
  @Field(() => String, erasable('Organisation that owns the action')) ownerName?: string | null;
  @Field(() => LocalDateScalar, erasable('First day')) startsOn?: string | null;
  @Field(() => LocalDateScalar, erasable('Last day')) endsOn?: string | null;
  @Field(() => ShiftInput, untouched('By how much both dates move')) shift?: ShiftInput;
  @Field(() => [ActionLeadInput], untouched('People who lead it too')) addLeads?: ActionLeadInput[];
  @Field(() => [String], untouched('Names of people who no longer lead it')) removeLeads?: string[];
  @Field(() => [String], untouched('Tags to add')) addTags?: string[];
  @Field(() => [String], untouched('Tags to remove')) removeTags?: string[];
  @Field(() => AxisEnum, untouched('Main axis; another one leaves the orientation unless a new one is given'))
  mainAxis?: Axis;
  @Field(() => ID, erasable('Orientation of the main axis')) orientationId?: string | null;
  @Field(() => Boolean, untouched('True archives it')) archived?: boolean;
}

@InputType({ description: 'Says what a change would do to each of many actions; nothing is changed yet' })
export class PrepareBulkEditInput extends CommandInput {
  @Field(() => ID, { description: 'The plan' }) planId: string;
  @Field(() => [ID], { nullable: true, description: 'The actions, or else those of the filter; 2,000 at most' })
  actionIds?: string[] | null;
  @Field(() => ActionFilterInput, { nullable: true, description: 'The actions that answer it, when none are named' })
  filter?: ActionFilterInput | null;
  @Field(() => BulkChangeInput, { description: 'What is asked of each' }) change: BulkChangeInput;
}

@InputType({ description: 'Makes a change that was shown, row by row; many rows are a job' })
export class ApplyBulkEditInput extends VersionedInput {
  @Field(() => ID, { description: 'The change that was shown' }) id: string;
}

@InputType({ description: 'Puts back every action that the change changed, unless somebody changed it since' })
export class UndoBulkEditInput extends VersionedInput {
  @Field(() => ID, { description: 'The change that was made' }) id: string;
}

@ObjectType({ description: 'Answer of the commands on a change of many actions' })
export class BulkEditPayload {
  @Exposed('internal', () => BulkEditType, { description: 'The change as it stands now' }) bulkEdit: BulkEdit;
}
