import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableFile } from '@binome/shared/domain';
import { BLANK_ACTION } from '../action.rules.js';
import type { ImportMapping } from './import-mapping.js';
import type { KnownAction, KnownPlan, PlanImportPlan } from './import-plan.js';
import { importPlan } from './import-plan.rules.js';
import { planImportSentence } from './import-problem.js';
import { readRows } from './import-rows.rules.js';
import { proposedMapping } from './mapping-proposal.rules.js';
import { ACCOUNTS, aPlan, exported, fileOf, ORIENTATIONS, planOf } from './testing-plan.js';

function planned(file: TableFile, known: KnownPlan, given: Partial<ImportMapping> = {}): PlanImportPlan {
  const mapping = { ...proposedMapping(file, null), ...given };
  return importPlan(readRows(file, mapping, known), known, mapping.values);
}

const ID = '44444444-4444-4444-8444-444444444444';
const known = (values: Partial<KnownAction['values']> = {}, lines: KnownAction['lines'] = {}): KnownAction => ({
  id: ID,
  version: 3,
  present: true,
  values: {
    ...BLANK_ACTION,
    code: 'T-01',
    title: 'Réseau',
    mainAxis: 'land',
    orientationId: null,
    rank: 'i000',
    ...values,
  },
  lines,
});
const EMPTY = planOf([]);
const wrong = (plan: PlanImportPlan): string[] =>
  plan.problems.map(
    ({ cell, line, code, data }) => `${cell ?? line} ${code === 'RULE' ? (data as { problem: string }).problem : code}`,
  );

