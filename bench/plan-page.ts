import { deepStrictEqual } from 'node:assert';
import autocannon from 'autocannon';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../tools/root.ts';
import { machine, tell, withProduct, type MeasuredProduct } from './measured-product.ts';
import { PLAN_PAGE } from './plan-page-operation.ts';

const ACTIONS = 60;
const SIZES = [5, ACTIONS, 500];
const MOST_STATEMENTS = 12;
/** Grouped, with all that its columns may show. */
const MOST_OF_TABLE = 15;
const TARGET = 0.5;
const CONNECTIONS = 16;
const ROUNDS = 3;
const SECONDS = 8;

interface Target {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * The plan page with its sub-tables, rights and row-level security included, against the same JSON that one SQL statement makes
 * behind a bare Node server: both on one database, in turns.
 */
await withProduct(async (product) => {
  const api = targetOf(product, `${product.url}/graphql`);
  for (const size of SIZES) await countStatements(product, api, size);
  await product.fill(ACTIONS);
  const bare = targetOf(product, await product.startBare('bare-plan-page.ts'));
  deepStrictEqual(await answerOf(api), await answerOf(bare), 'both must give the same JSON');
  await requestsPerSecond(api, 5);
  await requestsPerSecond(bare, 3);
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [served, limit] = [await requestsPerSecond(api, SECONDS), await requestsPerSecond(bare, SECONDS)];
    ratios.push(served / limit);
    console.log(
      `  round ${round}: API ${served.toFixed(0)} requests/s, bare SQL ${limit.toFixed(0)} requests/s, ratio ${(served / limit).toFixed(3)}`,
    );
  }
  console.log(`  ${CONNECTIONS} connections, ${machine()}`);
  tell(`plan page of ${ACTIONS} actions with 3 indicators and 3 funding lines each`, ratios, TARGET);
});

function targetOf({ headers, territoryId }: MeasuredProduct, url: string): Target {
  return { url, headers, body: JSON.stringify({ query: PLAN_PAGE, variables: { territoryId } }) };
}

async function answerOf(target: Target): Promise<unknown> {
  const answer = await fetch(target.url, { method: 'POST', headers: target.headers, body: target.body });
  const said = (await answer.json()) as { errors?: unknown };
  if (said.errors) throw new Error(JSON.stringify(said.errors).slice(0, 500));
  return said;
}

/** The plan page and a page of the table, at this size. */
async function countStatements(product: MeasuredProduct, api: Target, size: number): Promise<void> {
  await product.fill(size);
  for (const [what, target, most] of [
    ['plan page', api, MOST_STATEMENTS],
    ['table', await tableOf(product, api), MOST_OF_TABLE],
  ] as const) {
    const statements = await product.statementsOf(() => answerOf(target));
    if (statements > most) process.exitCode = 1;
    console.log(`  ${size} actions, ${what}: ${statements} SQL statements a request, at most ${most}`);
  }
}

/** The operation of the table as the screen sends it, with all that its columns may show. */
async function tableOf({ territoryId }: MeasuredProduct, api: Target): Promise<Target> {
  const known = await readFile(join(root, 'libs/shared/web/src/generated/persisted-documents.json'), 'utf8');
  const query = Object.values(JSON.parse(known) as Record<string, string>).find((text) =>
    text.includes('query TableActions'),
  );
  const ask = 'query ($territoryId: ID!) { actionPlan(territoryId: $territoryId) { id } }';
  const { data } = (await answerOf({ ...api, body: JSON.stringify({ query: ask, variables: { territoryId } }) })) as {
    data: { actionPlan: { id: string } };
  };
  const asked = { texts: true, completeness: true, blockers: true };
  const variables = { planId: data.actionPlan.id, first: 100, groupBy: 'mainAxis', ...asked };
  return { ...api, body: JSON.stringify({ query, variables }) };
}

async function requestsPerSecond({ url, headers, body }: Target, duration: number): Promise<number> {
  const result = await autocannon({ url, method: 'POST', headers, body, connections: CONNECTIONS, duration });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refusals and ${result.errors} errors on ${url}`);
  return result.requests.average;
}
