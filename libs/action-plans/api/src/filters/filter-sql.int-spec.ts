import {
  allOf,
  condition,
  FILTER_FIELDS,
  FILTER_OPERATORS,
  FUNDING_SUMS,
  moneyTotals,
  itemsOf,
  operatorsOf,
  withoutItem,
  type ActionFilter,
} from '@binome/action-plans/domain';
import { anyFilter, conditionOn } from '@binome/action-plans/domain/testing';
import { Access } from '@binome/shared/api';
import type { TestApp } from '@binome/shared/api/testing';
import type { AccountActor, Role } from '@binome/shared/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMember, aPlan, aTerritory, startPlansApp, type TestTerritory } from '../testing.js';
import { ActionListQueries } from './action-list.queries.js';
import { answers, type OracleReader, type WholeAction } from './filter-oracle.js';
import { randomActions, SAMPLES } from './testing-random-actions.js';

const READERS: Role[] = ['project_lead', 'contributor', 'observer', 'national_coordinator'];
const GROUPS = ['ActionMoney', 'ActionCompanyNote'] as const;

let app: TestApp;
let home: TestTerritory;
let planId: string;
let everything: WholeAction[];
let today: string;
let queries: ActionListQueries;
beforeAll(async () => {
  app = await startPlansApp();
  home = await aTerritory(app);
  planId = (await aPlan(app, home)).id;
  await aMember(app, home.id, 'contributor', home.as('contributor'));
  everything = await randomActions(app, home, planId, 80);
  const [clock] = await app.sql<{ today: string }>(`SELECT (now() AT TIME ZONE 'Europe/Paris')::date::text AS today`);
  today = clock?.today ?? '';
  queries = app.app.get(ActionListQueries);
});
afterAll(() => app.close());

function readerOf(actor: AccountActor): OracleReader {
  const access = app.app.get(Access);
  const hidden: OracleReader['hidden'] = (action) =>
    GROUPS.filter((group) => !access.can(actor, 'read', group, action));
  const reads: OracleReader['reads'] = (document) => access.can(actor, 'read', 'ActionDocument', document);
  return { accountId: actor.accountId, today, hidden, reads };
}

const readable = (actor: AccountActor) =>
  everything.filter(({ action }) => app.app.get(Access).can(actor, 'read', 'Action', action));

function expected(filter: ActionFilter, actor: AccountActor): WholeAction[] {
  return readable(actor).filter((whole) => answers(filter, whole, readerOf(actor)));
}

const idsOf = (rows: readonly { action: { id: string } }[]) => rows.map(({ action }) => action.id).sort();

describe('a filter in SQL', () => {
  it('gives what the same filter gives in memory once what is hidden is taken away, for every reader', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter(SAMPLES), fc.constantFrom(...READERS), async (filter, role) => {
        const actor = home.as(role);
        const found = await queries.page(actor, { planId, filter }, null, 1_000);
        expect(idsOf(found)).toEqual(idsOf(expected(filter, actor)));
      }),
      { numRuns: 400 },
    );
  });

  const cases = Object.entries(FILTER_FIELDS).flatMap(([name, field]) =>
    operatorsOf(field).map((operator) => [name, operator] as const),
  );
  it('knows every operator of every field, and of every field of a line', async () => {
    const seen = new Set<string>();
    for (const [name, operator] of cases) {
      const field = FILTER_FIELDS[name];
      if (!field) continue;
      const one = conditionOn(name, field, SAMPLES).filter((asked) => asked.operator === operator);
      for (const asked of fc.sample(one, { numRuns: field.lines ? 24 : 3, seed: 7 })) {
        const filter = allOf(asked);
        seen.add(operator);
        for (const line of asked.lines) seen.add(line.operator);
        const found = await queries.page(home.as('observer'), { planId, filter }, null, 1_000);
        expect([asked, idsOf(found)]).toEqual([asked, idsOf(expected(filter, home.as('observer')))]);
      }
    }
    expect([...seen].sort()).toEqual([...FILTER_OPERATORS].sort());
  }, 60_000);

  it('answers something: the samples are neither all in nor all out', async () => {
    const sizes = fc
      .sample(anyFilter(SAMPLES), { numRuns: 300, seed: 3 })
      .map((filter) => expected(filter, home.as('project_lead')).length);
    expect(sizes.filter((size) => size > 0 && size < everything.length).length).toBeGreaterThan(100);
  });

  it.each([
    { ...condition('rank', 'contains', ['x']) },
    { ...condition('status', 'contains', ['x']) },
    { ...condition('budgetLines', 'some', [], [{ field: 'action_id', operator: 'filled', values: [] }]) },
    { ...condition('search', 'filled') },
  ])('throws on what it does not know: %j', async (unknown) => {
    await expect(queries.page(home.as('elected'), { planId, filter: allOf(unknown) }, null, 10)).rejects.toThrow(
      'translation',
    );
  });
});

