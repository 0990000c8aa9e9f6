import { toConnection, type GraphqlContext, type Page } from '@binome/shared/api';
import { Inject, Injectable } from '@nestjs/common';
import { cursorAt, keysOf } from './action-cursor.js';
import type { ActionConnection } from './action.graphql.js';
import { ActionPlanService } from './action-plan.service.js';
import { ActionPlanQueries, type ActionFilter } from './action-plan.queries.js';
import { PlanLoaders } from './plan-loaders.js';

/** The flat list of a plan's actions: filtered, in pages, saying how many it leaves out. */
@Injectable()
export class ActionListService {
  constructor(
    @Inject(ActionPlanService) private readonly plans: ActionPlanService,
    @Inject(ActionPlanQueries) private readonly queries: ActionPlanQueries,
    @Inject(PlanLoaders) private readonly loaders: PlanLoaders,
  ) {}

  async list(context: GraphqlContext, planId: string, filter: ActionFilter, page: Page): Promise<ActionConnection> {
    const { actor } = context;
    await this.plans.get(actor, planId);
    const rows = await this.queries.actions(actor, planId, filter, cursorAt(page.after), page.limit + 1);
    const totalCount = await this.queries.countActions(actor, planId, filter);
    const { hidden } = await this.loaders.countOf(context, planId, filter.axis ?? null);
    return { ...toConnection(rows, page, totalCount, keysOf), hiddenCount: hidden };
  }
}
