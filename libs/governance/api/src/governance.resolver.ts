import { KITS, type CharterItem, type GovernanceKit } from '@binome/governance/domain';
import { Classed, CurrentActor } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { ProgrammePhaseEnum } from '@binome/territories/api';
import type { ProgrammePhase } from '@binome/territories/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CharterService } from './charter.service.js';
import type { Committee } from './committee.entity.js';
import { CommitteeType } from './committee.graphql.js';
import { CommitteePayload } from './committee-inputs.graphql.js';
import { GovernanceAccess } from './governance-access.js';
import {
  AddExpectedSeatInput,
  AddMethodItemInput,
  CharterItemType,
  EditMethodItemInput,
  GovernanceKitType,
  GovernanceType,
  GovernanceViewerCan,
  KitApplicationType,
  MethodItemPayload,
  MethodItemType,
  MoveMethodItemInput,
  RemoveMethodItemInput,
  RemoveMethodItemPayload,
  SeatAlertType,
  SeatCandidate,
  type Governance,
} from './governance.graphql.js';
import { GovernanceQueries } from './governance.queries.js';
import { GovernanceService } from './governance.service.js';
import type { KitApplication } from './kit-application.entity.js';
import { KitService } from './kit.service.js';
import type { MethodItem } from './method-item.entity.js';
import { MethodService } from './method.service.js';

@Resolver(() => GovernanceType)
export class GovernanceResolver {
  constructor(
    @Inject(GovernanceService) private readonly governances: GovernanceService,
    @Inject(GovernanceQueries) private readonly queries: GovernanceQueries,
    @Inject(GovernanceAccess) private readonly access: GovernanceAccess,
    @Inject(CharterService) private readonly charters: CharterService,
    @Inject(KitService) private readonly kitApplications: KitService,
    @Inject(MethodService) private readonly methods: MethodService,
  ) {}

  @Query(() => GovernanceType, {
    description: 'The governance of a territory. NOT_FOUND when the territory or its governance is not readable',
  })
  governance(
    @CurrentActor() actor: Actor,
    @Args('phase', { type: () => ProgrammePhaseEnum, description: 'Phase of the programme' }) phase: ProgrammePhase,
    @Args('code', { type: () => ID, description: 'Code of the territory in that phase' }) code: string,
  ): Promise<Governance> {
    return this.governances.inTerritory(actor, phase, code);
  }

  @Query(() => [GovernanceKitType], { description: 'The governance kits, each in its newest version' })
  governanceKits(): GovernanceKitType[] {
    return KITS.map(kitType);
  }

  @Classed('internal')
  @ResolveField(() => [CommitteeType], { description: 'Committees that stand, 40 at most, as they were created' })
  committees(@Parent() { territoryId }: Governance, @CurrentActor() actor: Actor): Promise<Committee[]> {
    return this.queries.committees(actor, territoryId);
  }

  @Classed('internal')
  @ResolveField(() => [CommitteeType], { description: 'Committees that were removed, and can come back' })
  removedCommittees(@Parent() { territoryId }: Governance, @CurrentActor() actor: Actor): Promise<Committee[]> {
    return this.queries.committees(actor, territoryId, true);
  }

  @Classed('internal')
  @ResolveField(() => [CharterItemType], { description: 'What the programme always expects, met or not' })
  charter(@Parent() { territoryId }: Governance, @CurrentActor() actor: Actor): Promise<CharterItem[]> {
    return this.charters.check(actor, territoryId);
  }

  @Classed('internal')
  @ResolveField(() => [SeatAlertType], { description: 'Seats vacant and mandates that end, the earliest day first' })
  alerts(@Parent() { territoryId }: Governance, @CurrentActor() actor: Actor): Promise<SeatAlertType[]> {
    return this.governances.alerts(actor, territoryId);
  }

  @Classed('internal')
  @ResolveField(() => KitApplicationType, { nullable: true, description: 'The kit that the territory works from' })
  kit(@Parent() { territoryId }: Governance, @CurrentActor() actor: Actor): Promise<KitApplication | null> {
    return this.kitApplications.inForce(actor, territoryId);
  }

  @Classed('internal')
  @ResolveField(() => [MethodItemType], { description: 'The method, 60 items at most, in the order of each kind' })
  method(@Parent() { territoryId }: Governance, @CurrentActor() actor: Actor): Promise<MethodItem[]> {
    return this.queries.method(actor, territoryId);
  }

  @Classed('internal')
  @ResolveField(() => [SeatCandidate], {
    description: 'Members who may be named on seats; empty for those who only read',
  })
  candidates(@Parent() { territoryId }: Governance, @CurrentActor() actor: Actor): Promise<SeatCandidate[]> {
    return this.governances.candidates(actor, territoryId);
  }

  @Classed('internal')
  @ResolveField(() => GovernanceViewerCan, { description: 'What the reader may do' })
  viewerCan(@Parent() { territoryId }: Governance, @CurrentActor() actor: Actor): GovernanceViewerCan {
    return { edit: this.access.mayEdit(actor, territoryId) };
  }

  @Mutation(() => CommitteePayload, {
    description:
      'Adds the seats, or the local committee, that an item of the charter misses. NOT_FOUND, FORBIDDEN, CHARTER_NOTHING_TO_ADD',
  })
  async addExpectedSeat(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddExpectedSeatInput,
  ): Promise<CommitteePayload> {
    const committee = await this.charters.add(actor, input);
    return { committee, writtenId: committee.id, version: committee.version };
  }

  @Mutation(() => MethodItemPayload, { description: 'Adds an item to the method. NOT_FOUND, FORBIDDEN, INVALID_INPUT' })
  async addMethodItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddMethodItemInput,
  ): Promise<MethodItemPayload> {
    return { item: await this.methods.add(actor, input) };
  }

  @Mutation(() => MethodItemPayload, {
    description: 'Edits an item of the method. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT',
  })
  async editMethodItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: EditMethodItemInput,
  ): Promise<MethodItemPayload> {
    return { item: await this.methods.edit(actor, input) };
  }

  @Mutation(() => MethodItemPayload, {
    description: 'Changes the place of an item among those of its kind. NOT_FOUND, FORBIDDEN, CONFLICT',
  })
  async moveMethodItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveMethodItemInput,
  ): Promise<MethodItemPayload> {
    return { item: await this.methods.move(actor, input) };
  }

  @Mutation(() => RemoveMethodItemPayload, { description: 'Removes an item of the method. NOT_FOUND, FORBIDDEN' })
  async removeMethodItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveMethodItemInput,
  ): Promise<RemoveMethodItemPayload> {
    return { removedId: (await this.methods.remove(actor, input)).id };
  }
}

function kitType({ committees, ...kit }: GovernanceKit): GovernanceKitType {
  const shown = committees.map(({ key, content: { code, name, level } }) => ({ key, code, name, level }));
  return { ...kit, committees: shown };
}
