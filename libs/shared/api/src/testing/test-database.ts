import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { createMigrationDataSource, type MigrationClass } from '../database/database.js';
import { migrate } from '../database/migration-runner.js';

const MIGRATIONS = resolve('apps/api/src/migrations');
const TEMPLATE_LOCK = 727_002;

export interface TestDatabase {
  name: string;
  /** Address for the application's role. */
  url: string;
  /** Address for the owner of the tables; row-level security holds for it too. */
  ownerUrl: string;
  drop(): Promise<void>;
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: npm test starts the services and sets it`);
  return value;
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

async function asOwner<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: required('MIGRATION_DATABASE_URL') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function templateName(): string {
  const files = readdirSync(MIGRATIONS).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(resolve(MIGRATIONS, file)));
  return `binome_template_${hash.digest('hex').slice(0, 12)}`;
}

/** The template with every migration applied, made once for each content of the migrations. */
async function ensureTemplate(): Promise<string> {
  const name = templateName();
  await asOwner(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return;
    const making = `${name}_making`;
    await client.query(`DROP DATABASE IF EXISTS ${making}`);
    await client.query(`CREATE DATABASE ${making}`);
    const { migrations } = (await import(/* @vite-ignore */ pathToFileURL(resolve(MIGRATIONS, 'index.ts')).href)) as {
      migrations: MigrationClass[];
    };
    const owner = await createMigrationDataSource(
      withDatabase(required('MIGRATION_DATABASE_URL'), making),
      migrations,
    ).initialize();
    await migrate(owner).finally(() => owner.destroy());
    await client.query(`ALTER DATABASE ${making} RENAME TO ${name}`);
  });
  return name;
}

/** A migrated database of one's own, cloned from the template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = await ensureTemplate();
  const name = `binome_test_${randomUUID().replace(/-/g, '').slice(0, 16)}`;
  await asOwner(async (client) => {
    // One clone at a time: a template may not be in use while it is copied.
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return {
    name,
    url: withDatabase(required('DATABASE_URL'), name),
    ownerUrl: withDatabase(required('MIGRATION_DATABASE_URL'), name),
    drop: () => dropDatabase(name),
  };
}

const DROP_ATTEMPTS = 20;

// A connection that a pool is closing holds the database a moment longer, and the owner may not end another role's.
// What still stands at the end goes with the throw-away server.
async function dropDatabase(name: string): Promise<void> {
  for (let attempt = 1; attempt <= DROP_ATTEMPTS; attempt += 1) {
    const dropped = await asOwner((client) => client.query(`DROP DATABASE IF EXISTS ${name}`)).then(
      () => true,
      () => false,
    );
    if (dropped) return;
    await wait(150);
  }
}
