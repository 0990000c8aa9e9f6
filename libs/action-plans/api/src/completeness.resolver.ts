import type { Completeness, ExpectedOnCard, PlanCompleteness } from '@binome/action-plans/domain';
import { Exposed, PageArgs, pageOf, type Connection, type GraphqlContext } from '@binome/shared/api';
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

  @Exposed('internal', () => CardCompleteness, { description: 'How far the card says what is expected of it' })
  @ResolveField(() => CardCompleteness)
  completeness(@Parent() action: Action, @Context() context: GraphqlContext): Promise<Completeness<ExpectedOnCard>> {
    return this.completenesses.ofAction(context, action);
  }
}

@Resolver(() => ActionPlanType)
export class PlanCompletenessResolver {
  constructor(@Inject(CompletenessService) private readonly completenesses: CompletenessService) {}

  @Exposed('internal', () => PlanCompletenessType, { description: 'How far the plan says what is expected' })
  @ResolveField(() => PlanCompletenessType)
  completeness(@Parent() plan: ActionPlan, @Context() context: GraphqlContext): Promise<PlanCompleteness> {
    return this.completenesses.ofPlan(context, plan);
  }

  @Exposed('internal', () => IncompleteCardConnection, {
    description: 'Cards that lack something, in the order of the plan',
  })
  @ResolveField(() => IncompleteCardConnection)
  incompleteCards(
    @Parent() plan: ActionPlan,
    @Context() context: GraphqlContext,
    @Args() page: PageArgs,
  ): Promise<Connection<IncompleteCardType>> {
    return this.completenesses.incomplete(context, plan, pageOf(page));
  }
}
