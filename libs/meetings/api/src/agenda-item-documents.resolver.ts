import { DocumentConnection, DocumentLoaders } from '@binome/documents/api';
import { isPossible } from '@binome/meetings/domain';
import { Access, Classed, PageArgs, pageOf, type GraphqlContext } from '@binome/shared/api';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgendaItemDocuments } from './agenda-item-documents.js';
import type { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemType } from './agenda.graphql.js';
import { MeetingLoaders } from './meeting-loaders.js';

@Resolver(() => AgendaItemType)
export class AgendaItemDocumentsResolver {
  constructor(
    @Inject(DocumentLoaders) private readonly loaders: DocumentLoaders,
    @Inject(MeetingLoaders) private readonly meetings: MeetingLoaders,
    @Inject(AgendaItemDocuments) private readonly documentsOf: AgendaItemDocuments,
    @Inject(Access) private readonly access: Access,
  ) {}

  @Classed('internal')
  @ResolveField(() => DocumentConnection, { description: 'Documents of the item, the latest first' })
  async documents(
    @Parent() item: AgendaItem,
    @Context() context: GraphqlContext,
    @Args() page: PageArgs,
  ): Promise<DocumentConnection> {
    const { id, territoryId, visibility } = item;
    const [found, meeting] = await Promise.all([
      this.loaders.ofOwner(context, 'AgendaItem', id, pageOf(page)),
      this.meetings.ofItem(context, id),
    ]);
    const row = { territoryId, visibility, namedAccountIds: [] };
    const mayAdd = this.access.can(context.actor, 'add', this.documentsOf.kind, row);
    return { ...found, viewerCanAdd: mayAdd && meeting !== null && isPossible(meeting.state, 'documents') };
  }
}
