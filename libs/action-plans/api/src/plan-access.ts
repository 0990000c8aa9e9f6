import { Access, type EntityType, type Tx } from '@binome/shared/api';
import { DomainError, forbidden, notFound } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Action } from './action.entity.js';
import { ActionPlan } from './action-plan.entity.js';
import { Orientation } from './orientation.entity.js';
import { isUuid } from './uuid.js';

export type PlanEntity = ActionPlan | Orientation | Action;

/** Loads the rows of a plan for a command: locked, and only when the act is allowed on the stored row. */
@Injectable()
export class PlanAccess {
  constructor(@Inject(Access) private readonly access: Access) {}

  /** NOT_FOUND when the row is absent or unreadable, FORBIDDEN when only the act is refused. */
  async load<E extends PlanEntity>(tx: Tx, act: string, entity: EntityType<E>, id: string): Promise<E> {
    const row = await this.locked(tx, act, entity, id);
    this.access.authorize(tx.actor, act, entity.name, row);
    if (act !== 'read' && 'planId' in row) await refuseArchivedPlan(tx.manager, row.planId);
    return row;
  }

  // Row-level security gives no lock to those who only read: they are told so, as far as they may know of the row.
  private async locked<E extends PlanEntity>(tx: Tx, act: string, entity: EntityType<E>, id: string): Promise<E> {
    if (!isUuid(id)) throw notFound(entity.name);
    try {
      return await tx.load(entity, id);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'NOT_FOUND') throw error;
      const row = await tx.manager.findOneBy<PlanEntity>(entity as EntityType<PlanEntity>, { id });
      const readable = row && !isRemoved(row) && this.access.can(tx.actor, 'read', entity.name, row);
      throw readable ? forbidden(entity.name, act) : error;
    }
  }
}

function isRemoved(row: PlanEntity): boolean {
  return 'removedAt' in row && row.removedAt !== null;
}

/** The rows of a plan of a former year are read, not written. */
export async function refuseArchivedPlan(manager: EntityManager, planId: string): Promise<void> {
  const archived = await manager.query<unknown[]>(
    'SELECT 1 FROM action_plans WHERE id = $1 AND archived_at IS NOT NULL',
    [planId],
  );
  if (archived.length > 0) throw new DomainError('PLAN_ARCHIVED', { planId });
}

/** A plan of a former year is read, not written. */
export function refuseArchived({ id, archivedAt }: Pick<ActionPlan, 'id' | 'archivedAt'>): void {
  if (archivedAt) throw new DomainError('PLAN_ARCHIVED', { planId: id });
}
