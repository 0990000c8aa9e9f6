import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { anIntent, TestApp } from '@binome/shared/api/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataSource } from 'typeorm';
import WebSocket from 'ws';
import { identityEntities, IdentityModule } from './identity.module.js';
import { SessionActorLoader } from './session-actor-loader.js';
import { aPerson, aSession, withinFiveSeconds, type Person } from './testing.js';

const VIEWER = '{ viewer { account { id } capacity { role } } }';
const SESSIONS = '{ sessions { id isCurrent } }';
const REVOKE = 'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { session { id } } }';
const SUSPEND = 'mutation ($input: SuspendAccountInput!) { suspendAccount(input: $input) { account { id } } }';

interface Viewer {
  viewer: { account: { id: string }; capacity: { role: string } | null } | null;
}

/** Two nodes that hear of each other by Redis, and one for which Redis is away. */
describe('a right withdrawn', () => {
  let writer: TestApp;
  let hearing: TestApp;
  let deaf: TestApp;
  const settings = { imports: [IdentityModule], entities: identityEntities, actors: 'real' as const };
  const environment = { COOKIE_SECURE: 'false' };

  beforeAll(async () => {
    writer = await TestApp.start({ ...settings, environment });
    hearing = await TestApp.secondNode(writer, { ...settings, environment });
    deaf = await TestApp.secondNode(writer, {
      ...settings,
      environment: { ...environment, REDIS_URL: 'redis://127.0.0.1:1' },
    });
  });
  afterAll(async () => {
    for (const node of [deaf, hearing, writer]) await node.close();
  });

  afterEach(() => vi.restoreAllMocks());

  const viewer = async (node: TestApp, cookie: string) => (await node.data<Viewer>(cookie, VIEWER)).viewer;
  const everywhere = () => [writer, hearing, deaf];
  const aMember = () => aPerson(writer, 'observer', { territoryIds: [randomUUID()] });
  /** Seen everywhere a moment ago: each node remembers the person. */
  const seen = async (person: Person) => {
    for (const node of everywhere()) expect(await viewer(node, person.cookie)).not.toBeNull();
  };
  const revoke = async (person: Person) => {
    const { sessions } = await writer.data<{ sessions: { id: string; isCurrent: boolean }[] }>(person.cookie, SESSIONS);
    const sessionId = sessions.find(({ isCurrent }) => isCurrent)?.id;
    const other = await aSession(writer, person.accountId);
    await writer.data(other, REVOKE, { input: { clientMutationId: anIntent(), sessionId } });
  };
  const suspend = async (person: Person) => {
    const administrator = await aPerson(writer, 'administrator');
    const input = { clientMutationId: anIntent(), accountId: person.accountId, version: 1 };
    await writer.data(administrator.cookie, SUSPEND, { input });
  };
  it.each([
    ['a session revoked', revoke],
    ['an account suspended', suspend],
  ])(
    'is gone: %s, at once on its node, within five seconds elsewhere, Redis away included',
    async (_name, withdraw) => {
      const person = await aMember();
      await seen(person);
      await withdraw(person);
      expect(await viewer(writer, person.cookie)).toBeNull();
      const started = performance.now();
      await withinFiveSeconds(async () => expect(await viewer(hearing, person.cookie)).toBeNull());
      expect(performance.now() - started).toBeLessThan(1_500);
      await withinFiveSeconds(async () => expect(await viewer(deaf, person.cookie)).toBeNull());
    },
  );

  it('closes its sockets within five seconds, Redis away included', async () => {
    const person = await aMember();
    await seen(person);
    const sockets = everywhere().map((node) => dial(node, person.cookie));
    await Promise.all(sockets.map(({ acknowledged }) => acknowledged));
    await suspend(person);
    const started = performance.now();
    expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual([4403, 4403, 4403]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('costs one read every two seconds, however many requests the person sends', async () => {
    const person = await aMember();
    const reads = vi.spyOn(writer.app.get(SessionActorLoader), 'loadToken');
    await Promise.all(Array.from({ length: 20 }, () => viewer(writer, person.cookie)));
    expect(reads).toHaveBeenCalledTimes(1);
    await wait(2_100);
    await writer.sql('UPDATE accounts SET suspended_at = now() WHERE id = $1', [person.accountId]);
    expect(await viewer(writer, person.cookie)).toBeNull();
    expect(reads).toHaveBeenCalledTimes(2);
  });

  it('costs those who follow one statement for all, and leaves whoever keeps its rights the same', async () => {
    const people = [await aMember(), await aMember()] as const;
    const cookies = people.map(({ cookie }) => cookie);
    const loader = writer.app.get(SessionActorLoader);
    const statements = vi.spyOn(writer.app.get(DataSource), 'query');
    const first = await loader.renewed(cookies);
    expect(statements).toHaveBeenCalledTimes(1);
    const follow = cookies.map((cookie) => loader.following(cookie));
    expect(follow.map((rights) => rights())).toEqual(first);
    await writer.sql('UPDATE accounts SET name = $2 WHERE id = $1', [people[0].accountId, 'Un autre nom']);
    const again = await loader.renewed([...cookies].reverse());
    expect(again[0]).toBe(first[1]);
    expect(again[1]).toEqual({ ...first[0], name: 'Un autre nom' });
    await suspend(people[1]);
    expect(await Promise.all(follow.map((rights) => rights()))).toEqual([again[1], { kind: 'anonymous' }]);
  });

  it('is not remembered by what was being read while it was withdrawn', async () => {
    const person = await aMember();
    const loader = writer.app.get(SessionActorLoader);
    const load = loader.loadToken.bind(loader);
    let begun = () => {};
    const reading = new Promise<void>((resolve) => (begun = resolve));
    vi.spyOn(loader, 'loadToken').mockImplementationOnce(async (token) => {
      const actor = await load(token);
      begun();
      await wait(300);
      return actor;
    });
    const late = viewer(writer, person.cookie);
    await reading;
    await suspend(person);
    await late;
    expect(await viewer(writer, person.cookie)).toBeNull();
  });
});

function dial(node: TestApp, cookie: string) {
  const headers = { cookie, origin: node.config.publicUrl };
  const socket = new WebSocket(`${node.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
  return {
    acknowledged: new Promise<void>((resolve) => socket.once('message', () => resolve())),
    closed: new Promise<number>((resolve) => socket.on('close', resolve)),
  };
}
