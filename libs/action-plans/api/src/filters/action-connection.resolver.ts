import { Classed, type GraphqlContext } from '@binome/shared/api';
import { Inject } from '@nestjs/common';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ActionConnection } from '../action.graphql.js';
import { ActionListQueries, type ActionGroupTotals } from './action-list.queries.js';
import { ActionGroupTotalsType } from './action-sums.graphql.js';

@Resolver(() => ActionConnection)
export class ActionConnectionResolver {
  constructor(@Inject(ActionListQueries) private readonly queries: ActionListQueries) {}

  @Classed('internal')
  @ResolveField(() => [ActionGroupTotalsType], {
    description: 'The groups that this page stands under, with the totals of all their actions',
  })
  async groups(
    @Parent() { listing, groupKeys }: ActionConnection,
    @Context() { actor }: GraphqlContext,
  ): Promise<ActionGroupTotals[]> {
    const { groupBy } = listing ?? {};
    if (!listing || !groupBy || !groupKeys?.length) return [];
    return this.queries.groupTotals(actor, { ...listing, groupBy }, [...new Set(groupKeys)]);
  }

  @Classed('internal')
  @ResolveField(() => [Int], {
    description:
      'Of an empty list: how many actions there would be without each piece of its filter, conditions first, then groups; empty for other lists',
  })
  async without(
    @Parent() { listing, totalCount }: ActionConnection,
    @Context() { actor }: GraphqlContext,
  ): Promise<number[]> {
    return listing && totalCount === 0 ? this.queries.without(actor, listing) : [];
  }
}
