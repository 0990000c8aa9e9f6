import type {
  BodyKind,
  Cadence,
  ChairRule,
  CommitteeLevel,
  DecisionMethod,
  HolderKind,
} from '@binome/governance/domain';
import { CommandInput, Exposed, LocalDateScalar, VersionedInput } from '@binome/shared/api';
import { PairSideEnum } from '@binome/territories/api';
import type { PairSide } from '@binome/territories/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Committee } from './committee.entity.js';
import { AgendaTemplateItemInput, CommitteeType } from './committee.graphql.js';
import {
  BodyKindEnum,
  CadenceEnum,
  ChairRuleEnum,
  CommitteeLevelEnum,
  DecisionMethodEnum,
  HolderKindEnum,
} from './governance-enums.js';

const UNTOUCHED = 'absent it is not touched';

@InputType({ description: 'Creates a committee' })
export class CreateCommitteeInput extends CommandInput {
  @Field(() => ID, { description: 'The territory' }) territoryId: string;
  @Field(() => String, { description: 'Acronym: 2 to 12 capitals, digits or dashes, such as COPIL' }) code: string;
  @Field(() => String, { description: 'Name, 200 characters at most' }) name: string;
  @Field(() => CommitteeLevelEnum, { description: 'Where it works' }) level: CommitteeLevel;
  @Field(() => ID, { nullable: true, description: 'The committee that it reports to' }) parentId?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is for, 5,000 characters at most' }) mandate?:
    string | null;
}

@InputType({ description: 'Edits a committee' })
export class EditCommitteeInput extends VersionedInput {
  @Field(() => ID, { description: 'The committee' }) committeeId: string;
  @Field(() => String, { nullable: true, description: `Acronym; ${UNTOUCHED}` }) code?: string;
  @Field(() => String, { nullable: true, description: `Name; ${UNTOUCHED}` }) name?: string;
  @Field(() => String, { nullable: true, description: `Mandate; ${UNTOUCHED}, null it is erased` }) mandate?:
    string | null;
  @Field(() => CommitteeLevelEnum, { nullable: true, description: `Level; ${UNTOUCHED}` }) level?: CommitteeLevel;
  @Field(() => ID, { nullable: true, description: `Committee that it reports to; ${UNTOUCHED}, null it is at the top` })
  parentId?: string | null;
  @Field(() => CadenceEnum, { nullable: true, description: `Cadence; ${UNTOUCHED}` }) cadence?: Cadence;
  @Field(() => Int, { nullable: true, description: `Share for the quorum, percent, 0 to 100; ${UNTOUCHED}` })
  quorumPercent?: number;
  @Field(() => Boolean, { nullable: true, description: `Whether proxies attend; ${UNTOUCHED}` })
  quorumCountsProxies?: boolean;
  @Field(() => Boolean, { nullable: true, description: `Whether vacant seats count; ${UNTOUCHED}` })
  quorumCountsVacant?: boolean;
  @Field(() => ChairRuleEnum, { nullable: true, description: `Which chairs must attend; ${UNTOUCHED}` })
  quorumChairs?: ChairRule;
  @Field(() => DecisionMethodEnum, { nullable: true, description: `How it decides; ${UNTOUCHED}` })
  decisionMethod?: DecisionMethod;
  @Field(() => Boolean, { nullable: true, description: `Whether the pair must agree too; ${UNTOUCHED}` })
  pairToo?: boolean;
  @Field(() => Boolean, { nullable: true, description: `Whether the chairs settle a tie; ${UNTOUCHED}` })
  castingVote?: boolean;
  @Field(() => Int, { nullable: true, description: `Days of notice, 0 to 90; ${UNTOUCHED}` }) noticeDays?: number;
  @Field(() => Int, {
    nullable: true,
    description: `Most days of notice of a meeting re-convened without quorum, 0 to 90; ${UNTOUCHED}`,
  })
  reconveneNoticeDays?: number;
  @Field(() => Boolean, { nullable: true, description: `Whether it needs the same quorum; ${UNTOUCHED}` })
  reconveneQuorum?: boolean;
  @Field(() => Int, { nullable: true, description: `Most proxies of one person, 0 to 10; ${UNTOUCHED}` })
  proxyCap?: number;
  @Field(() => Int, { nullable: true, description: `Days to approve the minutes, 0 to 90; ${UNTOUCHED}` })
  approvalDays?: number;
  @Field(() => Boolean, { nullable: true, description: `Whether silence approves; ${UNTOUCHED}` })
  silenceApproves?: boolean;
  @Field(() => [AgendaTemplateItemInput], {
    nullable: true,
    description: `What every agenda begins with, 20 items at most; ${UNTOUCHED}`,
  })
  agendaTemplate?: AgendaTemplateItemInput[];
}

@InputType({ description: 'Acts on a committee' })
export class OnCommitteeInput extends VersionedInput {
  @Field(() => ID, { description: 'The committee' }) committeeId: string;
}

@InputType({ description: 'Adds a college' })
export class AddCollegeInput extends CommandInput {
  @Field(() => ID, { description: 'The committee' }) committeeId: string;
  @Field(() => String, { description: 'Name, 100 characters at most' }) name: string;
  @Field(() => Int, { description: 'Fewest of its voting seats for the quorum, 0 to 100' }) minimum: number;
}

@InputType({ description: 'Edits a college' })
export class EditCollegeInput extends VersionedInput {
  @Field(() => ID, { description: 'The college' }) collegeId: string;
  @Field(() => String, { nullable: true, description: `Name; ${UNTOUCHED}` }) name?: string;
  @Field(() => Int, { nullable: true, description: `Minimum; ${UNTOUCHED}` }) minimum?: number;
}

