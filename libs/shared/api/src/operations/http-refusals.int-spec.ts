import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../testing/index.js';
import { createNotes, Note, NotesModule } from '../testing/sample-topic.js';
import { cookie, JSON_TYPE, send } from '../testing/sending.js';

describe('the HTTP door', () => {
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

  describe('refuses', () => {
    it('GET, and says what it takes', async () => {
      const answer = await fetch(`${app.url}/graphql?query={notes{id}}`, { headers: { cookie } });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    });

    it.each(['https://evil.example', 'null', 'http://localhost.evil.example:4000', 'not an origin'])(
      'the origin %s',
      async (origin) => {
        expect((await send(app, { query: '{ notes { id } }' }, { origin })).status).toBe(403);
      },
    );

    it('nothing of its own origin', async () => {
      expect((await send(app, { query: '{ notes { id } }' }, { origin: app.config.publicUrl })).status).toBe(200);
    });

    it('several operations at once', async () => {
      const one = { query: '{ notes { id } }' };
      expect(await send(app, [one, one])).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    });

    it('a body of a megabyte, and a compressed one that grows to it', async () => {
      const query = `{ notes { id } } # ${'x'.repeat(1_000_000)}`;
      expect(await send(app, { query })).toMatchObject({ status: 413 });
      const { gzipSync } = await import('node:zlib');
      const small = gzipSync(JSON.stringify({ query }));
      const answer = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { ...JSON_TYPE, cookie, 'content-encoding': 'gzip' },
        body: small,
      });
      expect(answer.status).toBe(413);
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
      'what a form of another site can send (%s)',
      async (type) => {
        expect(await send(app, { query: '{ notes { id } }' }, { 'content-type': type })).toMatchObject({
          status: 400,
          code: 'BAD_REQUEST',
        });
      },
    );

    it.each([
      '',
      '{',
      'null',
      '"x"',
      '3',
      '{"query":3}',
      '{"query":null}',
      '{}',
      '{"query":""}',
      '{"query":"{ notes { id } }","variables":[]}',
      '{"query":"{ notes { id } }","variables":"x"}',
      '{"query":"{ notes { id } }","operationName":{}}',
    ])('the body %j', async (body) => {
      const answer = await send(app, body);
      expect(answer.status).toBe(400);
      expect(answer.text).not.toMatch(/at \w+ \(|node_modules|INTERNAL/);
    });

    const shapes: [string, string][] = [
      ['16 aliases', `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: notes { id }`).join(' ')} }`],
      ['16 aliases of __typename', `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
      [
        'introspection that multiplies',
        '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      ],
      ['21 directives', `{ notes { id ${'@include(if: true) '.repeat(21)} } }`],
      ['4 001 tokens', `{ notes { ${'id '.repeat(4_000)} } }`],
      [
        'fragments that multiply',
        `{ ...A } fragment A on Query { ...B ...B ...B } fragment B on Query { ...C ...C ...C } fragment C on Query { ${Array.from({ length: 3 }, (_, n) => `c${n}: notes { id }`).join(' ')} }`,
      ],
      ['a fragment that names itself', '{ ...A } fragment A on Query { ...A }'],
      ['a field that does not exist, without a hint of what does', '{ note_ { id } }'],
    ];
    it.each(shapes)('%s', async (_name, query) => {
      const answer = await send(app, { query });
      expect(answer.status).toBe(400);
      expect(answer.text).not.toMatch(/Did you mean|INTERNAL/);
    });

    it('values that no column can hold, as the caller’s mistake', async () => {
      const edit = 'mutation ($input: EditNoteInput!) { editNote(input: $input) { id } }';
      const input = { id: randomUUID(), version: 1, clientMutationId: randomUUID(), title: 'x' };
      const refusals = async (wrong: object) =>
        (await send(app, { query: edit, variables: { input: { ...input, ...wrong } } })).code;
      expect(await refusals({ id: 'not-an-identifier' })).toBe('BAD_USER_INPUT');
      expect(await refusals({ id: 'nul\u0000' })).toBe('BAD_USER_INPUT');
      expect(await refusals({ version: 2 ** 31 })).toBe('BAD_USER_INPUT');
      expect(await refusals({ version: 1.5 })).toBe('BAD_USER_INPUT');
      expect(await refusals({ extra: true })).toBe('BAD_USER_INPUT');
      expect(await refusals({ title: { $ne: null } })).toBe('BAD_USER_INPUT');
      const polluted = `{"query":${JSON.stringify(edit)},"variables":{"input":{"__proto__":{"admin":true},"constructor":{"prototype":{}},"id":"${input.id}","version":1,"clientMutationId":"12345678"}}}`;
      expect(await send(app, polluted)).toMatchObject({ status: 400 });
      expect(({} as Record<string, unknown>).admin).toBeUndefined();
    });
  });

  describe('in trusted mode', () => {
    let trusted: TestApp;
    const known = 'query Notes { notes { id } }';
    beforeAll(async () => {
      const file = join(mkdtempSync(join(tmpdir(), 'documents-')), 'documents.json');
      writeFileSync(file, JSON.stringify({ abc: known }));
      trusted = await TestApp.start({
        imports: [NotesModule],
        entities: [Note],
        environment: { GRAPHQL_DOCUMENTS: 'trusted', PERSISTED_DOCUMENTS: file },
      });
      await createNotes(trusted);
    });
    afterAll(() => trusted.close());

    it('runs the operations of the web client and no other', async () => {
      expect(await send(trusted, { documentId: 'abc' }, {})).toMatchObject({ status: 200 });
      for (const body of [
        { query: known },
        { documentId: 'abd' },
        { documentId: '__proto__' },
        { documentId: ['abc'] },
        { documentId: 'abd', query: known },
        { query: '{ __schema { types { name } } }' },
      ]) {
        expect(await send(trusted, body, {})).toMatchObject({ status: 400, code: 'DOCUMENT_UNKNOWN' });
      }
    });

    it('does not learn operations through automatic persisted queries', async () => {
      const persistedQuery = { version: 1, sha256Hash: 'b'.repeat(64) };
      expect(await send(trusted, { extensions: { persistedQuery } }, {})).toMatchObject({
        code: 'DOCUMENT_UNKNOWN',
      });
    });
  });
});
