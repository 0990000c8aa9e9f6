import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { PlaceNames } from '@binome/identity/api';
import { PolicyRegistry } from '@binome/shared/api';
import { importPolicy, territoryPolicy } from '@binome/territories/domain';
import { ImportCommand } from './import-command.js';
import { ImportJob } from './import-job.js';
import { ImportResolver } from './import.resolver.js';
import { ImportService } from './import.service.js';
import { ImportsController } from './imports.controller.js';
import { PairSeat } from './pair-seat.entity.js';
import { PairSeatService } from './pair-seat.service.js';
import { PlaceService } from './place.service.js';
import { PlanFacts } from './plan-facts.js';
import {
  Departement,
  DepartementContour,
  MemberAuthority,
  Region,
  Territory,
  TerritoryContour,
} from './territory.entity.js';
import { TerritoryContact } from './territory-contact.entity.js';
import { TerritoryContactService } from './territory-contact.service.js';
import {
  TerritoryImport,
  TerritoryImportFile,
  TerritoryImportProgress,
  TerritoryImportWrites,
} from './territory-import.entity.js';
import { TerritoryPeopleResolver } from './territory-people.resolver.js';
import { TerritoryQueries } from './territory.queries.js';
import { PairSeatFieldsResolver, TerritoryResolver } from './territory.resolver.js';
import { TerritoryService } from './territory.service.js';

/** Tables of the territories topic. */
export const territoryEntities = [
  ...[
    Region,
    Departement,
    DepartementContour,
    Territory,
    MemberAuthority,
    TerritoryContour,
    PairSeat,
    TerritoryContact,
  ],
  ...[TerritoryImport, TerritoryImportFile, TerritoryImportWrites, TerritoryImportProgress],
];

/** Rights of the territories topic. */
export const territoryPolicies = [territoryPolicy, importPolicy];

/** Phases, territories, members, seats of the pair, contacts, and the imports that feed them. */
@Global()
@Module({
  controllers: [ImportsController],
  providers: [
    PlanFacts,
    PlaceService,
    TerritoryQueries,
    TerritoryService,
    PairSeatService,
    TerritoryContactService,
    ImportService,
    ImportJob,
    ImportCommand,
    TerritoryResolver,
    PairSeatFieldsResolver,
    TerritoryPeopleResolver,
    ImportResolver,
  ],
  exports: [
    PlanFacts,
    PlaceService,
    TerritoryService,
    PairSeatService,
    TerritoryContactService,
    ImportService,
    ImportJob,
    ImportCommand,
  ],
})
export class TerritoriesModule implements OnModuleInit {
  constructor(
    @Inject(PolicyRegistry) private readonly policies: PolicyRegistry,
    @Inject(PlaceNames) private readonly placeNames: PlaceNames,
  ) {}

  onModuleInit(): void {
    this.policies.add(...territoryPolicies);
    this.placeNames.provide(async (manager, territoryIds) => {
      const rows = await manager.findBy(Territory, { id: In([...territoryIds]) });
      return new Map(rows.map(({ id, name }) => [id, name]));
    });
  }
}
