import { DocumentConnection, DocumentLoaders } from '@binome/documents/api';
import { Access, Classed, PageArgs, pageOf, type GraphqlContext } from '@binome/shared/api';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ActionDocuments, sightOf } from './action-documents.js';
import type { Action } from './action.entity.js';
import { ActionType } from './action.graphql.js';

@Resolver(() => ActionType)
export class ActionDocumentsResolver {
  constructor(
    @Inject(DocumentLoaders) private readonly loaders: DocumentLoaders,
    @Inject(ActionDocuments) private readonly documentsOf: ActionDocuments,
    @Inject(Access) private readonly access: Access,
  ) {}

  @Classed('internal')
  @ResolveField(() => DocumentConnection, { description: 'Documents, the latest first' })
  async documents(
    @Parent() action: Action,
    @Context() context: GraphqlContext,
    @Args() page: PageArgs,
  ): Promise<DocumentConnection> {
    const found = await this.loaders.ofOwner(context, 'Action', action.id, pageOf(page));
    return { ...found, viewerCanAdd: this.access.can(context.actor, 'add', this.documentsOf.kind, sightOf(action)) };
  }
}
