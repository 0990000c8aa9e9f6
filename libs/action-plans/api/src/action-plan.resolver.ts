import { AXES, STRATEGY_FIELDS } from '@binome/action-plans/domain';
import { Access, Classed, CurrentActor, UnitOfWork, type GraphqlContext } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { ProgrammePhaseEnum } from '@binome/territories/api';
import type { ProgrammePhase } from '@binome/territories/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ActionPlan } from './action-plan.entity.js';
import {
  ActionPlanPayload,
  ActionPlanType,
  ActionPlanViewerCan,
  BeginActionPlanInput,
  EditActionPlanInput,
  LeadCandidate,
  PlanAxisType,
  TerritoryPlanType,
  type PlanAxis,
} from './action-plan.graphql.js';
import { ActionPlanService } from './action-plan.service.js';
import { PlanLoaders } from './plan-loaders.js';
import { membersOf } from './territory-members.js';

@Resolver(() => ActionPlanType)
export class ActionPlanResolver {
  constructor(
    @Inject(ActionPlanService) private readonly plans: ActionPlanService,
    @Inject(PlanLoaders) private readonly loaders: PlanLoaders,
    @Inject(Access) private readonly access: Access,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  @Query(() => TerritoryPlanType, {
    description: 'The place of the plan in a territory. NOT_FOUND when the territory is not readable',
  })
  territoryPlan(
    @CurrentActor() actor: Actor,
    @Args('phase', { type: () => ProgrammePhaseEnum, description: 'Phase of the programme' }) phase: ProgrammePhase,
    @Args('code', { type: () => String, description: 'Code of the territory in that phase' }) code: string,
  ): Promise<TerritoryPlanType> {
    return this.plans.inTerritory(actor, phase, code);
  }

  @Query(() => ActionPlanType, {
    nullable: true,
    description: 'The current plan of a territory; null when it is not begun or not readable',
  })
  actionPlan(
    @CurrentActor() actor: Actor,
    @Args('territoryId', { type: () => ID, description: 'The territory' }) territoryId: string,
  ): Promise<ActionPlan | null> {
    return this.plans.ofTerritory(actor, territoryId);
  }

  @Mutation(() => ActionPlanPayload, {
    description: 'Begins the plan of a territory. NOT_FOUND, FORBIDDEN, INVALID_INPUT, PLAN_ALREADY_BEGUN',
  })
  async beginActionPlan(
    @CurrentActor() actor: Actor,
    @Args('input') input: BeginActionPlanInput,
  ): Promise<ActionPlanPayload> {
    return { actionPlan: await this.plans.begin(actor, input) };
  }

  @Mutation(() => ActionPlanPayload, {
    description: 'Edits the texts of a plan. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT',
  })
  async editActionPlan(
    @CurrentActor() actor: Actor,
    @Args('input') input: EditActionPlanInput,
  ): Promise<ActionPlanPayload> {
    return { actionPlan: await this.plans.edit(actor, input) };
  }

  @Classed('internal')
  @ResolveField(() => Boolean, { description: 'Whether the plan is one of a former year, kept to be read' })
  isArchived(@Parent() { archivedAt }: ActionPlan): boolean {
    return archivedAt !== null;
  }

  @Classed('internal')
  @ResolveField(() => [PlanAxisType], { description: 'The four axes, in official order' })
  axes(@Parent() plan: ActionPlan, @Context() context: GraphqlContext): PlanAxis[] {
    this.loaders.knowPlan(context, plan);
    return AXES.map((axis) => ({ axis, planId: plan.id, strategy: plan[STRATEGY_FIELDS[axis]] }));
  }

  @Classed('internal')
  @ResolveField(() => Int, { description: 'Actions of the plan that the reader sees' })
  async visibleCount(@Parent() { id }: ActionPlan, @Context() context: GraphqlContext): Promise<number> {
    return (await this.loaders.countOf(context, id, null)).visible;
  }

  @Classed('internal')
  @ResolveField(() => Int, { description: 'Actions of the plan that the reader does not see' })
  async hiddenCount(@Parent() { id }: ActionPlan, @Context() context: GraphqlContext): Promise<number> {
    return (await this.loaders.countOf(context, id, null)).hidden;
  }

  @Classed('internal')
  @ResolveField(() => [LeadCandidate], {
    description:
      'Members of the territory that an action may name among its leads; empty for those who do not draft actions',
  })
  async leadCandidates(@Parent() { territoryId }: ActionPlan, @CurrentActor() actor: Actor): Promise<LeadCandidate[]> {
    if (!this.access.can(actor, 'create', 'Action', { territoryId })) return [];
    const members = await this.unitOfWork.read(actor, (manager) => membersOf(manager, territoryId));
    return [...members]
      .map(([accountId, name]) => ({ accountId, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  }

  @Classed('internal')
  @ResolveField(() => ActionPlanViewerCan, { description: 'What the reader may do with the plan' })
  viewerCan(@Parent() plan: ActionPlan, @CurrentActor() actor: Actor): ActionPlanViewerCan {
    const current = plan.archivedAt === null;
    return {
      edit: current && this.access.can(actor, 'edit', 'ActionPlan', plan),
      addOrientation: current && this.access.can(actor, 'create', 'Orientation', plan),
      import: plan.archivedAt === null && this.access.can(actor, 'upload', 'PlanImport', plan),
      draftAction: current && this.access.can(actor, 'create', 'Action', plan),
      moveAction: current && this.access.can(actor, 'move', 'Action', plan),
      duplicate: this.access.can(actor, 'duplicate', 'ActionPlan', plan),
      archive: this.access.can(actor, 'archive', 'ActionPlan', plan),
      open: current && this.access.can(actor, 'open', 'ActionPlan', plan),
    };
  }
}
