import { randomUUID } from 'node:crypto';
import { moneyTotals, sumOfAmounts, type BudgetLine, type FundingLine } from '@binome/action-plans/domain';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAction, anOrientation, aPlan, aTerritory, startPlansApp, type TestTerritory } from './testing.js';

const SUMS = 'planned actual secured hoped uncovered byState { state amount }';
const TOTALS = `query ($id: ID!) { actionPlan(territoryId: $id) {
  totals { counted leftOut total { ${SUMS} } byAxis { axis totals { ${SUMS} } } byOrientation { axis orientationId totals { planned secured } }
    byYear { year plannedInvestment plannedRunning actual } byFunder { funder secured hoped } }
  axes { actions(first: 100) { nodes { id version mainAxis orientationId money { hidden totals { ${SUMS} }
    budgetLines { id label year nature planned actual } fundingLines { id funder scheme amount granted state stateOn reference } } } } }
  fundingWarnings(first: 10) { totalCount nodes { code warnings { kind lineId amount codes } } } } }`;
const EDIT = 'mutation ($input: EditActionInput!) { editAction(input: $input) { action { version } } }';
const MOVE = 'mutation ($input: MoveActionInput!) { moveAction(input: $input) { action { version } } }';
const REMOVE = 'mutation ($input: RemoveActionInput!) { removeAction(input: $input) { action { version } } }';
const BRING_BACK = 'mutation ($input: RestoreActionInput!) { restoreAction(input: $input) { action { version } } }';
const HISTORY = `query ($id: ID!) { history(subjectType: Action, subjectId: $id, first: 1) { nodes { changes { id restorable } } } }`;
const RESTORE = 'mutation ($input: RestoreValueInput!) { restoreValue(input: $input) { action { version } } }';

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
interface Plan {
  totals: {
    counted: number;
    leftOut: number;
    total: Sums;
    byAxis: { axis: string; totals: Sums }[];
    byOrientation: { axis: string; orientationId: string | null; totals: Sums }[];
    byYear: { year: number; plannedInvestment: string; plannedRunning: string; actual: string }[];
    byFunder: { funder: string; secured: string; hoped: string }[];
  };
  axes: { actions: { nodes: Node[] } }[];
  fundingWarnings: { totalCount: number; nodes: { code: string; warnings: object[] }[] };
}

let app: TestApp;
beforeAll(async () => {
  app = await startPlansApp();
});
afterAll(() => app.close());

const read = async (who: Actor, territory: TestTerritory) =>
  (await app.data<{ actionPlan: Plan }>(who, TOTALS, { id: territory.id })).actionPlan;

/** The same sums, made from the lines that were read, by the rule that knows no SQL. */
function again(nodes: readonly Node[]): Sums {
  const seen = nodes.filter(({ money }) => !money.hidden);
  const { byState, ...sums } = moneyTotals(
    seen.flatMap(({ money }) => money.budgetLines),
    seen.flatMap(({ money }) => money.fundingLines),
  );
  return { ...sums, byState: Object.entries(byState).map(([state, amount]) => ({ state, amount })) };
}

function expectSums({ totals, axes }: Plan): void {
  const nodes = axes.flatMap(({ actions }) => actions.nodes);
  expect(totals.total).toEqual(again(nodes));
  for (const { axis, totals: sums } of totals.byAxis)
    expect(sums).toEqual(again(nodes.filter(({ mainAxis }) => mainAxis === axis)));
  for (const { axis, orientationId, totals: sums } of totals.byOrientation) {
    const own = again(nodes.filter((node) => node.mainAxis === axis && node.orientationId === orientationId));
    expect(sums).toEqual({ planned: own.planned, secured: own.secured });
  }
  expect(sumOfAmounts(totals.byYear.flatMap((year) => [year.plannedInvestment, year.plannedRunning]))).toBe(
    totals.total.planned,
  );
  expect(sumOfAmounts(totals.byFunder.map(({ secured }) => secured))).toBe(totals.total.secured);
  expect(sumOfAmounts(totals.byFunder.map(({ hoped }) => hoped))).toBe(totals.total.hoped);
  for (const { money } of nodes.filter((node) => !node.money.hidden))
    expect(money.totals).toEqual(again([{ id: '', mainAxis: '', orientationId: null, money }]));
}

