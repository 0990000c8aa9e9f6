import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** The territories, among these, whose plan is begun. */
export type BegunPlanSource = (manager: EntityManager, territoryIds: readonly string[]) => Promise<ReadonlySet<string>>;

/** Facts of action plans that a territory's checklist needs. Plans stand above territories: they bring their facts when they start. */
@Injectable()
export class PlanFacts {
  private source: BegunPlanSource | null = null;

  provide(source: BegunPlanSource): void {
    this.source = source;
  }

  /** Territories whose plan is begun; none while nobody can tell. */
  async begunAmong(manager: EntityManager, territoryIds: readonly string[]): Promise<ReadonlySet<string>> {
    return this.source && territoryIds.length > 0 ? this.source(manager, territoryIds) : new Set();
  }
}
