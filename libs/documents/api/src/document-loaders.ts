import {
  batched,
  CONFIG,
  toConnection,
  type Config,
  type Connection,
  type GraphqlContext,
  type Page,
} from '@binome/shared/api';
import { isDownloadable } from '@binome/documents/domain';
import { accountIdOf } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Document, type DocumentVersion } from './document.entity.js';
import { DocumentQueries } from './document-queries.js';

/** A version as resolvers hand it on: named and reached through its document. */
export type VersionOf = DocumentVersion & { document: Document };

/** The last version of a document, and the last one that the reader may download. */
export interface LastVersions {
  latest: VersionOf;
  current: VersionOf | null;
}

/** What the fields of a request ask together. */
@Injectable()
export class DocumentLoaders {
  constructor(
    @Inject(DocumentQueries) private readonly queries: DocumentQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async ofOwner(
    context: GraphqlContext,
    ownerType: string,
    ownerId: string,
    page: Page,
  ): Promise<Connection<Document> & { largest: number }> {
    const { actor } = context;
    const rows = batched(context, `documents ${ownerType} ${JSON.stringify(page)}`, async (ids: readonly string[]) =>
      Map.groupBy(await this.queries.ofOwners(actor, ownerType, ids, page), (row) => row.ownerId),
    );
    const counts = batched(context, `documents counted ${ownerType}`, (ids: readonly string[]) =>
      this.queries.counts(actor, ownerType, ids),
    );
    const [found, total] = await Promise.all([rows.load(ownerId), counts.load(ownerId)]);
    const connection = toConnection(found ?? [], page, total ?? 0, (row) => [row.createdAt.toISOString(), row.id]);
    return { ...connection, largest: this.config.documentBytes };
  }

  async lastVersions(context: GraphqlContext, document: Document): Promise<LastVersions> {
    const loader = batched(context, 'last versions', async (documents: readonly Document[]) => {
      const rows = Map.groupBy(await this.queries.lastVersions(context.actor, documents), (row) => row.documentId);
      return new Map(documents.map((one) => [one, rows.get(one.id) ?? []]));
    });
    const [latest, ...older] = ((await loader.load(document)) ?? []).map((row) => ({ ...row, document }));
    if (!latest) throw new Error(`The document ${document.id} has no version`);
    const me = accountIdOf(context.actor);
    return { latest, current: [latest, ...older].find((row) => isDownloadable(row, me)) ?? null };
  }

  async versions(context: GraphqlContext, document: Document, page: Page): Promise<Connection<VersionOf>> {
    const { actor } = context;
    const rows = batched(context, `versions ${JSON.stringify(page)}`, async (documents: readonly Document[]) => {
      const found = Map.groupBy(await this.queries.versions(actor, documents, page), (row) => row.documentId);
      return new Map(documents.map((one) => [one, found.get(one.id) ?? []]));
    });
    const counts = batched(context, 'versions counted', async (documents: readonly Document[]) => {
      const found = await this.queries.versionCounts(actor, documents);
      return new Map(documents.map((one) => [one, found.get(one.id) ?? 0]));
    });
    const [found, total] = await Promise.all([rows.load(document), counts.load(document)]);
    const nodes = (found ?? []).map((row) => ({ ...row, document }));
    return toConnection(nodes, page, total ?? 0, (row) => [row.number]);
  }
}
