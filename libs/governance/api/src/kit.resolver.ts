import { latestKit, type KitChange, type KitKey, type PlannedCommittee } from '@binome/governance/domain';
import { Classed, CurrentActor } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { KitKeyEnum } from './governance-enums.js';
import {
  AnswerKitChangeInput,
  ApplyGovernanceKitInput,
  GovernanceKitChange,
  KitApplicationPayload,
  KitApplicationType,
  PlannedCommitteeType,
  UndoGovernanceKitInput,
} from './governance.graphql.js';
import type { KitApplication } from './kit-application.entity.js';
import { KitChangeService, type OpenKitChange } from './kit-change.service.js';
import { KitService } from './kit.service.js';

@Resolver(() => KitApplicationType)
export class KitResolver {
  constructor(
    @Inject(KitService) private readonly kits: KitService,
    @Inject(KitChangeService) private readonly kitChanges: KitChangeService,
  ) {}

  @Query(() => [PlannedCommitteeType], {
    description: 'What the newest version of a kit would create in a territory. NOT_FOUND when it is not readable',
  })
  async kitPreview(
    @CurrentActor() actor: Actor,
    @Args('territoryId', { type: () => ID, description: 'The territory' }) territoryId: string,
    @Args('kit', { type: () => KitKeyEnum, description: 'The kit' }) kit: KitKey,
  ): Promise<PlannedCommitteeType[]> {
    return (await this.kits.preview(actor, territoryId, kit)).map(plannedType);
  }

  @Mutation(() => KitApplicationPayload, {
    description: 'Creates in one act what a kit plans. NOT_FOUND, FORBIDDEN, KIT_ALREADY_APPLIED',
  })
  async applyGovernanceKit(
    @CurrentActor() actor: Actor,
    @Args('input') input: ApplyGovernanceKitInput,
  ): Promise<KitApplicationPayload> {
    return { application: await this.kits.apply(actor, input) };
  }

  @Mutation(() => KitApplicationPayload, {
    description: 'Takes back all that a kit made, while it is as it was made. NOT_FOUND, FORBIDDEN, KIT_CHANGED_SINCE',
  })
  async undoGovernanceKit(
    @CurrentActor() actor: Actor,
    @Args('input') input: UndoGovernanceKitInput,
  ): Promise<KitApplicationPayload> {
    return { application: await this.kits.undo(actor, input) };
  }

  @Mutation(() => KitApplicationPayload, {
    description: 'Takes a change of a newer version of the kit, or leaves it. NOT_FOUND, FORBIDDEN, KIT_CHANGE_SETTLED',
  })
  async answerKitChange(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerKitChangeInput,
  ): Promise<KitApplicationPayload> {
    return { application: await this.kitChanges.answer(actor, input) };
  }

  @Classed('internal')
  @ResolveField(() => String, { description: 'Title of the kit' })
  title(@Parent() { kit }: KitApplication): string {
    return latestKit(kit).title;
  }

  @Classed('internal')
  @ResolveField(() => Int, { description: 'Newest version of the kit' })
  latestVersion(@Parent() { kit }: KitApplication): number {
    return latestKit(kit).version;
  }

  @Classed('internal')
  @ResolveField(() => [GovernanceKitChange], { description: 'What newer versions bring and waits for an answer' })
  async changes(@Parent() application: KitApplication, @CurrentActor() actor: Actor): Promise<GovernanceKitChange[]> {
    return (await this.kitChanges.open(actor, application)).map(changeType);
  }

  @Classed('internal')
  @ResolveField(() => Boolean, { description: 'Whether all that it made is as it was made, and can be taken back' })
  canUndo(@Parent() application: KitApplication, @CurrentActor() actor: Actor): Promise<boolean> {
    return this.kits.canUndo(actor, application);
  }
}

function plannedType({ kit: { key, content, colleges }, seats, exists }: PlannedCommittee): PlannedCommitteeType {
  const names = new Map(colleges.map((college) => [college.key, college.name]));
  const { code, name, mandate } = content;
  const shown = seats.map(({ college, holder, ...seat }) => ({
    ...seat,
    collegeName: (college && names.get(college)) ?? null,
    holderName: holder?.personName ?? null,
  }));
  return { key, code, name, mandate, exists, seats: shown };
}

function changeType({ change, ...open }: OpenKitChange): GovernanceKitChange {
  const values = 'to' in change ? { from: change.from, to: change.to } : { from: null, to: null };
  return { ...open, key: change.key, kind: change.kind, about: aboutOf(change), ...values };
}

function aboutOf(change: KitChange): string {
  switch (change.kind) {
    case 'committee':
      return change.committee.content.name;
    case 'field':
      return change.field;
    case 'college':
      return change.college.name;
    case 'minimum':
      return change.name;
    case 'seat':
      return change.seat.body;
    case 'method':
      return change.item.title;
  }
}
