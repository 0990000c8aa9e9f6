import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  batched,
  Classed,
  type Connection,
  CurrentActor,
  type GraphqlContext,
  JsonScalar,
  PageArgs,
  pageOf,
} from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import {
  leadPost,
  placeOf,
  SECTOR_CODES,
  SECTORS,
  seatsInForce,
  vacantSides,
  type ContourGeometry,
  type ProgrammePhase,
} from '@binome/territories/domain';
import type { PairSeat } from './pair-seat.entity.js';
import { PlaceService } from './place.service.js';
import type { Departement, DepartementContour, MemberAuthority, Region, Territory } from './territory.entity.js';
import { ProgrammePhaseEnum, TerritoryActEnum, TerritorySortEnum } from './territory-enums.js';
import {
  DepartementContourType,
  DepartementType,
  LeadPairType,
  LeadPostType,
  MappedTerritoryType,
  MemberAuthorityType,
  OnboardingItemType,
  PairSeatType,
  RegionType,
  SectorChoiceType,
  TerritoryConnection,
  TerritoryContactType,
  TerritoryFilterInput,
  TerritoryPointType,
  TerritoryType,
} from './territory.graphql.js';
import { TerritoryQueries, type MappedTerritory, type TerritorySort } from './territory.queries.js';
import { SetTerritorySectorsInput, SetTerritorySectorsPayload } from './territory-inputs.graphql.js';
import { TerritoryService, type SheetFacts } from './territory.service.js';
import type { TerritoryContact } from './territory-contact.entity.js';

@Resolver(() => TerritoryType)
export class TerritoryResolver {
  constructor(
    @Inject(TerritoryService) private readonly territories: TerritoryService,
    @Inject(TerritoryQueries) private readonly queries: TerritoryQueries,
    @Inject(PlaceService) private readonly places: PlaceService,
  ) {}

