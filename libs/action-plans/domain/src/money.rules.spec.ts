import type { FieldChange } from '@binome/shared/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNDING_STATES, type BudgetLine, type FundingLine } from './action-lines.js';
import { lineFieldChanges, linePatchOf, linesAfter, type LinesByKind } from './action-lines.rules.js';
import {
  amountBrought,
  compareAmounts,
  differenceOfAmounts,
  fundingWarnings,
  moneyTotals,
  sumOfAmounts,
} from './money.rules.js';

let made = 0;
const budget = (planned: string | null, actual: string | null = null): BudgetLine => ({
  id: `b${(made += 1)}`,
  label: null,
  year: 2027,
  nature: 'investment',
  planned,
  actual,
});
const funding = (values: Partial<FundingLine>): FundingLine => ({
  id: `f${(made += 1)}`,
  funder: 'Région',
  scheme: null,
  amount: null,
  granted: null,
  state: 'requested',
  stateOn: null,
  reference: null,
  ...values,
});
const amount = fc.bigInt({ min: 0n, max: 99_999_999_999_999n });
const written = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;

describe('amounts', () => {
  it('add up to the cent, as no float would', () => {
    expect(sumOfAmounts(['0.10', '0.20'])).toBe('0.30');
    expect(sumOfAmounts(['999999999999.99', '0.01', null, undefined])).toBe('1000000000000.00');
    expect(sumOfAmounts([])).toBe('0.00');
    expect(differenceOfAmounts('0.10', '0.25')).toBe('-0.15');
    expect(sumOfAmounts(['-0.15', '0.10'])).toBe('-0.05');
    expect(compareAmounts('10.00', '9.99')).toBe(1);
  });

  it('add up whatever their order', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 30 }), (cents) => {
        const total = cents.reduce((sum, one) => sum + one, 0n);
        expect(sumOfAmounts(cents.map(written))).toBe(written(total));
        expect(sumOfAmounts(cents.map(written).reverse())).toBe(written(total));
      }),
    );
  });
});

describe('a funding line brings', () => {
  it.each(FUNDING_STATES.map((state) => [state]))('what its state says: %s', (state) => {
    const secured = ['granted', 'contracted', 'paid'].includes(state);
    const line = { amount: '100.00', granted: '80.00', state };
    expect(amountBrought(line)).toBe(state === 'refused' ? '0.00' : secured ? '80.00' : '100.00');
    expect(amountBrought({ ...line, granted: null })).toBe(state === 'refused' ? '0.00' : '100.00');
  });
});

describe('the totals of an action', () => {
  it('tell what is secured, hoped for and not covered', () => {
    const lines = [
      funding({ state: 'granted', amount: '100.00', granted: '90.00' }),
      funding({ state: 'paid', amount: '10.00' }),
      funding({ state: 'envisaged', amount: '50.50' }),
      funding({ state: 'refused', amount: '1000.00' }),
    ];
    expect(moneyTotals([budget('200.00', '20.00'), budget('0.75')], lines)).toMatchObject({
      planned: '200.75',
      actual: '20.00',
      secured: '100.00',
      hoped: '50.50',
      uncovered: '50.25',
      byState: { granted: '90.00', paid: '10.00', envisaged: '50.50', refused: '1000.00', requested: '0.00' },
    });
  });
});