describe('the totals of a plan', () => {
  it('equal their recomputation after any sequence of edits, moves, removals and restored values', async () => {
    const home = await aTerritory(app);
    const { id: planId } = await aPlan(app, home);
    const orientationId = (await anOrientation(app, home, planId)).id;
    const actions = await Promise.all([1, 2, 3].map(() => anAction(app, home, planId)));
    const versions = new Map(actions.map(({ id, version }) => [id, version]));
    const lead = home.as('project_lead');
    const lines = [randomUUID(), randomUUID(), randomUUID()];
    const cents = fc.option(
      fc.nat(10_000_000_00).map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`),
    );
    const act = fc.oneof(
      fc.record({
        kind: fc.constant('budget' as const),
        line: fc.nat(2),
        removed: fc.boolean(),
        year: fc.integer({ min: 2025, max: 2027 }),
        nature: fc.constantFrom('investment', 'running'),
        planned: cents,
        actual: cents,
      }),
      fc.record({
        kind: fc.constant('funding' as const),
        line: fc.nat(2),
        removed: fc.boolean(),
        funder: fc.constantFrom('Région', 'REGION', 'Ademe'),
        state: fc.constantFrom('requested', 'granted', 'paid', 'refused'),
        amount: cents,
        granted: cents,
      }),
      fc.record({
        kind: fc.constant('move' as const),
        axis: fc.constantFrom('skills', 'land'),
        orientation: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('remove' as const) }),
      fc.record({ kind: fc.constant('restore' as const) }),
    );
    const send = async (id: string, query: string, values: object) => {
      const input = { clientMutationId: anIntent(), id, version: versions.get(id), ...values };
      const answer = await app.gql<Record<string, { action: { version: number } }>>(lead, query, { input });
      expect(answer.errors).toEqual([]);
      versions.set(id, Object.values(answer.data ?? {})[0]?.action.version ?? 0);
    };
    const restoreLast = async (id: string) => {
      const { history } = await app.data<{ history: { nodes: { changes: { id: string; restorable: boolean }[] }[] } }>(
        lead,
        HISTORY,
        { id },
      );
      const change = history.nodes[0]?.changes.find(({ restorable }) => restorable);
      if (!change) return;
      const input = { clientMutationId: anIntent(), changeId: change.id, version: versions.get(id) };
      const answer = await app.gql<{ restoreValue: { action: { version: number } } }>(lead, RESTORE, { input });
      if (answer.data) versions.set(id, answer.data.restoreValue.action.version);
    };
    const step = async (one: typeof act extends fc.Arbitrary<infer T> ? T : never, id: string) => {
      if (one.kind === 'budget') {
        const { line, removed, year, nature, planned, actual } = one;
        return send(id, EDIT, { budgetLines: [{ id: lines[line], removed, year, nature, planned, actual }] });
      }
      if (one.kind === 'funding') {
        const { line, removed, funder, state, amount, granted } = one;
        return send(id, EDIT, { fundingLines: [{ id: lines[line], removed, funder, state, amount, granted }] });
      }
      if (one.kind === 'move')
        return send(id, MOVE, {
          mainAxis: one.axis,
          orientationId: one.axis === 'skills' && one.orientation ? orientationId : null,
        });
      if (one.kind === 'restore') return restoreLast(id);
      await send(id, REMOVE, {});
      expectSums(await read(lead, home));
      return send(id, BRING_BACK, {});
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(act, fc.nat(2)), { maxLength: 6 }), async (sequence) => {
        for (const [one, at] of sequence) await step(one, actions[at]?.id ?? '');
        expectSums(await read(lead, home));
      }),
      { numRuns: 25 },
    );
  });

  it('leave out the money that the reader does not see, and say how many actions that is', async () => {
    const home = await aTerritory(app);
    const { id: planId } = await aPlan(app, home);
    const cost = (planned: string) => ({ budgetLines: [{ id: randomUUID(), year: 2027, nature: 'running', planned }] });
    await anAction(app, home, planId, cost('1'));
    await anAction(app, home, planId, { ...cost('10'), moneyVisibility: 'territory' });
    await anAction(app, home, planId, { ...cost('100'), moneyVisibility: 'restricted' });
    await anAction(app, home, planId, { ...cost('1000'), visibility: 'restricted' });
    const seen = async (who: Actor) => {
      const plan = await read(who, home);
      expectSums(plan);
      return [plan.totals.total.planned, plan.totals.counted, plan.totals.leftOut];
    };
    expect(await seen(home.as('elected'))).toEqual(['1111.00', 4, 0]);
    expect(await seen(home.as('observer'))).toEqual(['11.00', 2, 2]);
    expect(await seen(home.as('national_coordinator'))).toEqual(['1.00', 1, 3]);
  });

  it('come with what asks for a look, never through hidden money', async () => {
    const home = await aTerritory(app);
    const { id: planId } = await aPlan(app, home);
    const line = (reference: string) => ({
      fundingLines: [{ id: randomUUID(), funder: 'Région', state: 'granted', amount: '10', granted: '12', reference }],
    });
    const one = await anAction(app, home, planId, line('ex 1'));
    const two = await anAction(app, home, planId, { ...line('EX1'), moneyVisibility: 'restricted' });
    const warned = async (who: Actor) => (await read(who, home)).fundingWarnings;
    expect(await warned(home.as('elected'))).toMatchObject({
      totalCount: 2,
      nodes: [
        { code: one.code, warnings: [{ kind: 'reference_used_twice', codes: [two.code] }, { amount: '2.00' }] },
        { code: two.code, warnings: [{ kind: 'reference_used_twice', codes: [one.code] }, { amount: '2.00' }] },
      ],
    });
    expect(await warned(home.as('national_coordinator'))).toMatchObject({
      totalCount: 1,
      nodes: [{ code: one.code, warnings: [{ kind: 'granted_above_requested' }] }],
    });
  });
});

describe('the completeness of a plan', () => {
  const ASK = `query ($id: ID!) { actionPlan(territoryId: $id) { completeness { said expected missing { what axis } cards { said expected incomplete } }
    axes { actions(first: 10) { nodes { completeness { said expected missing } } } } } }`;

  it('adds up what its cards lack, without the money that the reader does not see', async () => {
    const home = await aTerritory(app);
    const { id: planId } = await aPlan(app, home);
    await anAction(app, home, planId, { phase: 'operation', moneyVisibility: 'restricted' });
    const ask = async (who: Actor) =>
      app.data<{ actionPlan: { completeness: { missing: object[]; cards: object } } }>(who, ASK, { id: home.id });
    const own = (await ask(home.as('elected'))).actionPlan.completeness;
    expect(own.cards).toEqual({ said: 0, expected: 12, incomplete: 1 });
    expect(own.missing).toContainEqual({ what: 'action', axis: 'land' });
    expect(own.missing).not.toContainEqual({ what: 'action', axis: 'skills' });
    const state = (await ask(home.as('national_coordinator'))).actionPlan.completeness;
    expect(state.cards).toEqual({ said: 0, expected: 10, incomplete: 1 });
  });
});
