import type { OwnerSight } from '@binome/documents/domain';
import { isUuid, type Tx } from '@binome/shared/api';
import { notFound } from '@binome/shared/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A row that documents are attached to. */
export interface OwnerRef {
  ownerType: string;
  ownerId: string;
}

/** How documents are attached to a kind of row, as its topic tells it. A trigger of its table calls `share_documents` when its sharing changes. */
export interface DocumentOwner {
  /** Kind whose policy says who does what with these documents (`read`, `add`, `edit`, `remove`, `restore`), by columns that Document has. */
  kind: string;
  /** How the row is shared; null when it does not exist, or no longer. */
  sight(manager: EntityManager, id: string): Promise<OwnerSight | null>;
  /** Locks the row until the end of the transaction, so that how it is shared does not change meanwhile. */
  lock(tx: Tx, id: string): Promise<unknown>;
  /** Refuses, in words of its topic, the acts that the state of the row no longer allows on its documents. */
  refuseChange?(manager: EntityManager, id: string): Promise<void>;
  /** Tells those who no longer see a document of this row to read again, where its own event does not reach them. */
  tellSharing?(tx: Tx, id: string): Promise<void>;
}

/** The kinds of rows that documents are attached to; each topic adds its own when it starts. */
@Injectable()
export class DocumentOwners {
  private readonly owners = new Map<string, DocumentOwner>();

  provide(ownerType: string, owner: DocumentOwner): void {
    this.owners.set(ownerType, owner);
  }

  /** NOT_FOUND for a kind that no topic provides. */
  of(ownerType: string): DocumentOwner {
    const owner = this.owners.get(ownerType);
    if (!owner) throw notFound('Document');
    return owner;
  }

  kindOf({ ownerType }: Pick<OwnerRef, 'ownerType'>): string {
    return this.of(ownerType).kind;
  }

  /** Every kind, with the type of row that it is attached to. */
  all(): { ownerType: string; kind: string }[] {
    return [...this.owners].map(([ownerType, { kind }]) => ({ ownerType, kind }));
  }

  /** Refuses what the state of the row no longer allows. */
  async refuseChange(manager: EntityManager, { ownerType, ownerId }: OwnerRef): Promise<void> {
    await this.of(ownerType).refuseChange?.(manager, ownerId);
  }

  /** How the row is shared; NOT_FOUND when it does not exist. */
  async sight(manager: EntityManager, { ownerType, ownerId }: OwnerRef): Promise<OwnerSight> {
    const owner = this.of(ownerType);
    const sight = isUuid(ownerId) ? await owner.sight(manager, ownerId) : null;
    if (!sight) throw notFound('Document');
    return sight;
  }
}
