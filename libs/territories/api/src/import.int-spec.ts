import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anActor, anIntent, cookieOf, TestApp } from '@binome/shared/api/testing';
import { type AccountActor } from '@binome/shared/domain';
import { ImportJob } from './index.js';
import { territoriesWithoutSessions } from './testing.js';

const DATA = resolve('../shared/data');
const FIXTURE = resolve('libs/territories/api/src/fixtures');
const IMPORT = `query ($id: ID!) { territoryImport(id: $id) { id version status problemCount problems { code file line column sentence }
  obstacles { label reason } progress { step done total } files { name size }
  preview { files { shape phase rows } counts { createdTerritories changedTerritories unchangedTerritories addedMembers removedMembers createdContours } }
  territories(kind: created, first: 100) { totalCount nodes { code name addedMembers { siren } } pageInfo { hasNextPage } } } }`;
const CONFIRM =
  'mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { territoryImport { status version } } }';
const UNDO = 'mutation ($input: UndoImportInput!) { undoImport(input: $input) { territoryImport { status version } } }';

interface Import {
  id: string;
  version: number;
  status: string;
  problemCount: number;
  problems: { code: string; line: number | null; column: string | null; sentence: string }[];
  obstacles: { label: string; reason: string }[];
  preview: { counts: Record<string, number> } | null;
  territories: { totalCount: number; nodes: { code: string; addedMembers: unknown[] }[] };
}
type Files = Record<string, string | Buffer>;

