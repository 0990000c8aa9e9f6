import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasUnsafeCharacters, htmlOfPlain, searchable, type RawCell } from '@binome/shared/domain';
import { ACTION_GROUPS } from '../action.js';
import { LINE_KINDS, LINE_RULES } from '../action-lines.js';
import { BLANK_ACTION, tidyAction } from '../action.rules.js';
import { tidy } from '../input-problem.rules.js';
import { tidyDecimal } from '../decimal.rules.js';
import { PLAIN_NAME, readCell, type CellContext } from './cell-reading.js';
import { cellOf, cellText, type PlanNames } from './cell-writing.js';
import type { PlanColumn } from './plan-column.js';
import { columnsOf, PLAN_COLUMNS, planColumn, PLAN_SHEETS, PLAN_TABLES } from './plan-columns.js';
import { joinedList, splitList } from './text-list.js';

const MEMBERS = new Map([
  ['200034882', 'CC Arve ; Salève'],
  ['200000172', 'CC Faucigny (est)'],
]);
const NAMES: PlanNames = {
  members: MEMBERS,
  orientations: new Map([['o1', 'Décarboner']]),
  indicators: new Map([['i1', 'Emplois formés']]),
};
const CONTEXT: CellContext = { epoch: 1900, members: MEMBERS, chosen: () => undefined };
const text = (value: string): RawCell => ({ kind: 'text', text: value });
const number = (value: string): RawCell => ({ kind: 'number', text: value });

const aText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map(tidy)
  .filter((value) => value !== '' && !hasUnsafeCharacters(value) && !/\r/.test(value));
