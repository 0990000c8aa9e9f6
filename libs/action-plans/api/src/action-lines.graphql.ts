import {
  BLOCKER_NATURES,
  BUDGET_NATURES,
  ENVIRONMENTAL_DOMAINS,
  FUNDING_STATES,
  INDICATOR_VALUE_KINDS,
  SUPPORT_NATURES,
  type Blocker,
  type BlockerNature,
  type BudgetLine,
  type BudgetNature,
  type EnvironmentalDomain,
  type EnvironmentalEffect,
  type FundingLine,
  type FundingState,
  type Indicator,
  type IndicatorValue,
  type IndicatorValueKind,
  type Milestone,
  type SupportNature,
  type SupportNeed,
} from '@binome/action-plans/domain';
import { Exposed, LocalDateScalar, enumOf } from '@binome/shared/api';
import { ID, Int, ObjectType } from '@nestjs/graphql';

export const BlockerNatureEnum = enumOf(BLOCKER_NATURES, 'BlockerNature', 'What an action runs into', {
  permit: 'A permit or a procedure',
  land: 'Land',
  funding: 'Funding',
  skills: 'Skills or recruitment',
  network: 'A network or an infrastructure',
  partner: 'A partner',
  regulation: 'A rule that could be simpler',
  other: 'Something else',
});
export const BudgetNatureEnum = enumOf(
  BUDGET_NATURES,
  'BudgetNature',
  'Whether a budget line buys something that lasts, or pays for what runs',
  { investment: 'Buys something that lasts', running: 'Pays for what runs' },
);
export const FundingStateEnum = enumOf(FUNDING_STATES, 'FundingState', 'How far a funding has come', {
  envisaged: 'Thought of',
  requested: 'Asked for',
  under_instruction: 'Examined by the funder',
  granted: 'Granted',
  contracted: 'Under contract',
  paid: 'Paid',
  refused: 'Refused',
});
export const IndicatorValueKindEnum = enumOf(
  INDICATOR_VALUE_KINDS,
  'IndicatorValueKind',
  'A value aimed at, or one that was observed',
  { target: 'Aimed at', measured: 'Observed' },
);
export const EnvironmentalDomainEnum = enumOf(
  ENVIRONMENTAL_DOMAINS,
  'EnvironmentalDomain',
  'What an action changes in the environment',
  {
    greenhouse_gas: 'Greenhouse gases',
    energy: 'Energy',
    water: 'Water',
    land: 'Soils and land',
    waste: 'Waste',
    biodiversity: 'Biodiversity',
    other: 'Something else',
  },
);
export const SupportNatureEnum = enumOf(SUPPORT_NATURES, 'SupportNature', 'What kind of help an action needs', {
  engineering: 'Engineering',
  funding: 'Funding',
  expertise: 'Expertise',
  recruitment: 'Recruitment',
  land: 'Land',
  permits: 'Permits',
  network: 'Meeting the right people',
  other: 'Something else',
});

const identifier = { description: 'Identifier of the line, made by who adds it' };
const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('Milestone', { description: 'A step of an action' })
export class MilestoneType implements Milestone {
  @Exposed('internal', () => ID, identifier) id: string;
  @Exposed('internal', () => String, { description: 'What is to be reached' }) label: string;
  @Exposed('internal', () => LocalDateScalar, nullable('Day it is due')) dueOn: string | null;
  @Exposed('internal', () => LocalDateScalar, nullable('Day it was reached')) doneOn: string | null;
}

@ObjectType('Blocker', { description: 'What an action waits for from somebody; open until a day of answer is said' })
export class BlockerType implements Blocker {
  @Exposed('internal', () => ID, identifier) id: string;
  @Exposed('internal', () => BlockerNatureEnum, { description: 'What the action runs into' }) nature: BlockerNature;
  @Exposed('internal', () => String, { description: 'What is asked' }) asked: string;
  @Exposed('internal', () => String, nullable('Body or person that it is asked of')) askedOf: string | null;
  @Exposed('internal', () => LocalDateScalar, nullable('Day it was asked')) askedOn: string | null;
  @Exposed('internal', () => LocalDateScalar, nullable('Day for which an answer is expected')) dueOn: string | null;
  @Exposed('internal', () => LocalDateScalar, nullable('Day of the answer')) answeredOn: string | null;
  @Exposed('internal', () => String, nullable('What was answered')) answer: string | null;
}

