import { randomUUID } from 'node:crypto';
import { FILTER_PARAMETER, PLAN_SHEETS, SIDE_SHEETS, writeFilter } from '@binome/action-plans/domain';
import {
  cookieOf,
  hasChromium,
  hasProgram,
  libreOffice,
  OFFICE_TIME,
  readPdf,
  type TestApp,
} from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAction, anOrientation, aPlan, aTerritory, startPlansApp, type TestTerritory } from '../testing.js';

let app: TestApp;
let home: TestTerritory;
let far: TestTerritory;
let planId: string;
const SIREN = '200034882';
const savedAs = libreOffice();

beforeAll(async () => {
  app = await startPlansApp();
  home = await aTerritory(app);
  far = await aTerritory(app);
  planId = (await aPlan(app, home)).id;
  await app.sql('UPDATE action_plans SET portrait = $2 WHERE id = $1', [planId, '<p>Portrait de la vallée</p>']);
  await app.sql(
    `INSERT INTO member_authorities (id, version, territory_id, phase, siren, name, type, nature, vintage, population)
     VALUES (gen_random_uuid(), 1, $1, 'phase_2', $2, 'CC Arve & Salève', 'epci', 'CC', 2024, 1000)`,
    [home.id, SIREN],
  );
  await anOrientation(app, home, planId, 'land');
  const orientationId = (await anOrientation(app, home, planId)).id;
  await anAction(app, home, planId, {
    title: '=1+1 École <b>&</b> « production »',
    orientationId,
    description: 'Former vingt jeunes.\n\nChaque année.',
    partners: ['@SUM(A1)', 'Lycée'],
    startsOn: '2027-01-31',
    perimeter: [SIREN],
    milestones: [{ id: randomUUID(), label: 'Agrément', dueOn: '2027-02-28' }],
    blockers: [
      { id: randomUUID(), nature: 'permit', asked: '=Permis', askedOf: 'DREAL', dueOn: '2024-03-31' },
      { id: randomUUID(), nature: 'network', asked: 'Raccordement', dueOn: '2099-03-31' },
      { id: randomUUID(), nature: 'land', asked: 'Cession', answeredOn: '2024-05-02', answer: '<Accord>' },
    ],
    budgetLines: [{ id: randomUUID(), year: 2027, nature: 'investment', planned: '999999999999.99' }],
    fundingLines: [{ id: randomUUID(), funder: 'Région', state: 'granted', amount: '0.10', granted: '0.30' }],
  });
  await anAction(app, home, planId, {
    title: 'Montants réservés',
    moneyVisibility: 'restricted',
    productiveInvestment: '7777777.77',
    budgetLines: [{ id: randomUUID(), year: 2027, nature: 'running', planned: '8888888.88' }],
  });
  await anAction(app, home, planId, {
    title: 'Secrète',
    visibility: 'restricted',
    companyNote: 'Procédé secret',
    blockers: [{ id: randomUUID(), nature: 'funding', asked: 'Frein confié', askedOf: 'Banque' }],
  });
});
afterAll(() => app.close());

const formulasOf = (flat: string): number => flat.match(/table:formula=/g)?.length ?? 0;
const ask = (who: Actor | null, format: string, id = planId, query = '') =>
  fetch(`${app.url}/api/plans/${id}/exports/${format}${query}`, { headers: who ? { cookie: cookieOf(who) } : {} });
const bytesOf = async (who: Actor, format: string, query = '') => {
  const answer = await ask(who, format, planId, query);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="plan-[a-z0-9-]+\.\w+"$/);
  return Buffer.from(await answer.arrayBuffer());
};

