import type { EntityManager } from 'typeorm';

/** The present instant, by the clock of PostgreSQL. */
export async function instantOf(manager: EntityManager): Promise<Date> {
  const [clock] = await manager.query<[{ now: Date }]>('SELECT now() AS now');
  return clock.now;
}
