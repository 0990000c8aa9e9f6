import { A_PNG, aDocx, anOds, aPdf, download, sendDocument } from '@binome/documents/api/testing';
import { FileStore } from '@binome/shared/api';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anAction, aPlan, aTerritory, codeOf, eventsOf, startPlansApp, type TestTerritory } from './testing.js';

const DOCUMENT = `id version name visibility ownVisibility isRemoved viewerCan { edit remove }
  latest { number fileName extension size scan uploadedByName download } current { number }
  versions(first: 10) { totalCount nodes { number fileName download } }`;
const READ = `query ($id: ID!) { action(id: $id) { version documents(first: 10) { totalCount viewerCanAdd nodes { ${DOCUMENT} } } } }`;
const EDIT = `mutation ($input: EditDocumentInput!) { editDocument(input: $input) { document { ${DOCUMENT} } } }`;
const REMOVE = `mutation ($input: RemoveDocumentInput!) { removeDocument(input: $input) { document { version isRemoved } } }`;
const RESTORE = `mutation ($input: RestoreDocumentInput!) { restoreDocument(input: $input) { document { version isRemoved } } }`;

interface Read {
  id: string;
  version: number;
  name: string;
  versions: { totalCount: number; nodes: { number: number }[] };
}

let app: TestApp;
let home: TestTerritory;
let far: TestTerritory;
let actionId: string;
beforeAll(async () => {
  app = await startPlansApp({ DOCUMENT_MAX_MEGABYTES: '1', DOCUMENT_QUOTA_MEGABYTES: '2' });
  far = await aTerritory(app);
});
beforeEach(async () => {
  home = await aTerritory(app);
  actionId = (await anAction(app, home, (await aPlan(app, home)).id)).id;
});
afterAll(() => app.close());

const add = (who: Actor | null, name = 'Étude.pdf', bytes: Buffer | string = aPdf(), fields = {}) =>
  sendDocument(app, who, `Action/${actionId}`, name, bytes, { fields });
const read = async (who: Actor): Promise<Read[]> =>
  (await app.data<{ action: { documents: { nodes: Read[] } } }>(who, READ, { id: actionId })).action.documents.nodes;
const command = (who: Actor, mutation: string, documentId: string, version: number, values: object = {}) =>
  app.gql(who, mutation, { input: { clientMutationId: anIntent(), documentId, version, ...values } });
const rows = () =>
  app.sql<{ id: string }>('SELECT v.id FROM document_versions v WHERE v.territory_id = $1 ORDER BY number', [home.id]);
/** What the store holds, of this test and of the others. */
const kept = async (): Promise<string[]> => {
  const keys: string[] = [];
  for await (const { key } of app.app.get(FileStore).list('documents')) keys.push(key);
  return keys.sort();
};

