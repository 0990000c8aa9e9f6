import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

const ATTEMPTS = 20;
const PAUSE = 500;
const LOCK_NOT_AVAILABLE = '55P03';
// Any constant: two migration jobs started together take turns.
const ADVISORY_LOCK = 727_001;

/**
 * Runs what is pending. A lock that is not had within half a second is given up and asked again,
 * so that a migration waiting behind a slow reader never stalls the service.
 */
export async function migrate(
  owner: DataSource,
  onRetry: (attempt: number) => void = () => undefined,
): Promise<string[]> {
  const guard = owner.createQueryRunner();
  await guard.query(`SET lock_timeout = '60s'`);
  await guard.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const done = await owner.runMigrations();
        return done.map((migration) => migration.name);
      } catch (error) {
        if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE || attempt === ATTEMPTS) throw error;
        onRetry(attempt);
        await wait(PAUSE);
      }
    }
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK]);
    await guard.release();
  }
}
