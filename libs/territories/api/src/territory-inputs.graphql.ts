import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CommandInput, Exposed, LocalDateScalar, VersionedInput } from '@binome/shared/api';
import type { PairSide, Sector } from '@binome/territories/domain';
import type { PairSeat } from './pair-seat.entity.js';
import type { Territory } from './territory.entity.js';
import { PairSideEnum, SectorEnum } from './territory-enums.js';
import { PairSeatType, TerritoryContactType, TerritoryType } from './territory.graphql.js';
import type { TerritoryContact } from './territory-contact.entity.js';

@InputType({ description: 'Names the industrial sectors of a territory' })
export class SetTerritorySectorsInput extends VersionedInput {
  @Field(() => ID, { description: 'The territory' }) territoryId: string;
  @Field(() => [SectorEnum], { description: 'Its sectors, eight at most; an empty list removes them' })
  sectors: Sector[];
}

@ObjectType({ description: 'Answer of setTerritorySectors' })
export class SetTerritorySectorsPayload {
  @Exposed('public', () => TerritoryType, { description: 'The territory' }) territory: Territory;
}

@InputType({ description: 'Names a person on a side of the pair' })
export class NameSeatHolderInput extends CommandInput {
  @Field(() => ID, { description: 'The territory' }) territoryId: string;
  @Field(() => PairSideEnum, { description: 'Side of the pair' }) side: PairSide;
  @Field(() => String, { description: 'Name of the person' }) personName: string;
  @Field(() => String, { nullable: true, description: 'Function of the person' }) position?: string | null;
  @Field(() => String, { nullable: true, description: 'Authority or company of the person' }) organisation?:
    string | null;
  @Field(() => LocalDateScalar, { description: 'First day' }) startsOn: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, included' }) endsOn?: string | null;
}

@InputType({ description: 'Gives a seat its last day' })
export class EndSeatInput extends VersionedInput {
  @Field(() => ID, { description: 'The seat' }) seatId: string;
  @Field(() => LocalDateScalar, { description: 'Last day, included' }) endsOn: string;
}

@ObjectType({ description: 'Answer of nameSeatHolder and endSeat' })
export class PairSeatPayload {
  @Exposed('internal', () => PairSeatType, { description: 'The seat' }) seat: PairSeat;
  @Exposed('public', () => TerritoryType, { description: 'Its territory' }) territory: Territory;
}

@InputType({ description: 'Adds a person to write to' })
export class AddContactInput extends CommandInput {
  @Field(() => ID, { description: 'The territory' }) territoryId: string;
  @Field(() => String, { description: 'Name of the person or the service' }) name: string;
  @Field(() => String, { nullable: true, description: 'Function' }) position?: string | null;
  @Field(() => String, { nullable: true, description: 'Organisation' }) organisation?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address' }) email?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone' }) phone?: string | null;
}

@InputType({ description: 'Changes a contact; absent fields are untouched' })
export class EditContactInput extends VersionedInput {
  @Field(() => ID, { description: 'The contact' }) contactId: string;
  @Field(() => String, { nullable: true, description: 'Name; untouched when absent' }) name?: string;
  @Field(() => String, { nullable: true, description: 'Function; untouched when absent' }) position?: string | null;
  @Field(() => String, { nullable: true, description: 'Organisation; untouched when absent' }) organisation?:
    string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address; untouched when absent' }) email?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone; untouched when absent' }) phone?: string | null;
}

@InputType({ description: 'Removes a contact' })
export class RemoveContactInput extends CommandInput {
  @Field(() => ID, { description: 'The contact' }) contactId: string;
}

@ObjectType({ description: 'Answer of addContact and editContact' })
export class ContactPayload {
  @Exposed('internal', () => TerritoryContactType, { description: 'The contact' }) contact: TerritoryContact;
  @Exposed('public', () => TerritoryType, { description: 'Its territory' }) territory: Territory;
}

@ObjectType({ description: 'Answer of removeContact' })
export class RemoveContactPayload {
  @Exposed('public', () => TerritoryType, { description: 'The territory that the contact was removed from' })
  territory: Territory;
}
