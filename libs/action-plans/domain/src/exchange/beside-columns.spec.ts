import { describe, expect, it } from 'vitest';
import {
  besideChoices,
  besideColumn,
  besideWord,
  indicatorOfHeading,
  isRepeatable,
  mappedColumn,
  proposedBeside,
} from './beside-columns.js';
import { importPlan } from './import-plan.rules.js';
import type { KnownPlan, PlanImportPlan } from './import-plan.js';
import { mappingProblems, type ImportMapping } from './import-mapping.js';
import { readRows } from './import-rows.rules.js';
import { proposedColumns, rememberedAfter } from './mapping-proposal.rules.js';
import { fileOf, planOf } from './testing-plan.js';
import { BLANK_ACTION } from '../action.rules.js';
import { linesAfter } from '../action-lines.rules.js';

const HEADINGS = [
  'Code',
  'Titre',
  'Axe',
  'Budget 2026',
  'Fonctionnement 2027',
  'Financeur 1',
  'Montant 1',
  'Financeur 2',
  'Aide 2',
  'État 2',
  'Dépôt du permis',
  'Emplois visés en 2028',
  'Emplois visés en 2030',
];
const COLUMNS = [
  ...['code', 'title', 'mainAxis', 'budgetLines.planned#2026-investment', 'budgetLines.planned#2027-running'],
  ...[
    'fundingLines.funder#1',
    'fundingLines.amount#1',
    'fundingLines.funder#2',
    'fundingLines.amount#2',
    'fundingLines.state#2',
  ],
  ...['milestones.dueOn#', 'indicatorValues.value#', 'indicatorValues.value#'],
];
const ROW = [
  'A-1',
  'Réseau',
  'Foncier',
  '12 000',
  '300,50',
  'Région',
  '5 000',
  'ADEME',
  '1 000',
  'Accordé',
  '31/03/2027',
  '12',
  '20',
];

const mapping = (given: Partial<ImportMapping> = {}): ImportMapping => ({
  sheets: [{ table: 'actions', headerLine: 1, columns: COLUMNS, axis: null }],
  values: {},
  emptyCells: 'keep',
  ...given,
});
function planned(rows: string[][], known: KnownPlan = planOf([]), given: Partial<ImportMapping> = {}): PlanImportPlan {
  const said = mapping(given);
  return importPlan(readRows(fileOf(['Plan', [HEADINGS, ...rows]]), said, known), known, said.values);
}
/** The plan as that import leaves it. */
function after({ actions }: PlanImportPlan): KnownPlan {
  return planOf(
    actions.map(({ known, content, lines, axis }, rank) => ({
      ...{ id: known?.id ?? `5555555${rank}-5555-4555-8555-555555555555`, version: 1, present: true },
      values: { ...BLANK_ACTION, code: 'A-1', title: '', ...content, mainAxis: axis, orientationId: null, rank: 'i' },
      lines: { ...known?.lines, ...linesAfter(known?.lines ?? {}, lines) },
    })),
  );
}

describe('a key of a column beside the actions', () => {
  it.each([
    ['budgetLines.planned#2027-investment', 'Budget prévu 2027, investissement (€ HT)'],
    ['budgetLines.actual#2027-running', 'Budget réalisé 2027, fonctionnement (€ HT)'],
    ['fundingLines.funder#2', 'Financeur 2'],
    ['fundingLines.state#2', 'Financeur 2 : état de la demande'],
    ['milestones.dueOn#', 'Jalon « Permis 2028 » : date prévue'],
    ['indicatorValues.value#', 'Indicateur « Permis » : cible 2028'],
  ])('%s is « %s »', (key, word) => {
    expect(besideWord(key, 'Permis 2028').replaceAll('\u00A0', ' ')).toBe(word);
    expect(mappedColumn('actions', key)?.key).toBe(key.split('#')[0]);
    expect(mappedColumn('fundingLines', key)).toBeUndefined();
    expect(isRepeatable(key)).toBe(key.endsWith('#'));
  });

  it.each([
    'budgetLines.planned#',
    'budgetLines.planned#1999-investment',
    'budgetLines.planned#2027-other',
    'budgetLines.year#2027-investment',
    'fundingLines.funder#0',
    'fundingLines.funder#7',
    'milestones.dueOn#1',
    'milestones.label#',
    'blockers.dueOn#',
    'title#',
  ])('does not exist as %s', (key) => expect(besideColumn(key)).toBeNull());

  it('is offered for what the heading may mean: its year, its name', () => {
    const offered = (heading: string) => besideChoices(heading, 2026).map(({ id }) => id);
    expect(offered('Coût 2031').filter((id) => id.startsWith('budget'))).toEqual([
      'budgetLines.planned#2031-investment',
      'budgetLines.actual#2031-investment',
      'budgetLines.planned#2031-running',
      'budgetLines.actual#2031-running',
    ]);
    expect(offered('Coût')).toContain('budgetLines.planned#2025-running');
    expect(offered('Coût')).not.toContain('indicatorValues.value#');
    for (const { id } of besideChoices('Emplois 2028', 2026)) expect(besideColumn(id)).not.toBeNull();
  });

  it.each([
    ['Emplois visés 2028', { name: 'Emplois visés', year: 2028 }],
    ['Emplois visés en 2028', { name: 'Emplois visés', year: 2028 }],
    ['Cible 2028 : apprentis', { name: 'Cible : apprentis', year: 2028 }],
    ['Tonnes évitées (2030)', { name: 'Tonnes évitées', year: 2030 }],
    ['2028', null],
    ['Emplois visés', null],
    ['De 2027 à 2028', null],
  ])('takes the indicator and the year of « %s »', (heading, said) =>
    expect(indicatorOfHeading(heading)).toEqual(said),
  );

  it.each([
    ['Cofinanceur 2', 'fundingLines.funder#2'],
    ['Montant du financeur 2', 'fundingLines.amount#2'],
    ['Subvention 3', 'fundingLines.amount#3'],
    ['Statut de la demande 1', 'fundingLines.state#1'],
    ['Dépenses réalisées 2026', 'budgetLines.actual#2026-investment'],
    ['Coût de fonctionnement 2027 (€ HT)', 'budgetLines.planned#2027-running'],
    ['Financeur 9', null],
    ['Action 1', null],
    ['Budget', null],
    ['Montant', null],
  ])('is recognised in « %s »: %s', (heading, key) => expect(proposedBeside(heading)).toBe(key));
});

