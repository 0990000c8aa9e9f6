import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { machine, tell, withProduct } from './measured-product.ts';

const WRITERS = 16;
const TARGET = 0.3;
const ROUNDS = 3;
const SECONDS = 8;
const EDIT =
  'mutation EditAction($input: EditActionInput!) { editAction(input: $input) { action { id version title } } }';

interface Saved {
  data: { editAction: { action: { id: string; version: number; title: string } } | null } | null;
}

/**
 * One field of an action saved through the whole API — intent, lock, rights, rules, version, event, field change, commit —
 * against the same transaction behind a bare Node server, in turns. Each writer edits an action of its own.
 */
await withProduct(async (product) => {
  const ids = await product.fill(WRITERS);
  const versions = new Map(ids.map((id) => [id, 1]));
  const agent = new Agent({ keepAlive: true, maxSockets: WRITERS });

  async function save(url: string, id: string): Promise<void> {
    const version = versions.get(id) ?? 0;
    const input = { clientMutationId: randomUUID(), id, version, title: `Titre ${version + 1}` };
    const { data } = await post(url, JSON.stringify({ query: EDIT, variables: { input } }));
    const action = data?.editAction?.action;
    if (action?.version !== version + 1 || action.title !== input.title) throw new Error(`${id} was not saved`);
    versions.set(id, action.version);
  }

  function post(url: string, body: string): Promise<Saved> {
    return new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent, headers: product.headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString()) as Saved));
      });
      sent.on('error', reject).end(body);
    });
  }

  async function savesPerSecond(url: string, seconds: number): Promise<number> {
    const until = performance.now() + seconds * 1_000;
    let saved = 0;
    const write = async (id: string) => {
      for (; performance.now() < until; saved += 1) await save(url, id);
    };
    await Promise.all(ids.map(write));
    return saved / seconds;
  }

  const api = `${product.url}/graphql`;
  const statements = await product.statementsOf(() => save(api, ids[0] ?? ''));
  const bare = await product.startBare('bare-save.ts');
  await savesPerSecond(api, 4);
  await savesPerSecond(bare, 3);
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [served, limit] = [await savesPerSecond(api, SECONDS), await savesPerSecond(bare, SECONDS)];
    ratios.push(served / limit);
    console.log(
      `  round ${round}: API ${served.toFixed(0)} saves/s, bare SQL ${limit.toFixed(0)} saves/s, ratio ${(served / limit).toFixed(3)}`,
    );
  }
  console.log(`  ${statements} SQL statements a save, ${WRITERS} writers, ${machine()}`);
  tell('one field saved', ratios, TARGET);
  agent.destroy();
});
