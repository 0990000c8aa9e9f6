import { Access, isUuid, UnitOfWork, type EntityType, type Tx } from '@binome/shared/api';
import { forbidden, notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import { Document, DocumentVersion } from './document.entity.js';
import { DocumentOwners } from './document-owners.js';

/** Finds documents and their versions for a person, by the policy of what they are attached to and on the stored row. */
@Injectable()
export class DocumentAccess {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(DocumentOwners) private readonly owners: DocumentOwners,
  ) {}

  can(actor: Actor, act: string, document: Document): boolean {
    return this.access.can(actor, act, this.owners.kindOf(document), document);
  }

  /** NOT_FOUND when the row may not be read, FORBIDDEN when only the act is refused: the same answer whatever documents are attached to. */
  authorize(actor: Actor, act: string, ownerType: string, row: object): void {
    const kind = this.owners.kindOf({ ownerType });
    if (this.access.can(actor, act, kind, row)) return;
    throw this.access.can(actor, 'read', kind, row) ? forbidden('Document', act) : notFound('Document');
  }

  /** The document, NOT_FOUND when it does not exist for this person, FORBIDDEN when only the act is refused. */
  async find(actor: Actor, act: string, id: string, { evenRemoved = false } = {}): Promise<Document> {
    return this.unitOfWork.read(actor, (manager) => this.readable(manager, actor, act, id, evenRemoved));
  }

  /** The same, locked for a command; refused when what it is attached to no longer changes. */
  async load(tx: Tx, act: string, id: string, { evenRemoved = false } = {}): Promise<Document> {
    // Row-level security gives no lock to those who only read: what they may know of the row is told before.
    await this.readable(tx.manager, tx.actor, act, id, evenRemoved);
    const document = await tx.load(Document, id);
    this.refuse(tx.actor, act, document, evenRemoved);
    await this.owners.refuseChange(tx.manager, document);
    return document;
  }

  /** A version with its document, each by its own row. */
  async version(actor: Actor, id: string, number: number): Promise<{ document: Document; version: DocumentVersion }> {
    return this.unitOfWork.read(actor, async (manager) => {
      const document = await this.readable(manager, actor, 'read', id, false);
      const version = await one(manager, DocumentVersion, { documentId: id, number });
      if (!version || !this.access.can(actor, 'read', this.owners.kindOf(document), version))
        throw notFound('Document');
      return { document, version };
    });
  }

  private async readable(
    manager: EntityManager,
    actor: Actor,
    act: string,
    id: string,
    evenRemoved: boolean,
  ): Promise<Document> {
    const document = isUuid(id) ? await one(manager, Document, { id }) : null;
    if (!document) throw notFound('Document');
    this.refuse(actor, act, document, evenRemoved);
    return document;
  }

  private refuse(actor: Actor, act: string, document: Document, evenRemoved: boolean): void {
    const gone = document.erasedAt ?? document.ownerRemovedAt ?? (evenRemoved ? null : document.removedAt);
    if (gone) throw notFound('Document');
    this.authorize(actor, act, document.ownerType, document);
  }
}

function one<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityType<E>,
  where: Partial<E>,
): Promise<E | null> {
  return manager.findOneBy(entity, where);
}