@InputType({ description: 'Removes a college' })
export class RemoveCollegeInput extends CommandInput {
  @Field(() => ID, { description: 'The college' }) collegeId: string;
}

@InputType({ description: 'Adds a seat' })
export class AddCommitteeSeatInput extends CommandInput {
  @Field(() => ID, { description: 'The committee' }) committeeId: string;
  @Field(() => ID, { nullable: true, description: 'Its college' }) collegeId: string | null = null;
  @Field(() => BodyKindEnum, { description: 'Kind of body' }) bodyKind: BodyKind;
  @Field(() => String, { description: 'Name of the body represented, 200 characters at most' }) body: string;
  @Field(() => String, { nullable: true, description: 'SIREN of the member authority represented' })
  memberSiren: string | null = null;
  @Field(() => String, { nullable: true, description: 'Function within the body' }) position: string | null = null;
  @Field(() => Boolean, { description: 'Votes, or only advises' }) voting: boolean;
  @Field(() => Boolean, { description: 'Presides' }) chair: boolean;
  @Field(() => PairSideEnum, { nullable: true, description: 'Side of the pair that it belongs to' })
  side: PairSide | null = null;
  @Field(() => LocalDateScalar, { description: 'First day of its term' }) startsOn: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of its term, included' })
  endsOn: string | null = null;
}

@InputType({ description: 'Edits a seat; its last day ends it' })
export class EditCommitteeSeatInput extends VersionedInput {
  @Field(() => ID, { description: 'The seat' }) committeeSeatId: string;
  @Field(() => ID, { nullable: true, description: `College; ${UNTOUCHED}, null it is in none` }) collegeId?:
    string | null;
  @Field(() => BodyKindEnum, { nullable: true, description: `Kind of body; ${UNTOUCHED}` }) bodyKind?: BodyKind;
  @Field(() => String, { nullable: true, description: `Body; ${UNTOUCHED}` }) body?: string;
  @Field(() => String, { nullable: true, description: `SIREN of the member; ${UNTOUCHED}, null it is of none` })
  memberSiren?: string | null;
  @Field(() => String, { nullable: true, description: `Function; ${UNTOUCHED}, null it is erased` }) position?:
    string | null;
  @Field(() => Boolean, { nullable: true, description: `Votes or advises; ${UNTOUCHED}` }) voting?: boolean;
  @Field(() => Boolean, { nullable: true, description: `Presides; ${UNTOUCHED}` }) chair?: boolean;
  @Field(() => PairSideEnum, { nullable: true, description: `Side of the pair; ${UNTOUCHED}, null it is of none` })
  side?: PairSide | null;
  @Field(() => LocalDateScalar, { nullable: true, description: `First day; ${UNTOUCHED}` }) startsOn?: string;
  @Field(() => LocalDateScalar, { nullable: true, description: `Last day; ${UNTOUCHED}, null it has none` })
  endsOn?: string | null;
}

@InputType({ description: 'Removes a seat that nobody ever held' })
export class RemoveCommitteeSeatInput extends CommandInput {
  @Field(() => ID, { description: 'The seat' }) committeeSeatId: string;
}

@InputType({
  description: 'Names who holds a seat, or replaces its holder; a holder who was there leaves the day before',
})
export class AppointSeatHolderInput extends CommandInput {
  @Field(() => ID, { description: 'The seat' }) committeeSeatId: string;
  @Field(() => HolderKindEnum, { description: 'Holds the seat, or replaces its holder' }) kind: HolderKind;
  @Field(() => String, { description: 'Name of the person' }) personName: string;
  @Field(() => ID, { nullable: true, description: 'Its account, when it has one in the territory' })
  accountId: string | null = null;
  @Field(() => String, { nullable: true, description: 'Where it is written to, when it has no account' })
  email: string | null = null;
  @Field(() => LocalDateScalar, { description: 'First day' }) startsOn: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, included' }) endsOn: string | null = null;
}

@InputType({ description: 'Edits the name or the days of a person on a seat' })
export class EditSeatHolderInput extends VersionedInput {
  @Field(() => ID, { description: 'The person on the seat' }) seatHolderId: string;
  @Field(() => String, { nullable: true, description: `Name; ${UNTOUCHED}` }) personName?: string;
  @Field(() => ID, { nullable: true, description: `Account; ${UNTOUCHED}, null it is a plain name` })
  accountId?: string | null;
  @Field(() => String, { nullable: true, description: `Where it is written to; ${UNTOUCHED}, null nowhere` })
  email?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: `First day; ${UNTOUCHED}` }) startsOn?: string;
  @Field(() => LocalDateScalar, { nullable: true, description: `Last day; ${UNTOUCHED}, null it has none` })
  endsOn?: string | null;
}

@InputType({ description: 'Takes back a person named on a seat by mistake' })
export class RemoveSeatHolderInput extends CommandInput {
  @Field(() => ID, { description: 'The person on the seat' }) seatHolderId: string;
}

@ObjectType({ description: 'Answer of the commands on a committee and on what it is made of' })
export class CommitteePayload {
  @Exposed('internal', () => CommitteeType, { description: 'The committee as it is now' }) committee: Committee;
  @Exposed('internal', () => ID, {
    nullable: true,
    description: 'What was written of it: a college, a seat or a person on a seat',
  })
  writtenId: string | null;
  @Exposed('internal', () => Int, { nullable: true, description: 'Version of what was written' }) version:
    number | null;
}
