import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Posting } from '@binome/identity/api';
import { connectionOf, Exposed, JsonScalar, LocalDateScalar } from '@binome/shared/api';
import type {
  ContourGeometry,
  MemberType,
  OnboardingStep,
  PairSide,
  ProgrammePhase,
  Sector,
} from '@binome/territories/domain';
import type { PairSeat } from './pair-seat.entity.js';
import { MemberTypeEnum, OnboardingStepEnum, PairSideEnum, ProgrammePhaseEnum, SectorEnum } from './territory-enums.js';

@ObjectType('Region', { description: 'A région' })
export class RegionType {
  @Exposed('public', () => String, { description: 'INSEE code' }) code: string;
  @Exposed('public', () => String, { description: 'Name' }) name: string;
}

@ObjectType('Departement', { description: 'A département' })
export class DepartementType {
  @Exposed('public', () => String, { description: 'INSEE code' }) code: string;
  @Exposed('public', () => String, { description: 'Name' }) name: string;
  @Exposed('public', () => String, { description: 'INSEE code of its région' }) regionCode: string;
}

@ObjectType('DepartementContour', { description: 'The contour of a département, for the background of the map' })
export class DepartementContourType {
  @Exposed('public', () => String, { description: 'INSEE code of the département' }) code: string;
  @Exposed('public', () => JsonScalar, { description: 'GeoJSON geometry, degrees' }) geometry: ContourGeometry;
}

@ObjectType('SectorChoice', { description: 'An industrial sector with its name on screen' })
export class SectorChoiceType {
  @Exposed('public', () => SectorEnum, { description: 'The sector' }) sector: Sector;
  @Exposed('public', () => String, { description: 'French name' }) title: string;
}

@ObjectType('MemberAuthority', { description: 'An EPCI, an EPT or a commune that is a member of a territory' })
export class MemberAuthorityType {
  @Exposed('public', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('public', () => String, { description: 'SIREN' }) siren: string;
  @Exposed('public', () => String, { description: 'Name in the reference of its vintage' }) name: string;
  @Exposed('public', () => MemberTypeEnum, { description: 'Kind of authority' }) type: MemberType;
  @Exposed('public', () => String, { description: 'Legal nature: CA, CC, CU, METRO, EPT or COM' }) nature: string;
  @Exposed('public', () => Int, { description: 'Year of the reference that the SIREN and the name come from' })
  vintage: number;
  @Exposed('public', () => Int, { description: 'Municipal population in the reference' }) population: number;
}

@ObjectType('PairSeat', { description: 'A person on a side of the pair, from one day to another' })
export class PairSeatType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Version, to be sent back with a change' }) version: number;
  @Exposed('internal', () => PairSideEnum, { description: 'Side of the pair' }) side: PairSide;
  @Exposed('internal', () => String, { description: 'Name of the person' }) personName: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Function of the person in its organisation' })
  position: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Authority or company of the person' })
  organisation: string | null;
  @Exposed('internal', () => Boolean, { description: 'Whether the person has an account and may sign in' })
  hasAccount: boolean;
  @Exposed('internal', () => LocalDateScalar, { description: 'First day' }) startsOn: string;
  @Exposed('internal', () => LocalDateScalar, {
    nullable: true,
    description: 'Last day, included; null while it has none',
  })
  endsOn: string | null;
}

@ObjectType('TerritoryContact', { description: 'A person to write to about a territory' })
export class TerritoryContactType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Version, to be sent back with a change' }) version: number;
  @Exposed('internal', () => String, { description: 'Name of the person or the service' }) name: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Function' }) position: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Organisation' }) organisation: string | null;
  @Exposed('confidential', () => String, { nullable: true, description: 'E-mail address' }) email: string | null;
  @Exposed('confidential', () => String, { nullable: true, description: 'Telephone' }) phone: string | null;
}

@ObjectType('LeadPosting', { description: 'A project lead posted to the territory, with the dates' })
export class LeadPostingType {
  @Exposed('internal', () => ID, { description: 'Identifier of the posting' }) id: string;
  @Exposed('internal', () => String, { description: 'Name of the project lead' }) personName: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Organisation that employs the project lead' })
  employer: string | null;
  @Exposed('internal', () => LocalDateScalar, { description: 'First day' }) startsOn: string;
  @Exposed('internal', () => LocalDateScalar, {
    nullable: true,
    description: 'Last day, included; null until further notice',
  })
  endsOn: string | null;
}

