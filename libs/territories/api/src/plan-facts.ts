import type { PlanProgress } from '@binome/territories/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** How far the plans begun among these territories have come, by territory. */
export type PlanProgressSource = (
  manager: EntityManager,
  territoryIds: readonly string[],
) => Promise<ReadonlyMap<string, PlanProgress>>;

/** Facts of action plans that a territory's checklist needs. Plans stand above territories: they bring their facts when they start. */
@Injectable()
export class PlanFacts {
  private source: PlanProgressSource | null = null;

  provide(source: PlanProgressSource): void {
    this.source = source;
  }

  /** The plans begun among these territories; none while nobody can tell. */
  async begunAmong(
    manager: EntityManager,
    territoryIds: readonly string[],
  ): Promise<ReadonlyMap<string, PlanProgress>> {
    return this.source && territoryIds.length > 0 ? this.source(manager, territoryIds) : new Map();
  }
}
