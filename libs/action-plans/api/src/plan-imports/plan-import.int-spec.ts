import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIntent } from '@binome/shared/api/testing';
import { CONFIRM, csv, PlanImportDesk, workbook } from './testing-plan-imports.js';

const HEAD = ['N°', 'Intitulé', 'Axe', 'Statut', 'Orientation', 'Pilote', 'Échéance', 'Investissement'];

describe('a spreadsheet imported into a plan', () => {
  let desk: PlanImportDesk;
  beforeAll(async () => {
    desk = await PlanImportDesk.open();
  });
  afterAll(() => desk.app.close());

  it('is read, explained, previewed, written as one, told in the history, and undone', async () => {
    const sheets = {
      'Notre plan': [
        ['Plan d’action 2026', null],
        HEAD,
        [
          'A-1',
          'Réseau de chaleur',
          'Transition',
          'en cour',
          'Décarboner',
          'Marie Pic',
          new Date(Date.UTC(2026, 2, 3)),
          1234.5,
        ],
        [null, 'Friche', 'Axe 4', 'À venir', null, null, '31/12/2027', '12 k€'],
      ],
      Jalons: [
        ['Code action', 'Étape', 'Date prévue'],
        ['A-1', 'Permis', '01/06/2026'],
      ],
      Financements: [
        ['Code', 'Financeur', 'Montant', 'État'],
        ['A-1', 'Ademe', '1 234,56 €', 'Acquis'],
      ],
    };
    const before = await desk.snapshot();
    const read = await desk.upload('plan.xlsx', await workbook(sheets));
    expect(read).toMatchObject({ status: 'read', counts: null });
    expect(read.sheets).toMatchObject([
      {
        table: 'actions',
        headerLine: 2,
        columns: ['code', 'title', 'mainAxis', 'status', 'orientationId', 'leads', 'endsOn', 'productiveInvestment'],
      },
      { table: 'milestones', columns: ['milestones.action', 'milestones.label', 'milestones.dueOn'] },
      { table: 'fundingLines' },
    ]);
    expect(read.texts).toMatchObject([
      { column: 'status', text: 'en cour', proposal: 'in_progress', isChosen: false },
      { column: 'orientationId', text: 'Décarboner', proposal: '+' },
      { column: 'leads', text: 'Marie Pic', proposal: '' },
    ]);
    const refused = await desk.map(read);
    expect(refused).toMatchObject({ status: 'refused', problemCount: 2 });
    expect(refused.problems.nodes).toMatchObject([
      { sheet: 'Notre plan', line: 3, column: 'Statut', cell: 'D3', value: 'en cour', code: 'UNKNOWN_CHOICE' },
      { column: 'Orientation', code: 'UNKNOWN_ORIENTATION' },
    ]);
    const texts = refused.texts.map(({ column, text, proposal }) => ({ column, text, choice: proposal }));
    const previewed = await desk.map(refused, { texts });
    expect(previewed).toMatchObject({
      status: 'previewed',
      problemCount: 0,
      counts: { created: 2, changed: 0, unchanged: 0, orientations: 1 },
    });
    expect(previewed.rows.nodes[0]!.changes).toContainEqual({
      what: 'Investissement productif (€ HT)',
      from: '',
      to: '1\u202f234,50\u00a0€',
    });
    expect(await desk.snapshot()).toEqual(before);

    const applied = await desk.confirm(previewed);
    expect(applied).toMatchObject({ status: 'applied', progress: { step: 'done' } });
    const after = await desk.snapshot();
    expect(after.map(({ kind, key }) => `${String(kind)} ${String(key)}`)).toEqual([
      'action A-1',
      'action F-01',
      'funding A-1Ademe',
      'milestone A-1Permis',
      'orientation ecological_transitionDécarboner',
    ]);
    expect(after.find(({ kind }) => kind === 'funding')).toMatchObject({ row: '1234.56 granted' });
    const events = await desk.app.sql(
      `SELECT name, origin, actor_name AS who, reason FROM events WHERE name IN ('action.drafted', 'orientation.added') ORDER BY at`,
    );
    expect(events).toHaveLength(3);
    for (const event of events)
      expect(event).toMatchObject({
        origin: 'import',
        who: desk.lead.name,
        reason: 'Import du fichier «\u00a0plan.xlsx\u00a0»',
      });

    const again = await desk.preview('plan.xlsx', await workbook(sheets));
    expect(again.counts).toMatchObject({ created: 1, changed: 0, unchanged: 1, orientations: 0 });

    const undone = await desk.undo(applied);
    expect(undone).toMatchObject({ status: 'undone', obstacles: [] });
    expect(await desk.snapshot()).toEqual(before);
    const corrected = await desk.preview('plan.xlsx', await workbook(sheets));
    expect(corrected).toMatchObject({ status: 'previewed', counts: { created: 2 } });
    expect(await desk.app.sql(`SELECT DISTINCT origin, reason FROM events WHERE name = 'action.removed'`)).toEqual([
      { origin: 'undo', reason: 'Annulation de l’import du fichier «\u00a0plan.xlsx\u00a0»' },
    ]);
  });

  it('changes only what its cells say, remembers what they mean, and puts every value back', async () => {
    await desk.confirm(
      await desk.preview(
        'a.csv',
        csv([
          ['Code', 'Titre', 'Axe', 'Partenaires', 'Comité'],
          ['B-1', 'École', 'Compétences', 'Afpa ; Région', 'Bureau'],
        ]),
      ),
    );
    const before = await desk.snapshot();
    const odd = [
      ['Code', 'Nom de la chose', 'Où ça en est', 'Axe'],
      ['B-1', 'École de production', 'ça roule', 'Foncier'],
    ];
    const read = await desk.upload('b.csv', csv(odd));
    const sheets = [{ table: 'actions', headerLine: 1, columns: ['code', 'title', 'status', 'mainAxis'], axis: null }];
    const texts = [{ column: 'status', text: 'ça roule', choice: 'in_progress' }];
    const applied = await desk.confirm(await desk.map(read, { sheets, texts }));
    expect(applied).toMatchObject({ status: 'applied', counts: { created: 0, changed: 1 } });
    expect(applied.rows.nodes[0]!.changes).toEqual([
      { what: 'Titre', from: 'École', to: 'École de production' },
      { what: 'État', from: 'À venir', to: 'En cours' },
      { what: 'Axe principal', from: 'Compétences', to: 'Foncier' },
    ]);
    const [row] = await desk.app.sql(`SELECT committee, partners, main_axis FROM actions WHERE code = 'B-1'`);
    expect(row).toEqual({ committee: 'Bureau', partners: ['Afpa', 'Région'], main_axis: 'land' });
    const next = await desk.upload('c.csv', csv(odd));
    expect(next.sheets[0]!.columns).toEqual(['code', 'title', 'status', 'mainAxis']);
    expect(next.texts).toMatchObject([{ text: 'ça roule', isChosen: true, choice: 'in_progress' }]);
    expect((await desk.map(next)).counts).toMatchObject({ unchanged: 1 });
    expect((await desk.undo(applied)).status).toBe('undone');
    expect(await desk.snapshot()).toEqual(before);
  });

  it('reads a corrected file with what was said of the one before', async () => {
    const head = ['Code', 'Titre', 'Axe', 'Échéance'];
    const wrong = await desk.preview(
      'd.csv',
      csv([head, ['D-1', 'A', 'Foncier', 'demain'], ['D-2', '', 'Foncier', '']]),
      { emptyCells: 'erase' },
    );
    expect(wrong.problems.nodes.map(({ cell, value }) => [cell, value])).toEqual([
      ['D2', 'demain'],
      ['B3', null],
    ]);
    const right = await desk.upload(
      'd.csv',
      csv([head, ['D-1', 'A', 'Foncier', '01/02/2027'], ['D-2', 'B', 'Foncier', '']]),
      { previousId: wrong.id },
    );
    expect(right).toMatchObject({ status: 'previewed', emptyCells: 'erase', counts: { created: 2 } });
    const other = await desk.upload(
      'd.csv',
      csv([
        ['Code', 'Autre'],
        ['D-1', 'A'],
      ]),
      { previousId: wrong.id },
    );
    expect(other.status).toBe('read');
  });

  it('keeps what stands beside an action, changes nothing when it comes again, and is undone', async () => {
    const rows = [
      ['Code', 'Titre', 'Axe', 'Coût 2027', 'Financeur 1', 'Aide 1', 'Permis obtenu'],
      ['F-1', 'Gare', 'Foncier', '1 000', 'Région', '400', '31/03/2027'],
    ];
    const before = await desk.snapshot();
    const read = await desk.upload('f.csv', csv(rows));
    const [sheet] = read.sheets;
    const beside = ['budgetLines.planned#2027-investment', 'fundingLines.funder#1', 'fundingLines.amount#1'];
    expect(sheet?.columns.slice(3, 6)).toEqual(beside);
    const columns = [...(sheet?.columns.slice(0, 6) ?? []), 'milestones.dueOn#'];
    const sheets = [{ table: 'actions', headerLine: 1, columns, axis: null }];
    const applied = await desk.confirm(await desk.map(read, { sheets }));
    const written = (await desk.snapshot()).filter(({ key }) => String(key).startsWith('F-1'));
    expect(written.map(({ kind, row }) => (kind === 'action' ? kind : row)).join()).toBe(
      'action,400.00 envisaged,2027-03-31 ',
    );
    const again = await desk.upload('f.csv', csv(rows));
    expect(again.sheets[0]?.columns).toEqual(columns);
    expect((await desk.map(again)).counts).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
    expect(await desk.undo(applied)).toMatchObject({ status: 'undone', obstacles: [] });
    expect(await desk.snapshot()).toEqual(before);
  });

  it('is previewed again when the plan changed meanwhile', async () => {
    const first = await desk.preview(
      'e.csv',
      csv([
        ['Code', 'Titre', 'Axe'],
        ['E-1', 'A', 'Foncier'],
      ]),
    );
    await desk.confirm(
      await desk.preview(
        'e.csv',
        csv([
          ['Code', 'Titre', 'Axe', 'Comité'],
          ['E-1', 'B', 'Foncier', 'Bureau'],
        ]),
      ),
    );
    const again = await desk.confirm(first);
    expect(again).toMatchObject({ status: 'previewed', outdated: true, counts: { changed: 1 } });
    expect((await desk.confirm(again)).status).toBe('applied');
  });

  it('is not undone over what changed since, and says what row by row', async () => {
    const file = csv([
      ['Code', 'Titre', 'Axe', 'Orientation'],
      ['G-1', 'A', 'Foncier', 'Friches'],
      ['G-2', 'B', 'Foncier', 'Friches'],
    ]);
    const applied = await desk.confirm(
      await desk.preview('g.csv', file, { texts: [{ column: 'orientationId', text: 'Friches', choice: '+' }] }),
    );
    const [orientation] = await desk.app.sql<{ id: string }>(`SELECT id FROM orientations WHERE title = 'Friches'`);
    await desk.confirm(
      await desk.preview(
        'g.csv',
        csv([
          ['Code', 'Titre', 'Axe', 'Comité', 'Orientation'],
          ['G-1', 'A', 'Foncier', 'Bureau', ''],
          ['G-3', 'C', 'Foncier', '', 'Friches'],
        ]),
      ),
    );
    const before = await desk.snapshot();
    const blocked = await desk.undo(applied);
    expect(blocked).toMatchObject({ status: 'applied' });
    expect(blocked.obstacles).toEqual([
      { label: 'G-1 A', reason: 'changed' },
      { label: 'Orientation «\u00a0Friches\u00a0»', reason: 'in_use' },
    ]);
    expect(orientation).toBeDefined();
    expect(await desk.snapshot()).toEqual(before);
  });

  it('run twice or at once is written once; one that Redis forgot is asked for again', async () => {
    const { id, version } = await desk.preview(
      'h.csv',
      csv([
        ['Code', 'Titre', 'Axe'],
        ['H-1', 'A', 'Foncier'],
      ]),
    );
    await desk.app.data(desk.lead, CONFIRM, { input: { planImportId: id, version, clientMutationId: anIntent() } });
    await desk.app.sql(`UPDATE plan_imports SET status_at = now() - interval '2 minutes' WHERE id = $1`, [id]);
    expect(await desk.job.resume()).toBe(1);
    await Promise.all([desk.job.run(id), desk.job.run(id)]);
    expect(await desk.app.sql(`SELECT count(*)::int AS count FROM actions WHERE code = 'H-1'`)).toEqual([{ count: 1 }]);
  });

  it('is erased when it was never applied, a month after the last act on it; what was applied stays', async () => {
    const file = (code: string) =>
      csv([
        ['Code', 'Titre', 'Axe'],
        [code, 'A', 'Foncier'],
      ]);
    const wrong = await desk.preview(
      's.csv',
      csv([
        ['Code', 'Titre'],
        ['S-1', ''],
      ]),
    );
    const corrected = await desk.upload('s.csv', file('S-2'), { previousId: wrong.id });
    const applied = await desk.confirm(await desk.preview('s.csv', file('S-3')));
    const waiting = await desk.send(desk.lead, 's.csv', file('S-4'));
    const recent = await desk.preview('s.csv', file('S-5'));
    await desk.app.sql(`UPDATE plan_imports SET status_at = now() - interval '31 days' WHERE id = ANY($1)`, [
      [wrong.id, corrected.id, applied.id, waiting.body.id],
    ]);
    const before = await desk.app.sql('SELECT 1 FROM plan_imports');
    expect(await desk.job.sweep()).toBe(2);
    const ids = (await desk.app.sql<{ id: string }>('SELECT id FROM plan_imports')).map(({ id }) => id);
    expect(ids).toHaveLength(before.length - 2);
    expect(ids).toEqual(expect.arrayContaining([applied.id, waiting.body.id, recent.id]));
    for (const part of ['files', 'rows', 'problems', 'progress'])
      expect(
        await desk.app.sql(`SELECT 1 FROM plan_import_${part} WHERE import_id = ANY($1)`, [[wrong.id, corrected.id]]),
      ).toEqual([]);
    expect(await desk.job.sweep()).toBe(0);
    expect(await desk.undo(applied)).toMatchObject({ status: 'undone' });
  });
});
