import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Access, toConnection, UnitOfWork, type Connection, type Page } from '@binome/shared/api';
import { DomainError, searchable, type Actor } from '@binome/shared/domain';
import { placeOf, type ContourGeometry, type ProgrammePhase } from '@binome/territories/domain';
import { DepartementContour, Territory } from './territory.entity.js';

/** What a list of territories is narrowed to; absent or null criteria narrow nothing. */
export interface TerritoryFilter {
  search?: string | null;
  regionCode?: string | null;
  departementCode?: string | null;
  sector?: string | null;
  phase?: ProgrammePhase | null;
}

/** Orders of the list: by name, by code, by population, or the closest to the search first. */
export const TERRITORY_SORTS = ['name', 'code', 'population', 'relevance'] as const;
export type TerritorySort = (typeof TERRITORY_SORTS)[number];

/** A territory as the map needs it. */
export interface MappedTerritory {
  id: string;
  code: string;
  name: string;
  phase: ProgrammePhase;
  regionCodes: string[];
  longitude: number | null;
  latitude: number | null;
  approximate: boolean;
  contour: ContourGeometry | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST_SEARCH = 100;
// Below this likeness a word is another word: measured on the names of the two lists, one wrong letter in six stays above.
const LIKENESS = 0.45;

const SORT_KEYS: Record<TerritorySort, string> = {
  // Names are compared without accents or case, as a French reader expects.
  name: 'lower(unaccent(territory.name))',
  code: 'lower(territory.code)',
  population: '(-coalesce(territory.population, 0))',
  relevance: '(-round(word_similarity(:needle, territory.searchable)::numeric, 4))',
};

/** Lists of territories: exactly those that the actor may read. */
@Injectable()
export class TerritoryQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  list(actor: Actor, filter: TerritoryFilter, sort: TerritorySort, page: Page): Promise<Connection<Territory>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const needle = searchable((filter.search ?? '').slice(0, LONGEST_SEARCH));
      const key = SORT_KEYS[sort === 'relevance' && needle === '' ? 'name' : sort];
      const query = this.readable(actor, manager).setParameter('needle', needle);
      narrow(query, filter, needle);
      const totalCount = await query.getCount();
      const numeric = sort === 'population' || (sort === 'relevance' && needle !== '');
      if (page.after)
        query.andWhere(
          `(${key}, territory.id) > (CAST(:key AS ${numeric ? 'numeric' : 'text'}), :id::uuid)`,
          lastKeys(page.after, numeric),
        );
      const { entities, raw } = await query
        .addSelect(key, 'sort_key')
        .orderBy('sort_key')
        .addOrderBy('territory.id')
        .limit(page.limit + 1)
        .getRawAndEntities<{ sort_key: string }>();
      const keys = new Map(entities.map((row, place) => [row.id, raw[place]?.sort_key]));
      return toConnection(entities, page, totalCount, (row) => [keys.get(row.id), row.id]);
    });
  }

  map(actor: Actor, phase: ProgrammePhase): Promise<MappedTerritory[]> {
    return this.unitOfWork.read(actor, async (manager) => {
      const query = this.readable(actor, manager)
        .andWhere('territory.phase = :phase', { phase })
        .leftJoin('territory_contours', 'contour', 'contour.territory_id = territory.id')
        .addSelect('contour.map_geometry', 'map_geometry')
        .orderBy('territory.code');
      const { entities, raw } = await query.getRawAndEntities<{ map_geometry: ContourGeometry | null }>();
      return entities.map((territory, place) => mapped(territory, raw[place]?.map_geometry ?? null));
    });
  }

  /** The background of the map: every département's contour, public facts. */
  background(actor: Actor): Promise<DepartementContour[]> {
    return this.unitOfWork.read(actor, (manager) => manager.find(DepartementContour, { order: { code: 'ASC' } }));
  }

  private readable(actor: Actor, manager: EntityManager): SelectQueryBuilder<Territory> {
    const { sql, parameters } = this.access.filter(actor, 'read', 'Territory', Territory, 'territory');
    return manager.createQueryBuilder(Territory, 'territory').where(sql, parameters);
  }
}

// A forged cursor is refused before it reaches a statement.
function lastKeys([key, id]: readonly unknown[], numeric: boolean): { key: unknown; id: unknown } {
  const known =
    typeof id === 'string' && UUID.test(id) && (numeric ? Number.isFinite(Number(key)) : typeof key === 'string');
  if (!known) throw new DomainError('INVALID_INPUT', { problems: [{ field: 'after', problem: 'unknown_cursor' }] });
  return { key, id };
}

function narrow(query: SelectQueryBuilder<Territory>, filter: TerritoryFilter, needle: string): void {
  if (filter.phase) query.andWhere('territory.phase = :phase', { phase: filter.phase });
  if (filter.regionCode)
    query.andWhere('territory.region_codes @> ARRAY[:region]::text[]', { region: filter.regionCode });
  if (filter.departementCode)
    query.andWhere('territory.departement_codes @> ARRAY[:departement]::text[]', {
      departement: filter.departementCode,
    });
  if (filter.sector) query.andWhere('territory.sectors @> ARRAY[:sector]::text[]', { sector: filter.sector });
  if (needle === '') return;
  // Each word is found as it begins, or nearly: « sain nazer » finds Saint-Nazaire.
  needle.split(' ').forEach((word, place) => {
    const name = `word${place}`;
    query.andWhere(
      `(territory.searchable LIKE '%' || :${name} || '%' OR word_similarity(:${name}, territory.searchable) >= ${LIKENESS})`,
      {
        [name]: word,
      },
    );
  });
}

function mapped(territory: Territory, contour: ContourGeometry | null): MappedTerritory {
  const { id, code, name, phase, regionCodes } = territory;
  const place = placeOf(territory);
  const point = {
    longitude: place?.longitude ?? null,
    latitude: place?.latitude ?? null,
    approximate: place?.approximate ?? true,
  };
  return { id, code, name, phase, regionCodes, ...point, contour };
}
