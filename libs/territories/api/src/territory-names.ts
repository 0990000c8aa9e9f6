import type { EntityManager } from 'typeorm';
import { searchable } from '@binome/shared/domain';
import type { TerritoryFacts } from '@binome/territories/domain';
import { Departement, Region } from './territory.entity.js';

/** Names of régions and départements by code. */
export interface PlaceTitles {
  regions: ReadonlyMap<string, string>;
  departements: ReadonlyMap<string, string>;
}

export async function placeTitles(manager: EntityManager): Promise<PlaceTitles> {
  const [regions, departements] = [await manager.find(Region), await manager.find(Departement)];
  return {
    regions: new Map(regions.map(({ code, name }) => [code, name])),
    departements: new Map(departements.map(({ code, name }) => [code, name])),
  };
}

/** What the search of a territory looks in: its name, its code, its places and its members. */
export function searchableText(
  { code, facts, memberNames }: { code: string; facts: TerritoryFacts; memberNames: readonly string[] },
  titles: PlaceTitles,
): string {
  const regions = facts.regionCodes.map((region) => titles.regions.get(region) ?? '');
  const departements = facts.departementCodes.map((departement) => titles.departements.get(departement) ?? '');
  return searchable([facts.name, code, ...regions, ...departements, ...memberNames].join(' '));
}
