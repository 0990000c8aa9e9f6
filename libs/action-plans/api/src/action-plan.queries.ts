import { AXES, type Axis } from '@binome/action-plans/domain';
import { Access, leanRows, UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { ActionProperties } from './action-columns.js';
import { Action } from './action.entity.js';
import { Orientation } from './orientation.entity.js';

/** How many actions there are under an axis: those that the reader sees, and the others. */
export interface ActionCount {
  axis: Axis;
  visible: number;
  hidden: number;
}

/** Reads made for the plan page: a number of statements that does not grow with the plan. */
@Injectable()
export class ActionPlanQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** The orientations of a plan, in order. */
  orientations(actor: Actor, planId: string): Promise<Orientation[]> {
    const parameters: unknown[] = [planId];
    const may = this.access.filterSql(actor, 'read', 'Orientation', Orientation, 'orientation', parameters);
    const from = `orientations orientation WHERE orientation.plan_id = $1 AND ${may}
      ORDER BY orientation.axis, orientation.rank, orientation.id`;
    return this.unitOfWork.read(actor, (manager) =>
      leanRows(manager, Orientation, { alias: 'orientation', from, parameters }),
    );
  }

  orientationsById(actor: Actor, ids: readonly string[]): Promise<Orientation[]> {
    const parameters: unknown[] = [ids];
    const may = this.access.filterSql(actor, 'read', 'Orientation', Orientation, 'orientation', parameters);
    const from = `orientations orientation WHERE orientation.id = ANY($1) AND ${may}`;
    return this.unitOfWork.read(actor, (manager) =>
      leanRows(manager, Orientation, { alias: 'orientation', from, parameters }),
    );
  }

  /** The first actions under each axis, up to `limit` each, in one statement. */
  actionsByAxis(actor: Actor, planId: string, limit: number, properties: ActionProperties): Promise<Action[]> {
    const parameters: unknown[] = [planId, AXES, limit];
    const may = this.access.filterSql(actor, 'read', 'Action', Action, 'listed', parameters);
    const from = `unnest($2::text[]) WITH ORDINALITY AS axis (name, place), LATERAL (
        SELECT * FROM actions listed WHERE listed.plan_id = $1 AND listed.main_axis = axis.name
          AND listed.removed_at IS NULL AND listed.archived_at IS NULL AND ${may}
        ORDER BY listed.rank, listed.id LIMIT $3
      ) action ORDER BY axis.place, action.rank, action.id`;
    return this.unitOfWork.read(actor, (manager) =>
      leanRows(manager, Action, { alias: 'action', properties, from, parameters }),
    );
  }

  /** Whether these plans are archived, by plan. */
  async archivedPlans(actor: Actor, ids: readonly string[]): Promise<Map<string, boolean>> {
    const rows = await this.unitOfWork.read(actor, (manager) =>
      manager.query<{ id: string; archived: boolean }[]>(
        'SELECT id, archived_at IS NOT NULL AS archived FROM action_plans WHERE id = ANY($1)',
        [ids],
      ),
    );
    return new Map(rows.map(({ id, archived }) => [id, archived]));
  }

  /** Actions seen and hidden under each axis; to be asked only for a plan that the actor reads. */
  counts(actor: Actor, planId: string): Promise<ActionCount[]> {
    const parameters: unknown[] = [planId];
    const may = this.access.filterSql(actor, 'read', 'Action', Action, 'action', parameters);
    return this.unitOfWork.read(actor, (manager) =>
      manager.query<ActionCount[]>(
        `SELECT total.axis, count(action.id)::integer AS visible, total.total - count(action.id)::integer AS hidden
         FROM count_plan_actions($1) total
         LEFT JOIN actions action ON action.plan_id = $1 AND action.main_axis = total.axis AND action.removed_at IS NULL AND action.archived_at IS NULL AND ${may}
         GROUP BY total.axis, total.total`,
        parameters,
      ),
    );
  }
}
