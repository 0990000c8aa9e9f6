import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Settings } from '../config/config.js';

interface StoredObject {
  bytes: Buffer;
  at: Date;
}

/** A store on loopback that speaks S3 (PUT, GET, HEAD, DELETE, list) and believes no request whose signature it cannot make itself. */
export class S3Server {
  readonly objects = new Map<string, StoredObject>();
  private readonly server: Server;
  private readonly settings = { region: 'eu-west-9', bucket: 'essai', accessKeyId: 'cle', secretAccessKey: 'secret' };

  constructor() {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch(() => response.destroy());
    });
  }

  async open(): Promise<S3Settings> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return { ...this.settings, endpoint: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}` };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.isSigned(request)) return refuse(response, 403, 'SignatureDoesNotMatch');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3');
    const [, bucket, ...rest] = pathname.split('/');
    const key = decodeURIComponent(rest.join('/'));
    if (bucket !== this.settings.bucket) return refuse(response, 404, 'NoSuchBucket');
    if (key === '') return this.list(searchParams, response);
    if (request.method === 'PUT') return this.put(key, request, response);
    if (request.method === 'DELETE') {
      this.objects.delete(key);
      return void response.writeHead(204).end();
    }
    const found = this.objects.get(key);
    if (!found) return refuse(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': found.bytes.length, 'last-modified': found.at.toUTCString() });
    response.end(request.method === 'HEAD' ? undefined : found.bytes);
  }

  // As S3 does: an object appears when all its bytes came, and their sum is the one announced.
  private async put(key: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const announced = request.headers['x-amz-checksum-sha256'];
    const isWhole = bytes.length === Number(request.headers['content-length']);
    const sum = createHash('sha256').update(bytes).digest('base64');
    if (!isWhole || (announced !== undefined && announced !== sum)) return refuse(response, 400, 'BadDigest');
    this.objects.set(key, { bytes, at: new Date() });
    response.writeHead(200, { etag: `"${createHash('md5').update(bytes).digest('hex')}"` }).end();
  }

  // Pages of two, so that whoever lists must ask for the next one.
  private list(search: URLSearchParams, response: ServerResponse): void {
    const after = search.get('continuation-token') ?? '';
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(search.get('prefix') ?? '') && key > after);
    const page = keys.sort().slice(0, 2);
    const contents = page.map(
      (key) =>
        `<Contents><Key>${key}</Key><LastModified>${this.objects.get(key)?.at.toISOString()}</LastModified></Contents>`,
    );
    const next = keys.length > page.length ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(
      `<?xml version="1.0"?><ListBucketResult><IsTruncated>${next !== ''}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`,
    );
  }

  private isSigned(request: IncomingMessage): boolean {
    const pattern =
      /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
    const [, key, day, region, headers, given] = pattern.exec(request.headers.authorization ?? '') ?? [];
    if (key !== this.settings.accessKeyId || region !== this.settings.region || !day || !headers || !given)
      return false;
    const expected = this.signature(request, day, headers.split(';'));
    return timingSafeEqual(Buffer.from(expected), Buffer.from(given));
  }

  private signature(request: IncomingMessage, day: string, signed: readonly string[]): string {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3');
    const query = [...searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort();
    const headers = signed.map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`);
    const payload = String(request.headers['x-amz-content-sha256']);
    const canonical = [request.method, pathname, query.join('&'), headers.join(''), signed.join(';'), payload];
    const scope = `${day}/${this.settings.region}/s3/aws4_request`;
    const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical.join('\n'))].join('\n');
    const steps = [day, this.settings.region, 's3', 'aws4_request'];
    let signing = Buffer.from(`AWS4${this.settings.secretAccessKey}`);
    for (const step of steps) signing = hmac(signing, step);
    return hmac(signing, text).toString('hex');
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(secret: Buffer, text: string): Buffer<ArrayBuffer> {
  return createHmac('sha256', secret).update(text).digest();
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
