import { Access, CurrentActor, Classed, PageArgs, pageOf, type GraphqlContext } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Action } from './action.entity.js';
import {
  ActionCompanyNote,
  ActionConnection,
  ActionMoney,
  ActionPayload,
  ActionType,
  ActionViewerCan,
} from './action.graphql.js';
import {
  DraftActionInput,
  EditActionInput,
  MoveActionInput,
  RemoveActionInput,
  RestoreActionInput,
  UndoActionMoveInput,
} from './action.inputs.js';
import { ActionService } from './action.service.js';
import { OrientationType } from './action-plan.graphql.js';
import { ActionListService } from './action-list.service.js';
import {
  ActionFilterInput,
  ActionSortInput,
  filterOf,
  FilterValues,
  groupByOf,
  sortOf,
} from './filters/action-filter.graphql.js';
import { ActionTotalsType } from './filters/action-sums.graphql.js';
import type { Orientation } from './orientation.entity.js';
import { PlanLoaders } from './plan-loaders.js';

@Resolver(() => ActionType)
export class ActionResolver {
  constructor(
    @Inject(ActionService) private readonly actionService: ActionService,
    @Inject(ActionListService) private readonly lists: ActionListService,
    @Inject(PlanLoaders) private readonly loaders: PlanLoaders,
    @Inject(Access) private readonly access: Access,
  ) {}

  @Query(() => ActionType, { description: 'An action. NOT_FOUND when it does not exist for the reader' })
  action(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The action' }) id: string,
  ): Promise<Action> {
    return this.actionService.get(actor, id);
  }

  @Query(() => ActionConnection, {
    description: 'Actions of a plan. NOT_FOUND when the plan is not readable, INVALID_INPUT',
  })
  actions(
    @Context() context: GraphqlContext,
    @Args('planId', { type: () => ID, description: 'The plan' }) planId: string,
    @Args() page: PageArgs,
    @Args('filter', { type: () => ActionFilterInput, nullable: true, description: 'Which actions' })
    filter?: ActionFilterInput | null,
    @Args('sort', { type: () => ActionSortInput, nullable: true, description: 'In which order; else that of the plan' })
    sort?: ActionSortInput | null,
    @Args('groupBy', {
      type: () => String,
      nullable: true,
      description: 'Name of the field that groups the list: its groups come first in the order',
    })
    groupBy?: string | null,
  ): Promise<ActionConnection> {
    return this.lists.list(
      context,
      { planId, filter: filterOf(filter), sort: sortOf(sort), groupBy: groupByOf(groupBy) },
      pageOf(page),
    );
  }

  @Query(() => ActionTotalsType, {
    description: 'Totals over the actions of a plan that match. NOT_FOUND when the plan is not readable',
  })
  actionTotals(
    @Context() context: GraphqlContext,
    @Args('planId', { type: () => ID, description: 'The plan' }) planId: string,
    @Args('filter', { type: () => ActionFilterInput, nullable: true, description: 'Which actions' })
    filter?: ActionFilterInput | null,
  ): Promise<ActionTotalsType> {
    return this.lists.totals(context, { planId, filter: filterOf(filter) });
  }

  @Query(() => FilterValues, {
    description:
      'What the actions of a plan that the reader reads say in a field. NOT_FOUND when the plan is not readable, INVALID_INPUT',
  })
  async filterValues(
    @CurrentActor() actor: Actor,
    @Args('planId', { type: () => ID, description: 'The plan' }) planId: string,
    @Args('field', { type: () => String, description: 'Name of a field, or of a line’s: `fundingLines.funder`' })
    field: string,
  ): Promise<FilterValues> {
    return { values: await this.lists.values(actor, planId, field) };
  }

  @Mutation(() => ActionPayload, {
    description: 'Drafts an action, last of its axis. NOT_FOUND, FORBIDDEN, INVALID_INPUT',
  })
  async draftAction(@CurrentActor() actor: Actor, @Args('input') input: DraftActionInput): Promise<ActionPayload> {
    return { action: await this.actionService.draft(actor, input) };
  }

