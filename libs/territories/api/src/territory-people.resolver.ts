import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { PairSeatService } from './pair-seat.service.js';
import type { PairSeat } from './pair-seat.entity.js';
import {
  AddContactInput,
  ContactPayload,
  EditContactInput,
  EndSeatInput,
  NameSeatHolderInput,
  PairSeatPayload,
  RemoveContactInput,
  RemoveContactPayload,
} from './territory-inputs.graphql.js';
import { TerritoryContactService } from './territory-contact.service.js';
import type { TerritoryContact } from './territory-contact.entity.js';
import { TerritoryService } from './territory.service.js';

/** Commands on the people of a territory: seats of the pair and contacts. */
@Resolver()
export class TerritoryPeopleResolver {
  constructor(
    @Inject(PairSeatService) private readonly seats: PairSeatService,
    @Inject(TerritoryContactService) private readonly contacts: TerritoryContactService,
    @Inject(TerritoryService) private readonly territories: TerritoryService,
  ) {}

  @Mutation(() => PairSeatPayload, {
    description: 'Names a person on a side of the pair. SEAT_ALREADY_HELD when it already sits there on these days',
  })
  async nameSeatHolder(
    @CurrentActor() actor: Actor,
    @Args('input') input: NameSeatHolderInput,
  ): Promise<PairSeatPayload> {
    return this.withTerritory(actor, await this.seats.name(actor, input));
  }

  @Mutation(() => PairSeatPayload, {
    description: 'Gives a seat its last day. SEAT_ALREADY_ENDED when it has one that is not later',
  })
  async endSeat(@CurrentActor() actor: Actor, @Args('input') input: EndSeatInput): Promise<PairSeatPayload> {
    return this.withTerritory(actor, await this.seats.end(actor, input));
  }

  @Mutation(() => ContactPayload, { description: 'Adds a person to write to' })
  async addContact(@CurrentActor() actor: Actor, @Args('input') input: AddContactInput): Promise<ContactPayload> {
    return this.withContactTerritory(actor, await this.contacts.add(actor, input));
  }

  @Mutation(() => ContactPayload, { description: 'Changes a contact; absent fields are untouched' })
  async editContact(@CurrentActor() actor: Actor, @Args('input') input: EditContactInput): Promise<ContactPayload> {
    return this.withContactTerritory(actor, await this.contacts.edit(actor, input));
  }

  @Mutation(() => RemoveContactPayload, { description: 'Removes a contact' })
  async removeContact(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveContactInput,
  ): Promise<RemoveContactPayload> {
    return { territory: await this.territories.one(actor, await this.contacts.remove(actor, input)) };
  }

  private async withTerritory(actor: Actor, seat: PairSeat): Promise<PairSeatPayload> {
    return { seat, territory: await this.territories.one(actor, seat.territoryId) };
  }

  private async withContactTerritory(actor: Actor, contact: TerritoryContact): Promise<ContactPayload> {
    return { contact, territory: await this.territories.one(actor, contact.territoryId) };
  }
}