describe('a spreadsheet with one row an action', () => {
  it('is recognised by its headings, but for what only a person knows; what was said is remembered', () => {
    const alone = proposedColumns('actions', HEADINGS, null);
    expect(alone.slice(0, 10)).toEqual(COLUMNS.slice(0, 10));
    const sheet = { name: 'Plan', hidden: false, rowCount: 2, head: [{ line: 1, cells: HEADINGS }] };
    const remembered = rememberedAfter(null, [sheet], mapping());
    expect(proposedColumns('actions', HEADINGS, remembered)).toEqual(COLUMNS);
  });

  it('may hold each column once, but for those that their headings name', () => {
    const wrong = (columns: string[]) =>
      mappingProblems(mapping({ sheets: [{ table: 'actions', headerLine: 1, columns, axis: null }] }), 1);
    expect(wrong(COLUMNS)).toEqual([]);
    expect(wrong(['fundingLines.funder#1', 'fundingLines.funder#1'])).toHaveLength(1);
    expect(wrong(['fundingLines.funder#8'])).toHaveLength(1);
    expect(
      mappingProblems(mapping({ sheets: [{ table: 'milestones', headerLine: 1, columns: COLUMNS, axis: null }] }), 1),
    ).toHaveLength(1);
  });

  it('keeps its money, its milestones and its targets', () => {
    const { actions, problems } = planned([ROW]);
    expect(problems).toEqual([]);
    expect(actions).toHaveLength(1);
    expect(actions[0]!.lines).toMatchObject({
      budgetLines: [
        { year: 2026, nature: 'investment', planned: '12000.00' },
        { year: 2027, nature: 'running', planned: '300.50' },
      ],
      fundingLines: [
        { funder: 'Région', amount: '5000.00', state: 'envisaged' },
        { funder: 'ADEME', amount: '1000.00', state: 'granted' },
      ],
      milestones: [{ label: 'Dépôt du permis', dueOn: '2027-03-31' }],
      indicators: [{ name: 'Emplois visés' }],
      indicatorValues: [
        { kind: 'target', on: '2028-12-31', value: '12' },
        { kind: 'target', on: '2030-12-31', value: '20' },
      ],
    });
    const ids = Object.values(actions[0]!.lines).map((lines) => lines.map(({ id }) => id));
    for (const own of ids) expect(new Set(own).size).toBe(own.length);
  });

  it.each(['keep', 'erase'] as const)('changes nothing when it is imported again: empty cells %s', (emptyCells) => {
    const plan = after(planned([ROW]));
    const again = planned([ROW], plan, { emptyCells });
    expect(again.problems).toEqual([]);
    expect(again.actions.map(({ kind, changes }) => [kind, changes])).toEqual([['unchanged', []]]);
    // An empty cell beside an action takes nothing away.
    const emptied = planned([[...ROW.slice(0, 3), ...ROW.slice(3).map(() => '')]], plan, { emptyCells });
    expect(emptied.actions[0]!.changes).toEqual([]);
  });

  it('corrects the same lines when its cells change, whatever else the plan says', () => {
    const plan = after(planned([ROW]));
    const [action] = plan.actions;
    const other = {
      id: '66666666-6666-4666-8666-666666666666',
      label: 'Études',
      year: 2026,
      nature: 'investment',
      planned: '1.00',
      actual: null,
    } as const;
    const richer = planOf([
      { ...action!, lines: { ...action!.lines, budgetLines: [other, ...action!.lines.budgetLines!] } },
    ]);
    const changed = ROW.map(
      (cell) => ({ '12 000': '13 000', Accordé: 'Versé', '31/03/2027': '30/04/2027' })[cell] ?? cell,
    );
    const again = planned([changed], richer);
    expect(again.actions[0]!.changes.map(({ field, from, to }) => [field.split('.')[2], from, to])).toEqual([
      ['dueOn', '2027-03-31', '2027-04-30'],
      ['planned', '12000.00', '13000.00'],
      ['state', 'granted', 'paid'],
    ]);
  });

  it('says at its cell what is wrong, and which funder is missing', () => {
    const row = [
      ...ROW.slice(0, 3),
      'beaucoup',
      '',
      '',
      '5 000',
      'ADEME',
      '',
      'peut-être',
      'au printemps',
      'douze',
      '',
    ];
    const { problems } = planned([row]);
    expect(problems.map(({ cell, column, code }) => [cell, column, code])).toEqual([
      ['D2', 'Budget 2026', 'NOT_AN_AMOUNT'],
      ['J2', 'État 2', 'UNKNOWN_CHOICE'],
      ['K2', 'Dépôt du permis', 'NOT_A_DAY'],
      ['L2', 'Emplois visés en 2028', 'NOT_A_NUMBER'],
      ['F2', 'Financeur 1', 'RULE'],
    ]);
  });
});
