import type {
  BlockerNature,
  BudgetNature,
  EnvironmentalDomain,
  FundingState,
  IndicatorValueKind,
  SupportNature,
} from '@binome/action-plans/domain';
import { LocalDateScalar } from '@binome/shared/api';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  BlockerNatureEnum,
  BudgetNatureEnum,
  EnvironmentalDomainEnum,
  FundingStateEnum,
  IndicatorValueKindEnum,
  SupportNatureEnum,
} from './action-lines.graphql.js';

const untouched = (what: string) => ({
  nullable: true,
  description: `${what}; absent it is not touched, a new line must give it`,
});
const erasable = (what: string) => ({
  nullable: true,
  description: `${what}; absent it is not touched, null it is erased`,
});

/** A line to write: an unknown identifier adds it. */
@InputType({ isAbstract: true })
abstract class LineInput {
  @Field(() => ID, { description: 'Identifier of the line, a UUID; an unknown one adds a line' }) id: string;
  @Field(() => Boolean, { nullable: true, description: 'Takes the line away; its other fields do not count' })
  removed?: boolean | null;
}

@InputType({ description: 'A milestone of an action' })
export class MilestoneInput extends LineInput {
  @Field(() => String, untouched('What is to be reached, 200 characters at most')) label?: string;
  @Field(() => LocalDateScalar, erasable('Day it is due')) dueOn?: string | null;
  @Field(() => LocalDateScalar, erasable('Day it was reached')) doneOn?: string | null;
}

@InputType({ description: 'What an action waits for' })
export class BlockerInput extends LineInput {
  @Field(() => BlockerNatureEnum, untouched('What the action runs into')) nature?: BlockerNature;
  @Field(() => String, untouched('What is asked, 300 characters at most')) asked?: string;
  @Field(() => String, erasable('Body or person that it is asked of')) askedOf?: string | null;
  @Field(() => LocalDateScalar, erasable('Day it was asked')) askedOn?: string | null;
  @Field(() => LocalDateScalar, erasable('Day for which an answer is expected')) dueOn?: string | null;
  @Field(() => LocalDateScalar, erasable('Day of the answer, which closes it')) answeredOn?: string | null;
  @Field(() => String, erasable('What was answered')) answer?: string | null;
}

@InputType({ description: 'A line of the budget' })
export class BudgetLineInput extends LineInput {
  @Field(() => String, erasable('What is paid for')) label?: string | null;
  @Field(() => Int, untouched('Year')) year?: number;
  @Field(() => BudgetNatureEnum, untouched('Investment or running')) nature?: BudgetNature;
  @Field(() => String, erasable('Planned cost in euros excluding tax, such as 1234.50')) planned?: string | null;
  @Field(() => String, erasable('Cost really paid in euros excluding tax, such as 1234.50')) actual?: string | null;
}

@InputType({ description: 'A line of the funding plan' })
export class FundingLineInput extends LineInput {
  @Field(() => String, untouched('Who pays')) funder?: string;
  @Field(() => String, erasable('Scheme of the funder')) scheme?: string | null;
  @Field(() => String, erasable('Planned or asked, in euros excluding tax, such as 1234.50')) amount?: string | null;
  @Field(() => String, erasable('Granted, in euros excluding tax, such as 1234.50')) granted?: string | null;
  @Field(() => FundingStateEnum, untouched('How far it has come')) state?: FundingState;
  @Field(() => LocalDateScalar, erasable('Day since which it is in this state')) stateOn?: string | null;
  @Field(() => String, erasable('Reference of the file at the funder')) reference?: string | null;
}

@InputType({ description: 'An indicator with its values' })
export class IndicatorInput extends LineInput {
  @Field(() => String, untouched('Name')) name?: string;
  @Field(() => String, erasable('Unit')) unit?: string | null;
  @Field(() => String, erasable('Value before the action, a decimal')) baseline?: string | null;
  @Field(() => LocalDateScalar, erasable('Day of the value before')) baselineOn?: string | null;
  @Field(() => String, erasable('Where the values come from')) source?: string | null;
}

@InputType({ description: 'A target or a measure of an indicator' })
export class IndicatorValueInput extends LineInput {
  @Field(() => ID, untouched('The indicator, one of the same action')) indicatorId?: string;
  @Field(() => IndicatorValueKindEnum, untouched('Target or measured')) kind?: IndicatorValueKind;
  @Field(() => LocalDateScalar, untouched('Day')) on?: string;
  @Field(() => String, untouched('Value, a decimal')) value?: string;
}

@InputType({ description: 'An effect on the environment' })
export class EnvironmentalEffectInput extends LineInput {
  @Field(() => EnvironmentalDomainEnum, untouched('What it changes')) domain?: EnvironmentalDomain;
  @Field(() => String, erasable('How much, a decimal')) quantity?: string | null;
  @Field(() => String, erasable('Unit')) unit?: string | null;
  @Field(() => String, erasable('In words')) description?: string | null;
}

@InputType({ description: 'Help that the action needs' })
export class SupportNeedInput extends LineInput {
  @Field(() => SupportNatureEnum, untouched('What kind of help')) nature?: SupportNature;
  @Field(() => String, erasable('In words')) description?: string | null;
}
