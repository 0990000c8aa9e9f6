import type { EntityManager } from 'typeorm';

/** Names of the territory's members by account: those whose right holds today. */
export async function membersOf(manager: EntityManager, territoryId: string): Promise<Map<string, string>> {
  const rows = await manager.query<{ account_id: string; name: string }[]>(
    'SELECT account_id, name FROM territory_members($1)',
    [territoryId],
  );
  return new Map(rows.map(({ account_id, name }) => [account_id, name]));
}
