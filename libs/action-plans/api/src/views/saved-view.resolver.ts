import { VIEW_SCOPES, type ViewScope } from '@binome/action-plans/domain';
import {
  Access,
  batched,
  Classed,
  CurrentActor,
  PageArgs,
  pageOf,
  type Connection,
  type GraphqlContext,
} from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
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
  ViewScopeEnum,
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
    return { territoryId: await this.views.chooseDefault(actor, input) };
  }

  @Classed('internal')
  @ResolveField(() => SavedViewViewerCan, { description: 'What the reader may do with the view' })
  viewerCan(@Parent() view: SavedView, @CurrentActor() actor: Actor): SavedViewViewerCan {
    const edit = this.access.can(actor, 'edit', 'SavedView', view);
    return {
      edit,
      remove: this.access.can(actor, 'remove', 'SavedView', view),
      scopes: VIEW_SCOPES.filter((scope) => edit && this.access.can(actor, 'edit', 'SavedView', { ...view, scope })),
    };
  }
}

/** What a plan says of the views that are kept of it. */
@Resolver(() => ActionPlanType)
export class PlanViewsResolver {
  constructor(@Inject(SavedViewService) private readonly views: SavedViewService) {}

  @Classed('internal')
  @ResolveField(() => SavedViewType, {
    nullable: true,
    description: 'The saved view that the plan opens with for the reader; null when it chose none',
  })
  defaultView(@Parent() { territoryId }: ActionPlan, @Context() context: GraphqlContext): Promise<SavedView | null> {
    return batched(context, 'default views', (ids: readonly string[]) =>
      this.views.defaultsOf(context.actor, ids),
    ).load(territoryId);
  }

  @Classed('internal')
  @ResolveField(() => [ViewScopeEnum], {
    description: 'Whose the views are that the reader may save of the plan; empty for who is of no territory',
  })
  savableViews(@Parent() { territoryId }: ActionPlan, @CurrentActor() actor: Actor): ViewScope[] {
    return this.views.scopesFor(actor, territoryId);
  }
}