describe('totals', () => {
  const cents = (amount: string | null) => {
    const [euros = '0', part = ''] = (amount ?? '0').split('.');
    return BigInt(euros + part.padEnd(2, '0'));
  };

  it('are those of the actions that match, to the cent, whoever reads', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter(SAMPLES), fc.constantFrom(...READERS), async (filter, role) => {
        const actor = home.as(role);
        const matching = expected(filter, actor);
        const { hidden } = readerOf(actor);
        const shown = matching.filter(({ action }) => !hidden(action).includes('ActionMoney'));
        const { count, sums } = await queries.totals(actor, { planId, filter });
        expect(count).toBe(matching.length);
        expect(sums.hiddenMoney).toBe(matching.length - shown.length);
        const money = moneyTotals(
          shown.flatMap(({ lines }) => lines.budgetLines),
          shown.flatMap(({ lines }) => lines.fundingLines),
        );
        const { planned, actual, secured, hoped, uncovered, byState } = money;
        expect(
          [sums.plannedBudget, sums.actualBudget, sums.fundingSecured, sums.fundingHoped, sums.fundingGap].map(cents),
        ).toEqual([planned, actual, secured, hoped, uncovered].map(cents));
        for (const [sum, state] of Object.entries(FUNDING_SUMS))
          expect(cents(sums[sum as keyof typeof FUNDING_SUMS])).toBe(cents(byState[state]));
        const invested = shown.map(({ action }) => cents(action.productiveInvestment));
        expect(cents(sums.productiveInvestment)).toBe(invested.reduce((a, b) => a + b, 0n));
        const jobs = matching.reduce((all, { action }) => all + (action.jobsCreatedPlanned ?? 0), 0);
        expect(sums.jobsCreatedPlanned ?? 0).toBe(jobs);
      }),
      { numRuns: 100 },
    );
  });

  it('say how many actions a condition on hidden fields leaves out, and never whether they would match', async () => {
    const coordinator = home.as('national_coordinator');
    const { hidden } = readerOf(coordinator);
    const closed = readable(coordinator).filter(({ action }) => hidden(action).includes('ActionMoney')).length;
    expect(closed).toBeGreaterThan(0);
    for (const amount of ['0', '50', '1000000']) {
      const filter = allOf(condition('plannedBudget', 'at_least', [amount]));
      expect((await queries.totals(coordinator, { planId, filter })).leftOut).toBe(closed);
    }
    expect(
      (await queries.totals(coordinator, { planId, filter: allOf(condition('status', 'one_of', ['done'])) })).leftOut,
    ).toBe(0);
  });

  it('of groups add up to those of the list', async () => {
    for (const groupBy of [
      'mainAxis',
      'orientationId',
      'ownerName',
      'status',
      'phase',
      'priority',
      'endsOn',
      'committee',
    ]) {
      const actor = home.as('observer');
      const listing = { planId, filter: allOf(), groupBy };
      const found = await queries.page(actor, listing, null, 1_000);
      const groups = await queries.groupTotals(actor, listing, [...new Set(found.map(({ groupKey }) => groupKey))]);
      const whole = await queries.totals(actor, listing);
      expect([groupBy, groups.reduce((all, { count }) => all + count, 0)]).toEqual([groupBy, whole.count]);
      expect(groups.reduce((all, { sums }) => all + cents(sums.plannedBudget), 0n)).toBe(
        cents(whole.sums.plannedBudget),
      );
      expect(groups.reduce((all, { sums }) => all + sums.hiddenMoney, 0)).toBe(whole.sums.hiddenMoney);
      expect((await queries.count(actor, listing)).groups).toBe(groups.length);
    }
  });
});

describe('documents', () => {
  it('that the reader may not read are none, whatever is asked of them', async () => {
    const any = allOf(condition('documents', 'some'));
    const none = allOf(condition('documents', 'none'));
    let hidden = 0;
    for (const role of READERS) {
      const actor = home.as(role);
      const [found, left] = await Promise.all([any, none].map((filter) => queries.count(actor, { planId, filter })));
      const hiding = readable(actor).filter(
        ({ documents }) => documents.length > 0 && !documents.some(({ document }) => readerOf(actor).reads(document)),
      );
      expect([role, found?.count, left?.count]).toEqual([
        role,
        expected(any, actor).length,
        readable(actor).length - expected(any, actor).length,
      ]);
      if (role === 'project_lead') expect(hiding).toEqual([]);
      hidden += hiding.length;
    }
    expect(hidden, 'the sample hides documents from somebody').toBeGreaterThan(0);
  });
});

describe('what empties a list', () => {
  it('is told by what each piece of the filter takes away', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter(SAMPLES), async (filter) => {
        const actor = home.as('contributor');
        const counts = await queries.without(actor, { planId, filter });
        const lifted = itemsOf(filter).map((_, at) => expected(withoutItem(filter, at), actor).length);
        expect(counts).toEqual(lifted);
      }),
      { numRuns: 60 },
    );
  });
});
