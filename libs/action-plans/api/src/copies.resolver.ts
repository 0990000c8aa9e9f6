import type { OpenAction } from '@binome/action-plans/domain';
import { CurrentActor, Classed, PageArgs, pageOf, type Connection } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ActionCopiesService } from './action-copies.service.js';
import type { Action } from './action.entity.js';
import { ActionPayload, ActionType, ArchivedActionConnection } from './action.graphql.js';
import { ActionService } from './action.service.js';
import type { ActionPlan } from './action-plan.entity.js';
import { ActionPlanPayload, ActionPlanType, TerritoryPlanType } from './action-plan.graphql.js';
import {
  ArchiveActionInput,
  ArchiveActionPlanInput,
  CopyActionInput,
  CopyCreditType,
  DuplicateActionPlanInput,
  OpenActionConnection,
  OpenActionFilterInput,
  OpenActionSheetType,
  ShareActionPlanInput,
  type OpenActionType,
} from './copies.graphql.js';
import { OpenActionsService } from './open-actions.service.js';
import { PlanYearsService } from './plan-years.service.js';

@Resolver(() => ActionType)
export class CopiesResolver {
  constructor(
    @Inject(ActionService) private readonly actions: ActionService,
    @Inject(ActionCopiesService) private readonly copies: ActionCopiesService,
    @Inject(OpenActionsService) private readonly open: OpenActionsService,
  ) {}

  @Query(() => OpenActionConnection, {
    description: 'Shared actions of the plans that other territories opened. NOT_FOUND for those who write no plan',
  })
  openActions(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('filter', { type: () => OpenActionFilterInput, nullable: true, description: 'Which actions' })
    filter?: OpenActionFilterInput | null,
  ): Promise<Connection<OpenActionType>> {
    return this.open.list(actor, filter ?? {}, pageOf(page));
  }

  @Query(() => OpenActionSheetType, {
    description: 'An open action of another territory. NOT_FOUND when its plan is not open or the action not shared',
  })
  openAction(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The action' }) id: string,
  ): Promise<OpenAction & { id: string }> {
    return this.open.get(actor, id);
  }

  @Mutation(() => ActionPayload, {
    description:
      'Copies an action of the territory, or an open one of another, with credit. NOT_FOUND, FORBIDDEN, INVALID_INPUT, PLAN_ARCHIVED',
  })
  async copyAction(@CurrentActor() actor: Actor, @Args('input') input: CopyActionInput): Promise<ActionPayload> {
    return { action: await this.copies.copy(actor, input) };
  }

  @Mutation(() => ActionPayload, {
    description: 'Takes an action out of the lists and sums without losing it. NOT_FOUND, FORBIDDEN, CONFLICT',
  })
  async archiveAction(@CurrentActor() actor: Actor, @Args('input') input: ArchiveActionInput): Promise<ActionPayload> {
    return { action: await this.actions.archive(actor, input) };
  }

  @Mutation(() => ActionPayload, { description: 'Brings an archived action back. NOT_FOUND, FORBIDDEN, CONFLICT' })
  async unarchiveAction(
    @CurrentActor() actor: Actor,
    @Args('input') input: ArchiveActionInput,
  ): Promise<ActionPayload> {
    return { action: await this.actions.unarchive(actor, input) };
  }

  @Classed('internal')
  @ResolveField(() => CopyCreditType, {
    nullable: true,
    description: 'Where the action was copied from, null when it was not',
  })
  copiedFrom(@Parent() action: Action): CopyCreditType | null {
    return action.copiedFrom;
  }
}

@Resolver(() => ActionPlanType)
export class PlanYearsResolver {
  constructor(@Inject(PlanYearsService) private readonly years: PlanYearsService) {}

  @Classed('internal')
  @ResolveField(() => ArchivedActionConnection, {
    description: 'Actions of the plan that are archived and that the reader may see, by code',
  })
  archivedActions(
    @Parent() plan: ActionPlan,
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
  ): Promise<Connection<Action>> {
    return this.years.archivedActions(actor, plan, pageOf(page));
  }

  @Mutation(() => ActionPlanPayload, {
    description:
      'Begins the plan of another year from this one, with what is not finished; the current one is archived. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT, PLAN_YEAR_TAKEN',
  })
  async duplicateActionPlan(
    @CurrentActor() actor: Actor,
    @Args('input') input: DuplicateActionPlanInput,
  ): Promise<ActionPlanPayload> {
    return { actionPlan: await this.years.duplicate(actor, input) };
  }

  @Mutation(() => ActionPlanPayload, {
    description: 'Keeps a plan as it is, to be read and no longer written. NOT_FOUND, FORBIDDEN, CONFLICT',
  })
  async archiveActionPlan(
    @CurrentActor() actor: Actor,
    @Args('input') input: ArchiveActionPlanInput,
  ): Promise<ActionPlanPayload> {
    return { actionPlan: await this.years.archive(actor, input) };
  }

  @Mutation(() => ActionPlanPayload, {
    description: 'Makes an archived plan the current one; the one that was is archived. NOT_FOUND, FORBIDDEN, CONFLICT',
  })
  async restoreActionPlan(
    @CurrentActor() actor: Actor,
    @Args('input') input: ArchiveActionPlanInput,
  ): Promise<ActionPlanPayload> {
    return { actionPlan: await this.years.restore(actor, input) };
  }

  @Mutation(() => ActionPlanPayload, {
    description:
      'Lets other territories read the shared actions and copy them, or no longer. NOT_FOUND, FORBIDDEN, CONFLICT',
  })
  async shareActionPlan(
    @CurrentActor() actor: Actor,
    @Args('input') input: ShareActionPlanInput,
  ): Promise<ActionPlanPayload> {
    return { actionPlan: await this.years.share(actor, input) };
  }
}

@Resolver(() => TerritoryPlanType)
export class TerritoryPlansResolver {
  constructor(@Inject(PlanYearsService) private readonly years: PlanYearsService) {}

  @Classed('internal')
  @ResolveField(() => [ActionPlanType], {
    description: 'Plans of the territory, one a year at most, the latest first; none when they are not readable',
  })
  plans(@Parent() { territoryId }: TerritoryPlanType, @CurrentActor() actor: Actor): Promise<ActionPlan[]> {
    return this.years.ofTerritory(actor, territoryId);
  }
}
