import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSideSheet } from '@binome/action-plans/domain';
import { cookieOf, hasProgram, libreOffice, OFFICE_TIME } from '@binome/shared/api/testing';
import { aMember, anAction, anOrientation } from '../testing.js';
import { PlanImportDesk } from './testing-plan-imports.js';

const savedAs = libreOffice();
const SIREN = '200034882';

describe('a plan exported by the product and imported again', () => {
  let desk: PlanImportDesk;
  beforeAll(async () => {
    desk = await PlanImportDesk.open();
    const { app, territory, planId } = desk;
    await app.sql(
      `INSERT INTO member_authorities (id, version, territory_id, phase, siren, name, type, nature, vintage, population)
       VALUES (gen_random_uuid(), 1, $1, 'phase_2', $2, 'CC Arve ; Salève', 'epci', 'CC', 2024, 1000)`,
      [territory.id, SIREN],
    );
    const member = territory.as('contributor');
    await aMember(app, territory.id, 'contributor', member);
    // Named before an account was opened: a plain name that stays one.
    await aMember(app, territory.id, 'observer', territory.as('observer'));
    const orientationId = (await anOrientation(app, territory, planId)).id;
    // Words that are headings of an import too.
    await app.sql(`UPDATE action_plans SET portrait = '<p>Titre</p>', method = '<p>Objectifs</p>' WHERE id = $1`, [
      planId,
    ]);
    const indicatorId = randomUUID();
    await anAction(app, territory, planId, {
      title: '=1+1 École « production »',
      code: 'E-1',
      orientationId,
      context: '<h2>Enjeu</h2><ul><li>former</li><li>recruter</li></ul>',
      description: '<p>Ligne une<br>ligne deux ; "citée"</p><table><tbody><tr><td><p>a</p></td></tr></tbody></table>',
      objectives: '<p>+20 %</p>',
      secondaryAxes: ['land', 'innovation'],
      ownerName: '@porteur',
      ownerSiret: '55210055400013',
      ownerContact: '01 02 03 04 05',
      electedLead: 'Hélène',
      industrialLead: 'Karim',
      leads: [
        { name: member.name, accountId: member.accountId },
        { name: 'Nom seul', accountId: null },
        { name: territory.as('observer').name, accountId: null },
      ],
      partners: ['CCI', 'Lycée ; CFA', '-'],
      perimeter: [SIREN],
      committee: '12',
      tags: ['2027', 'VRAI', '01/02'],
      source: 'state',
      knownToPublicActor: false,
      jobsCreatedPlanned: 24,
      jobsCreatedDeclared: 0,
      startsOn: '2027-01-31',
      endsOn: '2028-02-29',
      phase: 'operation',
      status: 'in_progress',
      commitment: 'firm',
      priority: 'high',
      moneyVisibility: 'territory',
      companyNoteVisibility: 'restricted',
      productiveInvestment: '1234567.89',
      companyNote: 'Procédé',
      milestones: [{ id: randomUUID(), label: '1/2', dueOn: '2027-02-28', doneOn: null }],
      budgetLines: [
        { id: randomUUID(), year: 2027, nature: 'investment', label: '0012', planned: '999999999.99', actual: '0.10' },
      ],
      fundingLines: [
        { id: randomUUID(), funder: 'Région', scheme: 'FEDER', state: 'granted', amount: '0.10', granted: '0.30' },
        { id: randomUUID(), funder: 'Région', state: 'refused', stateOn: '2026-03-03', reference: '00123' },
      ],
      indicators: [
        {
          id: indicatorId,
          name: 'Apprentis',
          unit: '%',
          baseline: '0.000001',
          baselineOn: '2025-12-31',
          source: 'CFA',
        },
      ],
      indicatorValues: [{ id: randomUUID(), indicatorId, kind: 'target', on: '2028-12-31', value: '-48.5' }],
      environmentalEffects: [{ id: randomUUID(), domain: 'energy', quantity: '-120.25', unit: 'MWh' }],
      blockers: [{ id: randomUUID(), nature: 'network', asked: 'Une date\nde mise en service', dueOn: '2026-12-31' }],
      supportNeeds: [{ id: randomUUID(), nature: 'engineering', description: 'Étude\nde sol' }],
    });
    await anAction(app, territory, planId, { title: 'Rien de plus', code: '007' });
    await anAction(app, territory, planId, { title: 'Réservée', visibility: 'restricted' });
  });
  afterAll(() => desk.app.close());

  async function exported(format: string): Promise<Buffer> {
    const answer = await fetch(`${desk.app.url}/api/plans/${desk.planId}/exports/${format}`, {
      headers: { cookie: cookieOf(desk.lead) },
    });
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  }

  it.each<[what: string, name: string, file: () => Promise<Buffer>]>([
    ['the workbook', 'plan.xlsx', () => exported('xlsx')],
    ['the CSV', 'plan.csv', () => exported('csv')],
    ...(hasProgram('soffice')
      ? ([
          ['the workbook saved as ODS', 'plan.ods', async () => savedAs(await exported('xlsx'), 'xlsx', 'ods')],
          ['the workbook saved again', 'plan.xlsx', async () => savedAs(await exported('xlsx'), 'xlsx', 'xlsx')],
        ] as [string, string, () => Promise<Buffer>][])
      : []),
  ])('changes nothing: %s', { timeout: OFFICE_TIME }, async (_what, name, file) => {
    const bytes = await file();
    for (const emptyCells of ['keep', 'erase']) {
      const read = await desk.upload(name, bytes);
      expect(read.sheets.flatMap(({ columns, name: sheet }) => (isSideSheet(sheet) ? [] : columns))).not.toContain(
        null,
      );
      const previewed = await desk.map(read, { emptyCells });
      // The plan knows everybody whom it wrote, plain names included.
      expect([read.texts, previewed.texts]).toEqual([[], []]);
      expect(previewed.problems.nodes).toEqual([]);
      expect(previewed.rows.nodes.flatMap(({ changes }) => changes)).toEqual([]);
      expect(previewed).toMatchObject({ counts: { created: 0, changed: 0, unchanged: 3, orientations: 0 } });
    }
  });
});
