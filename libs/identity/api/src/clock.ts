import type { EntityManager } from 'typeorm';

/** This instant and this day of Paris, by the clock of PostgreSQL: every deadline is decided by the same one. */
export async function databaseClock(manager: EntityManager): Promise<{ now: Date; today: string }> {
  const [clock] = await manager.query<{ now: Date; today: string }[]>(
    `SELECT now() AS now, (now() AT TIME ZONE 'Europe/Paris')::date::text AS today`,
  );
  if (!clock) throw new Error('PostgreSQL gave no time');
  return clock;
}

export function plus(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}

/** The day before, YYYY-MM-DD. */
export function dayBefore(day: string): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() - 1);
  return instant.toISOString().slice(0, 10);
}
