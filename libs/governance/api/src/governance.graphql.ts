import type {
  CharterExpectation,
  CharterState,
  CommitteeLevel,
  KitKey,
  KitStanding,
  MethodKind,
  SeatAlertKind,
} from '@binome/governance/domain';
import { CommandInput, Exposed, JsonScalar, LocalDateScalar, VersionedInput } from '@binome/shared/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { KitApplication } from './kit-application.entity.js';
import {
  CharterExpectationEnum,
  CharterStateEnum,
  CommitteeLevelEnum,
  KitKeyEnum,
  KitStandingEnum,
  MethodKindEnum,
  SeatAlertKindEnum,
} from './governance-enums.js';
import type { MethodItem } from './method-item.entity.js';

/** The governance of a territory, as resolvers hand it on. */
export interface Governance {
  territoryId: string;
  territoryName: string;
}

@ObjectType('Governance', { description: 'The governance of a territory: committees, charter, kit and method' })
export class GovernanceType implements Governance {
  @Exposed('public', () => ID, { description: 'The territory' }) territoryId: string;
  @Exposed('public', () => String, { description: 'Name of the territory' }) territoryName: string;
}

@ObjectType({ description: 'A member of the territory who may be named on a seat with its account' })
export class SeatCandidate {
  @Exposed('internal', () => ID, { description: 'Account of the person' }) accountId: string;
  @Exposed('internal', () => String, { description: 'Name of the person' }) name: string;
}

@ObjectType('SeatAlert', { description: 'A seat that is vacant, or whose mandate ends, from its dates alone' })
export class SeatAlertType {
  @Exposed('internal', () => ID, { description: 'The seat' }) seatId: string;
  @Exposed('internal', () => ID, { description: 'The committee' }) committeeId: string;
  @Exposed('internal', () => String, { description: 'Name of the committee' }) committeeName: string;
  @Exposed('internal', () => String, { description: 'Name of the body of the seat' }) body: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Who holds it, null when it is vacant' })
  holderName: string | null;
  @Exposed('internal', () => SeatAlertKindEnum, { description: 'What it calls for' }) kind: SeatAlertKind;
  @Exposed('internal', () => Int, { description: 'Threshold passed, days' }) threshold: number;
  @Exposed('internal', () => LocalDateScalar, {
    description: 'Last day of the mandate, or first day of the vacancy',
  })
  day: string;
  @Exposed('internal', () => Int, { description: 'Days left until that day, or days of vacancy' }) days: number;
}

@ObjectType('CharterItem', { description: 'Something that the programme always expects, met or not' })
export class CharterItemType {
  @Exposed('internal', () => ID, { description: 'Names the item among the others' }) key: string;
  @Exposed('internal', () => CharterExpectationEnum, { description: 'What is expected' })
  expectation: CharterExpectation;
  @Exposed('internal', () => CharterStateEnum, { description: 'Whether it is met' }) state: CharterState;
  @Exposed('internal', () => String, { nullable: true, description: 'Authority or région expected' }) about:
    string | null;
  @Exposed('internal', () => ID, { nullable: true, description: 'Local committee that has, or would have, the seat' })
  committeeId: string | null;
  @Exposed('internal', () => ID, { nullable: true, description: 'Seat that waits for somebody' }) seatId: string | null;
  @Exposed('internal', () => String, {
    nullable: true,
    description: 'Function for which the body sits, when it is another one than is expected',
  })
  insteadOf: string | null;
}

@ObjectType('MethodItem', { description: 'A step, a ritual, a role or a document of the territory’s method' })
export class MethodItemType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Grows by one at each change' }) version: number;
  @Exposed('internal', () => MethodKindEnum, { description: 'What it is' }) kind: MethodKind;
  @Exposed('internal', () => String, { description: 'Title' }) title: string;
  @Exposed('internal', () => String, { nullable: true, description: 'What it consists in' }) detail: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Address of a document' }) link: string | null;
}

@ObjectType({ description: 'What the reader may do with the governance of a territory' })
export class GovernanceViewerCan {
  @Exposed('internal', () => Boolean, { description: 'Edit committees, seats, method, kit' }) edit: boolean;
}

@ObjectType({ description: 'A committee of a governance kit' })
export class GovernanceKitCommittee {
  @Exposed('public', () => ID, { description: 'Key in the kit' }) key: string;
  @Exposed('public', () => String, { description: 'Acronym' }) code: string;
  @Exposed('public', () => String, { description: 'Name' }) name: string;
  @Exposed('public', () => CommitteeLevelEnum, { description: 'Where it works' }) level: CommitteeLevel;
}

@ObjectType('GovernanceKit', { description: 'A governance ready to be taken and changed' })
export class GovernanceKitType {
  @Exposed('public', () => KitKeyEnum, { description: 'Key' }) key: KitKey;
  @Exposed('public', () => Int, { description: 'Newest version' }) version: number;
  @Exposed('public', () => String, { description: 'Title' }) title: string;
  @Exposed('public', () => String, { description: 'For whom it is meant' }) pitch: string;
  @Exposed('public', () => [GovernanceKitCommittee], { description: 'Its committees' })
  committees: GovernanceKitCommittee[];
}

@ObjectType({ description: 'A seat that a kit would create' })
export class PlannedSeatType {
  @Exposed('internal', () => String, { description: 'Body represented' }) body: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Function' }) position: string | null;
  @Exposed('internal', () => Boolean, { description: 'Votes, or only advises' }) voting: boolean;
  @Exposed('internal', () => Boolean, { description: 'Presides' }) chair: boolean;
  @Exposed('internal', () => String, { nullable: true, description: 'Name of its college' }) collegeName: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Who would hold it, as the territory knows' })
  holderName: string | null;
}