describe('a plan exported as a workbook', () => {
  it('says every figure to the cent, and no text is a formula, as another program reads it', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await bytesOf(home.as('elected'), 'xlsx')) as never);
    const values: unknown[] = [];
    const formulas: string[] = [];
    book.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          values.push(cell.value);
          if (cell.formula) formulas.push(cell.address);
        }),
      ),
    );
    expect(formulas).toEqual([]);
    expect(values).toEqual(
      expect.arrayContaining(['=1+1 École <b>&</b> « production »', 999999999999.99, 0.1, 0.3, 'Agrément', 'Secrète']),
    );
    expect(book.worksheets.map(({ name }) => name)).toContain('Financements');
  });

  it.runIf(hasProgram('soffice'))('is read by LibreOffice, every sheet of it', { timeout: OFFICE_TIME }, async () => {
    const read = (await savedAs(await bytesOf(home.as('elected'), 'xlsx'), 'xlsx', 'fods')).toString();
    const sheets = new Map(
      read
        .split('<table:table ')
        .slice(1)
        .map((sheet) => [/table:name="([^"]*)"/.exec(sheet)?.[1] ?? '', sheet]),
    );
    const written = [...Object.values(PLAN_SHEETS), ...Object.values(SIDE_SHEETS)];
    expect([...sheets.keys()]).toEqual(written);
    expect(sheets.get('Actions')).toContain('=1+1 École &lt;b&gt;&amp;&lt;/b&gt; « production »');
    expect(sheets.get('Actions')).toContain('office:date-value="2027-01-31"');
    expect(sheets.get('Jalons')).toContain('Agrément');
    expect(sheets.get('Actions')).toContain(`CC Arve &amp; Salève (${SIREN})`);
    expect(sheets.get('Freins')).toContain('=Permis');
    expect(sheets.get('Freins')).toContain('office:date-value="2024-03-31"');
    expect(sheets.get('Freins')).toContain('Frein confié');
    expect(sheets.get('Budget')).toContain('office:value="999999999999.99"');
    for (const amount of ['0.1', '0.3']) expect(sheets.get('Financements')).toContain(`office:value="${amount}"`);
    expect(sheets.get(SIDE_SHEETS.texts)).toContain('Portrait de la vallée');
    expect(sheets.get(SIDE_SHEETS.texts)).toContain('Orientation « Une orientation »');
    expect(formulasOf(read)).toBe(0);
  });

  it('leaves out what the reader does not see, and says so', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await bytesOf(home.as('observer'), 'xlsx')) as never);
    const text = JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()));
    for (const secret of ['Secrète', '7777777.77', '8888888.88', 'Procédé', 'Frein confié'])
      expect(text).not.toContain(secret);
    expect(text).toContain('Raccordement');
    expect(text).toContain('1 action du plan ne vous est pas partagée.');
    expect(text).toContain('Les montants de 1 action ne vous sont pas partagés.');
  });

  it('holds the actions of a view when its filter is given, and refuses a filter that says nothing', async () => {
    const filter = {
      match: 'all' as const,
      conditions: [{ field: 'search', operator: 'contains', values: ['reserves'], lines: [] }],
      groups: [],
    };
    const query = `?${new URLSearchParams({ [FILTER_PARAMETER]: writeFilter(filter as never) }).toString()}`;
    const text = (await bytesOf(home.as('elected'), 'csv', query)).toString();
    expect(text).toContain('Montants réservés');
    expect(text).not.toContain('École');
    expect((await ask(home.as('elected'), 'csv', planId, `?${FILTER_PARAMETER}=zz~~`)).status).toBe(400);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await bytesOf(home.as('elected'), 'xlsx', query)) as never);
    const about = JSON.stringify(book.getWorksheet(SIDE_SHEETS.about)?.getSheetValues());
    expect(about).toContain('Fichier filtré : « reserves ». Il contient 1 action.');
  });

  it('is refused rather than cut when it holds too many actions', async () => {
    const full = await aTerritory(app);
    const { id } = await aPlan(app, full);
    await app.sql(
      `INSERT INTO actions (id, territory_id, plan_id, version, code, title, main_axis, rank, phase, status, commitment, priority)
       SELECT gen_random_uuid(), $1, $2, 1, 'B-' || n, 'Action ' || n, 'skills', 'm' || lpad(n::text, 5, '0'), 'idea', 'to_come', 'intended', 'medium' FROM generate_series(1, 5001) AS n`,
      [full.id, id],
    );
    const answer = await ask(full.as('elected'), 'csv', id);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'EXPORT_TOO_LARGE', data: { most: 5_000 } });
  });
});

