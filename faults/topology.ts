import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  freePort,
  startCluster,
  startPostgres,
  startRedis,
  type Cluster,
  type RunningProcess,
} from '../tools/index.ts';

/** The production topology with PostgreSQL and Redis that a scenario may stop and start again on their own ports. */
export interface Topology {
  cluster: Cluster;
  stopRedis(): Promise<void>;
  startRedis(): Promise<void>;
  restartPostgres(): Promise<void>;
  close(): Promise<void>;
}

/** Personas and open operations stand for the sign-in by mail; the rest is as in production. */
const ENVIRONMENT = {
  NODE_ENV: 'development',
  DEMONSTRATION: 'true',
  REQUESTS_PER_MINUTE: '100000000',
  DRAIN_SECONDS: '4',
  LOG_LEVEL: 'warn',
};

export async function startTopology(): Promise<Topology> {
  const data = mkdtempSync(join(tmpdir(), 'binome-faults-'));
  const logs = join(data, 'logs');
  const ports = { postgres: await freePort(), redis: await freePort() };
  const launchRedis = () => startRedis({ folder: join(data, 'redis'), logs, port: ports.redis });
  const launchPostgres = () => startPostgres({ folder: join(data, 'postgresql'), logs, port: ports.postgres });
  const postgres = await launchPostgres();
  let redis: RunningProcess & { redisUrl: string } = await launchRedis();
  let database: RunningProcess = postgres;
  const given = {
    DATABASE_URL: postgres.databaseUrl,
    MIGRATION_DATABASE_URL: postgres.migrationDatabaseUrl,
    REDIS_URL: redis.redisUrl,
  };
  const cluster = await startCluster({
    data: join(data, 'product'),
    port: await freePort(),
    given,
    environment: ENVIRONMENT,
  });
  return {
    cluster,
    stopRedis: () => redis.stop(),
    startRedis: async () => {
      redis = await launchRedis();
    },
    restartPostgres: async () => {
      await database.stop();
      database = await launchPostgres();
    },
    close: async () => {
      await cluster.stop();
      await redis.stop();
      await database.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
