import { allOf, condition } from '@binome/action-plans/domain';
import { Classed, PageArgs, pageOf, toConnection, type GraphqlContext } from '@binome/shared/api';
import { Inject } from '@nestjs/common';
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { propertiesAsked } from './action-columns.js';
import { keysOf } from './action-cursor.js';
import type { Action } from './action.entity.js';
import { ActionConnection } from './action.graphql.js';
import { OrientationType, PlanAxisType, type PlanAxis } from './action-plan.graphql.js';
import { ActionListQueries } from './filters/action-list.queries.js';
import { LineLoaders } from './line-loaders.js';
import type { Orientation } from './orientation.entity.js';
import { PlanLoaders } from './plan-loaders.js';

@Resolver(() => PlanAxisType)
export class PlanAxisResolver {
  constructor(
    @Inject(PlanLoaders) private readonly loaders: PlanLoaders,
    @Inject(ActionListQueries) private readonly lists: ActionListQueries,
    @Inject(LineLoaders) private readonly lines: LineLoaders,
  ) {}

  @Classed('internal')
  @ResolveField(() => [OrientationType], {
    description: 'The territory’s own orientations under the axis, in order',
  })
  orientations(@Parent() axis: PlanAxis, @Context() context: GraphqlContext): Promise<Orientation[]> {
    return this.loaders.orientationsOf(context, axis);
  }

  @Classed('internal')
  @ResolveField(() => ActionConnection, { description: 'Actions under the axis, in order' })
  async actions(
    @Parent() parent: PlanAxis,
    @Context() context: GraphqlContext,
    @Args() args: PageArgs,
  ): Promise<ActionConnection> {
    const { planId, axis } = parent;
    const page = pageOf(args);
    const limit = page.limit + 1;
    const rows = page.after
      ? await this.following(context, parent, page.after, limit)
      : await this.loaders.actionsOf(context, parent, limit);
    const { visible, hidden } = await this.loaders.countOf(context, planId, axis);
    return { ...toConnection(rows, page, visible, keysOf), hiddenCount: hidden };
  }

  private async following(
    context: GraphqlContext,
    { planId, axis }: PlanAxis,
    after: unknown[],
    limit: number,
  ): Promise<Action[]> {
    const filter = allOf(condition('mainAxis', 'one_of', [axis]));
    const listed = await this.lists.page(context.actor, { planId, filter }, after, limit, propertiesAsked(context));
    return this.lines.fetched(
      context,
      listed.map(({ action }) => action),
    );
  }

  @Classed('internal')
  @ResolveField(() => Int, { description: 'Actions under the axis that the reader sees' })
  async visibleCount(@Parent() { planId, axis }: PlanAxis, @Context() context: GraphqlContext): Promise<number> {
    return (await this.loaders.countOf(context, planId, axis)).visible;
  }

  @Classed('internal')
  @ResolveField(() => Int, { description: 'Actions under the axis that the reader does not see' })
  async hiddenCount(@Parent() { planId, axis }: PlanAxis, @Context() context: GraphqlContext): Promise<number> {
    return (await this.loaders.countOf(context, planId, axis)).hidden;
  }
}
