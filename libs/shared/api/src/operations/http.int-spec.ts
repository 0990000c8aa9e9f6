import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anActor, cookieOf, HeaderActorLoader, TestApp } from '../testing/index.js';
import { createNotes, Note, NotesModule } from '../testing/sample-topic.js';
import { cookie, elected, JSON_TYPE, send } from '../testing/sending.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

/** Everything written on the standard output while the work runs. */
async function outputOf(work: () => Promise<unknown>): Promise<string> {
  const written: string[] = [];
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  for (const stream of streams) stream.write = ((chunk: unknown) => written.push(String(chunk)) > 0) as never;
  try {
    await work();
  } finally {
    streams.forEach((stream, rank) => (stream.write = writes[rank] as never));
  }
  return written.join('');
}

describe('what the HTTP door says and hides', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start({ imports: [NotesModule], entities: [Note] });
    await createNotes(app);
  });
  afterAll(async () => {
    // Whatever was sent, the process still answers.
    expect((await send(app, { query: '{ notes { id } }' })).status).toBe(200);
    await app.close();
  });

  describe('hides its faults', () => {
    it('under a reference that is in the logs, and logs no refusal', async () => {
      let reference = '';
      let request = '';
      const output = await outputOf(async () => {
        const { text, code, headers } = await send(app, { query: '{ fault(secret: "x") }' });
        expect(code).toBe('INTERNAL');
        expect(text).not.toMatch(/lost|stack|at /);
        reference = /"reference":"(\w+)"/.exec(text)?.[1] ?? '';
        request = headers.get('x-request-id') ?? '';
        expect((await send(app, { query: '{ note(id: "00000000-0000-4000-8000-000000000000") { id } }' })).code).toBe(
          'NOT_FOUND',
        );
      });
      expect(reference).not.toBe('');
      expect(output).toContain(reference);
      expect(output).toContain(request);
      expect(output).toContain('lost 1');
      expect(output).not.toContain('NOT_FOUND');
    });

    it('also before GraphQL', async () => {
      const actors = app.app.get(HeaderActorLoader);
      const load = actors.load.bind(actors);
      actors.load = () => Promise.reject(new Error('select * from sessions where token = secret'));
      try {
        for (const path of ['/graphql', '/api/anything']) {
          const answer = await send(app, { query: '{ notes { id } }' }, {}, path);
          expect([path, answer.status]).toEqual([path, 500]);
          expect(answer.text).not.toMatch(/secret|node_modules|\.ts:/);
        }
      } finally {
        actors.load = load;
      }
    });
  });

  it('logs neither cookie, nor address, nor query string, nor variables', async () => {
    const logging = await TestApp.start({
      imports: [NotesModule],
      entities: [Note],
      environment: { LOG_LEVEL: 'info' },
    });
    const output = await outputOf(async () => {
      const headers = {
        cookie: `binome=hushcookie; ${cookie}`,
        authorization: 'Bearer hushbearer',
        'x-forwarded-for': '203.0.113.9',
        'user-agent': 'hushagent',
      };
      const query = 'query Faulty($secret: String!) { fault(secret: $secret) }';
      await send(logging, { query, variables: { secret: 'claire@hush.example' } }, headers, '/graphql?token=hushquery');
      await send(logging, '{"query": "hushbody', headers, '/graphql?token=hushquery');
      await fetch(`${logging.url}/api/nowhere?email=claire@hush.example`, { headers });
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    await logging.close();
    expect(output).toContain('"path":"/graphql"');
    expect(output).toMatch(/"operation":"Faulty"/);
    expect(output).not.toMatch(/hush|203\.0\.113/);
  });

  it('counts requests under a closed list of labels', async () => {
    for (const path of ['/random-1', '/random-2', '/graphql/../x']) await fetch(app.url + path);
    await send(app, { query: 'query AnythingAtAll { notes { id } }' });
    const text = await app.app.get(Metrics).registry.metrics();
    expect(text).toContain('route="graphql"');
    expect(text).not.toMatch(/random|AnythingAtAll/);
  });

  it('gives figures to its own network only', async () => {
    expect((await fetch(`${app.url}/metrics`)).status).toBe(200);
    expect(await (await fetch(`${app.url}/metrics`)).text()).toContain('binome_oldest_undone_event_seconds');
    expect((await fetch(`${app.url}/metrics`, { headers: { 'x-forwarded-for': '10.0.0.1' } })).status).toBe(404);
  });

  it('shows the board of the queues to administrators, and to nobody else that it exists', async () => {
    const board = (actor: Parameters<typeof cookieOf>[0] | null) =>
      fetch(`${app.url}/administration/files/`, { headers: actor ? { cookie: cookieOf(actor) } : {} });
    expect((await board(anActor('administrator'))).status).toBe(200);
    for (const actor of [null, elected, anActor('national_coordinator')]) expect((await board(actor)).status).toBe(404);
    const act = await fetch(`${app.url}/administration/files/api/queues/events/clean/failed`, {
      method: 'PUT',
      headers: { cookie: cookieOf(anActor('administrator')) },
    });
    expect(act.status).toBeGreaterThanOrEqual(400);
  });

  it('sets protective headers', async () => {
    const { headers } = await fetch(`${app.url}/livez`);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'self'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "form-action 'self'",
      "base-uri 'self'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('asks for HTTPS when people reach it by HTTPS', async () => {
    const secure = await TestApp.start({
      imports: [],
      entities: [],
      environment: { PUBLIC_URL: 'https://binome.example' },
    });
    const { headers } = await fetch(`${secure.url}/livez`);
    await secure.close();
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });

  it('answers a given request identifier, unless it is strange', async () => {
    const identifier = async (given: string) =>
      (await fetch(`${app.url}/readyz`, { headers: { 'x-request-id': given } })).headers.get('x-request-id');
    expect(await identifier('abc-12345')).toBe('abc-12345');
    expect(await identifier('<script>alert(1)</script>')).not.toContain('script');
  });

  it('slows whoever floods it, and not the others', async () => {
    const flooded = await TestApp.start({
      imports: [NotesModule],
      entities: [Note],
      environment: { REQUESTS_PER_MINUTE: '10' },
    });
    await createNotes(flooded);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send(flooded, { query: '{ notes { id } }' }, {})),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(refused[0]?.code).toBe('RATE_LIMITED');
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send(flooded, { query: '{ notes { id } }' }, { cookie: cookieOf(anActor('elected')) })).status).toBe(
      200,
    );
    const api = await Promise.all(Array.from({ length: 12 }, () => send(flooded, {}, {}, '/api/x')));
    expect(api.some(({ status }) => status === 429)).toBe(true);
    await flooded.close();
  });

  it('answers the others while slow clients hold their requests open', async () => {
    const { port } = new URL(app.url);
    const slow = Array.from({ length: 50 }, () => {
      const request = httpRequest({
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/graphql',
        headers: { ...JSON_TYPE, cookie, 'content-length': '1000' },
      });
      request.on('error', () => undefined);
      request.write('{"query": "');
      return request;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const started = performance.now();
    expect((await send(app, { query: '{ notes { id } }' })).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(2_000);
    for (const request of slow) request.destroy();
  });

  it('says that it is not ready while it drains, and still answers', async () => {
    app.app.get(Readiness).drain();
    const answer = await fetch(`${app.url}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ ready: false, draining: true });
    expect((await fetch(`${app.url}/livez`)).status).toBe(200);
    expect((await send(app, { query: '{ notes { id } }' })).status).toBe(200);
  });
});