  @Query(() => TerritoryConnection, { name: 'territories', description: 'Territories that the viewer may read' })
  listTerritories(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => TerritoryFilterInput, nullable: true }) filter: TerritoryFilterInput | null,
    @Args('sort', {
      type: () => TerritorySortEnum,
      defaultValue: TerritorySortEnum.name,
      description: 'Order of the list',
    })
    sort: TerritorySort,
    @Args() page: PageArgs,
  ): Promise<Connection<Territory>> {
    return this.queries.list(actor, filter ?? {}, sort, pageOf(page));
  }

  @Query(() => [MappedTerritoryType], {
    description: 'All territories of a phase that the viewer may read, for the map',
  })
  territoriesMap(
    @CurrentActor() actor: Actor,
    @Args('phase', { type: () => ProgrammePhaseEnum, description: 'Phase of the programme' }) phase: ProgrammePhase,
  ): Promise<MappedTerritory[]> {
    return this.queries.map(actor, phase);
  }

  @Query(() => [DepartementContourType], {
    description: 'Contours of the départements, for the background of the map; empty while none is imported',
  })
  mapBackground(@CurrentActor() actor: Actor): Promise<DepartementContour[]> {
    return this.queries.background(actor);
  }

  @Query(() => TerritoryType, {
    description: 'The territory of a phase and a code. NOT_FOUND when there is none, or not for the viewer',
  })
  territory(
    @CurrentActor() actor: Actor,
    @Args('phase', { type: () => ProgrammePhaseEnum, description: 'Phase of the programme' }) phase: ProgrammePhase,
    @Args('code', { type: () => ID, description: 'Code of the territory in that phase' }) code: string,
  ): Promise<Territory> {
    return this.territories.byCode(actor, phase, code);
  }

  @Query(() => [RegionType], { description: 'The régions, by name' })
  regions(@CurrentActor() actor: Actor): Promise<Region[]> {
    return this.places.regions(actor);
  }

  @Query(() => [SectorChoiceType], { description: 'The industrial sectors that a territory may name' })
  sectors(): SectorChoiceType[] {
    return SECTOR_CODES.map((sector) => ({ sector, title: SECTORS[sector] }));
  }

  @Mutation(() => SetTerritorySectorsPayload, { description: 'Names the industrial sectors of a territory' })
  async setTerritorySectors(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetTerritorySectorsInput,
  ): Promise<SetTerritorySectorsPayload> {
    return { territory: await this.territories.setSectors(actor, input) };
  }

  @Classed('public')
  @ResolveField(() => [RegionType], { description: 'Régions of the members, the main one first' })
  async regionsOf(
    @Parent() territory: Territory,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<Region[]> {
    const codes = [...new Set([territory.regionCode, ...territory.regionCodes])].filter((code) => code !== null);
    const loader = batched<string, Region>(context, 'regions', (keys) => this.places.regionsByCode(actor, keys));
    return present(await loader.loadMany(codes));
  }

  @Classed('public')
  @ResolveField(() => [DepartementType], { description: 'Départements of the members' })
  async departements(
    @Parent() territory: Territory,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<Departement[]> {
    const loader = batched<string, Departement>(context, 'departements', (keys) =>
      this.places.departementsByCode(actor, keys),
    );
    return present(await loader.loadMany(territory.departementCodes));
  }

  @Classed('public')
  @ResolveField(() => TerritoryPointType, { nullable: true, description: 'Its point on the map' })
  point(@Parent() territory: Territory): TerritoryPointType | null {
    return placeOf(territory);
  }

  @Classed('public')
  @ResolveField(() => JsonScalar, {
    nullable: true,
    description: 'Contour as imported, GeoJSON geometry; null while none is',
  })
  async contour(
    @Parent() territory: Territory,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<ContourGeometry | null> {
    const loader = batched<string, ContourGeometry>(context, 'territory-contours', (ids) =>
      this.territories.contours(actor, ids),
    );
    return loader.load(territory.id);
  }

  @Classed('public')
  @ResolveField(() => [MemberAuthorityType], { description: 'Members, by name; 1 to 17 in practice' })
  async members(
    @Parent() territory: Territory,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<MemberAuthority[]> {
    return (await this.sheet(territory, actor, context)).members;
  }

  @Classed('internal')
  @ResolveField(() => LeadPairType, { description: 'The pair that leads the territory' })
  async pair(
    @Parent() territory: Territory,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<LeadPairType> {
    const { seats, today } = await this.sheet(territory, actor, context);
    const shown = seats as unknown as LeadPairType['seats'];
    return {
      elected: seatsInForce(shown, 'elected', today),
      industrial: seatsInForce(shown, 'industrial', today),
      seats: shown,
      vacantSides: vacantSides(seats, today),
    };
  }

  @Classed('internal')
  @ResolveField(() => LeadPostType, { description: 'The post of the project lead' })
  async leadPost(
    @Parent() territory: Territory,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<LeadPostType> {
    const { postings, today } = await this.sheet(territory, actor, context);
    return { postings, ...leadPost(postings, today) };
  }

  @Classed('internal')
  @ResolveField(() => [TerritoryContactType], { description: 'People to write to, by name' })
  async contacts(
    @Parent() territory: Territory,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<TerritoryContact[]> {
    return (await this.sheet(territory, actor, context)).contacts;
  }

  @Classed('internal')
  @ResolveField(() => [OnboardingItemType], { description: 'Checklist of the settling in, computed from facts' })
  async onboarding(
    @Parent() territory: Territory,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<OnboardingItemType[]> {
    return this.territories.checklist(await this.sheet(territory, actor, context));
  }

  @Classed('internal')
  @ResolveField(() => [TerritoryActEnum], { description: 'Acts that the viewer may do on this sheet' })
  viewerCan(@Parent() territory: Territory, @CurrentActor() actor: Actor): string[] {
    return this.territories.viewerCan(actor, territory);
  }

  private async sheet(territory: Territory, actor: Actor, context: GraphqlContext): Promise<SheetFacts> {
    const loader = batched<string, SheetFacts>(context, 'territory-sheets', (ids) =>
      this.territories.sheets(actor, ids),
    );
    const facts = await loader.load(territory.id);
    if (!facts) throw new Error(`No sheet was read for territory ${territory.id}`);
    return facts;
  }
}

function present<T>(found: readonly (T | null | Error)[]): T[] {
  return found.filter((row): row is T => {
    if (row instanceof Error) throw row;
    return row !== null;
  });
}

@Resolver(() => PairSeatType)
export class PairSeatFieldsResolver {
  @ResolveField(() => Boolean, { description: 'Whether the person has an account and may sign in' })
  hasAccount(@Parent() seat: PairSeat): boolean {
    return seat.accountId !== null;
  }
}
