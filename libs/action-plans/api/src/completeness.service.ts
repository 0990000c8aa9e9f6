import {
  AXES,
  cardCompleteness,
  planCompleteness,
  type Axis,
  type Completeness,
  type ExpectedOnCard,
  type FilledLines,
  type PlanCompleteness,
} from '@binome/action-plans/domain';
import { Access, batched, UnitOfWork, type Connection, type GraphqlContext, type Page } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Action } from './action.entity.js';
import type { ActionPlan } from './action-plan.entity.js';
import type { IncompleteCardType } from './completeness.graphql.js';
import { pageOfRows } from './page-of-rows.js';
import { ActionPlanQueries } from './action-plan.queries.js';

const FILLED = `
SELECT action.id,
  EXISTS (SELECT 1 FROM milestones line WHERE line.action_id = action.id) AS milestones,
  EXISTS (SELECT 1 FROM budget_lines line WHERE line.action_id = action.id AND line.planned IS NOT NULL) AS budget,
  EXISTS (SELECT 1 FROM funding_lines line WHERE line.action_id = action.id) AS funding,
  EXISTS (SELECT 1 FROM indicator_values line WHERE line.action_id = action.id AND line.kind = 'target') AS "indicatorTarget"
FROM unnest($1::uuid[]) AS action (id)`;

// Whether a text is said is all that counts: it does not travel.
const CARDS = `
SELECT action.id, action.code, action.title, action.territory_id AS "territoryId", action.visibility, action.money_visibility AS "moneyVisibility",
  action.lead_account_ids AS "leadAccountIds", action.main_axis AS "mainAxis", action.orientation_id AS "orientationId",
  nullif(left(action.description, 1), '') AS description, nullif(left(action.objectives, 1), '') AS objectives, action.owner_name AS "ownerName",
  action.elected_lead AS "electedLead", action.industrial_lead AS "industrialLead", action.leads,
  action.starts_on::text AS "startsOn", action.ends_on::text AS "endsOn", action.phase, action.status
FROM actions action WHERE action.plan_id = $1 AND action.removed_at IS NULL AND action.archived_at IS NULL AND `;

const IN_ORDER = ` ORDER BY array_position(ARRAY['ecological_transition', 'innovation', 'skills', 'land'], action.main_axis), action.rank, action.id`;

const NOTHING: FilledLines = { milestones: false, budget: false, funding: false, indicatorTarget: false };

/** How far cards and plans say what is expected, by the published rule. */
@Injectable()
export class CompletenessService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ActionPlanQueries) private readonly queries: ActionPlanQueries,
  ) {}

  async ofAction(context: GraphqlContext, action: Action): Promise<Completeness<ExpectedOnCard>> {
    const filled = await batched(context, 'filled lines', (ids: readonly string[]) =>
      this.unitOfWork.read(context.actor, (manager) => filledLines(manager, ids)),
    ).load(action.id);
    return this.card(context.actor, action, filled ?? NOTHING);
  }

  /** The plan's own sections, and the cards that the reader sees; three statements whatever the size of the plan. */
  async ofPlan({ actor }: GraphqlContext, plan: ActionPlan): Promise<PlanCompleteness> {
    const orientations = await this.queries.orientations(actor, plan.id);
    const judged = await this.cards(actor, plan.id);
    const held = AXES.map((axis) => [
      axis,
      {
        orientations: orientations.filter((orientation) => orientation.axis === axis).length,
        actions: judged.filter(({ action }) => action.mainAxis === axis).length,
      },
    ]);
    return planCompleteness(
      plan,
      Object.fromEntries(held) as Record<Axis, { orientations: number; actions: number }>,
      judged.map(({ completeness }) => completeness),
    );
  }

  /** The cards of a plan that lack something, in the order of the plan. */
  async incomplete({ actor }: GraphqlContext, plan: ActionPlan, page: Page): Promise<Connection<IncompleteCardType>> {
    const judged = await this.cards(actor, plan.id);
    const lacking = judged.filter(({ completeness }) => completeness.missing.length > 0);
    return pageOfRows(
      lacking.map(({ action: { id, code, title }, completeness: { missing } }) => ({ id, code, title, missing })),
      page,
    );
  }

  private async cards(actor: Actor, planId: string) {
    const parameters: unknown[] = [planId];
    const may = this.access.filterSql(actor, 'read', 'Action', Action, 'action', parameters);
    return this.unitOfWork.read(actor, async (manager) => {
      const actions = await manager.query<Action[]>(CARDS + may + IN_ORDER, parameters);
      const filled = await filledLines(
        manager,
        actions.map(({ id }) => id),
      );
      return actions.map((action) => ({
        action,
        completeness: this.card(actor, action, filled.get(action.id) ?? NOTHING),
      }));
    });
  }

  private card(actor: Actor, action: Action, filled: FilledLines): Completeness<ExpectedOnCard> {
    return cardCompleteness(action, filled, this.access.can(actor, 'read', 'ActionMoney', action));
  }
}

async function filledLines(manager: EntityManager, actionIds: readonly string[]): Promise<Map<string, FilledLines>> {
  const rows = await manager.query<(FilledLines & { id: string })[]>(FILLED, [actionIds]);
  return new Map(rows.map(({ id, ...filled }) => [id, filled]));
}
