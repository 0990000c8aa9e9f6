import { Access, toConnection, type GraphqlContext, type Page } from '@binome/shared/api';
import { notFound } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { cursorAt, keysOf } from './action-cursor.js';
import type { ActionConnection } from './action.graphql.js';
import { ActionPlanQueries, type ActionFilter } from './action-plan.queries.js';
import { PlanLoaders } from './plan-loaders.js';
import { isUuid } from './uuid.js';

/** The flat list of a territory's actions: filtered, in pages, saying how many it leaves out. */
@Injectable()
export class ActionListService {
  constructor(
    @Inject(Access) private readonly access: Access,
    @Inject(ActionPlanQueries) private readonly queries: ActionPlanQueries,
    @Inject(PlanLoaders) private readonly loaders: PlanLoaders,
  ) {}

  async list(
    context: GraphqlContext,
    territoryId: string,
    filter: ActionFilter,
    page: Page,
  ): Promise<ActionConnection> {
    const { actor } = context;
    if (!isUuid(territoryId)) throw notFound('ActionPlan');
    this.access.authorize(actor, 'read', 'ActionPlan', { territoryId });
    const rows = await this.queries.actions(actor, territoryId, filter, cursorAt(page.after), page.limit + 1);
    const totalCount = await this.queries.countActions(actor, territoryId, filter);
    const { hidden } = await this.loaders.countOf(context, territoryId, filter.axis ?? null);
    return { ...toConnection(rows, page, totalCount, keysOf), hiddenCount: hidden };
  }
}
