import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { DocumentScans, DocumentSweeper } from '@binome/documents/api';
import { aPdf, download, sendDocument } from '@binome/documents/api/testing';
import { FileStore, IncomingFiles } from '@binome/shared/api';
import { anIntent, ClamdServer, cookieOf, TEST_MALWARE, type TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anAction, aPlan, aTerritory, eventsOf, startPlansApp, type TestTerritory } from './testing.js';

const READ = `query ($id: ID!) { action(id: $id) { documents(first: 10) { nodes { id latest { number scan download } current { number } } } } }`;

let app: TestApp;
let home: TestTerritory;
let actionId: string;

const newAction = async (): Promise<void> => {
  home = await aTerritory(app);
  actionId = (await anAction(app, home, (await aPlan(app, home)).id)).id;
};
const send = (bytes: Buffer, place = `Action/${actionId}`) =>
  sendDocument(app, home.as('elected'), place, 'x.pdf', bytes);
const states = async (role: 'elected' | 'industrial') => {
  type Read = { action: { documents: { nodes: { latest: object; current: object | null }[] } } };
  const { action } = await app.data<Read>(home.as(role), READ, { id: actionId });
  return action.documents.nodes[0];
};
const until = async (reached: () => Promise<boolean>, seconds = 15): Promise<void> => {
  for (let turn = 0; turn < seconds * 20; turn += 1) {
    if (await reached()) return;
    await wait(50);
  }
  throw new Error('never came');
};
const scanOf = async (id: string): Promise<string | undefined> =>
  (
    await app.sql<{ scan: string }>('SELECT scan FROM document_versions WHERE document_id = $1 ORDER BY number DESC', [
      id,
    ])
  )[0]?.scan;
const kept = async (): Promise<string[]> => {
  const keys: string[] = [];
  for await (const { key } of app.app.get(FileStore).list('documents')) keys.push(key);
  return keys;
};
const incoming = (): Promise<string[]> => readdir(join(app.config.filesDir, 'incoming')).catch(() => []);

describe('with a scanner', () => {
  let clamd: ClamdServer;
  let address: URL;
  beforeAll(async () => {
    clamd = new ClamdServer();
    address = new URL(await clamd.open());
    app = await startPlansApp({ CLAMD_URL: address.href });
    app.startWorkers();
  });
  afterAll(async () => {
    await app.close();
    await clamd.close();
  });
  beforeEach(newAction);

  it('a document is downloaded by all once nothing was found in it', async () => {
    const { id } = (await send(aPdf())).body;
    await until(async () => (await scanOf(id)) === 'clean');
    expect((await download(app, home.as('industrial'), id)).status).toBe(200);
    expect((await eventsOf(app, id)).map(({ name, origin }) => [name, origin])).toEqual([
      ['document.added', 'form'],
      ['document.cleared', 'job'],
    ]);
  });

  it('malware is downloaded by nobody, deleted, and told; the version before stays', async () => {
    const { id } = (await send(aPdf())).body;
    await until(async () => (await scanOf(id)) === 'clean');
    const before = await kept();
    await send(aPdf(TEST_MALWARE), `${id}/versions`);
    await until(async () => (await scanOf(id)) === 'refused');
    for (const role of ['elected', 'industrial'] as const) {
      expect(await states(role)).toMatchObject({
        latest: { number: 2, scan: 'refused', download: null },
        current: { number: 1 },
      });
      const refused = await download(app, home.as(role), id, 2);
      expect([refused.status, await refused.json()]).toEqual([
        409,
        { code: 'DOCUMENT_NOT_AVAILABLE', data: { scan: 'refused' } },
      ]);
      expect((await download(app, home.as(role), id, 1)).status).toBe(200);
    }
    await until(async () => (await kept()).length === before.length);
    expect((await eventsOf(app, id)).at(-1)).toMatchObject({ name: 'document.refused' });
  });

  it('that is away makes a document wait: its sender alone downloads it, and it is asked about until it is known', async () => {
    await clamd.close();
    const { id } = (await send(aPdf())).body;
    await until(async () => (await app.sql('SELECT 1 FROM events WHERE done_at IS NULL')).length === 0);
    await wait(300);
    expect(await scanOf(id)).toBe('waiting');
    expect(await states('elected')).toMatchObject({ latest: { scan: 'waiting' }, current: { number: 1 } });
    expect(await states('industrial')).toMatchObject({ latest: { scan: 'waiting', download: null }, current: null });
    expect((await download(app, home.as('elected'), id)).status).toBe(200);
    const early = await download(app, home.as('industrial'), id);
    expect([early.status, await early.json()]).toEqual([
      409,
      { code: 'DOCUMENT_NOT_AVAILABLE', data: { scan: 'waiting' } },
    ]);
    const scans = app.app.get(DocumentScans);
    expect(await scans.resume(0)).toBe(1);
    await wait(300);
    // An outage is given up by nobody.
    expect(await app.sql('SELECT 1 FROM dead_letters')).toEqual([]);
    clamd = new ClamdServer();
    await clamd.open(undefined, Number(address.port));
    expect(await scans.resume(0)).toBe(1);
    await until(async () => (await scanOf(id)) === 'clean');
    expect((await download(app, home.as('industrial'), id)).status).toBe(200);
    expect(await scans.resume(0)).toBe(0);
  });

  it('is asked twice about one version without harm', async () => {
    const { id } = (await send(aPdf())).body;
    const [version] = await app.sql<{ id: string }>('SELECT id FROM document_versions WHERE document_id = $1', [id]);
    const scans = app.app.get(DocumentScans);
    await Promise.all([scans.run(version?.id ?? ''), scans.run(version?.id ?? '')]);
    await until(async () => (await scanOf(id)) === 'clean');
    expect((await eventsOf(app, id)).filter(({ name }) => name === 'document.cleared')).toHaveLength(1);
  });
});

