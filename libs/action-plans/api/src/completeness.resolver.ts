import type { Completeness, ExpectedOnCard, PlanCompleteness } from '@binome/action-plans/domain';
import { Classed, PageArgs, pageOf, type Connection, type GraphqlContext } from '@binome/shared/api';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Action } from './action.entity.js';
import { ActionType } from './action.graphql.js';
import type { ActionPlan } from './action-plan.entity.js';
import { ActionPlanType } from './action-plan.graphql.js';
import {
  CardCompleteness,
  IncompleteCardConnection,
  PlanCompletenessType,
  type IncompleteCardType,
} from './completeness.graphql.js';
import { CompletenessService } from './completeness.service.js';

@Resolver(() => ActionType)
export class CardCompletenessResolver {
  constructor(@Inject(CompletenessService) private readonly completenesses: CompletenessService) {}

  @Classed('internal')
  @ResolveField(() => CardCompleteness, { description: 'How far the card says what is expected of it' })
  completeness(@Parent() action: Action, @Context() context: GraphqlContext): Promise<Completeness<ExpectedOnCard>> {
    return this.completenesses.ofAction(context, action);
  }
}

@Resolver(() => ActionPlanType)
export class PlanCompletenessResolver {
  constructor(@Inject(CompletenessService) private readonly completenesses: CompletenessService) {}

  @Classed('internal')
  @ResolveField(() => PlanCompletenessType, { description: 'How far the plan says what is expected' })
  completeness(@Parent() plan: ActionPlan, @Context() context: GraphqlContext): Promise<PlanCompleteness> {
    return this.completenesses.ofPlan(context, plan);
  }

  @Classed('internal')
  @ResolveField(() => IncompleteCardConnection, {
    description: 'Cards that lack something, in the order of the plan',
  })
  incompleteCards(
    @Parent() plan: ActionPlan,
    @Context() context: GraphqlContext,
    @Args() page: PageArgs,
  ): Promise<Connection<IncompleteCardType>> {
    return this.completenesses.incomplete(context, plan, pageOf(page));
  }
}
