import {
  FUNDING_STATES,
  FUNDING_WARNINGS,
  type Axis,
  type FundingState,
  type FundingWarning,
  type FundingWarningKind,
  type MoneyTotals,
} from '@binome/action-plans/domain';
import { connectionOf, Exposed, enumOf } from '@binome/shared/api';
import { ID, Int, ObjectType } from '@nestjs/graphql';
import { FundingStateEnum } from './action-lines.graphql.js';
import { AxisEnum } from './action-plan.graphql.js';

export const FundingWarningKindEnum = enumOf(
  FUNDING_WARNINGS,
  'FundingWarningKind',
  'Why the funding plan of an action asks for a look',
  {
    funding_above_cost: 'The funding exceeds the cost',
    funding_below_cost: 'The funding does not reach the cost',
    reference_used_twice: 'Two lines bear the same reference',
    granted_above_requested: 'More is granted than was asked',
  },
);

@ObjectType({ description: 'What the funding lines bring in one state' })
export class FundingOfState {
  @Exposed('confidential', () => FundingStateEnum, { description: 'The state' }) state: FundingState;
  @Exposed('confidential', () => String, { description: 'Euros excluding tax, an exact decimal' }) amount: string;
}

@ObjectType('MoneyTotals', { description: 'Sums of budget and funding, in euros excluding tax, exact decimals' })
export class MoneyTotalsType {
  @Exposed('confidential', () => String, { description: 'Planned cost' }) planned: string;
  @Exposed('confidential', () => String, { description: 'Cost really paid' }) actual: string;
  @Exposed('confidential', () => String, { description: 'Granted, contracted or paid' }) secured: string;
  @Exposed('confidential', () => String, { description: 'Envisaged, requested or under instruction' }) hoped: string;
  @Exposed('confidential', () => String, {
    description: 'Planned cost that no line covers; below zero when the lines bring more',
  })
  uncovered: string;
  @Exposed('confidential', () => [FundingOfState], {
    description: 'What the lines bring, by state; refused counts what was asked',
  })
  byState: FundingOfState[];
}

/** The sums as GraphQL gives them. */
export function moneyTotalsType({ byState, ...totals }: MoneyTotals): MoneyTotalsType {
  return { ...totals, byState: FUNDING_STATES.map((state) => ({ state, amount: byState[state] })) };
}

@ObjectType('FundingWarning', { description: 'Something odd in the funding plan of an action, with why' })
export class FundingWarningType implements FundingWarning {
  @Exposed('confidential', () => FundingWarningKindEnum, { description: 'Why' }) kind: FundingWarningKind;
  @Exposed('confidential', () => ID, { nullable: true, description: 'The funding line, null for the whole plan' })
  lineId: string | null;
  @Exposed('confidential', () => String, { nullable: true, description: 'By how much, in euros excluding tax' })
  amount: string | null;
  @Exposed('confidential', () => [String], { description: 'Codes of the other actions that bear the same reference' })
  codes: string[];
}

@ObjectType({ description: 'Sums of the actions under one axis' })
export class AxisTotals {
  @Exposed('internal', () => AxisEnum, { description: 'The axis' }) axis: Axis;
  @Exposed('confidential', () => MoneyTotalsType, { description: 'Sums' }) totals: MoneyTotalsType;
}

@ObjectType({ description: 'Sums of the actions under one orientation, or under none' })
export class OrientationTotals {
  @Exposed('internal', () => AxisEnum, { description: 'The axis' }) axis: Axis;
  @Exposed('internal', () => ID, { nullable: true, description: 'The orientation, null for actions without one' })
  orientationId: string | null;
  @Exposed('confidential', () => MoneyTotalsType, { description: 'Sums' }) totals: MoneyTotalsType;
}

@ObjectType({ description: 'Cost of one year' })
export class YearTotals {
  @Exposed('confidential', () => Int, { description: 'Year' }) year: number;
  @Exposed('confidential', () => String, { description: 'Planned investment' }) plannedInvestment: string;
  @Exposed('confidential', () => String, { description: 'Planned running costs' }) plannedRunning: string;
  @Exposed('confidential', () => String, { description: 'Cost really paid' }) actual: string;
}

@ObjectType({ description: 'What one funder brings, by state' })
export class FunderTotals {
  @Exposed('confidential', () => String, {
    nullable: true,
    description: 'The funder, as it is written first; null for the others together',
  })
  funder: string | null;
  @Exposed('confidential', () => String, { description: 'Granted, contracted or paid' }) secured: string;
  @Exposed('confidential', () => String, { description: 'Envisaged, requested or under instruction' }) hoped: string;
  @Exposed('confidential', () => [FundingOfState], { description: 'By state' }) byState: FundingOfState[];
}

@ObjectType({ description: 'Sums of a plan over the actions whose money the reader sees' })
export class PlanTotals {
  @Exposed('internal', () => Int, {
    description: 'Actions that these sums leave out: hidden, or whose money is hidden',
  })
  leftOut: number;
  @Exposed('internal', () => Int, { description: 'Actions that these sums are made of' }) counted: number;
  @Exposed('confidential', () => MoneyTotalsType, { description: 'The whole plan' }) total: MoneyTotalsType;
  @Exposed('confidential', () => [AxisTotals], { description: 'By axis, in official order' }) byAxis: AxisTotals[];
  @Exposed('confidential', () => [OrientationTotals], { description: 'By orientation' })
  byOrientation: OrientationTotals[];
  @Exposed('confidential', () => [YearTotals], { description: 'By year' }) byYear: YearTotals[];
  @Exposed('confidential', () => [FunderTotals], {
    description:
      'By funder, whatever its capitals and accents: the fifty that bring or may bring most, by name, then the others together',
  })
  byFunder: FunderTotals[];
}

@ObjectType('WarnedAction', { description: 'An action whose funding plan asks for a look' })
export class WarnedActionType {
  @Exposed('internal', () => ID, { description: 'The action' }) id: string;
  @Exposed('internal', () => String, { description: 'Code of the action' }) code: string;
  @Exposed('internal', () => String, { description: 'Title of the action' }) title: string;
  @Exposed('confidential', () => [FundingWarningType], { description: 'Why' }) warnings: FundingWarning[];
}

export const WarnedActionConnection = connectionOf(WarnedActionType, 'WarnedAction');