@ObjectType('BudgetLine', { description: 'What an action costs in a year, in euros excluding tax' })
export class BudgetLineType implements BudgetLine {
  @Exposed('internal', () => ID, identifier) id: string;
  @Exposed('confidential', () => String, nullable('What is paid for')) label: string | null;
  @Exposed('confidential', () => Int, { description: 'Year' }) year: number;
  @Exposed('confidential', () => BudgetNatureEnum, { description: 'Investment or running' }) nature: BudgetNature;
  @Exposed('confidential', () => String, nullable('Planned cost, an exact decimal such as 1234.50'))
  planned: string | null;
  @Exposed('confidential', () => String, nullable('Cost that was really paid, an exact decimal such as 1234.50'))
  actual: string | null;
}

@ObjectType('FundingLine', { description: 'Who pays for an action, how much, and how far it has come' })
export class FundingLineType implements FundingLine {
  @Exposed('internal', () => ID, identifier) id: string;
  @Exposed('confidential', () => String, { description: 'Who pays' }) funder: string;
  @Exposed('confidential', () => String, nullable('Scheme of the funder')) scheme: string | null;
  @Exposed('confidential', () => String, nullable('Planned or asked, in euros excluding tax, an exact decimal'))
  amount: string | null;
  @Exposed('confidential', () => String, nullable('Granted, in euros excluding tax; null until it is known'))
  granted: string | null;
  @Exposed('confidential', () => FundingStateEnum, { description: 'How far it has come' }) state: FundingState;
  @Exposed('confidential', () => LocalDateScalar, nullable('Day since which it is in this state'))
  stateOn: string | null;
  @Exposed('confidential', () => String, nullable('Reference of the file at the funder')) reference: string | null;
}

@ObjectType('IndicatorValue', { description: 'A value of an indicator on a day' })
export class IndicatorValueType implements IndicatorValue {
  @Exposed('internal', () => ID, identifier) id: string;
  @Exposed('internal', () => ID, { description: 'The indicator' }) indicatorId: string;
  @Exposed('internal', () => IndicatorValueKindEnum, { description: 'Target or measured' }) kind: IndicatorValueKind;
  @Exposed('internal', () => LocalDateScalar, { description: 'Day' }) on: string;
  @Exposed('internal', () => String, { description: 'Value, an exact decimal in the unit of the indicator' })
  value: string;
}

@ObjectType('Indicator', { description: 'What is measured of an action' })
export class IndicatorType implements Indicator {
  @Exposed('internal', () => ID, identifier) id: string;
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
  @Exposed('internal', () => String, nullable('Unit')) unit: string | null;
  @Exposed('internal', () => String, nullable('Value before the action, an exact decimal')) baseline: string | null;
  @Exposed('internal', () => LocalDateScalar, nullable('Day of the value before')) baselineOn: string | null;
  @Exposed('internal', () => String, nullable('Where the values come from')) source: string | null;
}

@ObjectType('EnvironmentalEffect', { description: 'What an action changes in the environment' })
export class EnvironmentalEffectType implements EnvironmentalEffect {
  @Exposed('internal', () => ID, identifier) id: string;
  @Exposed('internal', () => EnvironmentalDomainEnum, { description: 'What it changes' }) domain: EnvironmentalDomain;
  @Exposed('internal', () => String, nullable('How much, an exact decimal in the unit')) quantity: string | null;
  @Exposed('internal', () => String, nullable('Unit, such as tCO2e a year')) unit: string | null;
  @Exposed('internal', () => String, nullable('In words')) description: string | null;
}

@ObjectType('SupportNeed', { description: 'A help that an action needs' })
export class SupportNeedType implements SupportNeed {
  @Exposed('internal', () => ID, identifier) id: string;
  @Exposed('internal', () => SupportNatureEnum, { description: 'What kind of help' }) nature: SupportNature;
  @Exposed('internal', () => String, nullable('In words')) description: string | null;
}

@ObjectType({
  description: 'Jobs of an action, in persons; planned, declared and verified are never added up together',
})
export class ActionJobs {
  @Exposed('internal', () => Int, nullable('Created, planned')) createdPlanned: number | null;
  @Exposed('internal', () => Int, nullable('Created, declared by the owner')) createdDeclared: number | null;
  @Exposed('internal', () => Int, nullable('Created, verified')) createdVerified: number | null;
  @Exposed('internal', () => Int, nullable('Maintained, planned')) maintainedPlanned: number | null;
  @Exposed('internal', () => Int, nullable('Maintained, declared by the owner')) maintainedDeclared: number | null;
  @Exposed('internal', () => Int, nullable('Maintained, verified')) maintainedVerified: number | null;
}
