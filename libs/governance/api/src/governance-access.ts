import { Access, isUuid, type EntityType, type Tx } from '@binome/shared/api';
import { DomainError, forbidden, notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Committee } from './committee.entity.js';

/** A row of the governance of a territory. */
export interface GovernanceRow {
  id: string;
  territoryId: string;
}

/** The kind of rows that the policy speaks of: everything in a governance follows the territory alone. */
const KIND = 'Governance';

/** Loads the rows of a governance for a command: locked, and only for those who may edit it. */
@Injectable()
export class GovernanceAccess {
  constructor(@Inject(Access) private readonly access: Access) {}

  authorize(actor: Actor, act: 'read' | 'edit', territoryId: string): void {
    if (!isUuid(territoryId)) throw notFound(KIND);
    this.access.authorize(actor, act, KIND, { territoryId });
  }

  mayRead(actor: Actor, territoryId: string): boolean {
    return this.access.can(actor, 'read', KIND, { territoryId });
  }

  mayEdit(actor: Actor, territoryId: string): boolean {
    return this.access.can(actor, 'edit', KIND, { territoryId });
  }

  /** NOT_FOUND when the row is absent or unreadable, FORBIDDEN when only the edit is refused. */
  async load<E extends GovernanceRow>(tx: Tx, entity: EntityType<E>, id: string): Promise<E> {
    if (!isUuid(id)) throw notFound(entity.name);
    const row = await this.locked(tx, entity, id);
    this.authorize(tx.actor, 'edit', row.territoryId);
    return row;
  }

  /** The same for a committee, which must not have been removed. */
  async loadCommittee(tx: Tx, id: string): Promise<Committee> {
    return standing(await this.load(tx, Committee, id));
  }

  /** Refuses to change what belongs to a committee that was removed. */
  async refuseRemoved(tx: Tx, committeeId: string): Promise<void> {
    standing(await tx.manager.findOneByOrFail(Committee, { id: committeeId }));
  }

  // Row-level security gives no lock to those who only read: they are told so, as far as they may know of the row.
  private async locked<E extends GovernanceRow>(tx: Tx, entity: EntityType<E>, id: string): Promise<E> {
    try {
      return await tx.load(entity, id);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'NOT_FOUND') throw error;
      const row = await tx.manager.findOneBy<GovernanceRow>(entity as EntityType<GovernanceRow>, { id });
      throw row && this.mayRead(tx.actor, row.territoryId) ? forbidden(entity.name, 'edit') : error;
    }
  }
}

function standing(committee: Committee): Committee {
  if (committee.removedAt) throw new DomainError('COMMITTEE_REMOVED', { committeeId: committee.id });
  return committee;
}