describe('imports through their doors', () => {
  let app: TestApp;
  let administrator: AccountActor;

  beforeAll(async () => {
    app = await TestApp.start(territoriesWithoutSessions);
    administrator = anActor('administrator');
    await app.sql(`INSERT INTO accounts (id, version, email, name) VALUES ($1, 1, 'admin@binome.example', 'Claire')`, [
      administrator.accountId,
    ]);
    await app.sql(
      `INSERT INTO role_assignments (id, version, account_id, role, starts_on) VALUES (gen_random_uuid(), 1, $1, 'administrator', '2020-01-01')`,
      [administrator.accountId],
    );
  });
  afterAll(() => app.close());

  function form(files: Files, fields: Record<string, string> = {}): FormData {
    const body = new FormData();
    for (const [name, value] of Object.entries({ clientMutationId: anIntent(), ...fields })) body.append(name, value);
    for (const [name, content] of Object.entries(files))
      body.append('files', new Blob([new Uint8Array(Buffer.from(content as string))]), name);
    return body;
  }

  async function send(
    actor: AccountActor | null,
    files: Files,
    fields: Record<string, string> = {},
    headers: Record<string, string> = { 'x-binome-request': '1' },
  ) {
    const cookie: Record<string, string> = actor ? { cookie: cookieOf(actor) } : {};
    const answer = await fetch(`${app.url}/api/imports`, {
      method: 'POST',
      headers: { ...cookie, ...headers },
      body: form(files, fields),
    });
    return {
      status: answer.status,
      body: (await answer.json()) as { id: string; code?: string; data?: { problems?: { code: string }[] } },
    };
  }

  const read = async (id: string): Promise<Import> =>
    (await app.data<{ territoryImport: Import }>(administrator, IMPORT, { id })).territoryImport;
  const work = async (id: string): Promise<Import> => {
    await app.app.get(ImportJob).run(id);
    return read(id);
  };
  async function preview(files: Files, fields: Record<string, string> = {}): Promise<Import> {
    const { status, body } = await send(administrator, files, fields);
    expect(status).toBe(201);
    return work(body.id);
  }
  async function confirm({ id, version }: Import): Promise<Import> {
    await app.data(administrator, CONFIRM, { input: { importId: id, version, clientMutationId: anIntent() } });
    return work(id);
  }
  async function undo({ id, version }: Import): Promise<Import> {
    await app.data(administrator, UNDO, { input: { importId: id, version, clientMutationId: anIntent() } });
    return work(id);
  }
  const snapshot = (): Promise<Record<string, unknown>[]> =>
    app.sql(`SELECT 'territory' AS kind, phase || code AS key, md5((to_jsonb(t) - 'version' - 'id' - 'created_at')::text) AS row FROM territories t
      UNION ALL SELECT 'member', phase || siren, md5((to_jsonb(m) - 'version' - 'id' - 'territory_id')::text) FROM member_authorities m
      UNION ALL SELECT 'contour', territory_id::text, md5(geometry::text) FROM territory_contours ORDER BY 1, 2`);

  const LIST = 'id_ti;lib_ti;insee_reg_id\nti-8401;Vallée de l’Arve;84\nti-8402;Pays du Faucigny;84\n';
  const MEMBERS = 'id_ti;siren\nti-8401;200034882\nti-8402;200000172\n';

  it('previews, applies, changes nothing the second time, and is undone', async () => {
    const empty = await snapshot();
    const previewed = await preview({ 'liste.csv': LIST, 'membres.csv': MEMBERS }, { phase: 'phase_2' });
    expect(previewed).toMatchObject({
      status: 'previewed',
      problemCount: 0,
      preview: { counts: { createdTerritories: 2, addedMembers: 2 } },
    });
    expect(await snapshot()).toEqual(empty);
    const applied = await confirm(previewed);
    expect(applied).toMatchObject({ status: 'applied' });
    expect(await snapshot()).toHaveLength(4);
    const events = await app.sql(
      `SELECT name, origin, data ->> 'code' AS code FROM events WHERE name LIKE 'territory.%' ORDER BY 3`,
    );
    expect(events).toEqual(
      ['ti-8401', 'ti-8402'].map((code) => ({ name: 'territory.created', origin: 'import', code })),
    );
    const after = await snapshot();
    const again = await confirm(await preview({ 'liste.csv': LIST, 'membres.csv': MEMBERS }, { phase: 'phase_2' }));
    expect(again.preview?.counts).toMatchObject({
      createdTerritories: 0,
      changedTerritories: 0,
      unchangedTerritories: 2,
      addedMembers: 0,
    });
    expect(await snapshot()).toEqual(after);
    const changed = await confirm(
      await preview(
        { 'liste.csv': LIST.replace('Pays du', 'Le'), 'membres.csv': MEMBERS.replace('200034882', '247400690') },
        { phase: 'phase_2' },
      ),
    );
    expect(changed.preview?.counts).toMatchObject({ changedTerritories: 2, addedMembers: 1, removedMembers: 1 });
    const blocked = await undo(applied);
    expect(blocked.status).toBe('applied');
    expect(blocked.obstacles.length).toBeGreaterThan(0);
    expect((await undo(changed)).status).toBe('undone');
    expect(await snapshot()).toEqual(after);
    const [{ count } = { count: '' }] = await app.sql<{ count: string }>(
      `SELECT count(*)::text AS count FROM territories WHERE version > 1`,
    );
    expect(count).toBe('2');
  });

  it('refuses to undo what people already work in, and names it', async () => {
    const applied = await confirm(
      await preview({ 'liste.csv': 'id_ti;lib_ti;insee_reg_id\nti-8499;Essai;84\n' }, { phase: 'phase_2' }),
    );
    await app.sql(
      `INSERT INTO pair_seats (id, version, territory_id, side, person_name, starts_on) SELECT gen_random_uuid(), 1, id, 'elected', 'X', '2026-01-01' FROM territories WHERE code = 'ti-8499'`,
    );
    expect((await undo(applied)).obstacles).toEqual([{ label: 'ti-8499 Essai', reason: 'in_use' }]);
    await app.sql(`DELETE FROM pair_seats`);
    expect((await undo(await read(applied.id))).status).toBe('undone');
    expect(await app.sql(`SELECT 1 FROM territories WHERE code = 'ti-8499'`)).toEqual([]);
  });

  it('previews again when what is known changed after the preview', async () => {
    const file = { 'liste.csv': 'id_ti;lib_ti;insee_reg_id\nti-8401;Vallée neuve;84\n' };
    const first = await preview(file, { phase: 'phase_2' });
    await app.sql(`UPDATE territories SET name = 'Entre-temps' WHERE code = 'ti-8401'`);
    const again = await confirm(first);
    expect(again.status).toBe('previewed');
    expect((await confirm(again)).status).toBe('applied');
  });

  it.each<[string, Files, string]>([
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
    const before = await snapshot();
    const refused = await preview(files, { phase: 'phase_2' });
    expect(refused).toMatchObject({ status: 'refused', preview: null, territories: { totalCount: 0 } });
    expect(refused.problems.map((problem) => problem.code)).toContain(code);
    expect(refused.problems.every(({ sentence }) => sentence.length > 10)).toBe(true);
    expect(await snapshot()).toEqual(before);
    expect(
      await app.refusal(administrator, CONFIRM, {
        input: { importId: refused.id, version: refused.version, clientMutationId: anIntent() },
      }),
    ).toBe('IMPORT_WRONG_STATE');
  });

  it.each<[string, Files, string]>([
    ['an empty file', { 'liste.csv': '' }, 'EMPTY_FILE'],
    [
      'a workbook renamed to .csv',
      { 'liste.csv': Buffer.from('504b0304140000000800000021000000000000000000000000000000', 'hex') },
      'NOT_A_TABLE',
    ],
    ['26 MB', { 'liste.csv': Buffer.alloc(26_000_000, 'a') }, 'FILE_TOO_LARGE'],
    ['no file', {}, 'EMPTY_FILE'],
  ])('refuses %s at the door, and keeps nothing', async (_what, files, code) => {
    const [{ count } = { count: '' }] = await app.sql<{ count: string }>(
      'SELECT count(*)::text AS count FROM territory_imports',
    );
    const { status, body } = await send(administrator, files);
    expect([status, body.code, body.data?.problems?.[0]?.code]).toEqual([422, 'IMPORT_REFUSED', code]);
    expect(await app.sql('SELECT count(*)::text AS count FROM territory_imports')).toEqual([{ count }]);
  });

  it('refuses 200 MB early, without receiving them', async () => {
    const boundary = 'b';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="liste.csv"\r\ncontent-type: text/csv\r\n\r\n`;
    const { status, sent } = await new Promise<{ status: number; sent: number }>((done, fail) => {
      let sent = 0;
      const headers = {
        cookie: cookieOf(administrator),
        'x-binome-request': '1',
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': 200_000_000,
      };
      const upload = request(`${app.url}/api/imports`, { method: 'POST', headers }, (answer) => {
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
    expect(await app.data(administrator, '{ regions { code } }')).toBeTruthy();
  });

  it('is for administrators alone, with the header of the page', async () => {
    for (const role of ['elected', 'project_lead', 'national_coordinator', 'observer'] as const) {
      expect((await send(anActor(role, { territoryIds: [randomUUID()] }), { 'liste.csv': LIST })).status).toBe(404);
    }
    expect((await send(null, { 'liste.csv': LIST })).status).toBe(401);
    expect((await send(administrator, { 'liste.csv': LIST }, {}, {})).status).toBe(403);
    const { body } = await send(administrator, { '../../<b>liste\r\n.csv': LIST }, { phase: 'phase_2' });
    const imported = await work(body.id);
    expect(await app.refusal(anActor('national_coordinator'), IMPORT, { id: imported.id })).toBe('NOT_FOUND');
    const listed = await app.data(
      anActor('elected', { territoryIds: [randomUUID()] }),
      '{ territoryImports { totalCount nodes { id } } }',
    );
    expect(listed).toEqual({ territoryImports: { totalCount: 0, nodes: [] } });
    const input = { importId: imported.id, version: imported.version, clientMutationId: anIntent() };
    expect(await app.refusal(anActor('national_coordinator'), CONFIRM, { input })).toBe('NOT_FOUND');
    expect(await app.refusal(anActor('elected'), UNDO, { input })).toBe('NOT_FOUND');
  });

  it('the same upload sent again is one import; a right withdrawn meanwhile applies nothing', async () => {
    const clientMutationId = anIntent();
    const [one, two] = [
      await send(administrator, { 'liste.csv': LIST }, { clientMutationId, phase: 'phase_2' }),
      await send(administrator, { 'liste.csv': LIST }, { clientMutationId, phase: 'phase_2' }),
    ];
    expect(two.body.id).toBe(one.body.id);
    const { id, version } = await work(one.body.id);
    await app.data(administrator, CONFIRM, { input: { importId: id, version, clientMutationId: anIntent() } });
    await app.sql(`UPDATE role_assignments SET ends_on = '2020-12-31'`);
    expect((await work(id)).status).toBe('failed');
    await app.sql('UPDATE role_assignments SET ends_on = NULL');
  });

  it('a job run twice or at once is applied once; one that Redis forgot is asked for again', async () => {
    const { id, version } = await preview(
      { 'liste.csv': 'id_ti;lib_ti;insee_reg_id\nti-8450;Deux fois;84\n' },
      { phase: 'phase_2' },
    );
    await app.data(administrator, CONFIRM, { input: { importId: id, version, clientMutationId: anIntent() } });
    await app.sql(`UPDATE territory_imports SET status_at = now() - interval '2 minutes' WHERE id = $1`, [id]);
    expect(await app.app.get(ImportJob).resume()).toBe(1);
    await Promise.all([app.app.get(ImportJob).run(id), app.app.get(ImportJob).run(id)]);
    expect(await app.sql(`SELECT count(*)::int AS count FROM events WHERE data ->> 'code' = 'ti-8450'`)).toEqual([
      { count: 1 },
    ]);
  });

  it('the real lists, or a fixture where they are absent, with members and contours', async () => {
    const folder = existsSync(DATA) ? DATA : FIXTURE;
    await app.sql(
      'DELETE FROM territory_contours; DELETE FROM member_authorities; DELETE FROM territories'.split(';')[0] ?? '',
    );
    await app.sql('DELETE FROM member_authorities');
    await app.sql('DELETE FROM territories');
    const files = Object.fromEntries(
      readdirSync(folder)
        .filter((name) => /\.(csv|topojson|geojson)$/.test(name))
        .map((name) => [name, readFileSync(resolve(folder, name))]),
    );
    const started = performance.now();
    const previewed = await preview(files);
    const read1 = performance.now();
    expect(previewed.problems).toEqual([]);
    const applied = await confirm(previewed);
    const written = performance.now();
    expect(applied.status).toBe('applied');
    process.stdout.write(
      `import of ${previewed.preview?.counts.createdTerritories} territories: preview ${Math.round(read1 - started)} ms, write ${Math.round(written - read1)} ms\n`,
    );
    const second = await preview(files);
    expect(second.preview?.counts).toMatchObject({
      createdTerritories: 0,
      changedTerritories: 0,
      addedMembers: 0,
      removedMembers: 0,
      createdContours: 0,
    });
    if (folder !== DATA) return;
    expect(previewed.preview?.counts).toMatchObject({
      createdTerritories: 332,
      addedMembers: 1229,
      createdContours: 284,
    });
    const map = await app.data<{ territoriesMap: { contour: unknown }[] }>(
      administrator,
      '{ territoriesMap(phase: phase_2) { code contour longitude } }',
    );
    expect(map.territoriesMap.filter(({ contour }) => contour !== null)).toHaveLength(183);
    process.stdout.write(`map: ${Math.round(JSON.stringify(map).length / 1000)} kB\n`);
    expect((await undo(applied)).status).toBe('undone');
    expect(await snapshot()).toEqual([]);
  }, 60_000);
});
