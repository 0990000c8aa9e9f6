import type { ActionLines, LineKind } from '@binome/action-plans/domain';
import { batched, type GraphqlContext } from '@binome/shared/api';
import { Inject, Injectable } from '@nestjs/common';
import { propertiesAsked } from './action-columns.js';
import type { Action } from './action.entity.js';
import type { ActionPlan } from './action-plan.entity.js';
import { ActionPlanQueries, type ActionCount } from './action-plan.queries.js';
import type { PlanAxis } from './action-plan.graphql.js';
import { LineLoaders } from './line-loaders.js';
import type { Orientation } from './orientation.entity.js';

/** What the fields of a request ask together: one statement for all axes, or for all orientations. */
@Injectable()
export class PlanLoaders {
  private readonly archivedPlans = new WeakMap<GraphqlContext, Map<string, boolean>>();

  constructor(
    @Inject(ActionPlanQueries) private readonly queries: ActionPlanQueries,
    @Inject(LineLoaders) private readonly lines: LineLoaders,
  ) {}

  async orientationsOf(context: GraphqlContext, parent: PlanAxis): Promise<Orientation[]> {
    const rows = await this.ofPlan(context, 'orientations', parent.planId, (id) =>
      this.queries.orientations(context.actor, id),
    );
    for (const row of rows) this.byId(context).prime(row.id, row);
    return rows.filter(({ axis }) => axis === parent.axis);
  }

  /** The first actions of an axis, one more than asked when more follow, with the lines that the request asks of them. */
  async actionsOf(context: GraphqlContext, parent: PlanAxis, limit: number): Promise<Action[]> {
    const rows = await this.ofPlan(context, `actions ${limit}`, parent.planId, async (id) =>
      this.lines.fetched(context, await this.queries.actionsByAxis(context.actor, id, limit, propertiesAsked(context))),
    );
    return rows.filter(({ mainAxis }) => mainAxis === parent.axis);
  }

  /** Actions seen and hidden: under one axis, or in the whole plan. */
  async countOf(
    context: GraphqlContext,
    planId: string,
    axis: PlanAxis['axis'] | null,
  ): Promise<Omit<ActionCount, 'axis'>> {
    const counts = await this.ofPlan(context, 'counts', planId, (id) => this.queries.counts(context.actor, id));
    const asked = counts.filter((count) => axis === null || count.axis === axis);
    return { visible: sum(asked.map(({ visible }) => visible)), hidden: sum(asked.map(({ hidden }) => hidden)) };
  }

  /** Whether a plan is one of a former year: told at once when the plan itself was read in this request. */
  isPlanArchived(context: GraphqlContext, planId: string): boolean | Promise<boolean> {
    const known = this.archivedPlans.get(context)?.get(planId);
    if (known !== undefined) return known;
    const load = batched(context, 'archived plans', (ids: readonly string[]) =>
      this.queries.archivedPlans(context.actor, ids),
    ).load(planId);
    return load.then((archived) => archived ?? true);
  }

  /** Keeps what is known of a plan that was read, for the actions under it. */
  knowPlan(context: GraphqlContext, { id, archivedAt }: ActionPlan): void {
    const known = this.archivedPlans.get(context) ?? new Map<string, boolean>();
    this.archivedPlans.set(context, known.set(id, archivedAt !== null));
  }

  orientation(context: GraphqlContext, id: string): Promise<Orientation | null> {
    return this.byId(context).load(id);
  }

  /** The lines of a sub-table of an action that the reader reads. */
  linesOf<K extends LineKind>(
    context: GraphqlContext,
    kind: K,
    actionId: string,
  ): readonly ActionLines[K][] | Promise<readonly ActionLines[K][]> {
    return this.lines.of(context, kind, actionId);
  }

  private byId(context: GraphqlContext) {
    return batched(context, 'orientation', async (ids: readonly string[]) => {
      const rows = await this.queries.orientationsById(context.actor, ids);
      return new Map(rows.map((row) => [row.id, row]));
    });
  }

  private async ofPlan<T>(
    context: GraphqlContext,
    name: string,
    id: string,
    load: (planId: string) => Promise<T[]>,
  ): Promise<T[]> {
    const batch = async (ids: readonly string[]) =>
      new Map(await Promise.all(ids.map(async (one) => [one, await load(one)] as const)));
    return (await batched(context, `plan ${name}`, batch).load(id)) ?? [];
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
