import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** The French name of each territory that exists among these. */
export type TerritoryNameSource = (
  manager: EntityManager,
  territoryIds: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

/** Names of places in mails and invitations. The territories topic stands above this one: it brings its names when it starts. */
@Injectable()
export class PlaceNames {
  private source: TerritoryNameSource | null = null;

  provide(source: TerritoryNameSource): void {
    this.source = source;
  }

  async byId(manager: EntityManager, territoryIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.source && territoryIds.length > 0 ? this.source(manager, territoryIds) : new Map();
  }

  /** Names in the order asked; a territory that does not exist is left out. */
  async namesOf(manager: EntityManager, territoryIds: readonly string[]): Promise<string[]> {
    const names = await this.byId(manager, territoryIds);
    return territoryIds.flatMap((id) => names.get(id) ?? []);
  }

  /** Whether each of these territories exists, as far as somebody can tell. */
  async allExist(manager: EntityManager, territoryIds: readonly string[]): Promise<boolean> {
    return !this.source || (await this.namesOf(manager, territoryIds)).length === new Set(territoryIds).size;
  }
}
