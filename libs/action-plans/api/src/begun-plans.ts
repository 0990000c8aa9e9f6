import type { EntityManager } from 'typeorm';

/** The territories, among these, whose plan is begun; one statement however many there are. */
export async function begunPlans(
  manager: EntityManager,
  territoryIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ territory_id: string }[]>(
    'SELECT territory_id FROM action_plans WHERE territory_id = ANY($1) AND archived_at IS NULL',
    [territoryIds],
  );
  return new Set(rows.map(({ territory_id }) => territory_id));
}