describe('nothing is left behind', () => {
  beforeAll(async () => {
    app = await startPlansApp();
  });
  afterAll(() => app.close());
  beforeEach(newAction);

  const headers = () => ({
    cookie: cookieOf(home.as('elected')),
    'x-binome-request': '1',
    'content-type': 'multipart/form-data; boundary=x',
  });
  const head = () =>
    `--x\r\ncontent-disposition: form-data; name="clientMutationId"\r\n\r\n${anIntent()}\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="x.txt"\r\n\r\n`;
  const begin = () => {
    const upload = httpRequest(`${app.url}/api/documents/Action/${actionId}`, { method: 'POST', headers: headers() });
    upload.on('error', () => undefined);
    upload.write(head());
    upload.write('a'.repeat(200_000));
    return upload;
  };

  it('by an upload that is cut in the middle', async () => {
    const before = await kept();
    const upload = begin();
    await until(async () => (await incoming()).length === 1);
    upload.destroy();
    await until(async () => (await incoming()).length === 0);
    expect(await kept()).toEqual(before);
    expect(await app.sql('SELECT 1 FROM documents WHERE owner_id = $1', [actionId])).toEqual([]);
  });

  it('by senders who hold more uploads than one person needs: the fourth waits its turn, others are served', async () => {
    const slow = [begin(), begin(), begin()];
    await until(async () => (await incoming()).length === 3);
    const fourth = await send(aPdf());
    expect([fourth.status, fourth.body.code]).toEqual([429, 'RATE_LIMITED']);
    const other = await sendDocument(app, home.as('industrial'), `Action/${actionId}`, 'x.pdf', aPdf());
    expect(other.status).toBe(201);
    for (const upload of slow) upload.destroy();
    await until(async () => (await incoming()).length === 0);
    expect((await send(aPdf())).status).toBe(201);
  });

  it('by a process that died while it received', async () => {
    const folder = join(app.config.filesDir, 'incoming');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'mort'), 'moitié');
    const files = app.app.get(IncomingFiles);
    expect(await files.sweep()).toBe(0);
    await utimes(join(folder, 'mort'), new Date(0), new Date(0));
    expect(await files.sweep()).toBe(1);
    expect(await incoming()).toEqual([]);
  });

  it('by a process that died between the bytes and the rows, and what has rows stays', async () => {
    const sweeper = app.app.get(DocumentSweeper);
    const { id } = (await send(aPdf())).body;
    const files = app.app.get(IncomingFiles);
    await app.app.get(FileStore).keep(`documents/${anIntent()}`, await files.receive(Readable.from(['orphelin'])));
    expect(await sweeper.sweepKept()).toBe(0);
    expect(await sweeper.sweepKept(-1)).toBe(1);
    expect((await download(app, home.as('elected'), id)).status).toBe(200);
  });

  it('by a document removed for thirty days: erased, it no longer comes back, and its history stays', async () => {
    const sweeper = app.app.get(DocumentSweeper);
    const { id } = (await send(aPdf())).body;
    const input = { clientMutationId: anIntent(), documentId: id, version: 1 };
    await app.data(
      home.as('elected'),
      `mutation ($input: RemoveDocumentInput!) { removeDocument(input: $input) { document { id } } }`,
      { input },
    );
    expect(await sweeper.eraseRemoved()).toBe(0);
    await app.sql(`UPDATE documents SET removed_at = now() - interval '31 days' WHERE id = $1`, [id]);
    expect(await sweeper.eraseRemoved()).toBe(1);
    expect(await sweeper.sweepKept(-1)).toBe(1);
    const restore = `mutation ($input: RestoreDocumentInput!) { restoreDocument(input: $input) { document { id } } }`;
    expect(
      await app.refusal(home.as('elected'), restore, {
        input: { clientMutationId: anIntent(), documentId: id, version: 3 },
      }),
    ).toBe('NOT_FOUND');
    expect((await eventsOf(app, id)).map(({ name }) => name)).toEqual([
      'document.added',
      'document.removed',
      'document.erased',
    ]);
  });
});
