import type {
  BudgetLine,
  EnvironmentalEffect,
  FundingLine,
  Indicator,
  IndicatorValue,
  Milestone,
  SupportNeed,
} from '@binome/action-plans/domain';
import { Exposed, type GraphqlContext } from '@binome/shared/api';
import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Action } from './action.entity.js';
import { ActionMoney, ActionType } from './action.graphql.js';
import {
  ActionJobs,
  BudgetLineType,
  EnvironmentalEffectType,
  FundingLineType,
  IndicatorType,
  IndicatorValueType,
  MilestoneType,
  SupportNeedType,
} from './action-lines.graphql.js';
import { PlanLoaders } from './plan-loaders.js';

/** An indicator as resolvers hand it on: its values are read with those of the whole action. */
type IndicatorOf = Indicator & { actionId: string };

@Resolver(() => ActionType)
export class ActionLinesResolver {
  constructor(@Inject(PlanLoaders) private readonly loaders: PlanLoaders) {}

  @Exposed('internal', () => [MilestoneType], { description: 'Steps, by the day they are due' })
  @ResolveField(() => [MilestoneType])
  milestones(@Parent() { id }: Action, @Context() context: GraphqlContext): Promise<Milestone[]> {
    return this.loaders.linesOf(context, 'milestones', id);
  }

  @Exposed('internal', () => [IndicatorType], { description: 'Indicators with their values' })
  @ResolveField(() => [IndicatorType])
  async indicators(@Parent() { id }: Action, @Context() context: GraphqlContext): Promise<IndicatorOf[]> {
    const indicators = await this.loaders.linesOf(context, 'indicators', id);
    return indicators.map((indicator) => ({ ...indicator, actionId: id }));
  }

  @Exposed('internal', () => [EnvironmentalEffectType], { description: 'What the action changes in the environment' })
  @ResolveField(() => [EnvironmentalEffectType])
  environmentalEffects(@Parent() { id }: Action, @Context() context: GraphqlContext): Promise<EnvironmentalEffect[]> {
    return this.loaders.linesOf(context, 'environmentalEffects', id);
  }

  @Exposed('internal', () => [SupportNeedType], { description: 'Help that the action needs' })
  @ResolveField(() => [SupportNeedType])
  supportNeeds(@Parent() { id }: Action, @Context() context: GraphqlContext): Promise<SupportNeed[]> {
    return this.loaders.linesOf(context, 'supportNeeds', id);
  }

  @Exposed('internal', () => ActionJobs, { description: 'Jobs created and maintained' })
  @ResolveField(() => ActionJobs)
  jobs(@Parent() action: Action): ActionJobs {
    return {
      createdPlanned: action.jobsCreatedPlanned,
      createdDeclared: action.jobsCreatedDeclared,
      createdVerified: action.jobsCreatedVerified,
      maintainedPlanned: action.jobsMaintainedPlanned,
      maintainedDeclared: action.jobsMaintainedDeclared,
      maintainedVerified: action.jobsMaintainedVerified,
    };
  }

  @Exposed('internal', () => Boolean, {
    description: 'Whether the action was archived: out of the lists, not out of memory',
  })
  @ResolveField(() => Boolean)
  isArchived(@Parent() { archivedAt }: Action): boolean {
    return archivedAt !== null;
  }
}

@Resolver(() => IndicatorType)
export class IndicatorResolver {
  constructor(@Inject(PlanLoaders) private readonly loaders: PlanLoaders) {}

  @Exposed('internal', () => [IndicatorValueType], { description: 'Values, by day' })
  @ResolveField(() => [IndicatorValueType])
  async values(@Parent() { id, actionId }: IndicatorOf, @Context() context: GraphqlContext): Promise<IndicatorValue[]> {
    const values = await this.loaders.linesOf(context, 'indicatorValues', actionId);
    return values.filter(({ indicatorId }) => indicatorId === id);
  }
}

@Resolver(() => ActionMoney)
export class ActionMoneyResolver {
  constructor(@Inject(PlanLoaders) private readonly loaders: PlanLoaders) {}

  @Exposed('internal', () => [BudgetLineType], { description: 'Budget, by year; empty when hidden' })
  @ResolveField(() => [BudgetLineType])
  async budgetLines(
    @Parent() { hidden, actionId }: ActionMoney,
    @Context() context: GraphqlContext,
  ): Promise<BudgetLine[]> {
    return hidden ? [] : this.loaders.linesOf(context, 'budgetLines', actionId);
  }

  @Exposed('internal', () => [FundingLineType], { description: 'Funding plan; empty when hidden' })
  @ResolveField(() => [FundingLineType])
  async fundingLines(
    @Parent() { hidden, actionId }: ActionMoney,
    @Context() context: GraphqlContext,
  ): Promise<FundingLine[]> {
    return hidden ? [] : this.loaders.linesOf(context, 'fundingLines', actionId);
  }
}