describe('a plan exported as a CSV', () => {
  it('opens in French spreadsheets and runs nothing', async () => {
    const text = (await bytesOf(home.as('elected'), 'csv')).toString('utf8');
    expect(text.startsWith('\uFEFFCode;Titre;')).toBe(true);
    expect(text).toContain(`'=1+1 École`);
    expect(text).toContain(`'@SUM(A1)`);
    expect(text).not.toMatch(/(^|;)"?[=+@]/m);
  });

  it.runIf(hasProgram('soffice'))('holds no formula for LibreOffice', { timeout: OFFICE_TIME }, async () => {
    // The one that is added is the control: what evaluates it would evaluate the others.
    const text = `${(await bytesOf(home.as('elected'), 'csv')).toString('utf8')}=1+1;fin\r\n`;
    const semicolonsUtf8Evaluated = 'CSV:59,34,76,1,,0,false,true,false,false,false,0,true';
    const read = (await savedAs(Buffer.from(text), 'csv', 'fods', semicolonsUtf8Evaluated)).toString();
    expect(read).toContain('École');
    expect(formulasOf(read)).toBe(1);
  });
});

describe('a plan exported as a document', () => {
  /** What each kind of document says of the perimeter and of the blockers: word by word, a cell may be narrow. */
  const saysWhatIsWaitedFor = (read: string): void => {
    const text = read.replace(/\s+/g, ' ');
    expect(text).toContain('CC Arve & Salève');
    expect(text).not.toContain(SIREN);
    for (const said of ['Freins', '=Permis', 'DREAL', 'Sans', 'attente', '<Accord>']) expect(text).toContain(said);
  };

  it.runIf(hasProgram('soffice'))('is a DOCX that LibreOffice reads', { timeout: OFFICE_TIME }, async () => {
    const text = (await savedAs(await bytesOf(home.as('elected'), 'docx'), 'docx', 'txt:Text')).toString();
    saysWhatIsWaitedFor(text);
    expect(text).toContain('Frein confié');
    expect(text).toContain('École <b>&</b> « production »');
    expect(text).toContain('999\u00A0999\u00A0999\u00A0999,99\u00A0€');
    expect(text).toContain('Agrément');
  });

  it.runIf(hasProgram('pdftotext', '-v') && hasChromium())('is a tagged PDF in French', async () => {
    const bytes = await bytesOf(home.as('observer'), 'pdf');
    const { text, facts } = readPdf(bytes);
    saysWhatIsWaitedFor(text);
    for (const secret of ['Secrète', 'Frein confié', 'Banque']) expect(text).not.toContain(secret);
    expect(text).toContain('École <b>&</b> « production »');
    expect(text.replace(/\s/g, ' ')).toContain('999 999 999 999,99 €');
    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toContain('Plan d’action');
    expect(bytes.toString('latin1')).toContain('/Lang (fr');
  });
});

describe('the door of exports', () => {
  it('does not exist for strangers, nor for a kind of file that is not written', async () => {
    for (const format of ['xlsx', 'csv', 'docx', 'pdf'])
      for (const who of [
        far.as('elected'),
        far.as('observer'),
        far.as('regional_reviewer'),
        home.as('operator_agent'),
        home.as('administrator'),
      ])
        expect((await ask(who, format)).status).toBe(404);
    expect((await ask(null, 'xlsx')).status).toBe(401);
    expect((await ask(home.as('elected'), 'exe')).status).toBe(404);
    expect((await ask(home.as('elected'), 'xlsx', 'nothing')).status).toBe(404);
  });
});
