import { Access, CurrentActor, Exposed, PageArgs, pageOf, type Connection } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ActionPlan } from '../action-plan.entity.js';
import { ActionPlanType } from '../action-plan.graphql.js';
import type { SavedView } from './saved-view.entity.js';
import {
  ChooseDefaultViewInput,
  ChooseDefaultViewPayload,
  EditSavedViewInput,
  RemoveSavedViewInput,
  RemoveSavedViewPayload,
  SavedViewConnection,
  SavedViewPayload,
  SavedViewType,
  SavedViewViewerCan,
  SaveViewInput,
} from './saved-view.graphql.js';
import { SavedViewService } from './saved-view.service.js';

@Resolver(() => SavedViewType)
export class SavedViewResolver {
  constructor(
    @Inject(SavedViewService) private readonly views: SavedViewService,
    @Inject(Access) private readonly access: Access,
  ) {}

  @Query(() => SavedViewConnection, {
    description: 'Saved views of a territory’s plan that the reader reads. NOT_FOUND when its plan is not readable',
  })
  savedViews(
    @CurrentActor() actor: Actor,
    @Args('territoryId', { type: () => ID, description: 'The territory' }) territoryId: string,
    @Args() page: PageArgs,
  ): Promise<Connection<SavedView>> {
    return this.views.list(actor, territoryId, pageOf(page));
  }

  @Mutation(() => SavedViewPayload, { description: 'Saves a view under a name. NOT_FOUND, FORBIDDEN, INVALID_INPUT' })
  async saveView(@CurrentActor() actor: Actor, @Args('input') input: SaveViewInput): Promise<SavedViewPayload> {
    return { savedView: await this.views.add(actor, input) };
  }

  @Mutation(() => SavedViewPayload, {
    description: 'Edits the fields given of a saved view. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT',
  })
  async editSavedView(
    @CurrentActor() actor: Actor,
    @Args('input') input: EditSavedViewInput,
  ): Promise<SavedViewPayload> {
    return { savedView: await this.views.edit(actor, input) };
  }

  @Mutation(() => RemoveSavedViewPayload, { description: 'Removes a saved view. NOT_FOUND, FORBIDDEN' })
  async removeSavedView(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveSavedViewInput,
  ): Promise<RemoveSavedViewPayload> {
    return { removedId: (await this.views.remove(actor, input)).id };
  }

  @Mutation(() => ChooseDefaultViewPayload, {
    description: 'Chooses the view that a territory’s plan opens with for the reader. NOT_FOUND, FORBIDDEN',
  })
  async chooseDefaultView(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChooseDefaultViewInput,
  ): Promise<ChooseDefaultViewPayload> {
    return { viewId: await this.views.chooseDefault(actor, input) };
  }

  @Exposed('internal', () => SavedViewViewerCan, { description: 'What the reader may do with the view' })
  @ResolveField(() => SavedViewViewerCan)
  viewerCan(@Parent() view: SavedView, @CurrentActor() actor: Actor): SavedViewViewerCan {
    return {
      edit: this.access.can(actor, 'edit', 'SavedView', view),
      remove: this.access.can(actor, 'remove', 'SavedView', view),
    };
  }
}

@Resolver(() => ActionPlanType)
export class DefaultViewResolver {
  constructor(@Inject(SavedViewService) private readonly views: SavedViewService) {}

  @Exposed('internal', () => ID, {
    nullable: true,
    description: 'The saved view that the plan opens with for the reader; null when it chose none',
  })
  @ResolveField(() => ID, { nullable: true })
  defaultViewId(@Parent() { territoryId }: ActionPlan, @CurrentActor() actor: Actor): Promise<string | null> {
    return this.views.defaultOf(actor, territoryId);
  }
}
