import type { PlanProgress } from '@binome/territories/domain';
import type { EntityManager } from 'typeorm';

/** How far the present plans of these territories have come; one statement however many there are. */
export async function begunPlans(
  manager: EntityManager,
  territoryIds: readonly string[],
): Promise<ReadonlyMap<string, PlanProgress>> {
  const rows = await manager.query<(PlanProgress & { territoryId: string })[]>(
    `SELECT plan.territory_id AS "territoryId",
       EXISTS (SELECT 1 FROM orientations orientation WHERE orientation.plan_id = plan.id) AS "hasOrientation",
       EXISTS (SELECT 1 FROM actions action WHERE action.plan_id = plan.id AND action.removed_at IS NULL) AS "hasAction"
     FROM action_plans plan WHERE plan.territory_id = ANY($1) AND plan.archived_at IS NULL`,
    [territoryIds],
  );
  return new Map(rows.map(({ territoryId, ...progress }) => [territoryId, progress]));
}
