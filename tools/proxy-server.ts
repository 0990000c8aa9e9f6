import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { createProxyServer } from 'http-proxy-3';
import { protectiveHeaders, serveWebClient, type WebClient } from './proxy-files.ts';
import { Upstreams, type Upstream } from './upstreams.ts';

export interface ProxyOptions {
  upstreams: string[];
  webClient: WebClient;
  /** The public address is HTTPS. */
  secure: boolean;
  /** Something in front of this proxy tells who the client is. */
  trustForwarded: boolean;
  probeEvery?: number;
}

/** Bodies up to this size are held, so that a request that no node received can go to another. */
const heldBody = 256 * 1024;
const patience = 10_000;

/** Builds the reverse proxy; `stop` lets requests under way end. */
export function createProxy(options: ProxyOptions): { server: Server; upstreams: Upstreams; stop: () => Promise<void> } {
  const upstreams = new Upstreams(options.upstreams, options.probeEvery);
  // Idle connections are let go well before a node closes them (5 s): no request meets a connection that is closing.
  const agent = new Agent({ keepAlive: true, maxSockets: 256, timeout: 2_000 });
  const proxy = createProxyServer({ agent, xfwd: false, proxyTimeout: 120_000 });
  const headers = protectiveHeaders(options.secure);
  const server = createServer((request, response) => void answer(request, response));
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => upgrade(request, socket, head, new Set()));
  // The errors of each request are handled where it was sent; this one silences those of sockets already handed over.
  proxy.on('error', () => undefined);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isServerPath(request.url ?? '/')) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (serveWebClient(options.webClient, request, response)) return;
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Cette adresse n’existe pas.');
      return;
    }
    forwarded(request, options);
    const body = await smallBody(request);
    await send(request, response, body, new Set());
  }

  async function send(request: IncomingMessage, response: ServerResponse, body: Buffer | undefined, tried: Set<Upstream>): Promise<void> {
    const upstream = upstreams.next(tried) ?? (await waitForOne(tried));
    if (!upstream) return unavailable(response);
    const buffer = body && Readable.from([body]);
    proxy.web(request, response, { target: upstream.url, buffer }, (error) => {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      const notReceived = code === 'ECONNREFUSED';
      if (notReceived) upstream.ready = false;
      log('proxy: a node did not answer', { code, node: upstream.url, path: (request.url ?? '').split('?')[0] });
      const again = (notReceived || isIdempotent(request)) && body !== undefined && !response.headersSent && !response.destroyed;
      if (again) void send(request, response, body, tried.add(upstream));
      else unavailable(response, 502);
    });
  }

  /** All nodes may be between two lives for a moment (a restart): a short wait is better than a failure. */
  async function waitForOne(tried: Set<Upstream>): Promise<Upstream | undefined> {
    for (let turn = 0; turn < 20; turn += 1) {
      await delay(100);
      await upstreams.probe();
      const upstream = upstreams.next(turn > 2 ? new Set() : tried);
      if (upstream) return upstream;
    }
    return undefined;
  }

  function upgrade(request: IncomingMessage, socket: Socket, head: Buffer, tried: Set<Upstream>): void {
    socket.on('error', () => socket.destroy());
    const upstream = isServerPath(request.url ?? '/') ? upstreams.next(tried) : undefined;
    if (!upstream) return void socket.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n');
    forwarded(request, options);
    proxy.ws(request, socket, head, { target: upstream.url }, (error) => {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') return void socket.destroy();
      upstream.ready = false;
      upgrade(request, socket, head, tried.add(upstream));
    });
  }

  async function stop(): Promise<void> {
    upstreams.stop();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    await Promise.race([closed, delay(patience, undefined, { ref: false })]);
    server.closeAllConnections();
    agent.destroy();
  }

  return { server, upstreams, stop };
}

/** Addresses that the nodes answer; the measures of `/metrics` are read on each node, never through the proxy. */
export function isServerPath(url: string): boolean {
  return /^\/(graphql|api|livez|readyz|healthz|administration\/files)([/?]|$)/.test(url);
}

function log(msg: string, data: object): void {
  process.stdout.write(`${JSON.stringify({ level: 'warn', time: Date.now(), msg, ...data })}\n`);
}

function isIdempotent(request: IncomingMessage): boolean {
  return ['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? '');
}

/** Says who the client is; what the client itself says of it is believed only behind another proxy. */
function forwarded(request: IncomingMessage, options: ProxyOptions): void {
  const { headers } = request;
  const before = options.trustForwarded ? headers['x-forwarded-for'] : undefined;
  headers['x-forwarded-for'] = [before, request.socket.remoteAddress].filter(Boolean).join(', ');
  if (!options.trustForwarded) {
    headers['x-forwarded-proto'] = options.secure ? 'https' : 'http';
    headers['x-forwarded-host'] = headers.host ?? '';
  }
  delete headers.forwarded;
}

/** The whole body when it is small and its size is announced; undefined for one that must be streamed. */
async function smallBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const length = Number(request.headers['content-length'] ?? 0);
  if (request.headers['transfer-encoding'] || !(length <= heldBody)) return undefined;
  if (length === 0) return Buffer.alloc(0);
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function unavailable(response: ServerResponse, status = 503): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'retry-after': '1' });
  response.end(JSON.stringify({ errors: [{ message: 'Le service redémarre : réessayez dans un instant.', extensions: { code: 'INTERNAL' } }] }));
}
