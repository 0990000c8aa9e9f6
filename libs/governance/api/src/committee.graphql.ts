import type {
  AgendaKind,
  AgendaTemplateItem,
  BodyKind,
  Cadence,
  ChairRule,
  CommitteeLevel,
  DecisionMethod,
  HolderKind,
} from '@binome/governance/domain';
import { Exposed, LocalDateScalar } from '@binome/shared/api';
import { PairSideEnum } from '@binome/territories/api';
import type { PairSide } from '@binome/territories/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { SeatHolder } from './committee-seat.entity.js';
import {
  AgendaKindEnum,
  BodyKindEnum,
  CadenceEnum,
  ChairRuleEnum,
  CommitteeLevelEnum,
  DecisionMethodEnum,
  HolderKindEnum,
} from './governance-enums.js';

@ObjectType('AgendaTemplateItem', { description: 'An item that every agenda of a committee begins with' })
export class AgendaTemplateItemType implements AgendaTemplateItem {
  @Exposed('internal', () => AgendaKindEnum, { description: 'What it is for' }) kind: AgendaKind;
  @Exposed('internal', () => String, { description: 'Title' }) title: string;
  @Exposed('internal', () => Int, { description: 'Duration, minutes' }) minutes: number;
}

@InputType({ description: 'An item that every agenda of a committee begins with' })
export class AgendaTemplateItemInput implements AgendaTemplateItem {
  @Field(() => AgendaKindEnum, { description: 'What it is for' }) kind: AgendaKind;
  @Field(() => String, { description: 'Title, 200 characters at most' }) title: string;
  @Field(() => Int, { description: 'Duration, minutes, 1 to 480' }) minutes: number;
}

@ObjectType('College', { description: 'A group of seats of a committee' })
export class CollegeType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Grows by one at each change' }) version: number;
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
  @Exposed('internal', () => Int, { description: 'Fewest of its voting seats for the quorum, 0 for none' })
  minimum: number;
}

@ObjectType('SeatHolder', { description: 'A person on a seat of a committee, from a day to another' })
export class SeatHolderType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Grows by one at each change' }) version: number;
  @Exposed('internal', () => HolderKindEnum, { description: 'Holds the seat, or replaces its holder' })
  kind: HolderKind;
  @Exposed('internal', () => String, { description: 'Name of the person' }) personName: string;
  @Exposed('internal', () => ID, { nullable: true, description: 'Account of the person, null for a plain name' })
  accountId: string | null;
  @Exposed('internal', () => LocalDateScalar, { description: 'First day' }) startsOn: string;
  @Exposed('internal', () => LocalDateScalar, {
    nullable: true,
    description: 'Last day, included; null until further notice',
  })
  endsOn: string | null;
}

@ObjectType('CommitteeSeat', { description: 'A seat of a committee: it belongs to a body, persons hold it in turn' })
export class CommitteeSeatType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Grows by one at each change' }) version: number;
  @Exposed('internal', () => ID, { nullable: true, description: 'Its college' }) collegeId: string | null;
  @Exposed('internal', () => BodyKindEnum, { description: 'Kind of body' }) bodyKind: BodyKind;
  @Exposed('internal', () => String, { description: 'Name of the body represented' }) body: string;
  @Exposed('internal', () => String, { nullable: true, description: 'SIREN of the member authority represented' })
  memberSiren: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Function within the body' }) position:
    string | null;
  @Exposed('internal', () => Boolean, { description: 'Votes, or only advises' }) voting: boolean;
  @Exposed('internal', () => Boolean, { description: 'Presides' }) chair: boolean;
  @Exposed('internal', () => PairSideEnum, { nullable: true, description: 'Side of the pair that it belongs to' })
  side: PairSide | null;
  @Exposed('internal', () => LocalDateScalar, { description: 'First day of its term' }) startsOn: string;
  @Exposed('internal', () => LocalDateScalar, { nullable: true, description: 'Last day of its term, included' })
  endsOn: string | null;
  @Exposed('internal', () => SeatHolderType, {
    nullable: true,
    description: 'Who holds it on the day asked for, null when it is vacant then',
  })
  holder: SeatHolder | null;
  @Exposed('internal', () => [SeatHolderType], { description: 'Who replaces the holder on the day asked for' })
  substitutes: SeatHolder[];
  @Exposed('internal', () => [SeatHolderType], {
    description: 'Everybody who was, is or will be on it, earliest first',
  })
  holders: SeatHolder[];
}

@ObjectType('Committee', { description: 'A committee of a territory, with the rules by which it meets and decides' })
export class CommitteeType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => ID, { description: 'The territory' }) territoryId: string;
  @Exposed('internal', () => Int, { description: 'Grows by one at each change' }) version: number;
  @Exposed('internal', () => String, { description: 'Acronym, which numbers its decisions' }) code: string;
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
  @Exposed('internal', () => String, { nullable: true, description: 'What it is for' }) mandate: string | null;
  @Exposed('internal', () => CommitteeLevelEnum, { description: 'Where it works' }) level: CommitteeLevel;
  @Exposed('internal', () => ID, { nullable: true, description: 'The committee that it reports to' }) parentId:
    string | null;
  @Exposed('internal', () => CadenceEnum, { description: 'How often it means to meet' }) cadence: Cadence;
  @Exposed('internal', () => Int, { description: 'Share of the voting seats that must attend, percent; 0 for none' })
  quorumPercent: number;
  @Exposed('internal', () => Boolean, { description: 'Whether a seat represented by proxy attends' })
  quorumCountsProxies: boolean;
  @Exposed('internal', () => Boolean, { description: 'Whether vacant seats count in the whole of the share' })
  quorumCountsVacant: boolean;
  @Exposed('internal', () => ChairRuleEnum, { description: 'Which chairs must attend' }) quorumChairs: ChairRule;
  @Exposed('internal', () => DecisionMethodEnum, { description: 'How it decides' }) decisionMethod: DecisionMethod;
  @Exposed('internal', () => Boolean, { description: 'Whether both sides of the pair must agree besides' })
  pairToo: boolean;
  @Exposed('internal', () => Boolean, { description: 'Whether the chairs settle a tie' }) castingVote: boolean;
  @Exposed('internal', () => Int, { description: 'Days between the convocation and the meeting' }) noticeDays: number;
  @Exposed('internal', () => Int, { description: 'Most days of notice of a meeting re-convened without quorum' })
  reconveneNoticeDays: number;
  @Exposed('internal', () => Boolean, { description: 'Whether a re-convened meeting needs the same quorum' })
  reconveneQuorum: boolean;
  @Exposed('internal', () => Int, { description: 'Most proxies that one person carries' }) proxyCap: number;
  @Exposed('internal', () => Int, { description: 'Days given to approve the minutes' }) approvalDays: number;
  @Exposed('internal', () => Boolean, { description: 'Whether saying nothing in that time approves them' })
  silenceApproves: boolean;
  @Exposed('internal', () => [AgendaTemplateItemType], { description: 'What every agenda begins with' })
  agendaTemplate: AgendaTemplateItem[];
  @Exposed('internal', () => String, { nullable: true, description: 'Its key in the kit that created it' }) kitKey:
    string | null;
  @Exposed('internal', () => Date, { nullable: true, description: 'When it was removed, null while it stands' })
  removedAt: Date | null;
}
