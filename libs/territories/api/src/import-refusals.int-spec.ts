import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anActor, anIntent, cookieOf } from '@binome/shared/api/testing';
import { CONFIRM, ImportDesk, UNDO, type TestFiles } from './testing-imports.js';

const LIST = 'id_ti;lib_ti;insee_reg_id\nti-8401;Vallée de l’Arve;84\nti-8402;Pays du Faucigny;84\n';

describe('what imports refuse', () => {
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await ImportDesk.open();
  });
  afterAll(() => desk.app.close());

  beforeAll(async () => {
    await desk.confirm(await desk.preview({ 'liste.csv': LIST }, { phase: 'phase_2' }));
  });

  it.each<[string, TestFiles, string]>([
    ['an unknown SIREN', { 'membres.csv': 'id_ti;siren\nti-8401;732829320\n' }, 'UNKNOWN_SIREN'],
    [
      'a member in two territories',
      { 'membres.csv': 'id_ti;siren\nti-8401;200034882\nti-8402;200034882\n' },
      'MEMBER_IN_TWO_TERRITORIES',
    ],
    ['a list of the other phase', { 'territoires-2018-2023.csv': LIST }, 'PHASE_CONTRADICTED'],
    ['a territory nobody knows', { 'membres.csv': 'id_ti;siren\nti-0001;200034882\n' }, 'UNKNOWN_TERRITORY'],
    ['only a header', { 'liste.csv': 'id_ti;lib_ti;insee_reg_id\n' }, 'EMPTY_FILE'],
    [
      'contours of nobody',
      {
        'c.json':
          '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id_ti":"ti-0001"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[0,1],[1,1],[0,0]]]}}]}',
      },
      'UNKNOWN_TERRITORY',
    ],
  ])('refuses %s, by line and column, and writes nothing', async (_what, files, code) => {
    const before = await desk.snapshot();
    const refused = await desk.preview(files, { phase: 'phase_2' });
    expect(refused).toMatchObject({ status: 'refused', preview: null, territories: { totalCount: 0 } });
    expect(refused.problems.map((problem) => problem.code)).toContain(code);
    expect(refused.problems.every(({ sentence }) => sentence.length > 10)).toBe(true);
    expect(await desk.snapshot()).toEqual(before);
    expect(
      await desk.app.refusal(desk.administrator, CONFIRM, {
        input: { importId: refused.id, version: refused.version, clientMutationId: anIntent() },
      }),
    ).toBe('IMPORT_WRONG_STATE');
  });

  it.each<[string, TestFiles, string]>([
    ['an empty file', { 'liste.csv': '' }, 'EMPTY_FILE'],
    [
      'a workbook renamed to .csv',
      { 'liste.csv': Buffer.from('504b0304140000000800000021000000000000000000000000000000', 'hex') },
      'NOT_A_TABLE',
    ],
    ['26 MB', { 'liste.csv': Buffer.alloc(26_000_000, 'a') }, 'FILE_TOO_LARGE'],
    ['no file', {}, 'EMPTY_FILE'],
  ])('refuses %s at the door, and keeps nothing', async (_what, files, code) => {
    const [{ count } = { count: '' }] = await desk.app.sql<{ count: string }>(
      'SELECT count(*)::text AS count FROM territory_imports',
    );
    const { status, body } = await desk.send(desk.administrator, files);
    expect([status, body.code, body.data?.problems?.[0]?.code]).toEqual([422, 'IMPORT_REFUSED', code]);
    expect(await desk.app.sql('SELECT count(*)::text AS count FROM territory_imports')).toEqual([{ count }]);
  });

  it('refuses 200 MB early, without receiving them', async () => {
    const boundary = 'b';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="liste.csv"\r\ncontent-type: text/csv\r\n\r\n`;
    const { status, sent } = await new Promise<{ status: number; sent: number }>((done, fail) => {
      let sent = 0;
      const headers = {
        cookie: cookieOf(desk.administrator),
        'x-binome-request': '1',
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': 200_000_000,
      };
      const upload = request(`${desk.app.url}/api/imports`, { method: 'POST', headers }, (answer) => {
        answer.resume();
        done({ status: answer.statusCode ?? 0, sent });
        upload.destroy();
      });
      upload.on('error', (error: Error & { code?: string }) =>
        error.code === 'EPIPE' || error.code === 'ECONNRESET' ? undefined : fail(error),
      );
      upload.write(head);
      const chunk = Buffer.alloc(1_000_000, 'a');
      const more = (): void => {
        if (upload.destroyed || sent > 199) return;
        sent += 1;
        if (upload.write(chunk)) setImmediate(more);
        else upload.once('drain', more);
      };
      more();
    });
    expect(status).toBe(422);
    expect(sent).toBeLessThan(60);
    expect(await desk.app.data(desk.administrator, '{ regions { code } }')).toBeTruthy();
  });

  it('is for administrators alone, with the header of the page', async () => {
    for (const role of ['elected', 'project_lead', 'national_coordinator', 'observer'] as const) {
      expect((await desk.send(anActor(role, { territoryIds: [randomUUID()] }), { 'liste.csv': LIST })).status).toBe(
        404,
      );
    }
    expect((await desk.send(null, { 'liste.csv': LIST })).status).toBe(401);
    expect((await desk.send(desk.administrator, { 'liste.csv': LIST }, {}, {})).status).toBe(403);
    const { body } = await desk.send(desk.administrator, { '../../<b>liste\r\n.csv': LIST }, { phase: 'phase_2' });
    const imported = await desk.work(body.id);
    expect(
      await desk.app.refusal(anActor('national_coordinator'), `{ territoryImport(id: "${imported.id}") { id } }`),
    ).toBe('NOT_FOUND');
    const listed = await desk.app.data(
      anActor('elected', { territoryIds: [randomUUID()] }),
      '{ territoryImports { totalCount nodes { id } } }',
    );
    expect(listed).toEqual({ territoryImports: { totalCount: 0, nodes: [] } });
    const input = { importId: imported.id, version: imported.version, clientMutationId: anIntent() };
    expect(await desk.app.refusal(anActor('national_coordinator'), CONFIRM, { input })).toBe('NOT_FOUND');
    expect(await desk.app.refusal(anActor('elected'), UNDO, { input })).toBe('NOT_FOUND');
  });
});