describe('an export imported again', { timeout: 60_000 }, () => {
  it.each(['xlsx', 'csv'] as const)('changes nothing: %s', (kind) => {
    fc.assert(
      fc.property(aPlan, fc.constantFrom('keep' as const, 'erase' as const), (plan, emptyCells) => {
        const { actions, problems } = planned(exported(plan, kind), plan, { emptyCells });
        expect(problems).toEqual([]);
        expect(actions.map((action) => [action.kind, action.changes])).toEqual(
          plan.actions.map(() => ['unchanged', []]),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('keeps the layout of a long text whose words did not change, and takes new words as they are', () => {
    const html = '<h2>Enjeu</h2><p>Un <strong>réseau</strong> de chaleur</p>';
    const plan = planOf([known({ description: html })]);
    const cell = (words: string) =>
      fileOf([
        'Plan',
        [
          ['Code', 'Titre', 'Axe', 'Description'],
          ['T-01', 'Réseau', '', words],
        ],
      ]);
    expect(planned(cell('Enjeu\n\nUn réseau de chaleur'), plan).actions[0]!.changes).toEqual([]);
    expect(planned(cell('Un réseau de froid'), plan).actions[0]!.changes).toEqual([
      { field: 'description', from: html, to: '<p>Un réseau de froid</p>' },
    ]);
  });

  it('makes the same plan where there was none', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aPlan, (plan) => {
        const file = exported(plan, 'xlsx');
        const mapping = proposedMapping(file, null);
        for (const sheet of mapping.sheets)
          sheet.columns = sheet.columns.map((key) => (key && /(^|\.)identifier$/.test(key) ? null : key));
        const target = { ...EMPTY, accounts: new Map<string, string>() };
        const { actions, problems } = importPlan(readRows(file, mapping, target), target, mapping.values);
        expect(problems).toEqual([]);
        expect(actions.map(({ kind, code, title }) => [kind, code, title])).toEqual(
          plan.actions.map(({ values }) => ['created', values.code, values.title]),
        );
        expect(actions.map(({ lines }) => (lines.budgetLines ?? []).length)).toEqual(
          plan.actions.map(({ lines }) => lines.budgetLines!.length),
        );
        expect(actions.map(({ content }) => content.productiveInvestment ?? null)).toEqual(
          plan.actions.map(({ values }) => values.productiveInvestment),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the rows of a file', () => {
  const HEAD = ['N°', 'Intitulé de l’action', 'Axe', 'Statut', 'Date de fin'];

  it('match actions by code, create the others, and leave absent columns alone', () => {
    const plan = planOf([known({ committee: 'Comité', status: 'to_come' })]);
    const file = fileOf([
      'Plan',
      [HEAD, ['t-01', 'Réseau', 'Foncier', 'En cours', ''], ['', 'Nouveau', 'Axe 3', '', '3 mars 2026']],
    ]);
    const { actions, problems } = planned(file, plan);
    expect(problems).toEqual([]);
    expect(actions).toMatchObject([
      {
        kind: 'changed',
        content: { status: 'in_progress' },
        changes: [{ field: 'status', from: 'to_come', to: 'in_progress' }],
      },
      { kind: 'created', code: null, axis: 'skills', content: { title: 'Nouveau', endsOn: '2026-03-03' } },
    ]);
    expect(actions[0]!.shown).toEqual([{ what: 'État', from: 'À venir', to: 'En cours' }]);
  });

  it('erase by an empty cell only when the person says so, and never what always holds something', () => {
    const plan = planOf([known({ endsOn: '2026-01-01', status: 'done' })]);
    const file = fileOf(['Plan', [HEAD, ['T-01', 'Réseau', '', '', '']]]);
    expect(planned(file, plan).actions[0]!.changes).toEqual([]);
    expect(planned(file, plan, { emptyCells: 'erase' }).actions[0]!.changes).toEqual([
      { field: 'endsOn', from: '2026-01-01', to: null },
    ]);
  });

  it('tell what is wrong by cell', () => {
    const plan = planOf([known(), { ...known({ code: 'T-09' }), id: ORIENTATIONS[0]!.id, present: false }]);
    const file = fileOf([
      'Plan',
      [
        [...HEAD, 'SIRET', 'Investissement', 'Début', 'Identifiant'],
        ['T-01', 'Réseau', 'Axe 7', 'ça avance', '31/02/2026', '123', '12 € TTC', '', ''],
        ['T-01', 'Bis', '', '', '', '', '', '', ''],
        ['T-09', 'Retirée', '', '', '', '', '', '', ''],
        ['', '', 'Foncier', '', '', '', '', '', ''],
        ['', 'Sans axe', '', '', '', '', '', '', ''],
        ['code trop long', 'X', 'Foncier', '', '01/01/2025', '', '', '01/01/2026', ''],
        ['', 'Ailleurs', 'Foncier', '', '', '', '', '', ORIENTATIONS[3]!.id],
      ],
    ]);
    const plan11 = planned(file, plan);
    expect(wrong(plan11).sort()).toEqual(
      [
        'C2 UNKNOWN_CHOICE',
        'D2 UNKNOWN_CHOICE',
        'E2 NOT_A_DAY',
        'F2 not_a_siret',
        'G2 TAX_INCLUDED',
        'A3 ROW_TWICE',
        'A4 REMOVED_ACTION',
        'B5 MISSING_VALUE',
        'C6 MISSING_VALUE',
        'A7 not_a_code',
        'E7 ends_before_start',
        'I8 UNKNOWN_IDENTIFIER',
      ].sort(),
    );
    expect(plan11.problems.every((problem) => planImportSentence(problem).length > 10)).toBe(true);
    expect(plan11.problems.find(({ cell }) => cell === 'D2')).toMatchObject({
      sheet: 'Plan',
      line: 2,
      column: 'Statut',
      value: 'ça avance',
    });
  });

  it('refuse a code that another action bears, in the plan or in the file', () => {
    const plan = planOf([known(), { ...known({ code: 'T-02' }), id: ORIENTATIONS[0]!.id }]);
    const file = fileOf([
      'Plan',
      [
        ['Code', 'Titre', 'Axe', 'Identifiant'],
        ['T-02', 'Réseau', '', ID],
        ['X', 'A', 'Foncier', ''],
        ['X', 'B', 'Foncier', ''],
      ],
    ]);
    expect(wrong(planned(file, plan))).toEqual(['A4 ROW_TWICE', '2 code_taken']);
  });

  it('take the axis of their sheet when they name none', () => {
    const file = fileOf(
      [
        'Axe 4',
        [
          ['Titre', 'Priorité'],
          ['Friche', 'Forte'],
        ],
      ],
      [
        'Compétences',
        [
          ['Titre', 'Priorité'],
          ['École', ''],
        ],
      ],
    );
    expect(planned(file, EMPTY).actions).toMatchObject([
      { axis: 'land', content: { title: 'Friche', priority: 'high' } },
      { axis: 'skills', content: { title: 'École' } },
    ]);
  });

  it('go to known orientations, create those that the person wants, and leave one when the axis changes', () => {
    const [first] = ORIENTATIONS;
    const plan = planOf([
      known({ mainAxis: 'ecological_transition', orientationId: first!.id, secondaryAxes: ['land'] }),
    ]);
    const file = fileOf([
      'Plan',
      [
        ['Code', 'Titre', 'Axe', 'Orientation'],
        ['T-01', 'Réseau', 'Foncier', 'Friches'],
        ['', 'B', 'Foncier', 'friches'],
        ['', 'C', 'Transition', 'ORIENTATION 0'],
      ],
    ]);
    expect(wrong(planned(file, plan))).toEqual(['D2 UNKNOWN_ORIENTATION', 'D3 UNKNOWN_ORIENTATION']);
    const { orientations, actions, problems } = planned(file, plan, { values: { orientationId: { friches: '+' } } });
    expect(problems).toEqual([]);
    expect(orientations).toEqual([{ axis: 'land', title: 'Friches' }]);
    expect(actions).toMatchObject([
      {
        place: { mainAxis: 'land' },
        newOrientation: { title: 'Friches' },
        changes: [{ field: 'mainAxis' }, { field: 'orientationId' }, { field: 'secondaryAxes', to: [] }],
      },
      { newOrientation: { title: 'Friches' } },
      { place: { orientationId: first!.id }, newOrientation: null },
    ]);
  });

  it('name people as accounts when they are of the territory, as plain names otherwise, and keep accounts that lead already', () => {
    const [account] = [...ACCOUNTS.keys()];
    const plan = planOf([known({ leads: [{ name: 'Ève', accountId: 'gone' }] })]);
    const file = fileOf([
      'Plan',
      [
        ['Code', 'Titre', 'Axe', 'Pilotes'],
        ['T-01', 'Réseau', '', 'Ève ; lea martin ; Paul'],
      ],
    ]);
    expect(planned(file, plan).actions[0]!.content.leads).toEqual([
      { name: 'Ève', accountId: 'gone' },
      { name: 'lea martin', accountId: account },
      { name: 'Paul', accountId: null },
    ]);
    const plain = planned(file, plan, { values: { leads: { 'lea martin': '', paul: null } } });
    expect(plain.actions[0]!.content.leads).toEqual([
      { name: 'Ève', accountId: 'gone' },
      { name: 'lea martin', accountId: null },
    ]);
  });

  it('are refused money that the person may not write', () => {
    const plan: KnownPlan = { ...planOf([known()]), mayWrite: (group) => group !== 'ActionMoney' };
    const file = fileOf(
      [
        'Actions',
        [
          ['Code', 'Titre', 'Axe', 'Investissement'],
          ['T-01', 'Réseau', '', '12'],
        ],
      ],
      [
        'Financements',
        [
          ['Code', 'Financeur', 'État'],
          ['T-01', 'Ademe', 'Versé'],
        ],
      ],
    );
    expect(wrong(planned(file, plan))).toEqual(['D2 GROUP_NOT_ALLOWED', '2 GROUP_NOT_ALLOWED']);
  });
});

describe('the rows of a sub-table', () => {
  const milestones = [
    { id: ORIENTATIONS[0]!.id, label: 'Permis', dueOn: '2026-01-01', doneOn: null },
    { id: ORIENTATIONS[1]!.id, label: 'Travaux', dueOn: null, doneOn: null },
  ];
  const HEAD = ['Code de l’action', 'Jalon', 'Date prévue', 'Identifiant'];
  const jalons = (...rows: string[][]): TableFile => fileOf(['Jalons', [HEAD, ...rows]]);

  it('find their line by identifier, then by what it says, and add the others', () => {
    const file = jalons(
      ['T-01', 'Permis de construire', '', milestones[0]!.id],
      ['T-01', 'travaux', '01/02/2026', ''],
      ['T-01', 'Recette', '', ''],
    );
    const { actions, problems } = planned(file, planOf([known({}, { milestones })]));
    expect(problems).toEqual([]);
    expect(actions[0]!.changes).toEqual([
      { field: `milestones.${milestones[0]!.id}.label`, from: 'Permis', to: 'Permis de construire' },
      { field: `milestones.${milestones[1]!.id}.label`, from: 'Travaux', to: 'travaux' },
      { field: `milestones.${milestones[1]!.id}.dueOn`, from: null, to: '2026-02-01' },
      expect.objectContaining({ from: null, to: expect.objectContaining({ label: 'Recette' }) as object }),
    ]);
    expect(actions[0]!.shown.map(({ what }) => what)).toEqual([
      'Jalon «\u00a0Permis\u00a0»\u00a0: Jalon',
      'Jalon «\u00a0Travaux\u00a0»\u00a0: Jalon',
      'Jalon «\u00a0Travaux\u00a0»\u00a0: Date prévue',
      'Jalon en plus',
    ]);
  });

  it('tell what is wrong by cell', () => {
    const file = jalons(
      ['Z-99', 'A', '', ''],
      ['', 'B', '', ''],
      ['T-01', 'C', 'bientôt', ''],
      ['T-01', '', '01/01/2026', ''],
      ['T-01', 'D', '', milestones[1]!.id],
      ['T-01', 'E', '', milestones[1]!.id],
      ['T-01', 'F', '', ORIENTATIONS[3]!.id],
    );
    expect(wrong(planned(file, planOf([known({}, { milestones })]))).sort()).toEqual(
      [
        'A2 UNKNOWN_ACTION',
        'A3 MISSING_VALUE',
        'C4 NOT_A_DAY',
        'B5 required',
        'D7 ROW_TWICE',
        'D8 UNKNOWN_IDENTIFIER',
      ].sort(),
    );
  });

  it('name the indicators of their action, new ones included', () => {
    const file = fileOf(
      [
        'Actions',
        [
          ['Code', 'Titre', 'Axe'],
          ['N-01', 'Neuve', 'Foncier'],
        ],
      ],
      [
        'Indicateurs',
        [
          ['Code', 'Indicateur', 'Unité'],
          ['N-01', 'Hectares', 'ha'],
        ],
      ],
      [
        'Valeurs des indicateurs',
        [
          ['Code', 'Indicateur', 'Type', 'Date', 'Valeur'],
          ['N-01', 'hectares', 'Cible', '31/12/2027', '12,5'],
          ['N-01', 'Autre', 'Cible', '31/12/2027', '1'],
        ],
      ],
    );
    const { actions, problems } = planned(file, EMPTY);
    const [indicator] = actions[0]!.lines.indicators!;
    expect(actions[0]!.lines.indicatorValues).toMatchObject([
      { indicatorId: indicator!.id, kind: 'target', on: '2027-12-31', value: '12.5' },
    ]);
    expect(problems.map(({ cell, code }) => [cell, code])).toEqual([['B3', 'UNKNOWN_INDICATOR']]);
  });

  it('imported twice without identifiers add nothing the second time', () => {
    const file = jalons(['T-01', 'Recette', '01/06/2026', ''], ['T-01', 'Recette', '', '']);
    const once = planned(file, planOf([known({}, { milestones })])).actions[0]!;
    const added = once.lines.milestones!.map((line) => ({ dueOn: null, doneOn: null, label: '', ...line }));
    const again = planned(file, planOf([known({}, { milestones: [...milestones, ...added] })]));
    expect(again.actions[0]!.changes).toEqual([]);
  });
});
