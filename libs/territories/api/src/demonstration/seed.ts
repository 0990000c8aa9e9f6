import type { Type } from '@nestjs/common';
import type { PersonaKey } from '@binome/identity/domain';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import { importPlan, territoryKey, type ReadFile } from '@binome/territories/domain';
import { administrativeReference } from '../administrative-reference.js';
import { writePlan } from '../import-writer.js';
import { knownGeography } from '../known-geography.js';
import { PairSeatService } from '../pair-seat.service.js';
import { PlaceService } from '../place.service.js';
import { TerritoryContactService } from '../territory-contact.service.js';
import { Territory } from '../territory.entity.js';
import { TerritoryService } from '../territory.service.js';
import { fictitiousPerson } from './people.js';
import { DEMONSTRATION_TERRITORIES, STORY_TERRITORY, type TerritoryFact } from './territories.facts.js';

/** Gives the program's services, as a Nest application does. */
export interface ServiceSource {
  get<T>(type: Type<T>): T;
}

const ACTOR = systemActor('démonstration');
const PHASE = 'phase_2';
const SEATS_SINCE = '2024-01-15';

/**
 * Writes the demonstration's territories with their members, and fictitious people around them, through the ordinary services.
 * Returns the identifiers by code. Territories that exist are left as they are: done again, it changes nothing.
 */
export async function seedTerritories(services: ServiceSource): Promise<Map<string, string>> {
  await services.get(PlaceService).load(ACTOR);
  const created = await services.get(UnitOfWork).run(ACTOR, createTerritories, { origin: 'seed' });
  for (const [rank, fact] of DEMONSTRATION_TERRITORIES.entries()) {
    const territory = created.get(fact.code);
    if (territory)
      await services.get(UnitOfWork).run(ACTOR, () => seedPeople(services, territory, fact, rank), { origin: 'seed' });
  }
  return services.get(UnitOfWork).read(ACTOR, async (manager) => {
    const rows = await manager.findBy(Territory, { phase: PHASE });
    return new Map(rows.map(({ code, id }) => [code, id]));
  });
}

async function createTerritories(tx: Tx): Promise<Map<string, string>> {
  const known = await knownGeography(tx.manager, true);
  const missing = DEMONSTRATION_TERRITORIES.filter(({ code }) => !known.territories.has(territoryKey(PHASE, code)));
  const plan = importPlan(statementsOf(missing), known, administrativeReference());
  if (plan.problems.length > 0)
    throw new Error(`The demonstration contradicts the reference: ${JSON.stringify(plan.problems)}`);
  await writePlan(tx, plan, { importId: null, isDemonstration: true, progress: async () => undefined });
  const codes = new Set(missing.map(({ code }) => code));
  const rows = await tx.manager.findBy(Territory, { phase: PHASE });
  return new Map(rows.filter(({ code }) => codes.has(code)).map(({ code, id }) => [code, id]));
}

/** The facts as the files of an import would state them. */
export function statementsOf(facts: readonly TerritoryFact[]): ReadFile[] {
  const about = { name: 'démonstration', phase: PHASE } as const;
  const territories = facts.map(({ code, name, regionCode, point: [longitude, latitude] }, place) => ({
    line: place + 1,
    code,
    name,
    regionCode,
    longitude,
    latitude,
  }));
  const members = facts.flatMap(({ code, name, members: sirens }, place) =>
    sirens.map((siren) => ({ line: place + 1, code, territoryName: name, siren })),
  );
  return [
    { ...about, shape: 'territories', territories },
    { ...about, shape: 'members', members },
  ];
}

// One territory in five still looks for a side of its pair, as in real life.
async function seedPeople(
  services: ServiceSource,
  territoryId: string,
  fact: TerritoryFact,
  rank: number,
): Promise<void> {
  const { version } = await services.get(TerritoryService).one(ACTOR, territoryId);
  await services
    .get(TerritoryService)
    .setSectors(ACTOR, { clientMutationId: '', territoryId, version, sectors: [...fact.sectors] });
  const contact = fictitiousPerson(rank * 3 + 2, 'elected');
  await services.get(TerritoryContactService).add(ACTOR, {
    ...{
      clientMutationId: '',
      territoryId,
      name: contact.name,
      position: 'Développement économique',
      organisation: contact.organisation,
    },
    email: `${fact.code}@demonstration.example`,
  });
  if (fact.code === STORY_TERRITORY) return;
  for (const [place, side] of (['elected', 'industrial'] as const).entries()) {
    if (rank % 5 === 3 + place) continue;
    const { name: personName, position, organisation } = fictitiousPerson(rank * 3 + place, side);
    const seat = { clientMutationId: '', territoryId, side, personName, position, organisation, startsOn: SEATS_SINCE };
    await services.get(PairSeatService).name(ACTOR, seat);
  }
}

/** Seats the two personas of the pair in the territory of the story. Done again, it changes nothing. */
export async function seedStoryPair(services: ServiceSource, accounts: ReadonlyMap<PersonaKey, string>): Promise<void> {
  const territory = await services.get(TerritoryService).byCode(ACTOR, PHASE, STORY_TERRITORY);
  for (const [persona, side] of [
    ['elue', 'elected'],
    ['industriel', 'industrial'],
  ] as const) {
    const accountId = accounts.get(persona);
    if (!accountId) continue;
    const seated = { territoryId: territory.id, side, accountId, startsOn: SEATS_SINCE, ...SEATED[side] };
    await services
      .get(UnitOfWork)
      .run(ACTOR, () => services.get(PairSeatService).seat(ACTOR, seated), { origin: 'seed' });
  }
}

const SEATED = {
  elected: { position: 'Présidence', organisation: 'Communauté de communes (démonstration)' },
  industrial: { position: 'Direction générale', organisation: 'Décolletage du Môle (démonstration)' },
};
