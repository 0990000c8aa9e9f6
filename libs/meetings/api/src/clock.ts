import type { EntityManager } from 'typeorm';

/** The present instant, by the clock of PostgreSQL. */
export async function instantOf(manager: EntityManager): Promise<Date> {
  const [clock] = await manager.query<[{ now: Date }]>('SELECT now() AS now');
  return clock.now;
}

/** The day (YYYY-MM-DD) that an instant falls on in a time zone. */
export function localDay(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('fr-CA', { timeZone, dateStyle: 'short' }).format(instant);
}