  @Mutation(() => ActionPayload, {
    description:
      'Edits the fields given, merging with those of others. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT, ACTION_LOST_FROM_SIGHT',
  })
  async editAction(@CurrentActor() actor: Actor, @Args('input') input: EditActionInput): Promise<ActionPayload> {
    return { action: await this.actionService.edit(actor, input) };
  }

  @Mutation(() => ActionPayload, {
    description: 'Moves an action to an axis, an orientation, a rank. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT',
  })
  async moveAction(@CurrentActor() actor: Actor, @Args('input') input: MoveActionInput): Promise<ActionPayload> {
    return { action: await this.actionService.move(actor, input) };
  }

  @Mutation(() => ActionPayload, {
    description:
      'Puts an action back where a move took it from. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT, CHANGE_NOT_RESTORABLE',
  })
  async undoActionMove(
    @CurrentActor() actor: Actor,
    @Args('input') input: UndoActionMoveInput,
  ): Promise<ActionPayload> {
    return { action: await this.actionService.undoMove(actor, input) };
  }

  @Mutation(() => ActionPayload, {
    description: 'Takes an action out of the plan; restoreAction brings it back. NOT_FOUND, FORBIDDEN',
  })
  async removeAction(@CurrentActor() actor: Actor, @Args('input') input: RemoveActionInput): Promise<ActionPayload> {
    return { action: await this.actionService.remove(actor, input) };
  }

  @Mutation(() => ActionPayload, { description: 'Brings a removed action back as it was. NOT_FOUND, FORBIDDEN' })
  async restoreAction(@CurrentActor() actor: Actor, @Args('input') input: RestoreActionInput): Promise<ActionPayload> {
    return { action: await this.actionService.restore(actor, input) };
  }

  @Classed('internal')
  @ResolveField(() => OrientationType, { nullable: true, description: 'Orientation, null when none is chosen' })
  orientation({ orientationId }: Action, _args: unknown, context: GraphqlContext): Promise<Orientation | null> | null {
    return orientationId ? this.loaders.orientation(context, orientationId) : null;
  }

  @Classed('internal')
  @ResolveField(() => ActionMoney, { description: 'Money, or that it is hidden' })
  money(action: Action, _args: unknown, { actor }: GraphqlContext): ActionMoney {
    const hidden = !this.access.can(actor, 'read', 'ActionMoney', action);
    const actionId = action.id;
    if (hidden) return { actionId, hidden, visibility: null, productiveInvestment: null };
    const { moneyVisibility: visibility, productiveInvestment } = action;
    return { actionId, hidden, visibility, productiveInvestment };
  }

  @Classed('internal')
  @ResolveField(() => ActionCompanyNote, { description: 'What a company confides, or that it is hidden' })
  companyNote(action: Action, _args: unknown, { actor }: GraphqlContext): ActionCompanyNote {
    const hidden = !this.access.can(actor, 'read', 'ActionCompanyNote', action);
    if (hidden) return { hidden, visibility: null, text: null };
    return { hidden, visibility: action.companyNoteVisibility, text: action.companyNote };
  }

  @Classed('internal')
  @ResolveField(() => Boolean, { description: 'Whether the action was taken out of the plan' })
  isRemoved({ removedAt }: Action): boolean {
    return removedAt !== null;
  }

  @Classed('internal')
  @ResolveField(() => ActionViewerCan, { description: 'What the reader may do with the action' })
  viewerCan(action: Action, _args: unknown, context: GraphqlContext): ActionViewerCan | Promise<ActionViewerCan> {
    const archived = this.loaders.isPlanArchived(context, action.planId);
    if (typeof archived === 'boolean') return this.allowed(context.actor, action, archived);
    return archived.then((found) => this.allowed(context.actor, action, found));
  }

  // What is archived, the action or its plan, is read and not written.
  private allowed(actor: Actor, action: Action, inArchivedPlan: boolean): ActionViewerCan {
    const can = (act: string, kind = 'Action') => !inArchivedPlan && this.access.can(actor, act, kind, action);
    const written = action.archivedAt === null;
    return {
      edit: written && can('edit'),
      editMoney: written && can('edit', 'ActionMoney'),
      editCompanyNote: written && can('edit', 'ActionCompanyNote'),
      move: written && can('move'),
      remove: can('remove'),
      archive: can('archive'),
    };
  }
}
