import type {
  Blocker,
  BudgetLine,
  EnvironmentalEffect,
  FundingLine,
  Indicator,
  IndicatorValue,
  Milestone,
  SupportNeed,
} from '@binome/action-plans/domain';
import { Classed, type GraphqlContext } from '@binome/shared/api';
import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Action } from './action.entity.js';
import { ActionMoney, ActionType } from './action.graphql.js';
import {
  ActionJobs,
  BlockerType,
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
/** Lines that are known already, or that are being read. */
type Known<T> = readonly T[] | Promise<readonly T[]>;

// These are asked of each action of a list: fields without arguments take what GraphQL gives, without the detour of decorated parameters.
@Resolver(() => ActionType)
export class ActionLinesResolver {
  constructor(@Inject(PlanLoaders) private readonly loaders: PlanLoaders) {}

  @Classed('internal')
  @ResolveField(() => [MilestoneType], { description: 'Steps, by the day they are due' })
  milestones({ id }: Action, _args: unknown, context: GraphqlContext): Known<Milestone> {
    return this.loaders.linesOf(context, 'milestones', id);
  }

  @Classed('internal')
  @ResolveField(() => [BlockerType], { description: 'What the action waits for from somebody, by expected day' })
  blockers({ id }: Action, _args: unknown, context: GraphqlContext): Known<Blocker> {
    return this.loaders.linesOf(context, 'blockers', id);
  }

  @Classed('internal')
  @ResolveField(() => [IndicatorType], { description: 'Indicators with their values' })
  indicators({ id }: Action, _args: unknown, context: GraphqlContext): Known<IndicatorOf> {
    const withAction = (indicators: readonly Indicator[]) =>
      indicators.map((indicator) => ({ ...indicator, actionId: id }));
    return once(this.loaders.linesOf(context, 'indicators', id), withAction);
  }

  @Classed('internal')
  @ResolveField(() => [EnvironmentalEffectType], { description: 'What the action changes in the environment' })
  environmentalEffects({ id }: Action, _args: unknown, context: GraphqlContext): Known<EnvironmentalEffect> {
    return this.loaders.linesOf(context, 'environmentalEffects', id);
  }

  @Classed('internal')
  @ResolveField(() => [SupportNeedType], { description: 'Help that the action needs' })
  supportNeeds({ id }: Action, _args: unknown, context: GraphqlContext): Known<SupportNeed> {
    return this.loaders.linesOf(context, 'supportNeeds', id);
  }

  @Classed('internal')
  @ResolveField(() => ActionJobs, { description: 'Jobs created and maintained' })
  jobs(action: Action): ActionJobs {
    return {
      createdPlanned: action.jobsCreatedPlanned,
      createdDeclared: action.jobsCreatedDeclared,
      createdVerified: action.jobsCreatedVerified,
      maintainedPlanned: action.jobsMaintainedPlanned,
      maintainedDeclared: action.jobsMaintainedDeclared,
      maintainedVerified: action.jobsMaintainedVerified,
    };
  }

  @Classed('internal')
  @ResolveField(() => Boolean, {
    description: 'Whether the action was archived: out of the lists, not out of memory',
  })
  isArchived({ archivedAt }: Action): boolean {
    return archivedAt !== null;
  }
}

@Resolver(() => IndicatorType)
export class IndicatorResolver {
  constructor(@Inject(PlanLoaders) private readonly loaders: PlanLoaders) {}

  @Classed('internal')
  @ResolveField(() => [IndicatorValueType], { description: 'Values, by day' })
  values({ id, actionId }: IndicatorOf, _args: unknown, context: GraphqlContext): Known<IndicatorValue> {
    const own = (values: readonly IndicatorValue[]) => values.filter(({ indicatorId }) => indicatorId === id);
    return once(this.loaders.linesOf(context, 'indicatorValues', actionId), own);
  }
}

@Resolver(() => ActionMoney)
export class ActionMoneyResolver {
  constructor(@Inject(PlanLoaders) private readonly loaders: PlanLoaders) {}

  @Classed('internal')
  @ResolveField(() => [BudgetLineType], { description: 'Budget, by year; empty when hidden' })
  budgetLines({ hidden, actionId }: ActionMoney, _args: unknown, context: GraphqlContext): Known<BudgetLine> {
    return hidden ? [] : this.loaders.linesOf(context, 'budgetLines', actionId);
  }

  @Classed('internal')
  @ResolveField(() => [FundingLineType], { description: 'Funding plan; empty when hidden' })
  fundingLines({ hidden, actionId }: ActionMoney, _args: unknown, context: GraphqlContext): Known<FundingLine> {
    return hidden ? [] : this.loaders.linesOf(context, 'fundingLines', actionId);
  }
}

function once<T, U>(known: Known<T>, work: (lines: readonly T[]) => U[]): Known<U> {
  return known instanceof Promise ? known.then(work) : work(known);
}
