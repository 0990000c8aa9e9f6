import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { anActor, cookieOf, TestApp } from '../testing/index.js';
import { HeaderActorLoader } from '../testing/header-actor-loader.js';
import { createNotes, Note, NotesModule } from '../testing/sample-topic.js';

type Message = { type: string; id?: string; payload?: unknown };

describe('the WebSocket door', () => {
  let app: TestApp;
  const opened: WebSocket[] = [];
  const territoryId = randomUUID();
  const elected = anActor('elected', { territoryIds: [territoryId] });
  const SUBSCRIPTION = `subscription { noteChanged(territoryId: "${territoryId}") { id } }`;

  beforeAll(async () => {
    app = await TestApp.start({ imports: [NotesModule], entities: [Note] });
    await createNotes(app);
  });
  afterEach(() => {
    for (const socket of opened.splice(0)) socket.terminate();
  });
  afterAll(async () => {
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
    await app.close();
  });

  /** A socket with what it received and, once closed, its code. */
  function dial(
    headers: Record<string, string>,
    to = app,
  ): { socket: WebSocket; got: Message[]; closed: Promise<number>; ready: Promise<void> } {
    const socket = new WebSocket(`${to.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    opened.push(socket);
    const got: Message[] = [];
    socket.on('message', (data) => got.push(JSON.parse(String(data)) as Message));
    socket.on('error', () => undefined);
    const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)));
    const ready = new Promise<void>((resolve) => socket.on('open', () => resolve()));
    return { socket, got, closed, ready };
  }

  async function signedIn(to = app) {
    const line = dial({ cookie: cookieOf(elected), origin: to.config.publicUrl }, to);
    await line.ready;
    line.socket.send(JSON.stringify({ type: 'connection_init' }));
    for (let turn = 0; turn < 100 && line.got.length === 0; turn += 1) await wait(20);
    expect(line.got[0]?.type).toBe('connection_ack');
    const ask = async (payload: object, id: string = randomUUID()): Promise<Message[]> => {
      line.socket.send(JSON.stringify({ id, type: 'subscribe', payload }));
      for (let turn = 0; turn < 25 && !line.got.some((message) => message.id === id); turn += 1) await wait(20);
      return line.got.filter((message) => message.id === id);
    };
    return { ...line, ask };
  }

  const outcome = async (headers: Record<string, string>): Promise<number> => {
    const { socket, closed, ready } = dial(headers);
    await ready;
    socket.send(JSON.stringify({ type: 'connection_init' }));
    return closed;
  };

  it('closes without a session', async () => {
    expect(await outcome({ origin: 'http://localhost:4000' })).toBe(4403);
    expect(await outcome({ origin: 'http://localhost:4000', cookie: 'test-actor=' })).toBe(4403);
  });

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example:4000'])(
    'closes to the origin %s, whatever the session',
    async (origin) => {
      expect(await outcome({ origin, cookie: cookieOf(elected) })).toBe(4403);
    },
  );

  it('closes to whoever never introduces himself', async () => {
    expect(await dial({ cookie: cookieOf(elected) }).closed).toBe(4408);
  }, 10_000);

  const refused: [string, string][] = [
    ['a query', '{ notes { id } }'],
    [
      'a mutation',
      `mutation { editNote(input: { id: "${territoryId}", version: 1, clientMutationId: "12345678" }) { id } }`,
    ],
    ['introspection', '{ __schema { types { name } } }'],
    ['introspection dressed as a subscription', 'subscription { __schema { types { name } } }'],
    ['a query behind a subscription', `query Q { notes { id } } ${SUBSCRIPTION}`],
    [
      '16 aliases',
      `subscription { noteChanged(territoryId: "${territoryId}") { ${Array.from({ length: 16 }, (_, n) => `a${n}: id`).join(' ')} } }`,
    ],
    [
      '21 directives',
      `subscription { noteChanged(territoryId: "${territoryId}") { id ${'@include(if: true) '.repeat(21)} } }`,
    ],
    ['4 001 tokens', `subscription { noteChanged(territoryId: "${territoryId}") { ${'id '.repeat(4_000)} } }`],
    ['what cannot be read', 'subscription {'],
    ['nothing', ' '],
  ];
  it.each(refused)('refuses %s', async (_name, query) => {
    const { ask } = await signedIn();
    const [message] = await ask({ query });
    expect(message?.type).toBe('error');
    expect(JSON.stringify(message)).not.toMatch(/INTERNAL|Did you mean|"data"/);
  });

  it('takes a subscription, and twenty of them, and not the twenty-first', async () => {
    const { ask, socket, closed } = await signedIn();
    for (let count = 0; count < 20; count += 1)
      socket.send(JSON.stringify({ id: `s${count}`, type: 'subscribe', payload: { query: SUBSCRIPTION } }));
    await wait(300);
    const [message] = await ask({ query: SUBSCRIPTION });
    expect(message).toMatchObject({ type: 'error' });
    expect(JSON.stringify(message)).toContain('RATE_LIMITED');
    const { got } = { got: await Promise.race([closed, wait(100, 'open')]) };
    expect(got).toBe('open');
    socket.send(JSON.stringify({ id: 's0', type: 'complete' }));
    await wait(100);
    expect(await ask({ query: SUBSCRIPTION })).toEqual([]);
  });

  it('tells a refusal by its code and a fault by a reference alone, also once subscribed', async () => {
    const { ask } = await signedIn();
    const refusal = JSON.stringify(await ask({ query: 'subscription { noteFault(kind: "refusal") { id } }' }));
    expect(refusal).toContain('"code":"NOT_FOUND"');
    const fault = JSON.stringify(await ask({ query: 'subscription { noteFault(kind: "fault") { id } }' }));
    expect(fault).toContain('"code":"INTERNAL"');
    const late = JSON.stringify(await ask({ query: 'subscription { noteFault(kind: "late") { id } }' }));
    expect(late).toContain('"code":"INTERNAL"');
    expect(fault + late).not.toContain('hush');
  });

  it('knows the same trusted documents as HTTP', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'documents-')), 'documents.json');
    writeFileSync(file, JSON.stringify({ abc: SUBSCRIPTION }));
    const trusted = await TestApp.start({
      imports: [NotesModule],
      entities: [Note],
      environment: { GRAPHQL_DOCUMENTS: 'trusted', PERSISTED_DOCUMENTS: file },
    });
    const { ask, socket } = await signedIn(trusted);
    expect(JSON.stringify(await ask({ query: SUBSCRIPTION }))).toContain('DOCUMENT_UNKNOWN');
    expect(await ask({ query: '', documentId: 'abc' })).toEqual([]);
    socket.terminate();
    await trusted.close();
  });

  it.each([
    ['no JSON', 'hello'],
    ['an unknown message', '{"type":"nope"}'],
    ['a subscription without a query', '{"id":"x","type":"subscribe","payload":{}}'],
    [
      'prototypes',
      '{"id":"__proto__","type":"subscribe","payload":{"query":"subscription { x }","variables":{"__proto__":{"a":1}}}}',
    ],
    [
      'variables that are none',
      '{"id":"x","type":"subscribe","payload":{"query":"subscription { x }","variables":"x"}}',
    ],
    ['a second introduction', '{"type":"connection_init"}'],
    ['binary noise', Buffer.from([0, 255, 1, 254])],
    ['a megabyte', `{"id":"x","type":"subscribe","payload":{"query":"${'x'.repeat(1_000_000)}"}}`],
  ])('stands %s', async (_name, frame) => {
    const { socket } = await signedIn();
    socket.send(frame);
    await wait(150);
    const { ask } = await signedIn();
    expect(await ask({ query: SUBSCRIPTION })).toEqual([]);
  });

  it('stands frames that are none, half upgrades and sudden deaths', async () => {
    const { port } = new URL(app.url);
    const upgrade = `GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`;
    for (const tail of ['\xff\xff\xff\xff', 'plain text', '\x81\xfe', '']) {
      const raw = connect(Number(port), '127.0.0.1');
      raw.on('error', () => undefined);
      raw.write(upgrade);
      await wait(80);
      raw.write(Buffer.from(tail, 'latin1'));
      await wait(50);
      raw.destroy();
    }
    const elsewhere = connect(Number(port), '127.0.0.1');
    elsewhere.on('error', () => undefined);
    elsewhere.write(upgrade.replace('/graphql', '/elsewhere'));
    await wait(100);
    elsewhere.destroy();
    const { ask } = await signedIn();
    expect(await ask({ query: SUBSCRIPTION })).toEqual([]);
  });

  it('closes the sockets of a session that ended, within five seconds, and of no other', async () => {
    const leaving = anActor('elected', { territoryIds: [territoryId] });
    const line = dial({ cookie: cookieOf(leaving) });
    await line.ready;
    line.socket.send(JSON.stringify({ type: 'connection_init' }));
    const staying = await signedIn();
    app.app.get(HeaderActorLoader).ended.add(leaving.sessionId);
    const started = performance.now();
    expect(await line.closed).toBe(4403);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(staying.socket.readyState).toBe(WebSocket.OPEN);
  });

  it('tells the sockets to come back elsewhere when the node stops', async () => {
    const stopping = await TestApp.start({ imports: [NotesModule], entities: [Note] });
    const { closed } = await signedIn(stopping);
    const [code] = await Promise.all([closed, stopping.close()]);
    expect(code).toBe(1012);
  });
});
