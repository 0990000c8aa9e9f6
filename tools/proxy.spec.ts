import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { loadWebClient } from './proxy-files.ts';
import { createProxy } from './proxy-server.ts';

const servers: Server[] = [];
let proxy: ReturnType<typeof createProxy>;

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function node(name: string, listener?: RequestListener, readyStatus = () => 200): Server {
  return createServer((request, response) => {
    if (request.url === '/readyz') return void response.writeHead(readyStatus()).end();
    if (listener) return listener(request, response);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => response.end(JSON.stringify({ name, body: Buffer.concat(parts).toString(), headers: request.headers })));
  });
}

async function proxyOver(upstreams: string[]): Promise<string> {
  proxy = createProxy({ upstreams, webClient: loadWebClient(web), secure: false, trustForwarded: false, probeEvery: 50 });
  await proxy.upstreams.probe();
  return listen(proxy.server);
}

const post = (url: string, body = '{}') => fetch(url, { method: 'POST', body });
let web: string;

beforeEach(() => {
  web = mkdtempSync(join(tmpdir(), 'binome-web-'));
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Binôme</title>');
  writeFileSync(join(web, 'assets', 'app-1a2b.js'), `export const text = '${'a'.repeat(2_000)}';`);
});

afterEach(async () => {
  await proxy.stop();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('the reverse proxy', () => {
  it('shares requests between the nodes, body and client address included', async () => {
    const url = await proxyOver([await listen(node('a')), await listen(node('b'))]);
    const answers = [];
    for (let turn = 0; turn < 4; turn += 1) answers.push((await (await post(`${url}/graphql`, '{"x":1}')).json()) as { name: string; body: string; headers: Record<string, string> });
    expect(new Set(answers.map((one) => one.name))).toEqual(new Set(['a', 'b']));
    expect(answers[0]?.body).toBe('{"x":1}');
    expect(answers[0]?.headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http' });
  });

  it('does not believe what the client says of its own address', async () => {
    const url = await proxyOver([await listen(node('a'))]);
    const answer = (await (await fetch(`${url}/api/x`, { headers: { 'x-forwarded-for': '6.6.6.6' } })).json()) as { headers: Record<string, string> };
    expect(answer.headers['x-forwarded-for']).toBe('127.0.0.1');
  });

  it('sends nothing to a node that is on its way out', async () => {
    const url = await proxyOver([await listen(node('a', undefined, () => 503)), await listen(node('b'))]);
    for (let turn = 0; turn < 4; turn += 1) expect(await (await post(`${url}/graphql`)).json()).toMatchObject({ name: 'b' });
  });

  it('gives to another node a mutation that the first never received', async () => {
    const gone = node('gone');
    const goneUrl = await listen(gone);
    const url = await proxyOver([goneUrl, await listen(node('b'))]);
    proxy.upstreams.stop();
    gone.closeAllConnections();
    await new Promise((resolve) => gone.close(resolve));
    for (let turn = 0; turn < 3; turn += 1) expect(await (await post(`${url}/graphql`, '{"a":2}')).json()).toMatchObject({ name: 'b', body: '{"a":2}' });
  });

  it('never sends twice a mutation that a node may have received, and says to try again', async () => {
    let received = 0;
    const dying = node('dying', (request) => {
      received += 1;
      request.socket.destroy();
    });
    const url = await proxyOver([await listen(dying)]);
    const answer = await post(`${url}/graphql`);
    expect(answer.status).toBe(502);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(received).toBe(1);
  });

  it('waits for a node that takes longer than idle connections are kept', async () => {
    const slow = node('slow', (_request, response) => void setTimeout(() => response.end('late'), 2_300));
    const url = await proxyOver([await listen(slow)]);
    expect(await (await post(`${url}/graphql`)).text()).toBe('late');
  });

  it('hands over WebSockets', async () => {
    const server = node('a');
    new WebSocketServer({ server }).on('connection', (socket) => socket.on('message', (data) => socket.send(`echo ${String(data)}`)));
    const url = await proxyOver([await listen(server)]);
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`);
    const echoed = new Promise((resolve) => socket.on('message', (data) => resolve(String(data))));
    socket.on('open', () => socket.send('hello'));
    expect(await echoed).toBe('echo hello');
    socket.close();
  });

  it('serves the page for every address of the web client, under the content policy, and its files for ever', async () => {
    const url = await proxyOver([await listen(node('a'))]);
    const page = await fetch(`${url}/territoires/temps-2/TI-1`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<title>Binôme</title>');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const file = await fetch(`${url}/assets/app-1a2b.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(file.headers.get('content-encoding')).toBe('gzip');
    expect(file.headers.get('cache-control')).toContain('immutable');
  });

  it('answers 404 for an unknown file, the measures and a path that climbs', async () => {
    const url = await proxyOver([await listen(node('a'))]);
    for (const path of ['/assets/old.js', '/metrics', '/..%2fpackage.json']) expect((await fetch(`${url}${path}`)).status).toBe(404);
  });
});
