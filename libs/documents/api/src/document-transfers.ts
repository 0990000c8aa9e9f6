import type { Tx } from '@binome/shared/api';
import { Inject, Injectable } from '@nestjs/common';
import { Document } from './document.entity.js';
import { DocumentOwners, type OwnerRef } from './document-owners.js';
import { factsOf, record } from './document.service.js';

/** Documents that follow what they are about from a row to the one that takes it up. */
@Injectable()
export class DocumentTransfers {
  constructor(@Inject(DocumentOwners) private readonly owners: DocumentOwners) {}

  /** Moves all of them, removed ones too, under the sharing of the new row; for who writes both rows. */
  async carryOver(tx: Tx, from: OwnerRef, to: OwnerRef): Promise<void> {
    const { visibility, namedAccountIds } = await this.owners.sight(tx.manager, to);
    const shared = { ownerVisibility: visibility, namedAccountIds: [...namedAccountIds] };
    const { ownerType, ownerId } = from;
    const lock = { mode: 'pessimistic_write' } as const;
    const followers = await tx.manager.find(Document, { where: { ownerType, ownerId }, order: { id: 'ASC' }, lock });
    for (const document of followers) {
      await tx.edit(Document, document, { version: document.version, fields: { ...to, ...shared } });
      await record(tx, 'document.moved', document, { ...factsOf(document), fromOwnerId: ownerId });
    }
  }
}
