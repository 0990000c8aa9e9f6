import type { AgendaKind } from '@binome/governance/domain';
import type { AgendaItemContent, ItemOrigin, ItemProgress, ItemStanding } from '@binome/meetings/domain';
import { CommandInput, Exposed, VersionedInput } from '@binome/shared/api';
import { AgendaKindEnum } from '@binome/governance/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AgendaItem } from './agenda-item.entity.js';
import type { LinkedAction } from './linked-actions.js';
import { ItemOriginEnum, ItemProgressEnum, ItemStandingEnum } from './meeting-enums.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingType } from './meeting.graphql.js';

@ObjectType('LinkedAction', { description: 'An action that an item of an agenda speaks of' })
export class LinkedActionType implements LinkedAction {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => String, { description: 'Code' }) code: string;
  @Exposed('internal', () => String, { description: 'Title' }) title: string;
}

@ObjectType('AgendaItem', { description: 'An item of the agenda of a meeting' })
export class AgendaItemType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => ID, { description: 'The meeting' }) meetingId: string;
  @Exposed('internal', () => Int, { description: 'Grows by one at each change' }) version: number;
  @Exposed('internal', () => ItemStandingEnum, { description: 'Proposed, or accepted' }) standing: ItemStanding;
  @Exposed('internal', () => ItemProgressEnum, { description: 'How far the meeting went with it' })
  progress: ItemProgress;
  @Exposed('internal', () => AgendaKindEnum, { description: 'What it is for' }) kind: AgendaKind;
  @Exposed('confidential', () => String, { description: 'Title' }) title: string;
  @Exposed('confidential', () => String, { nullable: true, description: 'What is to be known of it' }) detail:
    string | null;
  @Exposed('internal', () => Int, { description: 'Duration, minutes' }) minutes: number;
  @Exposed('confidential', () => String, { nullable: true, description: 'Who presents it' }) presenter: string | null;
  @Exposed('internal', () => Boolean, { description: 'Whether only those who sit, and who prepare, read it' })
  confidential: boolean;
  @Exposed('internal', () => ItemOriginEnum, { description: 'Where it comes from' }) origin: ItemOrigin;
  @Exposed('internal', () => String, { nullable: true, description: 'Who proposed it' }) proposedByName: string | null;
  @Exposed('confidential', () => String, { nullable: true, description: 'What was noted of it, HTML' })
  notes: string | null;
  @Exposed('confidential', () => String, { nullable: true, description: 'What came out of it, in a sentence' })
  outcome: string | null;
  @Exposed('internal', () => Date, { nullable: true, description: 'When the meeting came to it' }) begunAt: Date | null;
}

@InputType({ description: 'Adds an item, or proposes it' })
export class AddAgendaItemInput extends CommandInput implements AgendaItemContent {
  @Field(() => ID, { description: 'The meeting' }) meetingId: string;
  @Field(() => AgendaKindEnum, { description: 'What it is for' }) kind: AgendaKind;
  @Field(() => String, { description: 'Title, 200 characters at most' }) title: string;
  @Field(() => String, { nullable: true, description: 'What is to be known of it' }) detail: string | null = null;
  @Field(() => Int, { description: 'Duration, minutes, 1 to 480' }) minutes: number;
  @Field(() => String, { nullable: true, description: 'Who presents it' }) presenter: string | null = null;
  @Field(() => Boolean, { description: 'Whether only those who sit read it' }) confidential: boolean = false;
  @Field(() => [ID], { description: 'Actions it speaks of, 10 at most' }) actionIds: string[] = [];
}

const UNTOUCHED = 'absent it is not touched';

@InputType({ description: 'Edits an item' })
export class EditAgendaItemInput extends VersionedInput {
  @Field(() => ID, { description: 'The item' }) itemId: string;
  @Field(() => AgendaKindEnum, { nullable: true, description: `What it is for; ${UNTOUCHED}` }) kind?: AgendaKind;
  @Field(() => String, { nullable: true, description: `Title; ${UNTOUCHED}` }) title?: string;
  @Field(() => String, { nullable: true, description: `What is to be known of it; ${UNTOUCHED}` }) detail?:
    string | null;
  @Field(() => Int, { nullable: true, description: `Duration, minutes; ${UNTOUCHED}` }) minutes?: number;
  @Field(() => String, { nullable: true, description: `Who presents it; ${UNTOUCHED}` }) presenter?: string | null;
  @Field(() => Boolean, { nullable: true, description: `Whether only those who sit read it; ${UNTOUCHED}` })
  confidential?: boolean;
  @Field(() => [ID], { nullable: true, description: `Actions it speaks of; ${UNTOUCHED}` }) actionIds?: string[];
}

@InputType({ description: 'Acts on an item of an agenda' })
export class OnAgendaItemInput extends VersionedInput {
  @Field(() => ID, { description: 'The item' }) itemId: string;
}

@InputType({ description: 'Changes the place of an item' })
export class MoveAgendaItemInput extends OnAgendaItemInput {
  @Field(() => ID, { nullable: true, description: 'The item that comes before; null puts it first' })
  afterId: string | null = null;
}

@InputType({ description: 'Says how far the meeting went with an item' })
export class SetItemProgressInput extends OnAgendaItemInput {
  @Field(() => ItemProgressEnum, { description: 'How far the meeting went with it' }) progress: ItemProgress;
}

@InputType({ description: 'Takes an item off the agenda, or declines a proposal' })
export class RemoveAgendaItemInput extends CommandInput {
  @Field(() => ID, { description: 'The item' }) itemId: string;
  @Field(() => String, { nullable: true, description: 'Why a proposal is declined, told to its author' })
  reason?: string | null;
}

@ObjectType({ description: 'Answer of the commands on an agenda' })
export class AgendaPayload {
  @Exposed('internal', () => MeetingType, { description: 'The meeting with its agenda as it is now' }) meeting: Meeting;
  @Exposed('internal', () => AgendaItemType, { nullable: true, description: 'The item that was written' })
  item: AgendaItem | null;
}
