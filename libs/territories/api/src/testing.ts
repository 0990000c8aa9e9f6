import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { identityEntities, PlaceNames } from '@binome/identity/api';
import { TerritoriesModule, territoryEntities } from './territories.module.js';
import type { TestApp } from '@binome/shared/api/testing';
import { systemActor } from '@binome/shared/domain';
import type { ProgrammePhase } from '@binome/territories/domain';
import { PlaceService } from './place.service.js';

export interface TestTerritory {
  id: string;
  phase: ProgrammePhase;
  code: string;
  name: string;
}

// The tables of identity without its sessions: the actors of these tests come with the request.
@Global()
@Module({ providers: [PlaceNames], exports: [PlaceNames] })
class PlaceNamesModule {}

/** What a test of this topic, or of one above, starts with actors of its own. */
export const territoriesWithoutSessions = {
  imports: [PlaceNamesModule, TerritoriesModule],
  entities: [...identityEntities, ...territoryEntities],
};

let made = 0;

/** A territory of one's own in a test database; what matters to the test is given, the rest is filled in. */
export async function aTerritory(
  app: TestApp,
  given: Partial<TestTerritory> & {
    regionCode?: string;
    searchable?: string;
    sectors?: string[];
    departementCodes?: string[];
  } = {},
): Promise<TestTerritory> {
  made += 1;
  const { regionCode = '84', departementCodes = ['74'], sectors = [] } = given;
  const territory: TestTerritory = {
    id: randomUUID(),
    phase: 'phase_2',
    code: `ti-${String(9000 + made)}`,
    name: `Territoire ${made}`,
    ...picked(given),
  };
  await app.app.get(PlaceService).load(systemActor('test'));
  await app.sql(
    `INSERT INTO territories (id, version, phase, code, name, region_code, region_codes, departement_codes, sectors, searchable)
     VALUES ($1, 1, $2, $3, $4, $5::text, ARRAY[$5::text], $6, $7, $8)`,
    [
      territory.id,
      territory.phase,
      territory.code,
      territory.name,
      regionCode,
      departementCodes,
      sectors,
      given.searchable ?? territory.name.toLowerCase(),
    ],
  );
  return territory;
}

function picked({ id, phase, code, name }: Partial<TestTerritory>): Partial<TestTerritory> {
  return Object.fromEntries(Object.entries({ id, phase, code, name }).filter(([, value]) => value !== undefined));
}