describe('the totals of many actions', () => {
  const money = fc.option(amount.map(written));
  const anyBudget = fc.tuple(money, money).map(([planned, actual]) => budget(planned, actual));
  const anyFunding = fc
    .record({ amount: money, granted: money, state: fc.constantFrom(...FUNDING_STATES) })
    .map((values) => funding(values));
  const ofActions = fc.array(
    fc.record({ axis: fc.nat(3), budgetLines: fc.array(anyBudget), fundingLines: fc.array(anyFunding) }),
    { maxLength: 6 },
  );
  type Actions = typeof ofActions extends fc.Arbitrary<infer T> ? T : never;
  const of = (actions: Actions) =>
    moneyTotals(
      actions.flatMap(({ budgetLines }) => budgetLines),
      actions.flatMap(({ fundingLines }) => fundingLines),
    );

  it('are those of their axes together, wherever the actions move', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(ofActions, fc.infiniteStream(fc.nat(3)), (actions, moves) => {
        const moved = actions.map((action) => ({ ...action, axis: Number(moves.next().value) }));
        expect(of(moved)).toEqual(of(actions));
        const axes = [0, 1, 2, 3].map((axis) => of(moved.filter((action) => action.axis === axis)));
        for (const sum of ['planned', 'actual', 'secured', 'hoped', 'uncovered'] as const)
          expect(sumOfAmounts(axes.map((totals) => totals[sum]))).toBe(of(actions)[sum]);
      }),
    );
  });

  it('come back when what was written is restored, change by change', { timeout: 60_000 }, () => {
    const edits = fc.array(
      fc.record({ at: fc.nat(4), removed: fc.boolean(), planned: money, amount: money, granted: money }),
    );
    const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
    fc.assert(
      fc.property(edits, (sequence) => {
        let lines: LinesByKind = { budgetLines: [], fundingLines: [] };
        const seen = [lines];
        const changes: FieldChange[][] = [];
        for (const { at, removed, planned, ...values } of sequence) {
          const line = { id: id(at), removed };
          const next = linesAfter(lines, {
            budgetLines: [{ ...line, year: 2027, nature: 'running', planned }],
            fundingLines: [{ ...line, funder: 'Région', state: 'granted', ...values }],
          });
          changes.push(lineFieldChanges(lines, next));
          seen.push((lines = next));
        }
        const totals = ({ budgetLines = [], fundingLines = [] }: LinesByKind) => moneyTotals(budgetLines, fundingLines);
        for (const one of changes.reverse()) {
          for (const { field, from } of one) lines = { ...lines, ...linesAfter(lines, linePatchOf(field, from) ?? {}) };
          seen.pop();
          expect(totals(lines)).toEqual(totals(seen.at(-1)!));
        }
      }),
    );
  });
});

describe('a funding plan asks for a look', () => {
  const kinds = (costs: BudgetLine[], lines: FundingLine[], elsewhere = new Map<string, string[]>()) =>
    fundingWarnings(costs, lines, elsewhere).map(({ kind, amount: by }) => [kind, by]);

  it.each([
    ['below the cost', '100.01', [['funding_below_cost', '0.01']]],
    ['at the cost', '100.00', []],
    ['above the cost', '99.99', [['funding_above_cost', '0.01']]],
  ])('%s', (_when, cost, expected) => {
    expect(kinds([budget(cost)], [funding({ amount: '100.00' })])).toEqual(expected);
  });

  it('not before there is a cost and a line', () => {
    expect(kinds([], [funding({ amount: '10.00' })])).toEqual([]);
    expect(kinds([budget('10.00')], [])).toEqual([]);
    expect(kinds([budget('10.00')], [funding({ state: 'refused', amount: '10.00' })])).toEqual([]);
  });

  it('when a reference stands twice, here or in another action', () => {
    const twin = [funding({ reference: 'EX 2026-1' }), funding({ reference: 'ex2026-1' })];
    expect(kinds([], twin)).toEqual([
      ['reference_used_twice', null],
      ['reference_used_twice', null],
    ]);
    const [found] = fundingWarnings([], [funding({ reference: 'ex 1' })], new Map([['EX1', ['T-02']]]));
    expect(found).toMatchObject({ kind: 'reference_used_twice', codes: ['T-02'] });
    expect(kinds([], [funding({ reference: null }), funding({ reference: ' ' })])).toEqual([]);
  });

  it.each([
    ['100.00', []],
    ['100.01', [['granted_above_requested', '0.01']]],
  ])('when more was granted than was asked: %s', (granted, expected) => {
    expect(kinds([], [funding({ amount: '100.00', granted, state: 'granted' })])).toEqual(expected);
  });
});
