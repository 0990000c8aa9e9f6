import { isDownloadable } from '@binome/documents/domain';
import { CurrentActor, Classed, PageArgs, pageOf, type Connection, type GraphqlContext } from '@binome/shared/api';
import { accountIdOf, type Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DocumentAccess } from './document-access.js';
import type { Document } from './document.entity.js';
import {
  DocumentPayload,
  DocumentType,
  DocumentVersionConnection,
  DocumentVersionType,
  DocumentViewerCan,
  EditDocumentInput,
  RemoveDocumentInput,
  RestoreDocumentInput,
} from './document.graphql.js';
import { DocumentLoaders, type VersionOf } from './document-loaders.js';
import { DocumentService } from './document.service.js';
import { fileNameOf } from './file-name-of.js';

@Resolver(() => DocumentType)
export class DocumentResolver {
  constructor(
    @Inject(DocumentService) private readonly documents: DocumentService,
    @Inject(DocumentLoaders) private readonly loaders: DocumentLoaders,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
  ) {}

  @Query(() => DocumentType, { description: 'A document. NOT_FOUND when it does not exist for the reader' })
  document(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The document' }) id: string,
  ): Promise<Document> {
    return this.access.find(actor, 'read', id);
  }

  @Mutation(() => DocumentPayload, {
    description: 'Renames a document, or decides who sees it. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT',
  })
  async editDocument(@CurrentActor() actor: Actor, @Args('input') input: EditDocumentInput): Promise<DocumentPayload> {
    return { document: await this.documents.edit(actor, input) };
  }

  @Mutation(() => DocumentPayload, {
    description: 'Removes a document; restoreDocument brings it back. NOT_FOUND, FORBIDDEN',
  })
  async removeDocument(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveDocumentInput,
  ): Promise<DocumentPayload> {
    return { document: await this.documents.remove(actor, input) };
  }

  @Mutation(() => DocumentPayload, {
    description:
      'Brings a removed document back as it was. NOT_FOUND once it is erased, FORBIDDEN, DOCUMENT_SPACE_FULL',
  })
  async restoreDocument(
    @CurrentActor() actor: Actor,
    @Args('input') input: RestoreDocumentInput,
  ): Promise<DocumentPayload> {
    return { document: await this.documents.restore(actor, input) };
  }

  @Classed('internal')
  @ResolveField(() => DocumentVersionType, { description: 'The last version' })
  async latest(@Parent() document: Document, @Context() context: GraphqlContext): Promise<VersionOf> {
    return (await this.loaders.lastVersions(context, document)).latest;
  }

  @Classed('internal')
  @ResolveField(() => DocumentVersionType, {
    nullable: true,
    description: 'The last version that the reader may download, null when there is none',
  })
  async current(@Parent() document: Document, @Context() context: GraphqlContext): Promise<VersionOf | null> {
    return (await this.loaders.lastVersions(context, document)).current;
  }

  @Classed('internal')
  @ResolveField(() => DocumentVersionConnection, { description: 'Versions, the last one first' })
  versions(
    @Parent() document: Document,
    @Context() context: GraphqlContext,
    @Args() page: PageArgs,
  ): Promise<Connection<VersionOf>> {
    return this.loaders.versions(context, document, pageOf(page));
  }

  @Classed('internal')
  @ResolveField(() => Boolean, { description: 'Whether it was removed' })
  isRemoved(@Parent() { removedAt }: Document): boolean {
    return Boolean(removedAt);
  }

  @Classed('internal')
  @ResolveField(() => DocumentViewerCan, { description: 'What the reader may do with it' })
  viewerCan(@Parent() document: Document, @CurrentActor() actor: Actor): DocumentViewerCan {
    return {
      edit: this.access.can(actor, 'edit', document),
      remove: this.access.can(actor, 'remove', document),
    };
  }
}

@Resolver(() => DocumentVersionType)
export class DocumentVersionResolver {
  @Classed('confidential')
  @ResolveField(() => String, { description: 'Name under which it is saved' })
  fileName(@Parent() version: VersionOf): string {
    return fileNameOf(version.document, version);
  }

  @Classed('internal')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Address that downloads it, with the rights of that moment; null when the reader may not',
  })
  download(@Parent() version: VersionOf, @CurrentActor() actor: Actor): string | null {
    if (!isDownloadable(version, accountIdOf(actor))) return null;
    return `/api/documents/${version.documentId}/versions/${version.number}`;
  }
}
