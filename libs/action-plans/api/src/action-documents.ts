import type { OwnerSight } from '@binome/documents/domain';
import { DocumentOwners, type DocumentOwner } from '@binome/documents/api';
import type { Tx } from '@binome/shared/api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Action } from './action.entity.js';
import { ActionRights } from './action-rights.js';

/** How documents are attached to actions: shared as the action is, read by those whom it names. */
@Injectable()
export class ActionDocuments implements DocumentOwner, OnModuleInit {
  readonly kind = 'ActionDocument';

  constructor(
    @Inject(DocumentOwners) private readonly owners: DocumentOwners,
    @Inject(ActionRights) private readonly rights: ActionRights,
  ) {}

  onModuleInit(): void {
    this.owners.provide('Action', this);
  }

  async sight(manager: EntityManager, id: string): Promise<OwnerSight | null> {
    const action = await manager.findOneBy(Action, { id });
    return action && !action.removedAt ? sightOf(action) : null;
  }

  lock(tx: Tx, id: string): Promise<Action> {
    return tx.load(Action, id);
  }

  async tellSharing(tx: Tx, id: string): Promise<void> {
    await this.rights.tellPlan(tx, await tx.manager.findOneByOrFail(Action, { id }));
  }
}

/** An action as its documents follow it. */
export function sightOf({ territoryId, visibility, leadAccountIds }: Action): OwnerSight {
  return { territoryId, visibility, namedAccountIds: leadAccountIds };
}