const cents = fc.bigInt({ min: 0n, max: 99_999_999_999_999n });
const anAmount = cents.map((value) => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`);
const aDecimal = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([minus, units, millionths]) =>
    tidyDecimal(`${minus ? '-' : ''}${units}.${String(millionths).padStart(6, '0')}`),
  );
const aDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Values that the plan may hold in a column. */
function valuesOf({ type }: PlanColumn): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'amount':
      return anAmount;
    case 'decimal':
      return aDecimal;
    case 'whole':
      return fc.integer({ min: 0, max: 1_000_000 });
    case 'day':
      return aDay;
    case 'yesNo':
      return fc.boolean();
    case 'siret':
      return fc.bigInt({ min: 10n ** 12n, max: 10n ** 14n - 1n }).map((value) => String(value).padStart(14, '0'));
    case 'code':
      return fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{0,11}$/);
    case 'choice':
      return fc.constantFrom(...Object.keys(type.words));
    case 'choices':
      return fc.subarray(Object.keys(type.words), { minLength: 1 });
    case 'names':
      return fc.uniqueArray(aText, { minLength: 1, maxLength: 5 });
    case 'people':
      return fc
        .uniqueArray(aText, { minLength: 1, maxLength: 5 })
        .map((all) => all.map((name) => ({ name, accountId: null })));
    case 'members':
      return fc.subarray([...MEMBERS.keys(), '123456789'], { minLength: 1 });
    case 'orientation':
      return fc.constant('Décarboner');
    case 'indicator':
      return fc.constant('Emplois formés');
    case 'longText':
      return aText.map(htmlOfPlain).filter((html) => html !== null);
    default:
      return aText;
  }
}

const idOf = new Map([
  ['Décarboner', 'o1'],
  ['Emplois formés', 'i1'],
]);

describe('the columns of an exchanged plan', () => {
  it('hold every field of an action and of its lines, once', () => {
    const exchanged = columnsOf('actions').flatMap(({ field }) => field ?? []);
    expect([...exchanged].sort()).toEqual(
      ['code', 'mainAxis', 'orientationId', 'title', ...Object.keys(BLANK_ACTION)].sort(),
    );
    for (const kind of LINE_KINDS)
      expect(columnsOf(kind).flatMap(({ field }) => field ?? [])).toEqual(Object.keys(LINE_RULES[kind].fields));
    expect(new Set(PLAN_COLUMNS.map(({ key }) => key)).size).toBe(PLAN_COLUMNS.length);
  });

  it('have headings that no two columns of a sheet share, and sheets whose names Excel accepts', () => {
    for (const table of PLAN_TABLES) {
      const headings = columnsOf(table).flatMap(({ heading, aliases }) => [heading, ...aliases].map(searchable));
      expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
      expect(PLAN_SHEETS[table]).toMatch(/^[^\\/?*[\]:']{1,31}$/);
      expect(columnsOf(table).at(-1)?.role).toBe('identifier');
    }
  });

  it('say which ones belong to the money and to the company’s note', () => {
    const of = (group: string): string[] =>
      PLAN_COLUMNS.filter((column) => column.group === group).map(({ key }) => key);
    expect(of('ActionCompanyNote')).toEqual([...ACTION_GROUPS.ActionCompanyNote]);
    expect(of('ActionMoney').filter((key) => !/^(budget|funding)Lines\./.test(key))).toEqual(['productiveInvestment']);
    expect(of('ActionMoney')).toContain('fundingLines.amount');
  });

  it('write words that are read as the same choice, and none that two choices share', () => {
    for (const { type } of PLAN_COLUMNS) {
      if (!('words' in type)) continue;
      const words = [...Object.values(type.words), ...Object.keys(type.others ?? {})].map(searchable);
      expect(
        words.filter(
          (word, at) =>
            words.indexOf(word) !== at &&
            type.others !== undefined &&
            !Object.values(type.words).map(searchable).includes(word),
        ),
      ).toEqual([]);
      expect(Object.values(type.others ?? {}).filter((value) => !(value in type.words))).toEqual([]);
    }
  });
});

describe('a cell', { timeout: 60_000 }, () => {
  const columns = PLAN_COLUMNS.filter(({ role }) => role === 'value');
  it.each(columns.map((column) => [column.key, column] as const))(
    'read again says what was written: %s',
    (_key, column) => {
      fc.assert(
        fc.property(valuesOf(column), (value) => {
          const cell = cellOf(column, idOf.get(String(value)) ?? value, NAMES)!;
          for (const again of [cell, text(cellText(cell))]) {
            const reading = readCell(column, again, CONTEXT);
            expect(reading.problem).toBeNull();
            expect(reading.value).toEqual(value);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('reads whatever it holds without failing, and gives what rules can judge', { timeout: 60_000 }, () => {
    const anyCell: fc.Arbitrary<RawCell> = fc.oneof(
      fc.string({ unit: 'binary' }).map(text),
      fc.string().map(number),
      fc.double().map((value) => number(String(value))),
      fc.string().map((day): RawCell => ({ kind: 'day', day })),
      fc.boolean().map((is): RawCell => ({ kind: 'boolean', is })),
      fc.string().map((error): RawCell => ({ kind: 'error', text: error })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...columnsOf('actions').filter(({ field }) => field !== null)),
        anyCell,
        (column, cell) => {
          const { value, problem } = readCell(column, cell, CONTEXT);
          if (problem === null) tidyAction({ [column.field!]: value });
        },
      ),
    );
  });

  const of = (key: string, cell: RawCell, chosen: Record<string, string | null> = {}) =>
    readCell(planColumn(key)!, cell, { ...CONTEXT, chosen: (_column, said) => chosen[said] });
  const value = (key: string, cell: RawCell, chosen = {}): unknown => {
    const reading = of(key, cell, chosen);
    return reading.problem?.code ?? reading.value;
  };

  it.each<[string, RawCell, unknown]>([
    ['productiveInvestment', number('1234.5'), '1234.50'],
    ['productiveInvestment', number('1.0049999999999999'), '1.01'],
    ['productiveInvestment', number('33.333333333333336'), '33.33'],
    ['productiveInvestment', text('1 234,50 €'), '1234.50'],
    ['productiveInvestment', text('12 k€'), '12000.00'],
    ['productiveInvestment', text('33,333'), 'TOO_MANY_DECIMALS'],
    ['productiveInvestment', text('120 € TTC'), 'TAX_INCLUDED'],
    ['productiveInvestment', text('à définir'), 'NOT_AN_AMOUNT'],
    ['productiveInvestment', { kind: 'day', day: '2026-03-03' }, 'NOT_AN_AMOUNT'],
    ['jobsCreatedPlanned', number('12.0'), 12],
    ['jobsCreatedPlanned', text('12'), 12],
    ['jobsCreatedPlanned', number('2.5'), 'NOT_WHOLE'],
    ['startsOn', number('46084'), '2026-03-03'],
    ['startsOn', text('3 mars 2026'), '2026-03-03'],
    ['startsOn', text('printemps'), 'NOT_A_DAY'],
    ['endsOn', { kind: 'error', text: '#REF!' }, 'CELL_ERROR'],
    ['status', text('en  COURS'), 'in_progress'],
    ['status', text('Terminé'), 'done'],
    ['status', text('ça avance'), 'UNKNOWN_CHOICE'],
    ['mainAxis', text('Axe 3'), 'skills'],
    ['secondaryAxes', text('Foncier ; transition\nFoncier'), ['land', 'ecological_transition']],
    ['ownerSiret', number('5670100012345'), '05670100012345'],
    ['ownerSiret', text('732 829 320 00074'), '73282932000074'],
    ['knownToPublicActor', { kind: 'boolean', is: true }, true],
    ['knownToPublicActor', text('peut-être'), 'NOT_YES_OR_NO'],
    ['perimeter', text('200 034 882 ; cc faucigny (est)'), ['200034882', '200000172']],
    ['perimeter', text('CC inconnue'), 'UNKNOWN_MEMBER'],
    ['code', number('12'), '12'],
    ['committee', { kind: 'day', day: '2026-03-03' }, '03/03/2026'],
    ['title', { kind: 'boolean', is: false }, 'Non'],
  ])('of %s holding %o says %o', (key, cell, expected) => expect(value(key, cell)).toEqual(expected));

  it('says the words of a long text, a list and a table included', () => {
    const html = '<h2>But</h2><ul><li><p>Dix <strong>emplois</strong></p></li></ul>';
    expect(cellOf(planColumn('context')!, html, NAMES)).toEqual(text('But\n\n• Dix emplois'));
  });

  it('takes what the person chose for a text', () => {
    expect(value('status', text('ça avance'), { 'ça avance': 'in_progress' })).toBe('in_progress');
    expect(value('status', text('n. c.'), { 'n. c.': null })).toBeNull();
    expect(value('perimeter', text('Arve ; n. c.'), { Arve: '200034882', 'n. c.': null })).toEqual(['200034882']);
    expect(value('leads', text('Léa ; Paul ; Ève'), { Léa: 'a1', Paul: PLAIN_NAME, Ève: null })).toEqual([
      { name: 'Léa', accountId: 'a1' },
      { name: 'Paul', accountId: null },
    ]);
  });
});

describe('several texts in one cell', () => {
  it('come back one by one, whatever they hold', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(aText, fc.constantFrom('a;b', '"a"', '"', 'a "b"', '";', 'x\ny'))), (items) => {
        expect(splitList(joinedList(items))).toEqual(items);
      }),
    );
  });

  it('may be written in any usual way', () => {
    expect(splitList('Ademe;Région ;\n Banque des Territoires\n"A; B" ; "C" ou D;')).toEqual([
      'Ademe',
      'Région',
      'Banque des Territoires',
      'A; B',
      '"C" ou D',
    ]);
  });
});
