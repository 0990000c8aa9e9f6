import { readdir } from 'node:fs/promises';
import { request as httpRequest, type ClientRequest } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { aDocx, aPdf, download, sendDocument } from '@binome/documents/api/testing';
import { anIntent, TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entities, topics } from './app.module.js';
import { aWorld, type World } from './strangers/world.js';

describe('abuse of documents', { timeout: 120_000 }, () => {
  let app: TestApp;
  let world: World;
  let place: string;
  const cookie = (): string => world.askers.elected?.cookie ?? '';

  beforeAll(async () => {
    app = await TestApp.start({ imports: topics, entities, actors: 'real', environment: { TRUST_PROXY: '1' } });
    world = await aWorld(app);
    place = `Action/${world.home.actions.shared}`;
  });
  afterAll(async () => {
    // Whatever was sent, the process still answers, and nothing is left on its way.
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
    expect(await readdir(join(app.config.filesDir, 'incoming'))).toEqual([]);
    await app.close();
  });

  const until = async (reached: () => boolean | Promise<boolean>): Promise<void> => {
    for (let turn = 0; turn < 200 && !(await reached()); turn += 1) await wait(50);
    expect(await reached()).toBe(true);
  };

  /** Sends the parts as they are written, whatever a browser would do. */
  const raw = async (head: string, bytes: Buffer | string, type = 'multipart/form-data; boundary=x') => {
    const intent = `--x\r\ncontent-disposition: form-data; name="clientMutationId"\r\n\r\n${anIntent()}\r\n`;
    const body = Buffer.concat([
      Buffer.from(`${intent}${head}`),
      Buffer.from(bytes as string),
      Buffer.from('\r\n--x--\r\n'),
    ]);
    const answer = await fetch(`${app.url}/api/documents/${place}`, {
      method: 'POST',
      headers: { cookie: cookie(), 'x-binome-request': '1', ...(type && { 'content-type': type }) },
      body,
    });
    return { status: answer.status, body: (await answer.json()) as { id?: string } };
  };
  const named = (name: string) => `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;

  describe('by its name', () => {
    it.each([
      '../../etc/passwd.txt',
      '..\\..\\x.txt',
      '/absolute.txt',
      'a%0d%0aSet-Cookie: x.txt',
      '<script>alert(1)</script>.txt',
      'x\u202Etxt.fdp.txt',
      'CON.txt',
      `${'long'.repeat(500)}.txt`,
      'a\u200B\u200B.txt',
      "'; DROP TABLE documents; --.txt",
    ])('%j is plain text everywhere', async (name) => {
      const { status, body } = await raw(named(name), 'Un texte');
      expect(status).toBe(201);
      const answer = await download(app, cookie(), body.id ?? '');
      expect(answer.status).toBe(200);
      const disposition = answer.headers.get('content-disposition') ?? '';
      expect(disposition).toMatch(/^attachment; filename="[\w .()-]+\.txt"; filename\*=UTF-8''[\w.%~!-]+\.txt$/);
      expect(decodeURIComponent(disposition)).not.toMatch(/[\r\n\u0000\u202E\u200B<>/\\]|\.\./);
      expect(answer.headers.get('set-cookie')).toBeNull();
    });

    it.each(['a\u0000.txt', '\u200B\u200B.txt', '.txt', '..', ''])(
      '%j, of which nothing is left, is refused',
      async (name) => {
        expect((await raw(named(name), 'Un texte')).status).toBeGreaterThanOrEqual(400);
      },
    );

    it('names no place of the disk nor of the store', async () => {
      for (const path of [
        '..%2f..%2fetc%2fpasswd/versions/1',
        '%2e%2e/versions/1',
        `${world.home.documents.shared}/versions/1%00`,
      ])
        expect((await fetch(`${app.url}/api/documents/${path}`, { headers: { cookie: cookie() } })).status).toBe(404);
    });
  });

  describe('by its content', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    it.each<[string, string, Buffer | string]>([
      ['a drawing', 'x.svg', svg],
      ['a drawing that says it is an image', 'x.png', svg],
      ['a page', 'x.html', '<script>alert(1)</script>'],
      ['a page that says it is a text', 'x.txt', '\n\t<html><script>alert(1)</script>'],
      ['a page inside a table', 'x.csv', 'a;b\n<script>alert(1)</script>'],
      ['a PDF that is a page too', 'x.pdf', aPdf('<html><script>alert(1)</script>')],
      ['a PDF that is an archive too', 'x.pdf', Buffer.concat([aPdf(), aDocx()])],
      ['an archive that is a PDF too', 'x.docx', Buffer.concat([Buffer.from('%PDF-1.7\n'), aDocx()])],
      ['macros', 'x.docx', aDocx([{ name: 'word/vbaProject.bin', content: 'x' }])],
      ['macros under another extension', 'x.docm', aDocx([{ name: 'word/vbaProject.bin', content: 'x' }])],
      ['a program', 'x.pdf', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
      ['two parts of one name', 'x.docx', aDocx([{ name: 'word/document.xml', content: 'x' }])],
      ['a part that climbs', 'x.docx', aDocx([{ name: '../../evil', content: 'x' }])],
    ])('%s is refused', async (_what, name, bytes) => {
      const { status, body } = await sendDocument(app, cookie(), place, name, bytes);
      expect([status, body.code]).toEqual([422, 'DOCUMENT_REFUSED']);
    });

    it('is never shown in a page, even what is accepted', async () => {
      const { body } = await sendDocument(app, cookie(), place, 'x.txt', 'javascript:alert(1)');
      const { headers } = await download(app, cookie(), body.id);
      expect(headers.get('content-disposition')).toMatch(/^attachment/);
      expect([headers.get('x-content-type-options'), headers.get('content-security-policy')]).toEqual([
        'nosniff',
        "default-src 'none'; sandbox; frame-ancestors 'none'",
      ]);
    });
  });

  describe('by its form', () => {
    it.each(['', 'multipart/form-data', 'multipart/form-data; boundary=', 'text/plain', 'application/json'])(
      'sent as %j is refused',
      async (type) => {
        expect((await raw(named('x.txt'), 'Un texte', type)).status).toBe(400);
      },
    );

    it('two files, many fields, no file or no intent are refused', async () => {
      expect((await raw(`${named('a.txt')}a\r\n${named('b.txt')}`, 'b')).status).toBe(400);
      const field = '--x\r\ncontent-disposition: form-data; name="y"\r\n\r\nz\r\n';
      expect((await raw(field.repeat(50) + named('a.txt'), 'a')).status).toBe(400);
      expect((await raw(field, '')).status).toBe(422);
      const fields = { clientMutationId: 'x' };
      expect((await sendDocument(app, cookie(), place, 'x.txt', 'x', { fields })).status).toBe(400);
    });

    it('of another site is refused: no header of ours, another origin', async () => {
      const from = async (headers: Record<string, string>) =>
        (await sendDocument(app, cookie(), place, 'x.txt', 'x', { headers })).status;
      expect(await from({})).toBe(403);
      expect(await from({ 'x-binome-request': '1', origin: 'https://evil.example' })).toBe(403);
    });
  });

  describe('by its size and its pace', () => {
    const begin = (person = cookie()): ClientRequest => {
      const headers = { cookie: person, 'x-binome-request': '1', 'content-type': 'multipart/form-data; boundary=x' };
      const upload = httpRequest(`${app.url}/api/documents/${place}`, { method: 'POST', headers });
      upload.on('error', () => undefined);
      upload.write(named('x.txt'));
      return upload;
    };

    it('two hundred megabytes are refused while they come, without being held', async () => {
      const before = process.memoryUsage().rss;
      let sent = 0;
      const upload = begin();
      const status = await new Promise<number>((resolve) => {
        upload.on('response', (answer) => resolve(answer.statusCode ?? 0));
        const chunk = Buffer.alloc(1_000_000, 'x');
        const more = (): void => {
          if (sent >= 200 || upload.destroyed) return;
          sent += 1;
          if (upload.write(chunk)) setImmediate(more);
          else upload.once('drain', more);
        };
        more();
      });
      upload.destroy();
      expect(status).toBe(422);
      expect(sent).toBeLessThan(100);
      expect((process.memoryUsage().rss - before) / 1_000_000).toBeLessThan(150);
    });

    it('slow senders keep no other person waiting, and hold three uploads at most', async () => {
      const told: number[] = [];
      const slow = [1, 2, 3, 4, 5].map(() => begin());
      for (const upload of slow) upload.on('response', ({ statusCode = 0 }) => told.push(statusCode));
      // Two of the five are told at once; the others go on, byte after byte.
      const trickle = setInterval(() => slow.forEach((upload) => !upload.destroyed && upload.write('a')), 50);
      await until(() => told.length >= 2);
      expect(told).toEqual([429, 429]);
      const started = performance.now();
      const other = await sendDocument(app, world.askers.industrial?.cookie ?? '', place, 'x.txt', 'Un texte');
      expect(other.status).toBe(201);
      expect(performance.now() - started).toBeLessThan(5_000);
      clearInterval(trickle);
      for (const upload of slow) upload.destroy();
      await until(async () => (await readdir(join(app.config.filesDir, 'incoming'))).length === 0);
    });
  });
});
