import { deepStrictEqual } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { freePort, startProcess, startProduct } from '../tools/index.ts';
import { PLAN_PAGE } from './plan-page-operation.ts';

const ACTIONS = 60;
const CONNECTIONS = 16;
const ROUNDS = 3;
const SECONDS = 8;

interface Target {
  url: string;
  headers: Record<string, string>;
  body: string;
}

// One run: the product as `npm start` serves it, and beside it a bare server on the same database, measured in turns.
const data = mkdtempSync(join(tmpdir(), 'binome-bench-'));
const product = await startProduct({
  data,
  port: await freePort(),
  disposable: true,
  environment: { REQUESTS_PER_MINUTE: '100000000', LOG_LEVEL: 'warn' },
});
try {
  const cookie = await enter(product.url);
  const territoryId = await fill(product.environment.DATABASE_URL ?? '', cookie);
  const port = await freePort();
  const bare = await startProcess({
    name: 'bare',
    command: process.execPath,
    args: [join(import.meta.dirname, 'bare-server.ts')],
    env: {
      ...process.env,
      DATABASE_URL: product.environment.DATABASE_URL,
      TERRITORY_ID: territoryId,
      PORT: String(port),
    },
    logs: join(data, 'logs'),
    ready: () => fetch(`http://127.0.0.1:${port}`, { method: 'POST' }).then((answer) => answer.ok),
  });
  try {
    const body = JSON.stringify({ query: PLAN_PAGE, variables: { territoryId } });
    const api: Target = {
      url: `${product.url}/graphql`,
      headers: { 'content-type': 'application/json', cookie },
      body,
    };
    const limit: Target = { url: `http://127.0.0.1:${port}`, headers: { 'content-type': 'application/json' }, body };
    deepStrictEqual(await answerOf(api), await answerOf(limit), 'both must give the same JSON');
    await report(api, limit);
  } finally {
    await bare.stop();
  }
} finally {
  await product.stop();
  rmSync(data, { recursive: true, force: true });
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

/** Replaces the persona's plan by one of exactly 60 actions, 15 under each axis, and gives its territory. */
async function fill(databaseUrl: string, cookie: string): Promise<string> {
  const viewer = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ viewer { capacity { territoryIds } } }' }),
  });
  const { data: found } = (await viewer.json()) as { data: { viewer: { capacity: { territoryIds: string[] } } } };
  const [territoryId = ''] = found.viewer.capacity.territoryIds;
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c app.reach=system' });
  await client.connect();
  await client.query('DELETE FROM actions WHERE territory_id = $1', [territoryId]);
  await client.query(
    readFileSync(join(import.meta.dirname, 'sixty-actions.sql'), 'utf8')
      .replaceAll(':territory', `'${territoryId}'`)
      .replaceAll(':actions', String(ACTIONS)),
  );
  await client.query('ANALYZE actions').catch(() => undefined);
  await client.end();
  return territoryId;
}

async function answerOf(target: Target): Promise<unknown> {
  const answer = await fetch(target.url, { method: 'POST', headers: target.headers, body: target.body });
  return answer.json();
}

async function requestsPerSecond({ url, headers, body }: Target, duration: number): Promise<number> {
  const result = await autocannon({ url, method: 'POST', headers, body, connections: CONNECTIONS, duration });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refusals and ${result.errors} errors on ${url}`);
  return result.requests.average;
}

async function report(api: Target, limit: Target): Promise<void> {
  await requestsPerSecond(api, 4);
  await requestsPerSecond(limit, 2);
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [served, bare] = [await requestsPerSecond(api, SECONDS), await requestsPerSecond(limit, SECONDS)];
    ratios.push(served / bare);
    console.log(
      `round ${round}: API ${served.toFixed(0)} requests/s, bare SQL ${bare.toFixed(0)} requests/s, ratio ${(served / bare).toFixed(3)}`,
    );
  }
  const median = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0;
  console.log(
    `plan page of ${ACTIONS} actions, ${CONNECTIONS} connections, ${cpus().length} processors (${cpus()[0]?.model.trim()}), Node ${process.version}`,
  );
  console.log(`SQL statements a request: ${await statementsOf(api)}`);
  console.log(`median ratio: ${median.toFixed(3)}`);
}

/** Counted by PostgreSQL itself: the statements that its log holds for one request. */
async function statementsOf(api: Target): Promise<number> {
  const passwords = JSON.parse(readFileSync(join(data, 'postgresql-passwords.json'), 'utf8')) as { postgres: string };
  const address = new URL(product.environment.DATABASE_URL ?? '');
  address.username = 'postgres';
  address.password = passwords.postgres;
  const client = new pg.Client({ connectionString: address.toString() });
  await client.connect();
  const log = join(data, 'logs', 'postgresql.log');
  const lines = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => /binome_app.*(statement:|execute .*:)/.test(line)).length;
  await client.query(`ALTER ROLE binome_app SET log_statement = 'all'`);
  await client.query(`ALTER SYSTEM SET log_line_prefix = '%u '`);
  await client.query('SELECT pg_reload_conf()');
  await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'binome_app'`);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await answerOf(api);
  const before = lines();
  await answerOf(api);
  const after = lines();
  await client.end();
  return after - before;
}
