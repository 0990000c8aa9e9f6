import type { FundingWarning } from '@binome/action-plans/domain';
import { CurrentActor, Classed, PageArgs, pageOf, type Connection, type GraphqlContext } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ActionMoney } from './action.graphql.js';
import type { ActionPlan } from './action-plan.entity.js';
import { ActionPlanType } from './action-plan.graphql.js';
import {
  FundingWarningType,
  MoneyTotalsType,
  moneyTotalsType,
  PlanTotals,
  WarnedActionConnection,
  type WarnedActionType,
} from './plan-money.graphql.js';
import { PlanMoneyService } from './plan-money.service.js';

@Resolver(() => ActionPlanType)
export class PlanMoneyResolver {
  constructor(@Inject(PlanMoneyService) private readonly money: PlanMoneyService) {}

  @Classed('internal')
  @ResolveField(() => PlanTotals, { description: 'Sums of money over the actions whose money the reader sees' })
  totals(@Parent() plan: ActionPlan, @Context() context: GraphqlContext): Promise<PlanTotals> {
    return this.money.ofPlan(context, plan);
  }

  @Classed('internal')
  @ResolveField(() => WarnedActionConnection, {
    description: 'Actions whose funding plan asks for a look, in the order of the plan',
  })
  fundingWarnings(
    @Parent() plan: ActionPlan,
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
  ): Promise<Connection<WarnedActionType>> {
    return this.money.warned(actor, plan, pageOf(page));
  }
}

@Resolver(() => ActionMoney)
export class ActionTotalsResolver {
  constructor(@Inject(PlanMoneyService) private readonly money: PlanMoneyService) {}

  @Classed('internal')
  @ResolveField(() => MoneyTotalsType, { nullable: true, description: 'Sums of the action; null when hidden' })
  async totals(
    @Parent() { hidden, actionId }: ActionMoney,
    @Context() context: GraphqlContext,
  ): Promise<MoneyTotalsType | null> {
    return hidden ? null : moneyTotalsType(await this.money.ofAction(context, actionId));
  }

  @Classed('internal')
  @ResolveField(() => [FundingWarningType], {
    description: 'What is odd in the funding plan, with why; empty when hidden',
  })
  async warnings(
    @Parent() { hidden, actionId }: ActionMoney,
    @Context() context: GraphqlContext,
  ): Promise<FundingWarning[]> {
    return hidden ? [] : this.money.warningsOf(context, actionId);
  }
}
