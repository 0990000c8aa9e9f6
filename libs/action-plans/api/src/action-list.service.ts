import { filterFieldAt, problem } from '@binome/action-plans/domain';
import { toConnection, type GraphqlContext, type Page } from '@binome/shared/api';
import { refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { propertiesAsked } from './action-columns.js';
import type { ActionConnection } from './action.graphql.js';
import { ActionPlanService } from './action-plan.service.js';
import { ActionListQueries, type ActionListing } from './filters/action-list.queries.js';
import type { ActionTotalsType } from './filters/action-sums.graphql.js';
import { LineLoaders } from './line-loaders.js';
import { PlanLoaders } from './plan-loaders.js';

/** Most values of a field that are offered to who composes a filter. */
const OFFERED = 100;

/** The lists of a plan's actions and their totals: filtered, sorted, grouped, in pages, saying how many they leave out. */
@Injectable()
export class ActionListService {
  constructor(
    @Inject(ActionPlanService) private readonly plans: ActionPlanService,
    @Inject(ActionListQueries) private readonly queries: ActionListQueries,
    @Inject(PlanLoaders) private readonly loaders: PlanLoaders,
    @Inject(LineLoaders) private readonly lines: LineLoaders,
  ) {}

  async list(context: GraphqlContext, listing: ActionListing, page: Page): Promise<ActionConnection> {
    const { actor } = context;
    await this.plans.get(actor, listing.planId);
    const listed = await this.queries.page(actor, listing, page.after, page.limit + 1, propertiesAsked(context));
    const { count, groups } = await this.queries.count(actor, listing);
    const { hidden } = await this.loaders.countOf(context, listing.planId, null);
    const { nodes, ...connection } = toConnection(listed, page, count, ({ keys }) => keys);
    return {
      ...connection,
      nodes: await this.lines.fetched(
        context,
        nodes.map(({ action }) => action),
      ),
      groupKeys: listing.groupBy ? nodes.map(({ groupKey }) => groupKey) : null,
      groupCount: groups,
      hiddenCount: hidden,
      listing,
    };
  }

  async totals(context: GraphqlContext, listing: ActionListing): Promise<ActionTotalsType> {
    await this.plans.get(context.actor, listing.planId);
    const totals = await this.queries.totals(context.actor, listing);
    const { hidden } = await this.loaders.countOf(context, listing.planId, null);
    return { ...totals, hiddenCount: hidden };
  }

  /** What the actions that the actor reads say already in a field whose values are offered, the most used first. */
  async values(actor: Actor, planId: string, field: string): Promise<string[]> {
    await this.plans.get(actor, planId);
    refuse(filterFieldAt(field)?.offered ? [] : [problem('field', 'unknown_field', { field })]);
    return this.queries.values(actor, planId, field, OFFERED);
  }
}
