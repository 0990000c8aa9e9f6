import { Access, type EntityType, type Tx } from '@binome/shared/api';
import { DomainError, forbidden, notFound } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
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
