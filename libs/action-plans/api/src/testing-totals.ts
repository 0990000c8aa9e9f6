import { moneyTotals, sumOfAmounts, type BudgetLine, type FundingLine } from '@binome/action-plans/domain';
import type { TestApp } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import { expect } from 'vitest';

const SUMS = 'planned actual secured hoped uncovered byState { state amount }';
const TOTALS = `query ($id: ID!) { actionPlan(territoryId: $id) {
  totals { counted leftOut total { ${SUMS} } byAxis { axis totals { ${SUMS} } } byOrientation { axis orientationId totals { planned secured } }
    byYear { year plannedInvestment plannedRunning actual } byFunder { funder secured hoped } }
  axes { actions(first: 100) { nodes { id version mainAxis orientationId money { hidden totals { ${SUMS} }
    budgetLines { id label year nature planned actual } fundingLines { id funder scheme amount granted state stateOn reference } } } } }
  fundingWarnings(first: 10) { totalCount nodes { code warnings { kind lineId amount codes } } } } }`;

interface Sums {
  planned: string;
  actual: string;
  secured: string;
  hoped: string;
  uncovered: string;
  byState: { state: string; amount: string }[];
}
interface Money {
  hidden: boolean;
  totals: Sums | null;
  budgetLines: BudgetLine[];
  fundingLines: FundingLine[];
}
interface Node {
  id: string;
  mainAxis: string;
  orientationId: string | null;
  money: Money;
}
/** A plan with its totals, and the lines that they come from. */
export interface PlanWithTotals {
  totals: {
    counted: number;
    leftOut: number;
    total: Sums;
    byAxis: { axis: string; totals: Sums }[];
    byOrientation: { axis: string; orientationId: string | null; totals: Sums }[];
    byYear: { year: number; plannedInvestment: string; plannedRunning: string; actual: string }[];
    byFunder: { funder: string | null; secured: string; hoped: string }[];
  };
  axes: { actions: { nodes: Node[] } }[];
  fundingWarnings: { totalCount: number; nodes: { code: string; warnings: object[] }[] };
}

/** Reads the plan of a territory with its totals. */
export async function readTotals(app: TestApp, who: Actor, territory: { id: string }): Promise<PlanWithTotals> {
  return (await app.data<{ actionPlan: PlanWithTotals }>(who, TOTALS, { id: territory.id })).actionPlan;
}

/** The same sums, made from the lines that were read, by the rule that knows no SQL. */
function again(nodes: readonly Node[]): Sums {
  const seen = nodes.filter(({ money }) => !money.hidden);
  const { byState, ...sums } = moneyTotals(
    seen.flatMap(({ money }) => money.budgetLines),
    seen.flatMap(({ money }) => money.fundingLines),
  );
  return { ...sums, byState: Object.entries(byState).map(([state, amount]) => ({ state, amount })) };
}

/** Each total is what its lines make when they are added up again. */
export function expectSums({ totals, axes }: PlanWithTotals): void {
  const nodes = axes.flatMap(({ actions }) => actions.nodes);
  expect(totals.total).toEqual(again(nodes));
  for (const { axis, totals: sums } of totals.byAxis)
    expect(sums).toEqual(again(nodes.filter(({ mainAxis }) => mainAxis === axis)));
  for (const { axis, orientationId, totals: sums } of totals.byOrientation) {
    const own = again(nodes.filter((node) => node.mainAxis === axis && node.orientationId === orientationId));
    expect(sums).toEqual({ planned: own.planned, secured: own.secured });
  }
  // No part is left out: each cut adds up to the whole.
  for (const cut of [totals.byAxis, totals.byOrientation])
    for (const sum of ['planned', 'secured'] as const)
      expect(sumOfAmounts(cut.map(({ totals: sums }) => sums[sum]))).toBe(totals.total[sum]);
  expect(totals.counted).toBe(nodes.filter(({ money }) => !money.hidden).length);
  expectYearsAndFunders(totals, nodes);
  for (const { money } of nodes.filter((node) => !node.money.hidden))
    expect(money.totals).toEqual(again([{ id: '', mainAxis: '', orientationId: null, money }]));
}

/** One funder, however it is spelled. */
const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function expectYearsAndFunders({ byYear, byFunder }: PlanWithTotals['totals'], nodes: readonly Node[]): void {
  const seen = nodes.filter(({ money }) => !money.hidden);
  const costs = seen.flatMap(({ money }) => money.budgetLines);
  const years = [...new Set(costs.map(({ year }) => year))].sort();
  expect(byYear).toEqual(
    years.map((year) => {
      const own = costs.filter((line) => line.year === year);
      const planned = (nature: string) =>
        sumOfAmounts(own.filter((line) => line.nature === nature).map((line) => line.planned));
      return {
        year,
        plannedInvestment: planned('investment'),
        plannedRunning: planned('running'),
        actual: sumOfAmounts(own.map(({ actual }) => actual)),
      };
    }),
  );
  const lines = seen.flatMap(({ money }) => money.fundingLines);
  const brought = new Map(byFunder.map(({ funder, secured, hoped }) => [folded(funder ?? ''), { secured, hoped }]));
  expect([...brought.keys()].sort()).toEqual([...new Set(lines.map(({ funder }) => folded(funder)))].sort());
  for (const [funder, sums] of brought)
    expect(
      moneyTotals(
        [],
        lines.filter((line) => folded(line.funder) === funder),
      ),
    ).toMatchObject(sums);
}
