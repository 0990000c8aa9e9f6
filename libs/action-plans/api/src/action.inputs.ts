import type {
  ActionCommitment,
  ActionPhase,
  ActionPriority,
  ActionSource,
  ActionStatus,
  Axis,
} from '@binome/action-plans/domain';
import { CommandInput, LocalDateScalar, VersionedInput, VisibilityEnum } from '@binome/shared/api';
import type { Visibility } from '@binome/shared/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ActionCommitmentEnum,
  ActionPhaseEnum,
  ActionPriorityEnum,
  ActionSourceEnum,
  ActionStatusEnum,
} from './action.graphql.js';
import {
  BlockerInput,
  BudgetLineInput,
  EnvironmentalEffectInput,
  FundingLineInput,
  IndicatorInput,
  IndicatorValueInput,
  MilestoneInput,
  SupportNeedInput,
} from './action-lines.inputs.js';
import { AxisEnum } from './action-plan.graphql.js';

@InputType({ description: 'Someone who leads an action' })
export class ActionLeadInput {
  @Field(() => String, { description: 'Name, 200 characters at most' }) name: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Account of a member of the territory; null or absent for a plain name',
  })
  accountId: string | null;
}

const untouched = (what: string) => ({ nullable: true, description: `${what}; absent it is not touched` });
const erasable = (what: string) => ({
  nullable: true,
  description: `${what}; absent it is not touched, null it is erased`,
});

const lines = (what: string) => ({ nullable: true, description: `${what} to write; those not named are not touched` });

/** The fields that people write on an action; each may be absent. */
@InputType({ isAbstract: true })
export class ActionContentInput extends CommandInput {
  @Field(() => String, untouched('Code, 1 to 12 capitals, digits and hyphens')) code?: string;
  @Field(() => String, erasable('Context')) context?: string | null;
  @Field(() => String, erasable('Description')) description?: string | null;
  @Field(() => String, erasable('Objectives')) objectives?: string | null;
  @Field(() => [AxisEnum], untouched('Other axes that the action serves')) secondaryAxes?: Axis[];
  @Field(() => String, erasable('Organisation that owns the action')) ownerName?: string | null;
  @Field(() => String, erasable('SIRET of the owner')) ownerSiret?: string | null;
  @Field(() => String, erasable('Whom to contact at the owner')) ownerContact?: string | null;
  @Field(() => String, erasable('Elected official who carries the action')) electedLead?: string | null;
  @Field(() => String, erasable('Industrialist who carries the action')) industrialLead?: string | null;
  @Field(() => [ActionLeadInput], untouched('People who lead the action')) leads?: ActionLeadInput[];
  @Field(() => [String], untouched('Partners')) partners?: string[];
  @Field(() => [String], untouched('SIREN of members of the territory; empty means the whole territory'))
  perimeter?: string[];
  @Field(() => String, erasable('Committee in charge')) committee?: string | null;
  @Field(() => [String], untouched('Tags')) tags?: string[];
  @Field(() => ActionSourceEnum, erasable('How the action came to be known')) source?: ActionSource | null;
  @Field(() => Boolean, erasable('Whether a public actor knew the project already')) knownToPublicActor?:
    boolean | null;
  @Field(() => Int, erasable('Jobs created, planned')) jobsCreatedPlanned?: number | null;
  @Field(() => Int, erasable('Jobs created, declared by the owner')) jobsCreatedDeclared?: number | null;
  @Field(() => Int, erasable('Jobs created, verified')) jobsCreatedVerified?: number | null;
  @Field(() => Int, erasable('Jobs maintained, planned')) jobsMaintainedPlanned?: number | null;
  @Field(() => Int, erasable('Jobs maintained, declared by the owner')) jobsMaintainedDeclared?: number | null;
  @Field(() => Int, erasable('Jobs maintained, verified')) jobsMaintainedVerified?: number | null;
  @Field(() => LocalDateScalar, erasable('First day')) startsOn?: string | null;
  @Field(() => LocalDateScalar, erasable('Last day, not before the first')) endsOn?: string | null;
  @Field(() => ActionPhaseEnum, untouched('How far the project has come')) phase?: ActionPhase;
  @Field(() => ActionStatusEnum, untouched('Where the work stands')) status?: ActionStatus;
  @Field(() => ActionCommitmentEnum, untouched('How firmly the owner stands behind it')) commitment?: ActionCommitment;
  @Field(() => ActionPriorityEnum, untouched('Priority')) priority?: ActionPriority;
  @Field(() => VisibilityEnum, untouched('Who sees the action')) visibility?: Visibility;
  @Field(() => VisibilityEnum, untouched('Who sees its money')) moneyVisibility?: Visibility;
  @Field(() => VisibilityEnum, untouched('Who sees its company note')) companyNoteVisibility?: Visibility;
  @Field(() => String, erasable('Productive investment in euros excluding tax, such as 1234.50'))
  productiveInvestment?: string | null;
  @Field(() => String, erasable('What a company confides')) companyNote?: string | null;
  @Field(() => [MilestoneInput], lines('Steps')) milestones?: MilestoneInput[];
  @Field(() => [BlockerInput], lines('What it waits for from others')) blockers?: BlockerInput[];
  @Field(() => [BudgetLineInput], lines('Budget lines')) budgetLines?: BudgetLineInput[];
  @Field(() => [FundingLineInput], lines('Funding lines')) fundingLines?: FundingLineInput[];
  @Field(() => [IndicatorInput], lines('Indicators')) indicators?: IndicatorInput[];
  @Field(() => [IndicatorValueInput], lines('Values of indicators')) indicatorValues?: IndicatorValueInput[];
  @Field(() => [EnvironmentalEffectInput], lines('Environmental effects'))
  environmentalEffects?: EnvironmentalEffectInput[];
  @Field(() => [SupportNeedInput], lines('Help that is needed')) supportNeeds?: SupportNeedInput[];
}

