import { randomUUID } from 'node:crypto';
import { sumOfAmounts } from '@binome/action-plans/domain';
import type { TestApp } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAction, aPlan, aTerritory, startPlansApp, type TestTerritory } from './testing.js';
import { expectSums, readTotals } from './testing-totals.js';

let app: TestApp;
beforeAll(async () => {
  app = await startPlansApp();
});
afterAll(() => app.close());

const read = (who: Actor, territory: TestTerritory) => readTotals(app, who, territory);

describe('the totals of a plan', () => {
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

describe('the funders of a plan', () => {
  it('are told one by one up to fifty, the smallest together past that', async () => {
    const home = await aTerritory(app);
    const { id: planId } = await aPlan(app, home);
    const lines = Array.from({ length: 52 }, (_, rank) => ({
      id: randomUUID(),
      funder: `Financeur ${String(rank + 1).padStart(2, '0')}`,
      state: 'granted',
      amount: String(rank + 1),
    }));
    for (const part of [lines.slice(0, 26), lines.slice(26)]) await anAction(app, home, planId, { fundingLines: part });
    const { byFunder, total } = (await read(home.as('elected'), home)).totals;
    expect(byFunder.map(({ funder }) => funder)).toEqual([...lines.slice(2).map(({ funder }) => funder), null]);
    expect(byFunder.at(-1)).toMatchObject({ secured: '3.00', hoped: '0.00' });
    expect(sumOfAmounts(byFunder.map(({ secured }) => secured))).toBe(total.secured);
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
