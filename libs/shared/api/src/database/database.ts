import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { PreparedClient } from './prepared-client.js';
import { EventEffect, EventRow, FieldChangeRow } from '../events/event.entity.js';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
export type EntityClass = Function | EntitySchema;

export interface DatabaseSettings {
  url: string;
  /** Which program it is, as PostgreSQL tells of its connections. */
  program: string;
  pool: number;
  /** Longest statement, in milliseconds. */
  statementTimeout: number;
  entities: EntityClass[];
}

/** The application's connections: bounded waits everywhere, so that a stalled database never hangs a request. */
export function createDataSource({ url, program, pool, statementTimeout, entities }: DatabaseSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [EventRow, FieldChangeRow, EventEffect, ...entities],
    synchronize: false,
    logging: false,
    relationLoadStrategy: 'query',
    poolSize: pool,
    poolErrorHandler: () => undefined,
    extra: {
      Client: PreparedClient,
      pipeline: true,
      connectionTimeoutMillis: 2_000,
      idleTimeoutMillis: 300_000,
      statement_timeout: statementTimeout,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
      application_name: `binome-${program}`,
    },
  });
}

export type MigrationClass = new () => MigrationInterface;

/** The owner's connection, for migrations only. */
export function createMigrationDataSource(url: string, migrations: MigrationClass[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    poolSize: 2,
    extra: { connectionTimeoutMillis: 5_000, lock_timeout: 500, application_name: 'binome-migrate' },
  });
}
