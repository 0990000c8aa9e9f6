import {
  EXPECTED_ON_CARD,
  EXPECTED_ON_PLAN,
  type Axis,
  type ExpectedOnCard,
  type ExpectedOnPlan,
} from '@binome/action-plans/domain';
import { connectionOf, Exposed, enumOf } from '@binome/shared/api';
import { ID, Int, ObjectType } from '@nestjs/graphql';
import { AxisEnum } from './action-plan.graphql.js';

export const ExpectedOnCardEnum = enumOf(EXPECTED_ON_CARD, 'ExpectedOnCard', 'What an action card is expected to say', {
  orientation: 'Its orientation',
  description: 'Its description',
  objectives: 'Its objectives',
  owner: 'Its owner',
  elected_lead: 'Its elected lead',
  industrial_lead: 'Its industrial lead',
  leads: 'A lead',
  dates: 'Its two dates',
  milestones: 'A milestone',
  budget: 'A planned budget',
  funding: 'A funding plan',
  indicator_target: 'An indicator with its target',
});
export const ExpectedOnPlanEnum = enumOf(EXPECTED_ON_PLAN, 'ExpectedOnPlan', 'What a plan is expected to say', {
  portrait: 'The portrait of the territory',
  method: 'The method',
  strategy: 'The strategy of an axis',
  orientation: 'An orientation under an axis',
  action: 'An action under an axis',
});

@ObjectType({ description: 'How far a card says what is expected of its phase, by the published rule' })
export class CardCompleteness {
  @Exposed('internal', () => Int, { description: 'What is expected and said' }) said: number;
  @Exposed('internal', () => Int, { description: 'What is expected, money left out when the reader does not see it' })
  expected: number;
  @Exposed('internal', () => [ExpectedOnCardEnum], { description: 'What is expected and not said yet' })
  missing: ExpectedOnCard[];
}

@ObjectType({ description: 'Something that a plan does not say yet' })
export class MissingOnPlanType {
  @Exposed('internal', () => ExpectedOnPlanEnum, { description: 'What' }) what: ExpectedOnPlan;
  @Exposed('internal', () => AxisEnum, { nullable: true, description: 'Under which axis, null for the whole plan' })
  axis: Axis | null;
}

@ObjectType({ description: 'How far the cards of a plan, those that the reader sees, say what is expected of them' })
export class CardsCompleteness {
  @Exposed('internal', () => Int, { description: 'What is expected of them and said' }) said: number;
  @Exposed('internal', () => Int, { description: 'What is expected of them' }) expected: number;
  @Exposed('internal', () => Int, { description: 'Cards that lack something' }) incomplete: number;
}

@ObjectType({ description: 'How far a plan says what is expected, by the published rule' })
export class PlanCompletenessType {
  @Exposed('internal', () => Int, { description: 'What is expected and said, cards included' }) said: number;
  @Exposed('internal', () => Int, { description: 'What is expected, cards included' }) expected: number;
  @Exposed('internal', () => [MissingOnPlanType], { description: 'What the plan itself does not say yet' })
  missing: MissingOnPlanType[];
  @Exposed('internal', () => CardsCompleteness, { description: 'The cards together' }) cards: CardsCompleteness;
}

@ObjectType('IncompleteCard', { description: 'A card that lacks something of what is expected of it' })
export class IncompleteCardType {
  @Exposed('internal', () => ID, { description: 'The action' }) id: string;
  @Exposed('internal', () => String, { description: 'Code of the action' }) code: string;
  @Exposed('internal', () => String, { description: 'Title of the action' }) title: string;
  @Exposed('internal', () => [ExpectedOnCardEnum], { description: 'What is expected and not said yet' })
  missing: ExpectedOnCard[];
}

export const IncompleteCardConnection = connectionOf(IncompleteCardType, 'IncompleteCard');