@InputType({ description: 'Drafts an action, last of its axis' })
export class DraftActionInput extends ActionContentInput {
  @Field(() => ID, { description: 'The plan' }) planId: string;
  @Field(() => String, { description: 'Title, 200 characters at most' }) title: string;
  @Field(() => AxisEnum, { description: 'Main axis' }) mainAxis: Axis;
  @Field(() => ID, { nullable: true, description: 'Orientation of that axis' }) orientationId?: string | null;
}

@InputType({ description: 'Edits the fields given, merging with those of others' })
export class EditActionInput extends ActionContentInput implements VersionedInput {
  @Field(() => ID, { description: 'The action' }) id: string;
  @Field(() => Int, { description: 'Version of the action that the change started from' }) version: number;
  @Field(() => String, untouched('Title')) title?: string;
}

@InputType({ description: 'Moves an action to an axis, an orientation, a rank' })
export class MoveActionInput extends VersionedInput {
  @Field(() => ID, { description: 'The action' }) id: string;
  @Field(() => AxisEnum, untouched('Main axis; another one leaves the orientation unless a new one is given'))
  mainAxis?: Axis;
  @Field(() => ID, erasable('Orientation of the main axis')) orientationId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'The action of the same orientation that it follows; null puts it first there, absent leaves it where it is',
  })
  afterId?: string | null;
}

@InputType({ description: 'Puts an action back where a move took it from' })
export class UndoActionMoveInput extends VersionedInput {
  @Field(() => ID, { description: 'The action that was moved; the version is the one that the move gave it' })
  id: string;
}

@InputType({ description: 'Takes an action out of the plan; restoreAction brings it back' })
export class RemoveActionInput extends VersionedInput {
  @Field(() => ID, { description: 'The action' }) id: string;
}

@InputType({ description: 'Brings a removed action back as it was' })
export class RestoreActionInput extends VersionedInput {
  @Field(() => ID, { description: 'The action that was removed' }) id: string;
}
