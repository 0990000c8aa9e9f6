import { deepStrictEqual } from 'node:assert';
import autocannon from 'autocannon';
import { machine, tell, withProduct, type MeasuredProduct } from './measured-product.ts';
import { PLAN_PAGE } from './plan-page-operation.ts';

const ACTIONS = 60;
const SIZES = [5, ACTIONS, 500];
const MOST_STATEMENTS = 12;
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
  return answer.json();
}

async function countStatements(product: MeasuredProduct, api: Target, size: number): Promise<void> {
  await product.fill(size);
  const statements = await product.statementsOf(() => answerOf(api));
  if (statements > MOST_STATEMENTS) process.exitCode = 1;
  console.log(`  ${size} actions: ${statements} SQL statements a request, at most ${MOST_STATEMENTS}`);
}

async function requestsPerSecond({ url, headers, body }: Target, duration: number): Promise<number> {
  const result = await autocannon({ url, method: 'POST', headers, body, connections: CONNECTIONS, duration });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refusals and ${result.errors} errors on ${url}`);
  return result.requests.average;
}
