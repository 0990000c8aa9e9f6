import { Redis, type RedisOptions } from 'ioredis';

const retryStrategy = (attempt: number): number => Math.min(attempt * 100, 1_000);

/** For requests: an outage fails at once instead of keeping people waiting. */
export function requestRedis(url: string): Redis {
  return quiet(
    new Redis(url, { retryStrategy, enableOfflineQueue: false, maxRetriesPerRequest: 1, connectTimeout: 2_000 }),
  );
}

/** For workers and subscribers: an outage is waited out. */
export function patientRedis(url: string, options: RedisOptions = {}): Redis {
  return quiet(new Redis(url, { retryStrategy, maxRetriesPerRequest: null, ...options }));
}

/** A Redis connection without a listener would end the process at the first outage; readiness and metrics tell of it. */
function quiet(redis: Redis): Redis {
  redis.on('error', () => undefined);
  return redis;
}

/** A Redis that evicts drops jobs silently: throws a one-line refusal. Redis services that hide CONFIG are let through. */
export async function refuseEviction(redis: Redis): Promise<void> {
  const policy = await redis.config('GET', 'maxmemory-policy').then(
    (answer) => (answer as string[])[1],
    () => undefined,
  );
  if (policy && policy !== 'noeviction') {
    throw new Error(`REDIS_URL: maxmemory-policy is ${policy}, which drops jobs silently; set it to noeviction`);
  }
}