@ObjectType('LeadPost', {
  description: 'The post of the project lead: who holds it, who held it, whether it is vacant',
})
export class LeadPostType {
  @Exposed('internal', () => [LeadPostingType], { description: 'Postings in force today' }) holders: Posting[];
  @Exposed('internal', () => [LeadPostingType], { description: 'All postings, latest first' }) postings: Posting[];
  @Exposed('internal', () => Boolean, { description: 'Whether nobody is posted today' }) vacant: boolean;
  @Exposed('internal', () => LocalDateScalar, {
    nullable: true,
    description: 'Last day of the last posting while the post is vacant; null when it was never held',
  })
  vacantSince: string | null;
}

@ObjectType('LeadPair', { description: 'The pair that leads a territory: its seats on both sides, today and before' })
export class LeadPairType {
  @Exposed('internal', () => [PairSeatType], { description: 'Seats of elected officials in force today' })
  elected: PairSeat[];
  @Exposed('internal', () => [PairSeatType], { description: 'Seats of industrialists in force today' })
  industrial: PairSeat[];
  @Exposed('internal', () => [PairSeatType], { description: 'All seats, past and to come included, latest first' })
  seats: PairSeat[];
  @Exposed('internal', () => [PairSideEnum], { description: 'Sides that nobody holds today' }) vacantSides: PairSide[];
}

@ObjectType('OnboardingItem', { description: 'A step of the checklist, computed from facts' })
export class OnboardingItemType {
  @Exposed('internal', () => OnboardingStepEnum, { description: 'The step' }) step: OnboardingStep;
  @Exposed('internal', () => Boolean, { description: 'Whether the facts say that it is done' }) done: boolean;
}

@ObjectType('TerritoryPoint', { description: 'Where a territory stands on the map' })
export class TerritoryPointType {
  @Exposed('public', () => Float, { description: 'Longitude, degrees' }) longitude: number;
  @Exposed('public', () => Float, { description: 'Latitude, degrees' }) latitude: number;
  @Exposed('public', () => Boolean, { description: 'Whether the point is only the middle of its départements' })
  approximate: boolean;
}

@ObjectType('Territory', { description: 'A territoire d’industrie, known by its phase and its code' })
export class TerritoryType {
  @Exposed('public', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('public', () => Int, { description: 'Version, to be sent back with a change' }) version: number;
  @Exposed('public', () => ProgrammePhaseEnum, { description: 'Phase of the programme' }) phase: ProgrammePhase;
  @Exposed('public', () => String, {
    description: 'Code, such as ti-0101; used again from one phase to the next for other territories',
  })
  code: string;
  @Exposed('public', () => String, { description: 'Name' }) name: string;
  @Exposed('public', () => Int, { nullable: true, description: 'Municipal population of the members' }) population:
    number | null;
  @Exposed('public', () => Int, { nullable: true, description: 'Number of communes' }) communeCount: number | null;
  @Exposed('internal', () => [SectorEnum], { description: 'Industrial sectors that the territory names as its own' })
  sectors: Sector[];
  @Exposed('public', () => Boolean, { description: 'Whether the territory was created by the demonstration' })
  isDemonstration: boolean;
}

export const TerritoryConnection = connectionOf(TerritoryType, 'Territory');

@ObjectType('MappedTerritory', { description: 'A territory as the map needs it' })
export class MappedTerritoryType {
  @Exposed('public', () => ID, { description: 'Identifier of the territory' }) id: string;
  @Exposed('public', () => ProgrammePhaseEnum, { description: 'Phase of the programme' }) phase: ProgrammePhase;
  @Exposed('public', () => String, { description: 'Code' }) code: string;
  @Exposed('public', () => String, { description: 'Name' }) name: string;
  @Exposed('public', () => [String], { description: 'INSEE codes of its régions' }) regionCodes: string[];
  @Exposed('public', () => Float, { nullable: true, description: 'Longitude of its point, degrees' }) longitude:
    number | null;
  @Exposed('public', () => Float, { nullable: true, description: 'Latitude of its point, degrees' }) latitude:
    number | null;
  @Exposed('public', () => Boolean, { description: 'Whether the point is only the middle of its départements' })
  approximate: boolean;
  @Exposed('public', () => JsonScalar, {
    nullable: true,
    description: 'Simplified contour, GeoJSON geometry; null while none is imported',
  })
  contour: ContourGeometry | null;
}

@InputType({ description: 'What a list of territories is narrowed to' })
export class TerritoryFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words of a name, a code, a place or a member; accents and small mistakes are forgiven',
  })
  search?: string | null;
  @Field(() => String, { nullable: true, description: 'INSEE code of a région' }) regionCode?: string | null;
  @Field(() => String, { nullable: true, description: 'INSEE code of a département' }) departementCode?: string | null;
  @Field(() => SectorEnum, { nullable: true, description: 'A sector that the territory names' }) sector?: Sector | null;
  @Field(() => ProgrammePhaseEnum, { nullable: true, description: 'Phase of the programme' })
  phase?: ProgrammePhase | null;
}
