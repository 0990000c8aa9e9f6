import { Classed, CurrentActor, LocalDateScalar, type GraphqlContext } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { College, Committee } from './committee.entity.js';
import { CollegeType, CommitteeSeatType, CommitteeType } from './committee.graphql.js';
import {
  CommitteePayload,
  CreateCommitteeInput,
  EditCommitteeInput,
  OnCommitteeInput,
} from './committee-inputs.graphql.js';
import { CommitteeService } from './committee.service.js';
import { GovernanceAccess } from './governance-access.js';
import { GovernanceViewerCan } from './governance.graphql.js';
import { GovernanceLoaders } from './governance-loaders.js';

@Resolver(() => CommitteeType)
export class CommitteeResolver {
  constructor(
    @Inject(CommitteeService) private readonly committees: CommitteeService,
    @Inject(GovernanceLoaders) private readonly loaders: GovernanceLoaders,
    @Inject(GovernanceAccess) private readonly access: GovernanceAccess,
  ) {}

  @Query(() => CommitteeType, { description: 'A committee, a removed one too. NOT_FOUND when it is not readable' })
  committee(
    @CurrentActor() actor: Actor,
    @Args('committeeId', { type: () => ID, description: 'The committee' }) committeeId: string,
  ): Promise<Committee> {
    return this.committees.get(actor, committeeId);
  }

  @Mutation(() => CommitteePayload, { description: 'Creates a committee. NOT_FOUND, FORBIDDEN, INVALID_INPUT' })
  async createCommittee(
    @CurrentActor() actor: Actor,
    @Args('input') input: CreateCommitteeInput,
  ): Promise<CommitteePayload> {
    return written(await this.committees.create(actor, input));
  }

  @Mutation(() => CommitteePayload, {
    description: 'Edits a committee. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT, COMMITTEE_REMOVED',
  })
  async editCommittee(
    @CurrentActor() actor: Actor,
    @Args('input') input: EditCommitteeInput,
  ): Promise<CommitteePayload> {
    return written(await this.committees.edit(actor, input));
  }

  @Mutation(() => CommitteePayload, {
    description: 'Takes a committee out of the governance; it can come back. NOT_FOUND, FORBIDDEN, COMMITTEE_REMOVED',
  })
  async removeCommittee(
    @CurrentActor() actor: Actor,
    @Args('input') input: OnCommitteeInput,
  ): Promise<CommitteePayload> {
    return written(await this.committees.remove(actor, input));
  }

  @Mutation(() => CommitteePayload, {
    description: 'Brings a removed committee back as it was. NOT_FOUND, FORBIDDEN, INVALID_INPUT',
  })
  async restoreCommittee(
    @CurrentActor() actor: Actor,
    @Args('input') input: OnCommitteeInput,
  ): Promise<CommitteePayload> {
    return written(await this.committees.restore(actor, input));
  }

  @Classed('internal')
  @ResolveField(() => [CollegeType], { description: 'Its colleges, 12 at most' })
  colleges(@Parent() { id }: Committee, @Context() context: GraphqlContext): Promise<College[]> {
    return this.loaders.collegesOf(context, id);
  }

  @Classed('internal')
  @ResolveField(() => [CommitteeSeatType], {
    description: 'Its seats, 100 at most, chairs first: those in force on a day with who sat then, or all of them',
  })
  seats(
    @Parent() { id }: Committee,
    @Context() context: GraphqlContext,
    @Args('on', { type: () => LocalDateScalar, nullable: true, description: 'The day' }) on: string | null,
  ): Promise<CommitteeSeatType[]> {
    return this.loaders.seatsOf(context, id, on ?? null);
  }

  @Classed('internal')
  @ResolveField(() => GovernanceViewerCan, { description: 'What the reader may do with it' })
  viewerCan(@Parent() { territoryId, removedAt }: Committee, @CurrentActor() actor: Actor): GovernanceViewerCan {
    return { edit: removedAt === null && this.access.mayEdit(actor, territoryId) };
  }
}

function written(committee: Committee): CommitteePayload {
  return { committee, writtenId: committee.id, version: committee.version };
}
