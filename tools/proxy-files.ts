import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

interface WebFile {
  type: string;
  cache: string;
  etag: string;
  plain: Buffer;
  br?: Buffer;
  gzip?: Buffer;
}

/** The files of the web client by address, held in memory: no path of a request ever reaches the disk. */
export type WebClient = ReadonlyMap<string, WebFile>;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Reads and compresses the built web client. */
export function loadWebClient(folder: string): WebClient {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} holds no web client: build it first`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.map'));
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const address = `/${relative(folder, path).split(sep).join('/')}`;
      return [address, webFile(address, readFileSync(path))];
    }),
  );
}

function webFile(address: string, plain: Buffer): WebFile {
  const type = types[extname(address)] ?? 'application/octet-stream';
  const compressible = /text|json|svg|javascript/.test(type) && plain.length > 1_000;
  return {
    type,
    cache: cacheOf(address),
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    plain,
    br: compressible ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : undefined,
    gzip: compressible ? gzipSync(plain, { level: 9 }) : undefined,
  };
}

/** Files under /assets carry a fingerprint in their name and never change; the page itself is asked again each time. */
function cacheOf(address: string): string {
  if (address.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  return address.endsWith('.html') ? 'no-cache' : 'public, max-age=3600';
}

/** Answers with the file at this address, or with the page for any address of the web client; false when neither applies. */
export function serveWebClient(client: WebClient, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const address = (request.url ?? '/').split('?')[0] ?? '/';
  const isPage = address === '/' || (!address.startsWith('/assets/') && (request.headers.accept ?? '').includes('text/html'));
  const file = client.get(address) ?? (isPage ? client.get('/index.html') : undefined);
  if (!file) return false;
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = (['br', 'gzip'] as const).find((one) => file[one] && new RegExp(`\\b${one}\\b`).test(accepted));
  const body = (encoding && file[encoding]) ?? file.plain;
  const headers = { 'content-type': file.type, 'cache-control': file.cache, etag: file.etag, vary: 'accept-encoding' };
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, headers).end();
    return true;
  }
  response.writeHead(200, { ...headers, 'content-length': body.length, ...(encoding ? { 'content-encoding': encoding } : {}) });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}

/** Headers of every answer of the proxy itself: nothing but our own files, no frame, no sniffing. */
export function protectiveHeaders(secure: boolean): Record<string, string> {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}
