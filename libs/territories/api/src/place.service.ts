import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { administrativeReference } from './administrative-reference.js';
import { Departement, Region } from './territory.entity.js';

const LOAD_REGIONS = `INSERT INTO regions (code, name) SELECT code, name FROM jsonb_to_recordset($1::jsonb) AS row (code text, name text)
  ON CONFLICT (code) DO UPDATE SET name = excluded.name`;
const LOAD_DEPARTEMENTS = `INSERT INTO departements (code, name, region_code)
  SELECT code, name, "regionCode" FROM jsonb_to_recordset($1::jsonb) AS row (code text, name text, "regionCode" text)
  ON CONFLICT (code) DO UPDATE SET name = excluded.name, region_code = excluded.region_code`;

/** Régions and départements: public facts, from the national reference. */
@Injectable()
export class PlaceService {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  regions(actor: Actor): Promise<Region[]> {
    return this.unitOfWork.read(actor, (manager) => manager.find(Region, { order: { name: 'ASC' } }));
  }

  regionsByCode(actor: Actor, codes: readonly string[]): Promise<Map<string, Region>> {
    return this.unitOfWork.read(actor, (manager) => byCode(manager, Region, codes));
  }

  departementsByCode(actor: Actor, codes: readonly string[]): Promise<Map<string, Departement>> {
    return this.unitOfWork.read(actor, (manager) => byCode(manager, Departement, codes));
  }

  /** Fills the two tables from the reference, as the seed and each start of a production do; done again, it changes nothing. */
  async load(actor: Actor): Promise<void> {
    const { regions, departements } = administrativeReference();
    await this.unitOfWork.run(actor, async ({ manager }) => {
      await manager.query(LOAD_REGIONS, [JSON.stringify([...regions.values()])]);
      await manager.query(LOAD_DEPARTEMENTS, [JSON.stringify([...departements.values()])]);
    });
  }
}

async function byCode<E extends { code: string }>(
  manager: EntityManager,
  entity: new () => E,
  codes: readonly string[],
): Promise<Map<string, E>> {
  const rows = await manager.findBy(entity, { code: In([...codes]) } as never);
  return new Map(rows.map((row) => [row.code, row]));
}
