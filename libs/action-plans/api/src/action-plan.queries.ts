import { AXES, type ActionLines, type Axis, type LineKind } from '@binome/action-plans/domain';
import { Access, UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Action } from './action.entity.js';
import { linesOfActions } from './action-lines.store.js';
import { Orientation } from './orientation.entity.js';

/** How many actions there are under an axis: those that the reader sees, and the others. */
export interface ActionCount {
  axis: Axis;
  visible: number;
  hidden: number;
}

const AXIS_ORDER = `array_position(ARRAY[${AXES.map((axis) => `'${axis}'`).join(', ')}], action.main_axis)`;

/** Reads made for the plan page: a number of statements that does not grow with the plan. */
@Injectable()
export class ActionPlanQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** The orientations of a plan, in order. */
  orientations(actor: Actor, planId: string): Promise<Orientation[]> {
    const may = this.access.filter(actor, 'read', 'Orientation', Orientation, 'orientation');
    return this.unitOfWork.read(actor, (manager) =>
      manager
        .createQueryBuilder(Orientation, 'orientation')
        .where('orientation.planId = :planId', { planId })
        .andWhere(may.sql, may.parameters)
        .orderBy({ 'orientation.axis': 'ASC', 'orientation.rank': 'ASC', 'orientation.id': 'ASC' })
        .getMany(),
    );
  }

  orientationsById(actor: Actor, ids: readonly string[]): Promise<Orientation[]> {
    const may = this.access.filter(actor, 'read', 'Orientation', Orientation, 'orientation');
    return this.unitOfWork.read(actor, (manager) =>
      manager
        .createQueryBuilder(Orientation, 'orientation')
        .where('orientation.id = ANY(:ids)', { ids })
        .andWhere(may.sql, may.parameters)
        .getMany(),
    );
  }

  /** The first actions under each axis, up to `limit` each, in one statement. */
  actionsByAxis(actor: Actor, planId: string, limit: number): Promise<Action[]> {
    return this.unitOfWork.read(actor, (manager) => {
      const may = this.access.filter(actor, 'read', 'Action', Action, 'ranked');
      return this.inOrder(this.readable(actor, manager, planId))
        .andWhere(
          `action.id IN (SELECT id FROM (
             SELECT ranked.id, row_number() OVER (PARTITION BY ranked.main_axis ORDER BY ranked.rank, ranked.id) AS place
             FROM actions ranked WHERE ranked.plan_id = :planId AND ranked.removed_at IS NULL AND ranked.archived_at IS NULL AND ${may.sql}
           ) places WHERE place <= :limit)`,
          { ...may.parameters, limit },
        )
        .getMany();
    });
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

  /** Lines of a sub-table by action, for actions and groups that the reader reads. */
  lines<K extends LineKind>(
    actor: Actor,
    kind: K,
    actionIds: readonly string[],
  ): Promise<Map<string, ActionLines[K][]>> {
    return this.unitOfWork.read(actor, (manager) => linesOfActions(manager, kind, actionIds));
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

  private readable(actor: Actor, manager: EntityManager, planId: string): SelectQueryBuilder<Action> {
    const may = this.access.filter(actor, 'read', 'Action', Action, 'action');
    return manager
      .createQueryBuilder(Action, 'action')
      .where('action.planId = :planId AND action.removedAt IS NULL AND action.archivedAt IS NULL', { planId })
      .andWhere(may.sql, may.parameters);
  }

  private inOrder(query: SelectQueryBuilder<Action>): SelectQueryBuilder<Action> {
    return query.orderBy(AXIS_ORDER).addOrderBy('action.rank').addOrderBy('action.id');
  }
}