@ObjectType({ description: 'A committee that a kit would create' })
export class PlannedCommitteeType {
  @Exposed('internal', () => ID, { description: 'Key in the kit' }) key: string;
  @Exposed('internal', () => String, { description: 'Acronym' }) code: string;
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
  @Exposed('internal', () => String, { nullable: true, description: 'What it is for' }) mandate: string | null;
  @Exposed('internal', () => Boolean, { description: 'Whether its acronym is there already: it is left as it is' })
  exists: boolean;
  @Exposed('internal', () => [PlannedSeatType], { description: 'Its seats' }) seats: PlannedSeatType[];
}

@ObjectType({ description: 'Something that a newer version of the kit brings, and that waits for an answer' })
export class GovernanceKitChange {
  @Exposed('internal', () => ID, { description: 'Names the change' }) key: string;
  @Exposed('internal', () => String, { description: 'committee, field, college, minimum, seat or method' })
  kind: string;
  @Exposed('internal', () => KitStandingEnum, { description: 'How it stands to the territory' }) standing: KitStanding;
  @Exposed('internal', () => String, { nullable: true, description: 'Committee concerned' }) committeeName:
    string | null;
  @Exposed('internal', () => String, { description: 'Field, or name of what is brought' }) about: string;
  @Exposed('internal', () => JsonScalar, { nullable: true, description: 'Value of the version taken' }) from: unknown;
  @Exposed('internal', () => JsonScalar, { nullable: true, description: 'Value of the newer version' }) to: unknown;
  @Exposed('internal', () => JsonScalar, { nullable: true, description: 'Value here today' }) here: unknown;
}

@ObjectType('KitApplication', { description: 'The kit that a territory works from' })
export class KitApplicationType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => KitKeyEnum, { description: 'Key of the kit' }) kit: KitKey;
  @Exposed('internal', () => Int, { description: 'Version taken' }) kitVersion: number;
  @Exposed('internal', () => Date, { description: 'When it was applied' }) appliedAt: Date;
}

@InputType({ description: 'Creates in one act what a kit plans' })
export class ApplyGovernanceKitInput extends CommandInput {
  @Field(() => ID, { description: 'The territory' }) territoryId: string;
  @Field(() => KitKeyEnum, { description: 'The kit, in its newest version' }) kit: KitKey;
  @Field(() => [String], { nullable: true, description: 'Keys of the committees to create; all of them when absent' })
  committees?: string[] | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of the seats; today when absent' })
  since?: string | null;
}

@InputType({ description: 'Takes back all that a kit made, while it is as it was made' })
export class UndoGovernanceKitInput extends CommandInput {
  @Field(() => ID, { description: 'The application of the kit' }) kitApplicationId: string;
}

@InputType({ description: 'Takes a change of a newer version of the kit, or leaves it' })
export class AnswerKitChangeInput extends CommandInput {
  @Field(() => ID, { description: 'The application of the kit' }) kitApplicationId: string;
  @Field(() => String, { description: 'Key of the change' }) change: string;
  @Field(() => Boolean, { description: 'Take it, or leave it' }) take: boolean;
}

@InputType({ description: 'Adds the seats, or the local committee, that an item of the charter misses' })
export class AddExpectedSeatInput extends CommandInput {
  @Field(() => ID, { description: 'The territory' }) territoryId: string;
  @Field(() => String, { description: 'Key of the item of the charter' }) item: string;
}

@InputType({ description: 'Adds an item to the method' })
export class AddMethodItemInput extends CommandInput {
  @Field(() => ID, { description: 'The territory' }) territoryId: string;
  @Field(() => MethodKindEnum, { description: 'What it is' }) kind: MethodKind;
  @Field(() => String, { description: 'Title, 200 characters at most' }) title: string;
  @Field(() => String, { nullable: true, description: 'What it consists in, 2,000 characters at most' })
  detail: string | null = null;
  @Field(() => String, { nullable: true, description: 'Address of a document' }) link: string | null = null;
}

@InputType({ description: 'Edits an item of the method' })
export class EditMethodItemInput extends VersionedInput {
  @Field(() => ID, { description: 'The item' }) methodItemId: string;
  @Field(() => String, { nullable: true, description: 'Title; absent it is not touched' }) title?: string;
  @Field(() => String, { nullable: true, description: 'Detail; absent it is not touched, null it is erased' })
  detail?: string | null;
  @Field(() => String, { nullable: true, description: 'Address; absent it is not touched, null it is erased' })
  link?: string | null;
}

@InputType({ description: 'Changes the place of an item among those of its kind' })
export class MoveMethodItemInput extends VersionedInput {
  @Field(() => ID, { description: 'The item' }) methodItemId: string;
  @Field(() => ID, { nullable: true, description: 'The item of the same kind that it follows; null puts it first' })
  afterId: string | null;
}

@InputType({ description: 'Removes an item of the method' })
export class RemoveMethodItemInput extends CommandInput {
  @Field(() => ID, { description: 'The item' }) methodItemId: string;
}

@ObjectType({ description: 'Answer of the commands on a kit' })
export class KitApplicationPayload {
  @Exposed('internal', () => KitApplicationType, { description: 'The application of the kit' })
  application: KitApplication;
}

@ObjectType({ description: 'Answer of the commands on an item of the method' })
export class MethodItemPayload {
  @Exposed('internal', () => MethodItemType, { description: 'The item as it is now' }) item: MethodItem;
}

@ObjectType({ description: 'Answer of removeMethodItem' })
export class RemoveMethodItemPayload {
  @Exposed('internal', () => ID, { description: 'The item that is no more' }) removedId: string;
}
