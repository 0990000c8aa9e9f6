import { localDay } from '@binome/meetings/domain';
import type { EntityManager } from 'typeorm';

/** The present instant, by the clock of PostgreSQL. */
export async function instantOf(manager: EntityManager): Promise<Date> {
  const [clock] = await manager.query<[{ now: Date }]>('SELECT now() AS now');
  return clock.now;
}

/** The present day in a time zone, by the clock of PostgreSQL. */
export async function dayIn(manager: EntityManager, timeZone: string): Promise<string> {
  return localDay(await instantOf(manager), timeZone);
}
