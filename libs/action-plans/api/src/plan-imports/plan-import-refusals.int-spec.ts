import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import ExcelJS from 'exceljs';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ActorLoader } from '@binome/shared/api';
import { anActor, anIntent, cookieOf, type HeaderActorLoader } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { aTerritory } from '../testing.js';
import {
  CONFIRM,
  csv,
  MAP,
  PlanImportDesk,
  READ,
  UNDO,
  workbook,
  type TestPlanImport,
} from './testing-plan-imports.js';

const FILE = csv([
  ['Code', 'Titre', 'Axe'],
  ['A-1', 'A', 'Foncier'],
]);

describe('what imports of plans refuse', () => {
  let desk: PlanImportDesk;
  let made: TestPlanImport;
  beforeAll(async () => {
    desk = await PlanImportDesk.open();
    made = await desk.preview('plan.csv', FILE);
  });
  afterAll(() => desk.app.close());

  it.each<[string, string, () => Buffer | Promise<Buffer>, string]>([
    ['an empty file', 'p.csv', () => Buffer.alloc(0), 'EMPTY_FILE'],
    ['a workbook renamed to .csv', 'p.csv', () => workbook({ A: [['Code']] }), 'DISGUISED'],
    ['a macro workbook', 'p.xlsm', () => workbook({ A: [['Code']] }), 'MACROS'],
    ['an old workbook', 'p.xlsx', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OLD_WORKBOOK'],
    ['11 MB', 'p.csv', () => Buffer.alloc(11_000_000, 'a'), 'FILE_TOO_LARGE'],
  ])('%s at the door, and keeps nothing', async (_what, name, bytes, code) => {
    const kept = await desk.app.sql('SELECT count(*)::int AS count FROM plan_import_files');
    const { status, body } = await desk.send(desk.lead, name, await bytes());
    expect([status, body.code, body.data?.problem?.code]).toEqual([422, 'PLAN_FILE_REFUSED', code]);
    expect(await desk.app.sql('SELECT count(*)::int AS count FROM plan_import_files')).toEqual(kept);
  });

  it('200 MB early, without receiving them', async () => {
    const head = `--b\r\ncontent-disposition: form-data; name="file"; filename="p.csv"\r\n\r\n`;
    const { status, sent } = await new Promise<{ status: number; sent: number }>((done, fail) => {
      let count = 0;
      const headers = {
        cookie: cookieOf(desk.lead),
        'x-binome-request': '1',
        'content-type': 'multipart/form-data; boundary=b',
        'content-length': 200_000_000,
      };
      const upload = request(
        `${desk.app.url}/api/plans/${desk.planId}/imports`,
        { method: 'POST', headers },
        (answer) => {
          answer.resume();
          done({ status: answer.statusCode ?? 0, sent: count });
          upload.destroy();
        },
      );
      upload.on('error', (error: Error & { code?: string }) =>
        ['EPIPE', 'ECONNRESET'].includes(error.code ?? '') ? undefined : fail(error),
      );
      upload.write(head);
      const more = (): void => {
        if (upload.destroyed || count > 199) return;
        count += 1;
        if (upload.write(Buffer.alloc(1_000_000, 'a'))) setImmediate(more);
        else upload.once('drain', more);
      };
      more();
    });
    expect(status).toBe(422);
    expect(sent).toBeLessThan(60);
  });

  it('a file whose list is sound and whose content is not, once it is read', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Actions').getCell('XFD1').value = 'loin';
    const read = await desk.upload('p.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
    expect(read).toMatchObject({ status: 'unreadable' });
    expect(read.fileProblem).toMatch(/colonnes/);
  });

  it('a mapping that is none, and acts out of their time', async () => {
    const map = (input: object): Promise<string | undefined> =>
      desk.app.refusal(desk.lead, MAP, {
        input: { planImportId: made.id, version: made.version, clientMutationId: anIntent(), ...input },
      });
    const sheet = { table: 'actions', headerLine: 1, columns: ['code'], axis: null };
    expect(await map({ sheets: [] })).toBe('INVALID_INPUT');
    expect(await map({ sheets: [{ ...sheet, columns: ['code', 'code'] }] })).toBe('INVALID_INPUT');
    expect(await map({ sheets: [{ ...sheet, columns: ['milestones.label'] }] })).toBe('INVALID_INPUT');
    expect(await map({ sheets: [{ ...sheet, columns: ['__proto__'] }] })).toBe('INVALID_INPUT');
    expect(await map({ texts: [{ column: 'nope', text: 'a', choice: 'b' }] })).toBe('INVALID_INPUT');
    expect(await map({ texts: [{ column: 'status', text: 'a'.repeat(501), choice: 'done' }] })).toBe('INVALID_INPUT');
    const undo = { planImportId: made.id, version: made.version, clientMutationId: anIntent() };
    expect(await desk.app.refusal(desk.lead, UNDO, { input: undo })).toBe('PLAN_IMPORT_WRONG_STATE');
    expect(
      await desk.app.refusal(desk.lead, CONFIRM, { input: { ...undo, clientMutationId: anIntent(), version: 99 } }),
    ).toBe('INVALID_INPUT');
  });

  it('meanings that are none: the cell is still refused, nothing else is written', async () => {
    const file = csv([
      ['Code', 'Titre', 'Axe', 'Statut', 'Pilote', 'Orientation'],
      ['Z-1', 'A', 'Foncier', 'bof', 'Léa', 'Ici'],
    ]);
    const texts = [
      { column: 'status', text: 'bof', choice: 'n’importe quoi' },
      { column: 'leads', text: 'Léa', choice: randomUUID() },
      { column: 'orientationId', text: 'Ici', choice: randomUUID() },
    ];
    const refused = await desk.preview('p.csv', file, { texts });
    expect(refused.problems.nodes.map(({ cell }) => cell).sort()).toEqual(['D2', 'F2']);
    const stranger = await desk.map(refused, {
      texts: [
        { column: 'status', text: 'bof', choice: 'done' },
        { column: 'orientationId', text: 'Ici', choice: null },
      ],
    });
    const written = await desk.confirm(stranger);
    expect(written).toMatchObject({ status: 'refused', problemCount: 1 });
    expect(await desk.app.sql(`SELECT 1 FROM actions WHERE code = 'Z-1'`)).toEqual([]);
  });

  it('everybody but the pair and the project lead, on every door', async () => {
    const { territory } = desk;
    const other = await aTerritory(desk.app);
    const strangers: [string, AccountActor, number, string][] = [
      ['contributor', territory.as('contributor'), 403, 'NOT_FOUND'],
      ['observer', territory.as('observer'), 403, 'NOT_FOUND'],
      ['regional reviewer', territory.as('regional_reviewer'), 403, 'NOT_FOUND'],
      ['national coordinator', anActor('national_coordinator'), 403, 'NOT_FOUND'],
      ['administrator', anActor('administrator'), 404, 'NOT_FOUND'],
      ['operator', anActor('operator_agent'), 404, 'NOT_FOUND'],
      ['elected elsewhere', other.as('elected'), 404, 'NOT_FOUND'],
      ['project lead elsewhere', other.as('project_lead'), 404, 'NOT_FOUND'],
    ];
    for (const [who, actor, status, code] of strangers) {
      const input = { planImportId: made.id, version: made.version, clientMutationId: anIntent() };
      const found = [
        (await desk.send(actor, 'p.csv', FILE)).status,
        await desk.app.refusal(actor, READ, { id: made.id }),
        await desk.app.refusal(actor, MAP, { input }),
        await desk.app.refusal(actor, CONFIRM, { input }),
        await desk.app.refusal(actor, UNDO, { input }),
        (
          await fetch(`${desk.app.url}/api/plan-imports/${made.id}/erreurs.csv`, {
            headers: { cookie: cookieOf(actor) },
          })
        ).status,
        await listening(actor),
      ];
      expect([who, ...found]).toEqual([who, status, code, code, code, code, 404, 'refused']);
      const listed = await desk.app.data(
        actor,
        'query ($planId: ID!) { planImports(planId: $planId) { totalCount nodes { id } } }',
        { planId: desk.planId },
      );
      expect(listed).toEqual({ planImports: { totalCount: 0, nodes: [] } });
    }
    for (const role of ['elected', 'industrial', 'project_lead'] as const)
      expect((await desk.send(territory.as(role), 'p.csv', FILE)).status).toBe(201);
    expect((await desk.send(null, 'p.csv', FILE)).status).toBe(401);
    expect((await desk.send(desk.lead, 'p.csv', FILE, {}, {})).status).toBe(403);
    expect((await desk.send(desk.lead, 'p.csv', FILE, { previousId: randomUUID() })).status).toBe(404);
    expect((await fetch(`${desk.app.url}/api/plan-imports/modele.xlsx`)).status).toBe(401);
  });

  async function listening(actor: AccountActor): Promise<string> {
    class Socket extends WebSocket {
      constructor(url: string, protocols: string) {
        super(url, protocols, { headers: { cookie: cookieOf(actor), origin: desk.app.config.publicUrl } });
      }
    }
    const client = createClient({
      url: `${desk.app.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: Socket,
      retryAttempts: 0,
    });
    const told = await new Promise<string>((resolve) => {
      client.subscribe(
        { query: 'subscription ($id: ID!) { planImportProgressed(id: $id) { id } }', variables: { id: made.id } },
        {
          next: ({ data }) => resolve(data?.planImportProgressed ? 'told' : 'refused'),
          error: () => resolve('refused'),
          complete: () => resolve('refused'),
        },
      );
    });
    await client.dispose();
    return told;
  }

  it('an import whose author may no longer import, and one of an archived plan', async () => {
    const previewed = await desk.preview(
      'p.csv',
      csv([
        ['Code', 'Titre', 'Axe'],
        ['R-1', 'A', 'Foncier'],
      ]),
    );
    const input = { planImportId: previewed.id, version: previewed.version, clientMutationId: anIntent() };
    await desk.app.data(desk.lead, CONFIRM, { input });
    const { ended } = desk.app.app.get<HeaderActorLoader>(ActorLoader);
    ended.add(desk.lead.sessionId);
    await desk.job.run(previewed.id);
    ended.delete(desk.lead.sessionId);
    expect(await desk.read(previewed.id)).toMatchObject({ status: 'failed' });
    expect(await desk.app.sql(`SELECT 1 FROM actions WHERE code = 'R-1'`)).toEqual([]);
    const again = await desk.preview(
      'p.csv',
      csv([
        ['Code', 'Titre', 'Axe'],
        ['R-1', 'A', 'Foncier'],
      ]),
    );
    await desk.app.sql('UPDATE action_plans SET archived_at = now() WHERE id = $1', [desk.planId]);
    expect(await desk.confirm(again)).toMatchObject({ status: 'failed' });
    expect((await desk.send(desk.lead, 'p.csv', FILE)).status).toBe(403);
    await desk.app.sql('UPDATE action_plans SET archived_at = NULL WHERE id = $1', [desk.planId]);
  });

  it('gives the errors as a table that no spreadsheet runs, and a template that it reads', async () => {
    const wrong = await desk.preview(
      'p.csv',
      csv([
        ['Code', 'Titre', 'Axe', 'Échéance'],
        ['S-1', 'A', 'Foncier', '=1+1'],
        ['S-2', 'B', 'Foncier', 'demain'],
      ]),
    );
    const errors = await fetch(`${desk.app.url}/api/plan-imports/${wrong.id}/erreurs.csv`, {
      headers: { cookie: cookieOf(desk.lead) },
    });
    expect(errors.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(await errors.text()).toBe(
      `Feuille;Ligne;Colonne;Cellule;Valeur;Raison\np;2;Échéance;D2;'=1+1;Ce n’est pas une date\u00a0: écrivez par exemple 03/03/2026.\np;3;Échéance;D3;demain;Ce n’est pas une date\u00a0: écrivez par exemple 03/03/2026.\n`,
    );
    const template = await fetch(`${desk.app.url}/api/plan-imports/modele.xlsx`, {
      headers: { cookie: cookieOf(desk.lead) },
    });
    const bytes = Buffer.from(await template.arrayBuffer());
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    const actions = book.getWorksheet('Actions')!;
    const state = (actions.getRow(1).values as unknown[]).indexOf('État');
    for (const line of [2, 500])
      expect(actions.getCell(line, state).dataValidation).toMatchObject({
        type: 'list',
        formulae: ['"À venir,En cours,En pause,Terminée,Abandonnée"'],
      });
    const read = await desk.upload('modele.xlsx', bytes);
    expect(read.sheets.map(({ table }) => table)).toEqual([
      null,
      'actions',
      'milestones',
      'blockers',
      'budgetLines',
      'fundingLines',
      'indicators',
      'indicatorValues',
      'environmentalEffects',
      'supportNeeds',
    ]);
    expect(read.sheets.every(({ columns }) => columns.every((key) => key !== null))).toBe(true);
  });
});
