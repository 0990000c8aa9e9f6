import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { TestApp, TextPerson, TextTypists } from '@binome/shared/api/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { entities, topics } from './app.module.js';
import { aWorld, type World } from './strangers/world.js';

/** A node of the built product, killed while five people type through it in one text. */
describe('a text whose node is killed', { timeout: 120_000 }, () => {
  let app: TestApp;
  let world: World;
  let port: number;
  let node: ChildProcess | null = null;
  let typists: TextTypists | null = null;

  beforeAll(async () => {
    app = await TestApp.start({ imports: topics, entities, actors: 'real', environment: { TRUST_PROXY: '1' } });
    world = await aWorld(app);
    port = await freePort();
  });
  afterEach(() => {
    typists?.leave();
    node?.kill('SIGKILL');
  });
  afterAll(() => app?.close());

  async function startNode(): Promise<void> {
    const { databaseUrl, redisUrl, redisPrefix, smtpUrl } = app.config;
    node = spawn(process.execPath, ['dist/api/main.js'], {
      env: {
        ...process.env,
        NODE_ENV: 'test',
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        REDIS_URL: redisUrl,
        REDIS_PREFIX: redisPrefix,
        SMTP_URL: smtpUrl,
        LOG_LEVEL: 'silent',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(node, 'message');
  }

  async function killNode(): Promise<void> {
    const gone = once(node as ChildProcess, 'exit');
    node?.kill('SIGKILL');
    await gone;
  }

  const room = (field: string) => `Action/${world.home.actions.shared}/${field}`;

  /** Five people of the territory, each with a session, typing in one text of its shared action. */
  function fivePeople(field: string): TextTypists {
    const { elected, industrial, project_lead } = world.home.people;
    return new TextTypists(
      [elected, industrial, project_lead, elected, industrial].map(({ cookie }) => ({
        url: `http://127.0.0.1:${port}`,
        cookie,
        room: room(field),
      })),
    );
  }

  const lines = () => app.sql('SELECT 1 FROM live_text_lines');

  /** What somebody who comes afterwards, by another node, finds in the room. */
  async function wordsInTheEnd(field: string): Promise<string> {
    const { cookie } = world.home.people.elected;
    const late = new TextPerson({ url: app.url, cookie, room: room(field) });
    await late.kept();
    const { words } = late;
    late.leave();
    return words;
  }

  it('has lost nothing that it said it keeps, three deaths later', async () => {
    await startNode();
    typists = fivePeople('context');
    typists.start('k');
    for (let death = 0; death < 3; death += 1) {
      await wait(1_000 + Math.random() * 500);
      await killNode();
      await startNode();
    }
    await wait(1_000);
    await typists.stop();
    await killNode();
    const verdict = typists.verdict(await wordsInTheEnd('context'));
    expect(verdict).toMatchObject({ lost: 0, doubled: 0 });
    expect(verdict.kept).toBeGreaterThan(100);
  });

  it('would lose it without the log', async () => {
    await startNode();
    typists = fivePeople('objectives');
    typists.start('c');
    await vi.waitFor(() => expect(typists?.count).toBeGreaterThan(30), 20_000);
    await killNode();
    expect((await lines()).length).toBeGreaterThan(0);
    typists.leave();
    await app.sql('DELETE FROM live_text_lines');
    const verdict = typists.verdict(await wordsInTheEnd('objectives'));
    expect(verdict.kept).toBeGreaterThan(10);
    expect(verdict.lost).toBeGreaterThan(0);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