describe('attaching a document', () => {
  it('keeps it whole under its name without extension, follows the action, and tells the history', async () => {
    const bytes = aPdf('Étude de marché');
    const { status, body } = await add(home.as('elected'), '../../Étude  de marché.PDF', bytes);
    expect([status, Object.keys(body)]).toEqual([201, ['id']]);
    const answer = await app.data(home.as('observer'), READ, { id: actionId });
    const version = { number: 1, fileName: 'Étude de marché.pdf', download: `/api/documents/${body.id}/versions/1` };
    const latest = {
      ...version,
      ...{ extension: 'pdf', size: bytes.length, scan: 'not_analysed', uploadedByName: 'Personne elected' },
    };
    expect(answer).toEqual({
      action: {
        // A document is no change of the action itself.
        version: 1,
        documents: {
          totalCount: 1,
          viewerCanAdd: false,
          nodes: [
            {
              ...{ id: body.id, version: 1, name: 'Étude de marché', visibility: 'shared', ownVisibility: 'shared' },
              ...{ isRemoved: false, viewerCan: { edit: false, remove: false }, latest, current: { number: 1 } },
              versions: { totalCount: 1, nodes: [version] },
            },
          ],
        },
      },
    });
    const file = await download(app, home.as('observer'), body.id);
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
    expect(await eventsOf(app, body.id)).toEqual([
      { name: 'document.added', origin: 'form', changes: { name: [null, 'Étude de marché.pdf'] } },
    ]);
  });

  it('is done once for one intent, and keeps its bytes once', async () => {
    const before = await kept();
    const intent = { clientMutationId: anIntent() };
    const answers = [];
    for (const name of ['a.pdf', 'b.pdf']) answers.push(await add(home.as('elected'), name, aPdf(), intent));
    expect(answers[1]).toEqual(answers[0]);
    expect(await rows()).toHaveLength(1);
    expect((await kept()).length - before.length).toBe(1);
  });

  it.each([
    ['a PDF', 'x.pdf', aPdf()],
    ['a Word document', 'x.docx', aDocx()],
    ['an OpenDocument sheet', 'x.ods', anOds()],
    ['an image', 'x.png', A_PNG],
    ['a table', 'x.csv', 'siren;nom\n1;Café\n'],
    ['a text of former Windows', 'x.txt', Buffer.from('été', 'latin1')],
  ])('takes %s', async (_what, name, bytes) => {
    expect((await add(home.as('project_lead'), name, bytes)).status).toBe(201);
  });

  it.each<[string, string, Buffer | string, string]>([
    ['nothing', 'x.pdf', '', 'empty'],
    ['more than the limit', 'x.txt', Buffer.alloc(1_000_001, 'a'), 'too_large'],
    [
      'a drawing',
      'x.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'type_not_accepted',
    ],
    ['a page', 'x.html', '<html></html>', 'type_not_accepted'],
    ['a file without extension', 'Makefile', 'all:', 'type_not_accepted'],
    ['a workbook of former Office', 'x.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'type_not_accepted'],
    ['a page called .pdf', 'x.pdf', '<html><body>%PDF-1.7</body></html>', 'disguised'],
    ['a drawing called .txt', 'x.txt', ' <svg onload=alert(1)>', 'disguised'],
    ['a drawing called .png', 'x.png', '<svg onload=alert(1)>', 'disguised'],
    ['a program called .docx', 'x.docx', Buffer.from('7f454c46020101', 'hex'), 'disguised'],
    ['an archive called .docx', 'x.docx', aDocx([], '<Types/>'), 'disguised'],
    ['a workbook called .docx', 'x.docx', anOds(), 'disguised'],
    ['macros', 'x.docx', aDocx([{ name: 'word/vbaProject.bin', content: 'x' }]), 'macros'],
    ['macros of OpenDocument', 'x.ods', anOds([{ name: 'Basic/Standard/Module1.xml', content: 'x' }]), 'macros'],
    ['a part that is locked', 'x.docx', aDocx([{ name: 'word/a.bin', content: 'x', encrypted: true }]), 'protected'],
    ['a PDF that is also an archive', 'x.pdf', Buffer.concat([aPdf(), aDocx()]), 'mixed'],
    ['an image that is also an archive', 'x.png', Buffer.concat([A_PNG, aDocx()]), 'mixed'],
    ['a PDF that is also a page', 'x.pdf', aPdf('<script>alert(1)</script>'), 'mixed'],
    ['half of a PDF', 'x.pdf', aPdf('x', { cut: true }), 'incomplete'],
    ['half of a Word document', 'x.docx', aDocx().subarray(0, -30), 'incomplete'],
    ['half of an image', 'x.png', A_PNG.subarray(0, -10), 'incomplete'],
  ])('refuses %s, and keeps nothing of it', async (_what, name, bytes, reason) => {
    const before = await kept();
    const { status, body } = await add(home.as('elected'), name, bytes);
    expect([status, body.code, body.data?.reason]).toEqual([422, 'DOCUMENT_REFUSED', reason]);
    expect(await rows()).toEqual([]);
    expect(await kept()).toEqual(before);
  });

  it('refuses what does not fit in the space of the territory, until something is removed', async () => {
    const large = Buffer.alloc(900_000, 'a');
    for (const name of ['a.txt', 'b.txt']) expect((await add(home.as('elected'), name, large)).status).toBe(201);
    const before = await kept();
    const full = await add(home.as('elected'), 'c.txt', large);
    expect([full.status, full.body.code, full.body.data]).toEqual([422, 'DOCUMENT_SPACE_FULL', { megabytes: 2 }]);
    expect(await kept()).toEqual(before);
    const [second] = await read(home.as('elected'));
    expect((await command(home.as('elected'), REMOVE, second?.id ?? '', 1)).errors).toEqual([]);
    expect((await add(home.as('elected'), 'c.txt', large)).status).toBe(201);
    expect(codeOf(await command(home.as('elected'), RESTORE, second?.id ?? '', 2))).toBe('DOCUMENT_SPACE_FULL');
  });

  it('is for those who edit the action, from our own page, with an intent', async () => {
    const to = async (who: Actor | null, sending = {}) =>
      (await sendDocument(app, who, `Action/${actionId}`, 'x.pdf', aPdf(), sending)).status;
    expect(await to(null)).toBe(401);
    expect(await to(far.as('elected'))).toBe(404);
    expect(await to(home.as('administrator'))).toBe(404);
    expect(await to(home.as('operator_agent'))).toBe(404);
    for (const role of ['contributor', 'observer', 'regional_reviewer', 'national_coordinator'] as const)
      expect([role, await to(home.as(role))]).toEqual([role, 403]);
    expect(await to(home.as('elected'), { headers: {} })).toBe(403);
    expect(await to(home.as('elected'), { fields: { clientMutationId: 'x' } })).toBe(400);
    expect(await to(home.as('elected'), { fields: { ownVisibility: 'everybody' } })).toBe(400);
    expect(await rows()).toEqual([]);
  });

  it('goes to an action that exists: nothing else tells a difference', async () => {
    const at = (place: string) => sendDocument(app, home.as('elected'), place, 'x.pdf', aPdf());
    const farAction = (await anAction(app, far, (await aPlan(app, far)).id)).id;
    const places = [
      `Action/${farAction}`,
      `Action/${anIntent()}`,
      'Action/x',
      `Territory/${home.id}`,
      `${anIntent()}/versions`,
    ];
    const answers = await Promise.all(places.map(at));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveProperty('size', 1);
    expect(answers[0]?.status).toBe(404);
    await app.sql('UPDATE actions SET removed_at = now() WHERE id = $1', [actionId]);
    expect((await add(home.as('elected'))).status).toBe(404);
  });
});

describe('a document', () => {
  let id: string;
  beforeEach(async () => {
    id = (await add(home.as('elected'))).body.id;
  });

  it('has versions, each downloadable under a name that says which', async () => {
    const sent = await sendDocument(app, home.as('industrial'), `${id}/versions`, 'autre nom.docx', aDocx());
    expect([sent.status, sent.body.id]).toEqual([201, id]);
    const [document] = await read(home.as('observer'));
    expect(document).toMatchObject({
      version: 2,
      name: 'Étude',
      latest: { number: 2, fileName: 'Étude.docx', uploadedByName: 'Personne industrial' },
      versions: { totalCount: 2, nodes: [{ number: 2 }, { number: 1, fileName: 'Étude (version 1).pdf' }] },
    });
    const first = await download(app, home.as('observer'), id, 1);
    expect((await first.text()).startsWith('%PDF')).toBe(true);
    expect((await download(app, home.as('observer'), id, 2)).headers.get('content-type')).toContain('wordprocessingml');
    expect((await eventsOf(app, id)).at(-1)).toMatchObject({
      name: 'document.versioned',
      changes: { lastNumber: [1, 2] },
    });
  });

  it('takes two versions sent at once as two versions', async () => {
    const send = () => sendDocument(app, home.as('elected'), `${id}/versions`, 'x.pdf', aPdf());
    expect((await Promise.all([send(), send()])).map(({ status }) => status)).toEqual([201, 201]);
    expect((await read(home.as('elected')))[0]?.versions.nodes.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('has a hundred versions at most', async () => {
    await app.sql('UPDATE documents SET last_number = 100 WHERE id = $1', [id]);
    const { status, body } = await sendDocument(app, home.as('elected'), `${id}/versions`, 'x.pdf', aPdf());
    expect([status, body.code]).toEqual([422, 'DOCUMENT_TOO_MANY_VERSIONS']);
  });

  it('is served as an attachment that no page can run, kept by no cache', async () => {
    await command(home.as('elected'), EDIT, id, 1, { name: 'Étude d’impact (v1), “été”' });
    const { status, headers } = await download(app, home.as('elected'), id);
    expect([status, headers.get('content-type'), headers.get('content-length')]).toEqual([
      200,
      'application/pdf',
      String(aPdf().length),
    ]);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Etude d_impact (v1)_ _ete_.pdf"; filename*=UTF-8''%C3%89tude%20d%E2%80%99impact%20%28v1%29%2C%20%E2%80%9C%C3%A9t%C3%A9%E2%80%9D.pdf`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('is renamed and shared in place, merging with others, conflicting on the same field', async () => {
    const renamed = await command(home.as('elected'), EDIT, id, 1, { name: ' Étude finale.pdf ' });
    expect(renamed.data).toMatchObject({ editDocument: { document: { version: 2, name: 'Étude finale' } } });
    const shared = await command(home.as('industrial'), EDIT, id, 1, { ownVisibility: 'territory' });
    expect(shared.data).toMatchObject({
      editDocument: { document: { version: 3, name: 'Étude finale', visibility: 'territory' } },
    });
    const conflict = await command(home.as('industrial'), EDIT, id, 1, { name: 'La mienne' });
    expect(conflict.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      data: { fields: [{ field: 'name', base: 'Étude', yours: 'La mienne', theirs: 'Étude finale' }] },
    });
    expect((await eventsOf(app, id)).slice(1)).toEqual([
      { name: 'document.renamed', origin: 'form', changes: { name: ['Étude', 'Étude finale'] } },
      { name: 'document.shared', origin: 'form', changes: { ownVisibility: ['shared', 'territory'] } },
    ]);
  });

  it.each([
    [{ name: '' }, 'required'],
    [{ name: 'a/b' }, 'forbidden_characters'],
    [{ name: 'a\u202Eb' }, 'unsafe_characters'],
    [{ name: 'x'.repeat(200) }, 'too_long'],
    [{ ownVisibility: null }, 'not_a_choice'],
  ])('refuses %j', async (values, problem) => {
    const { errors } = await command(home.as('elected'), EDIT, id, 1, values);
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', data: { problems: [{ problem }] } });
  });

  it('is removed with a way back, and not read meanwhile', async () => {
    const removed = await command(home.as('project_lead'), REMOVE, id, 1);
    expect(removed.data).toMatchObject({ removeDocument: { document: { version: 2, isRemoved: true } } });
    expect(await read(home.as('project_lead'))).toEqual([]);
    expect((await download(app, home.as('project_lead'), id)).status).toBe(404);
    expect(codeOf(await command(home.as('project_lead'), EDIT, id, 2, { name: 'x' }))).toBe('NOT_FOUND');
    expect((await sendDocument(app, home.as('project_lead'), `${id}/versions`, 'x.pdf', aPdf())).status).toBe(404);
    const restored = await command(home.as('elected'), RESTORE, id, 2);
    expect(restored.data).toMatchObject({ restoreDocument: { document: { version: 3, isRemoved: false } } });
    expect((await download(app, home.as('elected'), id)).status).toBe(200);
    expect((await eventsOf(app, id)).slice(1).map(({ name, origin }) => [name, origin])).toEqual([
      ['document.removed', 'form'],
      ['document.restored', 'undo'],
    ]);
  });

  it('goes and comes back with its action', async () => {
    await app.sql('UPDATE actions SET removed_at = now() WHERE id = $1', [actionId]);
    expect((await download(app, home.as('elected'), id)).status).toBe(404);
    expect(codeOf(await command(home.as('elected'), RESTORE, id, 1))).toBe('NOT_FOUND');
    await app.sql('UPDATE actions SET removed_at = NULL WHERE id = $1', [actionId]);
    expect((await download(app, home.as('elected'), id)).status).toBe(200);
  });

  it('is not told from one that does not exist by those who may not read it', async () => {
    const stranger = far.as('elected');
    for (const [mutation, values] of [
      [EDIT, { name: 'x' }],
      [REMOVE, {}],
      [RESTORE, {}],
    ] as const) {
      const answers = await Promise.all(
        [id, anIntent(), 'x'].map((one) => command(stranger, mutation, one, 1, values)),
      );
      expect(new Set(answers.map(({ errors }) => JSON.stringify(errors))).size).toBe(1);
      expect(codeOf(answers[0] as never)).toBe('NOT_FOUND');
      expect(codeOf(await command(home.as('observer'), mutation, id, 1, values))).toBe('FORBIDDEN');
      expect(codeOf(await command(home.as('national_coordinator'), mutation, id, 1, values))).toBe('FORBIDDEN');
    }
    const downloads = await Promise.all([id, anIntent(), 'x'].map((one) => download(app, stranger, one)));
    expect(downloads.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await download(app, home.as('elected'), id, 2)).status).toBe(404);
    expect((await download(app, home.as('elected'), id, '1e0')).status).toBe(404);
    expect((await download(app, null, id)).status).toBe(401);
  });
});

describe('the store', () => {
  it('that fails leaves no row, and a row that fails leaves no bytes', async () => {
    const store = app.app.get(FileStore);
    const { keep } = store;
    store.keep = () => Promise.reject(new Error('the disk is full'));
    expect((await add(home.as('elected'))).status).toBe(500);
    store.keep = keep;
    expect(await rows()).toEqual([]);
    const before = await kept();
    // The right goes while the file comes: found out when the rows are written.
    store.keep = async (key, file) => {
      await keep.call(store, key, file);
      await app.sql('UPDATE actions SET removed_at = now() WHERE id = $1', [actionId]);
    };
    expect((await add(home.as('elected'))).status).toBe(404);
    store.keep = keep;
    expect(await rows()).toEqual([]);
    expect(await kept()).toEqual(before);
  });
});
