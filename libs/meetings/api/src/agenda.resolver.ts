import { Classed, CurrentActor, type GraphqlContext } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemReads } from './agenda-item.reads.js';
import { AgendaItemService } from './agenda-item.service.js';
import {
  AddAgendaItemInput,
  AgendaItemType,
  AgendaPayload,
  EditAgendaItemInput,
  LinkedActionType,
  MoveAgendaItemInput,
  OnAgendaItemInput,
  RemoveAgendaItemInput,
  SetItemProgressInput,
} from './agenda.graphql.js';
import type { LinkedAction } from './linked-actions.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingType } from './meeting.graphql.js';
import type { Decision } from './decision.entity.js';
import { DecisionType } from './decision.graphql.js';
import { DecisionLoaders } from './decision-loaders.js';
import { MeetingLoaders } from './meeting-loaders.js';
import { MeetingService } from './meeting.service.js';

@Resolver(() => MeetingType)
export class AgendaResolver {
  constructor(
    @Inject(AgendaItemService) private readonly items: AgendaItemService,
    @Inject(MeetingService) private readonly meetings: MeetingService,
    @Inject(MeetingLoaders) private readonly loaders: MeetingLoaders,
  ) {}

  @Classed('internal')
  @ResolveField(() => [AgendaItemType], {
    description: 'Its agenda as far as the reader may know, 40 items at most, in order, proposals of members included',
  })
  agenda(@Parent() { id }: Meeting, @Context() context: GraphqlContext): Promise<AgendaItem[]> {
    return this.loaders.agenda(context, id);
  }

  @Mutation(() => AgendaPayload, {
    description: 'Adds an item, or proposes it. NOT_FOUND, FORBIDDEN, INVALID_INPUT, MEETING_STATE',
  })
  async addAgendaItem(@CurrentActor() actor: Actor, @Args('input') input: AddAgendaItemInput): Promise<AgendaPayload> {
    return this.written(actor, await this.items.add(actor, input));
  }

  @Mutation(() => AgendaPayload, {
    description: 'Edits an item. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT, MEETING_STATE',
  })
  async editAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: EditAgendaItemInput,
  ): Promise<AgendaPayload> {
    return this.written(actor, await this.items.edit(actor, input));
  }

  @Mutation(() => AgendaPayload, {
    description: 'Takes a member’s proposal on the agenda. NOT_FOUND, FORBIDDEN, MEETING_STATE',
  })
  async acceptAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: OnAgendaItemInput,
  ): Promise<AgendaPayload> {
    return this.written(actor, await this.items.accept(actor, input));
  }

  @Mutation(() => AgendaPayload, {
    description: 'Changes the place of an item. NOT_FOUND, FORBIDDEN, CONFLICT, MEETING_STATE',
  })
  async moveAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveAgendaItemInput,
  ): Promise<AgendaPayload> {
    return this.written(actor, await this.items.move(actor, input));
  }

  @Mutation(() => AgendaPayload, {
    description: 'Says how far the meeting went with an item. NOT_FOUND, FORBIDDEN, CONFLICT, MEETING_STATE',
  })
  async setItemProgress(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetItemProgressInput,
  ): Promise<AgendaPayload> {
    return this.written(actor, await this.items.progress(actor, input));
  }

  @Mutation(() => AgendaPayload, {
    description: 'Takes an item off the agenda, or declines a proposal with a reason. NOT_FOUND, FORBIDDEN, INVALID_INPUT, MEETING_STATE',
  })
  async removeAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveAgendaItemInput,
  ): Promise<AgendaPayload> {
    const { id } = await this.items.remove(actor, input);
    return { meeting: await this.meetings.get(actor, id), item: null };
  }

  private async written(actor: Actor, item: AgendaItem): Promise<AgendaPayload> {
    return { meeting: await this.meetings.get(actor, item.meetingId), item };
  }
}

@Resolver(() => AgendaItemType)
export class AgendaItemResolver {
  constructor(
    @Inject(AgendaItemReads) private readonly items: AgendaItemReads,
    @Inject(MeetingLoaders) private readonly loaders: MeetingLoaders,
    @Inject(DecisionLoaders) private readonly decisions: DecisionLoaders,
  ) {}

  @Query(() => AgendaItemType, { description: 'One item of an agenda. NOT_FOUND' })
  agendaItem(
    @CurrentActor() actor: Actor,
    @Args('itemId', { type: () => ID, description: 'The item' }) itemId: string,
  ): Promise<AgendaItem> {
    return this.items.get(actor, itemId);
  }

  @Classed('internal')
  @ResolveField(() => DecisionType, {
    nullable: true,
    description: 'The decision that is, or will be, taken here; null for none that the reader may read',
  })
  decision(@Parent() { id }: AgendaItem, @Context() context: GraphqlContext): Promise<Decision | null> {
    return this.decisions.onItem(context, id);
  }

  @Classed('internal')
  @ResolveField(() => DecisionType, {
    nullable: true,
    description: 'The decision that it looks at again; null for none that the reader may read',
  })
  reviewedDecision(
    @Parent() { reviewedDecisionId }: AgendaItem,
    @Context() context: GraphqlContext,
  ): Promise<Decision | null> {
    return this.decisions.byId(context, reviewedDecisionId);
  }

  @Classed('internal')
  @ResolveField(() => [LinkedActionType], { description: 'Actions it speaks of that the reader may read' })
  actions(@Parent() { id }: AgendaItem, @Context() context: GraphqlContext): Promise<LinkedAction[]> {
    return this.loaders.actionsOf(context, id);
  }
}
