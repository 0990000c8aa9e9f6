import { Access, UnitOfWork, type Page } from '@binome/shared/api';
import { accountIdOf, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { Document, DocumentVersion } from './document.entity.js';
import { DocumentOwners } from './document-owners.js';

// Greater than any number of a version.
const AFTER_ALL = 2_147_483_647;

/** What several documents or their owners ask together: a number of statements that does not grow with them. */
@Injectable()
export class DocumentQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(DocumentOwners) private readonly owners: DocumentOwners,
  ) {}

  /** The documents of each owner after a cursor, one more than the page holds, the latest first. */
  ofOwners(actor: Actor, ownerType: string, ownerIds: readonly string[], page: Page): Promise<Document[]> {
    return this.unitOfWork.read(actor, (manager) => {
      const ranked = this.readable(actor, manager, ownerType, ownerIds)
        .select('document.id', 'id')
        .addSelect(
          'row_number() OVER (PARTITION BY document.owner_id ORDER BY document.created_at DESC, document.id DESC)',
          'place',
        );
      if (page.after) {
        const [at, id] = page.after;
        ranked.andWhere('(document.created_at, document.id) < (:at::timestamptz, :id::uuid)', { at, id });
      }
      return manager
        .createQueryBuilder(Document, 'document')
        .where(`document.id IN (SELECT ranked.id FROM (${ranked.getQuery()}) ranked WHERE ranked.place <= :limit)`)
        .setParameters({ ...ranked.getParameters(), limit: page.limit + 1 })
        .orderBy({ 'document.createdAt': 'DESC', 'document.id': 'DESC' })
        .getMany();
    });
  }

  /** How many documents of each owner the reader may see. */
  async counts(actor: Actor, ownerType: string, ownerIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.unitOfWork.read(actor, (manager) =>
      this.readable(actor, manager, ownerType, ownerIds)
        .select('document.owner_id', 'ownerId')
        .addSelect('count(*)::integer', 'total')
        .groupBy('document.owner_id')
        .getRawMany<{ ownerId: string; total: number }>(),
    );
    return new Map(rows.map(({ ownerId, total }) => [ownerId, total]));
  }

  /** The last version of each document, and the last one that the reader may download when it is another. */
  lastVersions(actor: Actor, documents: readonly Document[]): Promise<DocumentVersion[]> {
    const me = accountIdOf(actor);
    return this.ofKinds(documents, (kind, ids) =>
      this.unitOfWork.read(actor, (manager) => {
        const last = (condition: string): string =>
          `SELECT DISTINCT ON (last.document_id) last.id FROM document_versions last
           WHERE last.document_id = ANY(:ids) AND ${may.sql} AND ${condition} ORDER BY last.document_id, last.number DESC`;
        const may = this.access.filter(actor, 'read', kind, DocumentVersion, 'last');
        const downloadable = `(last.scan IN ('clean', 'not_analysed') OR (last.scan = 'waiting' AND last.uploaded_by = :me::uuid))`;
        return manager
          .createQueryBuilder(DocumentVersion, 'version')
          .where(`(version.id IN (${last('TRUE')}) OR version.id IN (${last(downloadable)}))`)
          .setParameters({ ...may.parameters, ids, me })
          .orderBy('version.number', 'DESC')
          .getMany();
      }),
    );
  }

  /** The versions of each document before a number, one more than the page holds, the latest first. */
  versions(actor: Actor, documents: readonly Document[], page: Page): Promise<DocumentVersion[]> {
    const before = Number(page.after?.[0] ?? AFTER_ALL);
    return this.ofKinds(documents, (kind, ids) =>
      this.unitOfWork.read(actor, (manager) => {
        const ranked = this.readableVersions(actor, manager, kind, ids)
          .select('version.id', 'id')
          .addSelect('row_number() OVER (PARTITION BY version.document_id ORDER BY version.number DESC)', 'place')
          .andWhere('version.number < :before', { before });
        return manager
          .createQueryBuilder(DocumentVersion, 'version')
          .where(`version.id IN (SELECT ranked.id FROM (${ranked.getQuery()}) ranked WHERE ranked.place <= :limit)`)
          .setParameters({ ...ranked.getParameters(), limit: page.limit + 1 })
          .orderBy('version.number', 'DESC')
          .getMany();
      }),
    );
  }

  /** How many versions of each document the reader may see. */
  async versionCounts(actor: Actor, documents: readonly Document[]): Promise<Map<string, number>> {
    const rows = await this.ofKinds(documents, (kind, ids) =>
      this.unitOfWork.read(actor, (manager) =>
        this.readableVersions(actor, manager, kind, ids)
          .select('version.document_id', 'documentId')
          .addSelect('count(*)::integer', 'total')
          .groupBy('version.document_id')
          .getRawMany<{ documentId: string; total: number }>(),
      ),
    );
    return new Map(rows.map(({ documentId, total }) => [documentId, total]));
  }

  /** Those of these documents that the reader may see, removed ones included. */
  async visible(actor: Actor, ids: readonly string[]): Promise<Document[]> {
    if (ids.length === 0) return [];
    const rows = await this.unitOfWork.read(actor, (manager) => manager.findBy(Document, { id: In([...ids]) }));
    return rows.filter((row) => this.access.can(actor, 'read', this.owners.kindOf(row), row));
  }

  /** Every document that was ever attached to a row and that the reader may see: what its history is told by. */
  everOf(actor: Actor, ownerType: string, ownerId: string): Promise<Document[]> {
    const may = this.access.filter(actor, 'read', this.owners.kindOf({ ownerType }), Document, 'document');
    return this.unitOfWork.read(actor, (manager) =>
      manager
        .createQueryBuilder(Document, 'document')
        .where('document.ownerId = :ownerId AND document.ownerType = :ownerType', { ownerId, ownerType })
        .andWhere(may.sql, may.parameters)
        .getMany(),
    );
  }

  private readable(
    actor: Actor,
    manager: EntityManager,
    ownerType: string,
    ownerIds: readonly string[],
  ): SelectQueryBuilder<Document> {
    const may = this.access.filter(actor, 'read', this.owners.kindOf({ ownerType }), Document, 'document');
    return manager
      .createQueryBuilder(Document, 'document')
      .where('document.owner_id = ANY(:ownerIds) AND document.owner_type = :ownerType', { ownerIds, ownerType })
      .andWhere('document.removed_at IS NULL AND document.owner_removed_at IS NULL')
      .andWhere(may.sql, may.parameters);
  }

  private readableVersions(
    actor: Actor,
    manager: EntityManager,
    kind: string,
    documentIds: readonly string[],
  ): SelectQueryBuilder<DocumentVersion> {
    const may = this.access.filter(actor, 'read', kind, DocumentVersion, 'version');
    return manager
      .createQueryBuilder(DocumentVersion, 'version')
      .where('version.document_id = ANY(:documentIds)', { documentIds })
      .andWhere(may.sql, may.parameters);
  }

  // One statement for each kind of owner among the documents: one, on every screen.
  private async ofKinds<Row>(
    documents: readonly Document[],
    read: (kind: string, ids: string[]) => Promise<Row[]>,
  ): Promise<Row[]> {
    const kinds = Map.groupBy(documents, (document) => this.owners.kindOf(document));
    const rows = await Promise.all(
      [...kinds].map(([kind, some]) =>
        read(
          kind,
          some.map(({ id }) => id),
        ),
      ),
    );
    return rows.flat();
  }
}
