import type { EntityManager } from 'typeorm';
import {
  territoryKey,
  type ContourGeometry,
  type KnownGeography,
  type KnownTerritory,
} from '@binome/territories/domain';
import { DepartementContour, MemberAuthority, Territory, TerritoryContour } from './territory.entity.js';

/** Everything that an import compares with; `lock` holds the territories until the end of the transaction. */
export async function knownGeography(manager: EntityManager, lock: boolean): Promise<KnownGeography> {
  const territories = await manager.find(Territory, {
    order: { id: 'ASC' },
    ...(lock && { lock: { mode: 'pessimistic_write' as const } }),
  });
  const members = groupedBy(
    await manager.find(MemberAuthority, { order: { siren: 'ASC' } }),
    (member) => member.territoryId,
  );
  const contours = new Map(
    (await manager.find(TerritoryContour)).map(({ territoryId, geometry }) => [territoryId, geometry]),
  );
  const departements = await manager.find(DepartementContour);
  return {
    territories: new Map(
      territories.map((territory) => [
        territoryKey(territory.phase, territory.code),
        knownTerritory(territory, members.get(territory.id) ?? [], contours.get(territory.id) ?? null),
      ]),
    ),
    departementContours: new Map(departements.map(({ code, geometry }) => [code, geometry])),
  };
}

function knownTerritory(
  territory: Territory,
  members: readonly MemberAuthority[],
  contour: ContourGeometry | null,
): KnownTerritory {
  const known = members.map(({ siren, name, type, nature, vintage, population }) => ({
    siren,
    name,
    type,
    nature,
    vintage,
    population,
  }));
  return { ...territory, members: known, contour };
}

/** Rows by a key of theirs, in their order. */
export function groupedBy<R, K>(rows: readonly R[], key: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
