import { CurrentActor } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CollegeService } from './college.service.js';
import {
  AddCollegeInput,
  AddCommitteeSeatInput,
  AppointSeatHolderInput,
  CommitteePayload,
  EditCollegeInput,
  EditCommitteeSeatInput,
  EditSeatHolderInput,
  RemoveCollegeInput,
  RemoveCommitteeSeatInput,
  RemoveSeatHolderInput,
} from './committee-inputs.graphql.js';
import { CommitteeService } from './committee.service.js';
import { CommitteeSeatService } from './committee-seat.service.js';
import { SeatHolderService } from './seat-holder.service.js';

/** Commands on what a committee is made of: colleges, seats, persons on the seats. */
@Resolver()
export class CommitteePartsResolver {
  constructor(
    @Inject(CommitteeService) private readonly committees: CommitteeService,
    @Inject(CollegeService) private readonly colleges: CollegeService,
    @Inject(CommitteeSeatService) private readonly seats: CommitteeSeatService,
    @Inject(SeatHolderService) private readonly holders: SeatHolderService,
  ) {}

  @Mutation(() => CommitteePayload, { description: 'Adds a college. NOT_FOUND, FORBIDDEN, INVALID_INPUT' })
  async addCollege(@CurrentActor() actor: Actor, @Args('input') input: AddCollegeInput): Promise<CommitteePayload> {
    return this.written(actor, await this.colleges.add(actor, input));
  }

  @Mutation(() => CommitteePayload, { description: 'Edits a college. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT' })
  async editCollege(@CurrentActor() actor: Actor, @Args('input') input: EditCollegeInput): Promise<CommitteePayload> {
    return this.written(actor, await this.colleges.edit(actor, input));
  }

  @Mutation(() => CommitteePayload, { description: 'Removes a college. NOT_FOUND, FORBIDDEN, COLLEGE_NOT_EMPTY' })
  async removeCollege(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveCollegeInput,
  ): Promise<CommitteePayload> {
    return this.without(actor, await this.colleges.remove(actor, input));
  }

  @Mutation(() => CommitteePayload, { description: 'Adds a seat. NOT_FOUND, FORBIDDEN, INVALID_INPUT' })
  async addCommitteeSeat(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddCommitteeSeatInput,
  ): Promise<CommitteePayload> {
    return this.written(actor, await this.seats.add(actor, input));
  }

  @Mutation(() => CommitteePayload, {
    description: 'Edits a seat; its last day ends it. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT',
  })
  async editCommitteeSeat(
    @CurrentActor() actor: Actor,
    @Args('input') input: EditCommitteeSeatInput,
  ): Promise<CommitteePayload> {
    return this.written(actor, await this.seats.edit(actor, input));
  }

  @Mutation(() => CommitteePayload, {
    description: 'Removes a seat that nobody ever held. NOT_FOUND, FORBIDDEN, SEAT_HAS_HISTORY',
  })
  async removeCommitteeSeat(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveCommitteeSeatInput,
  ): Promise<CommitteePayload> {
    return this.without(actor, await this.seats.remove(actor, input));
  }

  @Mutation(() => CommitteePayload, {
    description:
      'Names who holds a seat, or replaces its holder; a holder who was there leaves the day before. NOT_FOUND, FORBIDDEN, INVALID_INPUT, SEAT_HELD_THEN',
  })
  async appointSeatHolder(
    @CurrentActor() actor: Actor,
    @Args('input') input: AppointSeatHolderInput,
  ): Promise<CommitteePayload> {
    return this.onSeat(actor, await this.holders.appoint(actor, input));
  }

  @Mutation(() => CommitteePayload, {
    description:
      'Edits the name or the days of a person on a seat. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT, SEAT_HELD_THEN',
  })
  async editSeatHolder(
    @CurrentActor() actor: Actor,
    @Args('input') input: EditSeatHolderInput,
  ): Promise<CommitteePayload> {
    return this.onSeat(actor, await this.holders.edit(actor, input));
  }

  @Mutation(() => CommitteePayload, {
    description: 'Takes back a person named on a seat by mistake. NOT_FOUND, FORBIDDEN',
  })
  async removeSeatHolder(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveSeatHolderInput,
  ): Promise<CommitteePayload> {
    return this.without(actor, await this.holders.remove(actor, input));
  }

  private async onSeat(
    actor: Actor,
    holder: { id: string; version: number; seatId: string },
  ): Promise<CommitteePayload> {
    const { committeeId } = await this.seats.get(actor, holder.seatId);
    return this.written(actor, { ...holder, committeeId });
  }

  private async written(
    actor: Actor,
    { id, version, committeeId }: { id: string; version: number; committeeId: string },
  ): Promise<CommitteePayload> {
    return { committee: await this.committees.get(actor, committeeId), writtenId: id, version };
  }

  private async without(actor: Actor, { id }: { id: string }): Promise<CommitteePayload> {
    return { committee: await this.committees.get(actor, id), writtenId: null, version: null };
  }
}
