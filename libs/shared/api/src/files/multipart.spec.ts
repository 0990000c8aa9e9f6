import { createServer, request as httpRequest, type ClientRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DomainError } from '@binome/shared/domain';
import { receiveMultipart, UploadTooLarge } from './multipart.js';

const LIMITS = { files: 2, fields: 2, bytes: 1_000_000, patience: 400 };
const HEAD = '--x\r\ncontent-disposition: form-data; name="file"; filename="x.csv"\r\n\r\n';

describe('a form with files', () => {
  let server: Server;
  let address: string;
  let broken = 0;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const take = async (name: string, stream: NodeJS.ReadableStream): Promise<string> => {
        try {
          return `${name}:${(await buffer(stream)).length}`;
        } catch (error) {
          broken += 1;
          throw error;
        }
      };
      receiveMultipart(request, LIMITS, take).then(
        ({ fields, files }) => response.end(JSON.stringify([Object.fromEntries(fields), files])),
        (error: unknown) => {
          const known = error instanceof UploadTooLarge ? `too large: ${error.fileName}` : (error as DomainError).code;
          response.writeHead(400).end(String(known));
        },
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.closeAllConnections());
  beforeEach(() => {
    broken = 0;
  });

  const send = async (form: FormData): Promise<string> => (await fetch(address, { method: 'POST', body: form })).text();
  const file = (size: number): Blob => new Blob(['a'.repeat(size)]);
  /** Sends the beginning of a form, and leaves the rest to the test. */
  const begin = (): { request: ClientRequest; answer: Promise<string> } => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const request = httpRequest(address, { method: 'POST', headers });
    const answer = new Promise<string>((resolve) => {
      request.on('response', (response) => void buffer(response).then((bytes) => resolve(bytes.toString())));
      request.on('error', () => resolve('cut'));
    });
    request.write(HEAD);
    return { request, answer };
  };
  const until = async (reached: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 100 && !reached(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reached()).toBe(true);
  };

  it('gives its fields and its files, under plain names', async () => {
    const form = new FormData();
    form.set('mot', 'été');
    form.set('autre', '');
    form.append('file', file(3), '../é\u202Eté.csv');
    form.append('file', file(500_000), 'b.csv');
    expect(JSON.parse(await send(form))).toEqual([{ mot: 'été', autre: '' }, ['été.csv:3', 'b.csv:500000']]);
  });

  it('is refused above the limit, all files together, by the name of the one that passes it', async () => {
    const form = new FormData();
    form.append('file', file(600_000), 'a.csv');
    form.append('file', file(600_000), 'b.csv');
    expect(await send(form)).toBe('too large: b.csv');
    expect(broken).toBe(1);
  });

  it('is refused with more files or fields than allowed, or when it is none', async () => {
    const files = new FormData();
    for (const name of ['a', 'b', 'c']) files.append('file', file(1), name);
    expect(await send(files)).toBe('INVALID_INPUT');
    const fields = new FormData();
    for (const name of ['a', 'b', 'c']) fields.append(name, '1');
    expect(await send(fields)).toBe('INVALID_INPUT');
    expect(await (await fetch(address, { method: 'POST', body: 'x' })).text()).toBe('INVALID_INPUT');
  });

  it('cut in the middle breaks the stream of its file', async () => {
    const { request } = begin();
    request.write('a'.repeat(50_000));
    await new Promise((resolve) => setTimeout(resolve, 50));
    request.destroy();
    await until(() => broken === 1);
  });

  it('that ends before its end is refused', async () => {
    const { request, answer } = begin();
    request.end('a'.repeat(50_000));
    expect(await answer).toBe('INVALID_INPUT');
    expect(broken).toBe(1);
  });

  it('whose sender falls silent is refused, while one that goes on slowly is not', async () => {
    const silent = begin();
    expect(await silent.answer).toBe('INVALID_INPUT');
    silent.request.destroy();
    const slow = begin();
    for (let turn = 0; turn < 6; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      slow.request.write('a');
    }
    slow.request.end('\r\n--x--\r\n');
    expect(JSON.parse(await slow.answer)).toEqual([{}, ['x.csv:6']]);
  });
});
