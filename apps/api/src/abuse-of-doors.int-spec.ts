import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestMailbox } from '@binome/identity/api/testing';
import { anIntent, TestApp } from '@binome/shared/api/testing';
import { entities, topics } from './app.module.js';
import { aWorld, type World } from './strangers/world.js';

describe('abuse at the doors', { timeout: 120_000 }, () => {
  let app: TestApp;
  let world: World;
  const mailbox = new TestMailbox();

  beforeAll(async () => {
    const environment = { TRUST_PROXY: '1', SMTP_URL: await mailbox.open() };
    app = await TestApp.start({ imports: topics, entities, actors: 'real', environment });
    world = await aWorld(app);
  });
  afterAll(async () => {
    await app?.close();
    await mailbox.close();
  });

  it('of size: ten megabytes are refused while another person is answered', async () => {
    const big = JSON.stringify({ query: '{ viewer { account { id } } }', variables: { x: 'x'.repeat(10_000_000) } });
    const abuse = Array.from({ length: 5 }, () =>
      fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: big }).then(
        ({ status }) => status,
        () => 413,
      ),
    );
    const started = performance.now();
    const other = await app.data<{ viewer: { account: { id: string } } }>(
      world.askers.observer?.cookie ?? '',
      '{ viewer { account { id } } }',
    );
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(other.viewer.account.id).toBe(world.askers.observer?.accountId);
    expect(await Promise.all(abuse)).toEqual([413, 413, 413, 413, 413]);
  });

  describe('of the sign-in door', () => {
    const REQUEST = 'mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) { validMinutes } }';
    const CONFIRM =
      'mutation ($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { viewer { account { id } } } }';
    const send = async (query: string, input: object, headers: Record<string, string> = {}) => {
      const body = JSON.stringify({ query, variables: { input: { clientMutationId: anIntent(), ...input } } });
      const answer = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      return { status: answer.status, text: await answer.text(), cookies: answer.headers.getSetCookie() };
    };
    const known = (): string => world.askers.observer?.email ?? '';
    const aLink = async (headers: Record<string, string> = {}): Promise<string> => {
      await send(REQUEST, { email: known() }, headers);
      await app.settle();
      return mailbox.tokenFor(known());
    };

    it('answers the same whether the address has an account, and mails nobody who has none', async () => {
      const [yes, no] = [
        await send(REQUEST, { email: known() }),
        await send(REQUEST, { email: 'inconnue@exemple.fr' }),
      ];
      expect({ ...yes }).toEqual({ ...no });
      await app.settle();
      expect(mailbox.to('inconnue@exemple.fr')).toEqual([]);
    });

    it('mails links to our own address, whatever Host says', async () => {
      const token = await aLink({
        'x-forwarded-host': 'evil.example',
        forwarded: 'host=evil.example',
        'x-original-host': 'evil.example',
      });
      await new Promise<void>((resolve) => {
        const { port } = new URL(app.url);
        const body = JSON.stringify({
          query: REQUEST,
          variables: { input: { clientMutationId: anIntent(), email: known() } },
        });
        const request = httpRequest(
          {
            port,
            host: '127.0.0.1',
            method: 'POST',
            path: '/graphql',
            headers: { host: 'evil.example', 'content-type': 'application/json' },
          },
          (answer) => answer.resume().on('end', resolve),
        );
        request.end(body);
      });
      await app.settle();
      expect(token).not.toBe('');
      for (const mail of mailbox.to(known())) {
        expect(`${mail.text} ${String(mail.html)}`).not.toContain('evil.example');
        expect(mail.text).toContain(`${app.config.publicUrl}/`);
      }
    });

    it('opens once, by POST alone: what scans the mail uses nothing up', async () => {
      const token = await aLink();
      for (const path of [
        `/connexion/lien#${token}`,
        `/connexion/lien?token=${token}`,
        `/graphql?query=mutation{confirmSignIn(input:{token:"${token}"})}`,
      ]) {
        expect((await fetch(app.url + path, { headers: { accept: 'text/html' } })).headers.getSetCookie()).toEqual([]);
      }
      const [first, second] = [await send(CONFIRM, { token }), await send(CONFIRM, { token })];
      expect(first.cookies[0]).toMatch(/^binome=[\w-]{40,}; .*HttpOnly.*SameSite=Lax/i);
      expect(second.text).toContain('SIGN_IN_LINK_UNUSABLE');
      expect(second.cookies).toEqual([]);
    });

    it('opens once even when it is used five times at the same moment', async () => {
      const token = await aLink();
      const five = await Promise.all(Array.from({ length: 5 }, () => send(CONFIRM, { token })));
      expect(five.filter(({ cookies }) => cookies.length > 0)).toHaveLength(1);
    });

    it('gives a new session, not the one that somebody planted', async () => {
      const token = await aLink();
      const planted = 'binome=planted-by-somebody-else-0123456789abcdef';
      const { cookies } = await send(CONFIRM, { token }, { cookie: planted });
      expect(cookies[0]).not.toContain('planted');
      expect(await app.data(planted, '{ viewer { account { id } } }')).toEqual({ viewer: null });
    });

    it('slows a flood on one address down, without shutting the others out', async () => {
      const flood = await Promise.all(
        Array.from({ length: 12 }, () =>
          send(REQUEST, { email: 'cible@exemple.fr' }, { 'x-forwarded-for': '203.0.113.50' }),
        ),
      );
      expect(flood.filter(({ text }) => text.includes('RATE_LIMITED')).length).toBeGreaterThanOrEqual(6);
      expect(
        (await send(REQUEST, { email: 'autre@exemple.fr' }, { 'x-forwarded-for': '203.0.113.51' })).text,
      ).not.toContain('RATE_LIMITED');
      const guesses = await Promise.all(
        Array.from({ length: 130 }, () =>
          send(CONFIRM, { token: `${crypto.randomUUID()}.${'a'.repeat(43)}` }, { 'x-forwarded-for': '203.0.113.52' }),
        ),
      );
      expect(guesses.some(({ text }) => text.includes('RATE_LIMITED'))).toBe(true);
    });

    it('takes no line break into a mail', async () => {
      for (const email of [
        'a@b.fr\r\nBcc: evil@exemple.fr',
        'a@b.fr\nx',
        'a@b.fr,evil@exemple.fr',
        '"a"@b.fr <evil@exemple.fr>',
        'a@b.fr\u0000',
      ]) {
        expect((await send(REQUEST, { email })).text).toMatch(/INVALID_INPUT/);
      }
    });
  });

  it('of addresses: nothing sends people elsewhere', async () => {
    for (const path of [
      '//evil.example',
      '/%2f%2fevil.example',
      '/connexion?next=https://evil.example',
      '/\\evil.example',
      '/graphql//evil.example',
      '/%00',
      '/%E0%A4%A',
      '/..%2f..%2fetc%2fpasswd',
    ]) {
      const answer = await fetch(app.url + path, { redirect: 'manual' });
      expect([path, answer.headers.get('location')]).toEqual([path, null]);
      expect(answer.status).toBeLessThan(500);
    }
  });

  describe('of files', () => {
    const upload = async (name: string, content: string | Uint8Array): Promise<{ status: number; text: string }> => {
      const head = `--x\r\ncontent-disposition: form-data; name="clientMutationId"\r\n\r\n${anIntent()}\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
      const body = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n--x--\r\n')]);
      const answer = await fetch(`${app.url}/api/imports`, {
        method: 'POST',
        headers: {
          cookie: world.askers.administrator?.cookie ?? '',
          'x-binome-request': '1',
          'content-type': 'multipart/form-data; boundary=x',
        },
        body,
      });
      return { status: answer.status, text: await answer.text() };
    };

    it.each([
      '../../etc/passwd.csv',
      '..\\..\\x.csv',
      'a%0d%0aSet-Cookie: x.csv',
      '/absolute.csv',
      'nul\u0000.csv',
      '<script>.csv',
      'x\u202Efsv.csv',
    ])('the name %j is kept as plain text', async (name) => {
      const { status } = await upload(name, 'siren;nom\n200000172;X\n');
      expect(status).toBeLessThan(500);
      const [last] = await app.sql<{ name: string }>(
        'SELECT f.name FROM territory_import_files f JOIN territory_imports i ON i.id = f.import_id ORDER BY i.created_at DESC LIMIT 1',
      );
      expect(last?.name).not.toMatch(/[/\\\u0000-\u001f\u202e<>"]|^\.\./);
    });

    it.each([
      ['a spreadsheet in disguise', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(2_000, 7)])],
      ['a program', Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46]), Buffer.alloc(500)])],
      ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
      ['nothing', Buffer.alloc(0)],
    ])('%s is refused', async (_name, content) => {
      const { status } = await upload('territoires.csv', content);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    });

    it('of two hundred megabytes is refused while it comes, without holding it in memory', async () => {
      const before = process.memoryUsage().rss;
      const { port } = new URL(app.url);
      let sent = 0;
      const status = await new Promise<number>((resolve) => {
        const headers = {
          cookie: world.askers.administrator?.cookie ?? '',
          'x-binome-request': '1',
          'content-type': 'multipart/form-data; boundary=x',
        };
        const request = httpRequest(
          { port, host: '127.0.0.1', method: 'POST', path: '/api/imports', headers },
          (answer) => {
            resolve(answer.statusCode ?? 0);
            request.destroy();
          },
        );
        request.on('error', () => resolve(0));
        request.write('--x\r\ncontent-disposition: form-data; name="file"; filename="x.csv"\r\n\r\n');
        const chunk = Buffer.alloc(1_000_000, 'x');
        const more = (): void => {
          if (sent >= 200 || request.destroyed) return void request.end();
          sent += 1;
          request.write(chunk, () => setImmediate(more));
        };
        more();
      });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(sent).toBeLessThan(200);
      expect((process.memoryUsage().rss - before) / 1_000_000).toBeLessThan(150);
    });

    it.each(['', 'multipart/form-data', 'multipart/form-data; boundary=', 'text/plain', 'application/json'])(
      'sent as %j is refused',
      async (type) => {
        const answer = await fetch(`${app.url}/api/imports`, {
          method: 'POST',
          headers: {
            cookie: world.askers.administrator?.cookie ?? '',
            'x-binome-request': '1',
            ...(type && { 'content-type': type }),
          },
          body: 'x',
        });
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
      },
    );
  });
});
