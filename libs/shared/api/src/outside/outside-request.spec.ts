import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { getOutsideJson, OutsideFailure } from './outside-request.js';

const ASK = { timeout: 300, maxBytes: 1_000, allowPrivate: true };
let server: Server | null = null;

async function serve(answer: RequestListener): Promise<URL> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}
const failureOf = (url: URL, more: object = {}) =>
  getOutsideJson(url, { ...ASK, ...more }).then(
    () => null,
    (error: unknown) => error as OutsideFailure,
  );

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

describe('a request to the outside', () => {
  it('gives the JSON of the answer', async () => {
    const url = await serve((_request, response) => response.end('{"total":1}'));
    expect(await getOutsideJson(url, ASK)).toEqual({ total: 1 });
  });

  it('reaches no machine of the inside, by address or by name', async () => {
    const url = await serve((_request, response) => response.end('{}'));
    const byName = new URL(url.href.replace('127.0.0.1', 'localhost'));
    for (const one of [url, byName]) {
      expect((await failureOf(one, { allowPrivate: false }))?.message).toMatch(/private address/);
      expect(await getOutsideJson(one, ASK)).toEqual({});
    }
    expect(await failureOf(new URL('http://[::1]/'), { allowPrivate: false })).toBeInstanceOf(OutsideFailure);
  });

  it('does not wait, does not read without end, does not follow', async () => {
    expect((await failureOf(await serve(() => undefined)))?.message).toBe('no answer in 300 ms');
    server?.closeAllConnections();
    expect(
      (await failureOf(await serve((_request, response) => response.end(`"${'x'.repeat(2_000)}"`))))?.message,
    ).toMatch(/more than 1000 bytes/);
    const elsewhere = await serve((_request, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    );
    expect((await failureOf(elsewhere))?.message).toBe('status 302');
  });

  it('says how long the service asks to wait', async () => {
    const url = await serve((_request, response) => response.writeHead(429, { 'retry-after': '7' }).end());
    expect(await failureOf(url)).toMatchObject({ retryAfter: 7, status: 429, isRefusal: false });
  });

  it('tells a question that is not taken from a service that is not there', async () => {
    const url = await serve((_request, response) => response.writeHead(400).end());
    expect((await failureOf(url))?.isRefusal).toBe(true);
    expect((await failureOf(new URL('http://127.0.0.1:1/')))?.isRefusal).toBe(false);
  });

  it('fails on what is no JSON and on nobody', async () => {
    expect(await failureOf(await serve((_request, response) => response.end('<html>')))).toBeInstanceOf(OutsideFailure);
    expect(await failureOf(new URL('http://127.0.0.1:1/'))).toBeInstanceOf(OutsideFailure);
  });
});
