import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort, startProcess, startProduct, type Product } from '../tools/index.ts';

/** The product as `npm start` serves it, with a session of the pair and a plan of measured size. */
export interface MeasuredProduct {
  url: string;
  databaseUrl: string;
  redisUrl: string;
  /** Logs of the processes. */
  logs: string;
  /** Headers of a signed-in person. */
  headers: Record<string, string>;
  territoryId: string;
  /** Replaces the actions of the plan by exactly so many, spread over the axes; gives their identifiers. */
  fill(actions: number): Promise<string[]>;
  /** Gives how many statements of the API PostgreSQL logs for the second of two times this work. */
  statementsOf(work: () => Promise<unknown>): Promise<number>;
  /** Starts a bare server of this folder on the same database; gives its address. */
  startBare(script: string): Promise<string>;
}

/** Starts everything, measures, stops everything. */
export async function withProduct(measure: (product: MeasuredProduct) => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'binome-bench-'));
  const bare: { stop(): Promise<void> }[] = [];
  const product = await startProduct({
    data,
    port: await freePort(),
    disposable: true,
    environment: { REQUESTS_PER_MINUTE: '100000000', LOG_LEVEL: 'warn' },
  });
  try {
    const cookie = await enter(product.url);
    const [territoryId, planId] = await planOf(product, cookie);
    const databaseUrl = product.environment.DATABASE_URL ?? '';
    const redisUrl = product.environment.REDIS_URL ?? '';
    await measure({
      url: product.url,
      databaseUrl,
      redisUrl,
      logs: join(data, 'logs'),
      headers: { 'content-type': 'application/json', cookie },
      territoryId,
      fill: (actions) => fill(databaseUrl, planId, actions),
      statementsOf: (work) => statementsOf(data, databaseUrl, work),
      async startBare(script) {
        const port = await freePort();
        const url = `http://127.0.0.1:${port}`;
        const limits = { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, TERRITORY_ID: territoryId };
        const env = { ...process.env, ...limits, PORT: String(port) };
        const ready = () => fetch(url, { method: 'GET' }).then(() => true);
        const args = [join(import.meta.dirname, script)];
        const logs = join(data, 'logs');
        bare.push(await startProcess({ name: 'bare', command: process.execPath, args, env, logs, ready }));
        return url;
      },
    });
  } finally {
    for (const one of bare) await one.stop();
    await product.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** What was measured on what, one line. */
export function machine(): string {
  return `${cpus().length} processors (${cpus()[0]?.model.trim()}), Node ${process.version}`;
}

/** Says a ratio against its target; one that is not met makes the command fail. */
export function tell(what: string, ratios: readonly number[], target: number): void {
  const median = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0;
  const met = median >= target;
  if (!met) process.exitCode = 1;
  console.log(`${what}: median ratio ${median.toFixed(3)}, target ${target}${met ? '' : ' — NOT MET'}`);
}

/** Asks the API; what it refuses makes the measure fail. */
export async function ask<T>({ url, headers }: MeasuredProduct, query: string, variables: object): Promise<T> {
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Sends a command; gives these fields of what it answers. */
export async function send<T>(
  product: MeasuredProduct,
  command: string,
  fields: object,
  shown: string,
  type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`,
): Promise<T> {
  const input = { clientMutationId: randomUUID(), ...fields };
  const query = `mutation ($input: ${type}!) { ${command}(input: $input) { ${shown} } }`;
  return (await ask<Record<string, T>>(product, query, { input }))[command] as T;
}

async function enter(url: string): Promise<string> {
  const query =
    'mutation ($input: EnterAsPersonaInput!) { enterAsPersona(input: $input) { viewer { account { id } } } }';
  const variables = { input: { key: 'elue', clientMutationId: randomUUID() } };
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`No session: ${await answer.text()}`);
  return cookie;
}

async function planOf({ url }: Product, cookie: string): Promise<[territoryId: string, planId: string]> {
  const ask = async <T>(query: string, variables = {}): Promise<T> => {
    const headers = { 'content-type': 'application/json', cookie };
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return ((await answer.json()) as { data: T }).data;
  };
  const { viewer } = await ask<{ viewer: { capacity: { territoryIds: string[] } } }>(
    '{ viewer { capacity { territoryIds } } }',
  );
  const [territoryId = ''] = viewer.capacity.territoryIds;
  const query = 'query ($territoryId: ID!) { actionPlan(territoryId: $territoryId) { id } }';
  const { actionPlan } = await ask<{ actionPlan: { id: string } }>(query, { territoryId });
  return [territoryId, actionPlan.id];
}

async function fill(databaseUrl: string, planId: string, actions: number): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c app.reach=system' });
  await client.connect();
  // What sealed meetings spoke of is removed, as a person would; what was measured before goes altogether.
  await client.query(
    `DELETE FROM agenda_item_actions WHERE action_id IN (SELECT id FROM actions WHERE plan_id = $1 AND code LIKE 'B-%')`,
    [planId],
  );
  await client.query(`DELETE FROM actions WHERE plan_id = $1 AND code LIKE 'B-%'`, [planId]);
  await client.query('UPDATE actions SET removed_at = now() WHERE plan_id = $1 AND removed_at IS NULL', [planId]);
  const script = readFileSync(join(import.meta.dirname, 'measured-plan.sql'), 'utf8');
  await client.query(script.replaceAll(':plan', planId).replaceAll(':actions', String(actions)));
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM actions WHERE plan_id = $1 AND removed_at IS NULL ORDER BY code',
    [planId],
  );
  await client.end();
  return rows.map(({ id }) => id);
}

/** Counted by PostgreSQL itself: the statements of the API that its log holds; the worker has rounds of its own at any moment. */
async function statementsOf(data: string, databaseUrl: string, work: () => Promise<unknown>): Promise<number> {
  const passwords = JSON.parse(readFileSync(join(data, 'postgresql-passwords.json'), 'utf8')) as { postgres: string };
  const address = new URL(databaseUrl);
  address.username = 'postgres';
  address.password = passwords.postgres;
  const client = new pg.Client({ connectionString: address.toString() });
  await client.connect();
  const log = join(data, 'logs', 'postgresql.log');
  const lines = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => /^binome-api .*(statement:|execute .*:)/.test(line)).length;
  const settled = () => new Promise((resolve) => setTimeout(resolve, 500));
  try {
    await client.query(`ALTER SYSTEM SET log_line_prefix = '%a '`);
    await client.query('SELECT pg_reload_conf()');
    await client.query(`ALTER ROLE binome_app SET log_statement = 'all'`);
    await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'binome_app'`);
    await settled();
    await work();
    await settled();
    const before = lines();
    await work();
    await settled();
    return lines() - before;
  } finally {
    await client.query(`ALTER ROLE binome_app RESET log_statement`);
    await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'binome_app'`);
    await client.end();
  }
}
