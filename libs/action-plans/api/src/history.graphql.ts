import { connectionOf, Exposed, JsonScalar, VersionedInput, enumOf } from '@binome/shared/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Action } from './action.entity.js';
import { ActionType } from './action.graphql.js';
import type { ActionPlan } from './action-plan.entity.js';
import { ActionPlanType, OrientationType } from './action-plan.graphql.js';
import { HISTORY_SUBJECTS, type HistoryChange } from './history.service.js';
import type { Orientation } from './orientation.entity.js';

export const HistorySubjectEnum = enumOf(
  HISTORY_SUBJECTS,
  'HistorySubject',
  'Objects of the plan whose history is readable',
  { ActionPlan: 'A plan', Orientation: 'An orientation', Action: 'An action' },
);

@ObjectType('HistoryChange', { description: 'A field that went from one value to another' })
export class HistoryChangeType {
  @Exposed('internal', () => ID, { description: 'Identifier, for restoreValue' }) id: string;
  @Exposed('internal', () => String, { description: 'Name of the field, such as title' }) field: string;
  @Exposed('trade_secret', () => JsonScalar, { nullable: true, description: 'Value before, null when there was none' })
  from: unknown;
  @Exposed('trade_secret', () => JsonScalar, { nullable: true, description: 'Value after, null when there is none' })
  to: unknown;
  @Exposed('internal', () => Boolean, { description: 'Whether the reader may put the value before back' })
  restorable: boolean;
}

@ObjectType('ChangeSource', { description: 'What a change follows from, such as the decision of a committee' })
export class ChangeSourceType {
  @Exposed('internal', () => String, { description: 'Kind of object, such as Decision' }) type: string;
  @Exposed('internal', () => ID, { description: 'The object' }) id: string;
  @Exposed('internal', () => String, { description: 'How it is called, such as COPIL-2026-04' }) label: string;
  @Exposed('internal', () => ID, {
    nullable: true,
    description: 'What holds it, such as the meeting of an item of an agenda; null when it stands alone',
  })
  within: string | null;
}

@ObjectType('HistoryEntry', {
  description: 'Something that happened to an object of the plan, as far as the reader may know',
})
export class HistoryEntryType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => String, { description: 'What happened, such as action.edited' }) event: string;
  @Exposed('internal', () => String, { description: 'Name of the person or program' }) who: string;
  @Exposed('internal', () => String, {
    nullable: true,
    description: 'Role in which the person acted, null for a program',
  })
  capacity: string | null;
  @Exposed('internal', () => Date, { description: 'When' }) when: Date;
  @Exposed('internal', () => String, { nullable: true, description: 'Why, when it was said' }) reason: string | null;
  @Exposed('internal', () => String, {
    description: 'Where it came from: form, import, restore, undo, seed, job or decision',
  })
  origin: string;
  @Exposed('internal', () => Int, { nullable: true, description: 'Version of the object after it' }) version:
    number | null;
  @Exposed('confidential', () => String, {
    nullable: true,
    description: 'Name of the document that it is about, null when it is about the object itself',
  })
  document: string | null;
  @Exposed('internal', () => ChangeSourceType, {
    nullable: true,
    description: 'What it follows from; null when nothing, or when the reader does not read it',
  })
  source: ChangeSourceType | null;
  @Exposed('internal', () => [HistoryChangeType], {
    description: 'What changed, without the fields hidden from the reader',
  })
  changes: HistoryChange[];
}

export const HistoryConnection = connectionOf(HistoryEntryType, 'HistoryEntry');

@InputType({ description: 'Puts the value before a change back, as an ordinary change' })
export class RestoreValueInput extends VersionedInput {
  @Field(() => ID, { description: 'The change whose value before comes back' }) changeId: string;
}

@ObjectType({ description: 'Answer of restoreValue: the object whose value came back, the two others null' })
export class RestoreValuePayload {
  @Exposed('internal', () => ActionPlanType, { nullable: true, description: 'The plan' }) actionPlan: ActionPlan | null;
  @Exposed('internal', () => OrientationType, { nullable: true, description: 'The orientation' })
  orientation: Orientation | null;
  @Exposed('internal', () => ActionType, { nullable: true, description: 'The action' }) action: Action | null;
}

@ObjectType({ description: 'A hint that something of a plan changed: read it again to know what it became' })
export class PlanHint {
  @Exposed('internal', () => String, { description: 'What happened, such as action.edited' }) event: string;
  @Exposed('internal', () => String, { description: 'Kind of object: ActionPlan, Orientation, Action or Document' })
  entity: string;
  @Exposed('internal', () => ID, { description: 'The object' }) id: string;
  @Exposed('internal', () => Int, { nullable: true, description: 'Its version after the change' }) version:
    number | null;
  @Exposed('internal', () => ID, {
    description: 'Identifier of the change, the same in changesSince: what was already had is known by it',
  })
  sequence: string;
  @Exposed('internal', () => ID, { nullable: true, description: 'Account that made the change, null for a program' })
  by: string | null;
}

@ObjectType({ description: 'What changed in a plan since a cursor' })
export class PlanChanges {
  @Exposed('internal', () => String, { description: 'Cursor for the next question' }) cursor: string;
  @Exposed('internal', () => [PlanHint], { description: 'Changes, oldest first; some may be told twice' })
  changes: PlanHint[];
  @Exposed('internal', () => Boolean, { description: 'Whether too much changed to be told: read everything again' })
  truncated: boolean;
}
