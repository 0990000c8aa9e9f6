import { ANONYMOUS, type Actor, type Capacity } from '@binome/shared/domain';
import type { EntityManager } from 'typeorm';

const HELD = `SELECT account.name, capacity.id, capacity.role, capacity.territory_ids AS "territoryIds", capacity.region_codes AS "regionCodes",
    capacity.operator, region_territories(capacity.region_codes) AS "regionTerritoryIds"
  FROM accounts account, account_capacities(account.id) AS capacity
  WHERE account.id = $1 AND account.suspended_at IS NULL AND capacity.id = $2`;

/**
 * Somebody as a job acts for them: with the rights of this moment, in the capacity in which they asked; nobody once it has ended.
 * To be read in the reach of the system.
 */
export async function presentActor(manager: EntityManager, accountId: string, capacityId: string): Promise<Actor> {
  const [held] = await manager.query<(Capacity & { name: string; regionTerritoryIds: string[] })[]>(HELD, [
    accountId,
    capacityId,
  ]);
  if (!held) return ANONYMOUS;
  const { name, regionTerritoryIds, ...capacity } = held;
  const stateTerritoryIds = capacity.role === 'national_coordinator' ? 'all' : regionTerritoryIds;
  return { kind: 'account', accountId, sessionId: 'job', name, capacity, stateTerritoryIds };
}
