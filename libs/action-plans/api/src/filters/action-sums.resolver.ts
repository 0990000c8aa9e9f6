import { batched, Classed, type GraphqlContext } from '@binome/shared/api';
import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Action } from '../action.entity.js';
import { ActionType } from '../action.graphql.js';
import { ActionListQueries } from './action-list.queries.js';
import { ActionSumsType } from './action-sums.graphql.js';
import type { ActionSums } from './action-sums.js';

@Resolver(() => ActionType)
export class ActionSumsResolver {
  constructor(@Inject(ActionListQueries) private readonly queries: ActionListQueries) {}

  @Classed('internal')
  @ResolveField(() => ActionSumsType, { nullable: true, description: 'Sums over the lines of the action' })
  sums(@Parent() { id }: Action, @Context() context: GraphqlContext): Promise<ActionSums | null> {
    return batched(context, 'action sums', (ids: readonly string[]) => this.queries.sumsOf(context.actor, ids)).load(
      id,
    );
  }
}
