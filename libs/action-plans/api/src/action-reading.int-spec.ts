import { randomUUID } from 'node:crypto';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Actor, Role } from '@binome/shared/domain';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aMember, anAction, anOrientation, aPlan, aTerritory, startPlansApp, type TestTerritory } from './testing.js';

const PLAN = `query ($phase: ProgrammePhase!, $code: String!, $first: Int!) {
  territoryPlan(phase: $phase, code: $code) { territoryName viewerCanBegin plan {
    id version portrait visibleCount hiddenCount viewerCan { edit addOrientation draftAction }
    axes { axis visibleCount hiddenCount orientations { id title description rank viewerCan { edit move remove } }
      actions(first: $first) { totalCount hiddenCount pageInfo { hasNextPage endCursor } nodes {
        id version code title status priority visibility orientation { id title } leads { name }
        money { hidden productiveInvestment fundingLines { id amount } } indicators { id values { id value } } viewerCan { edit move remove } } } } } } }`;
const LIST = `query ($planId: ID!, $filter: ActionFilterInput, $first: Int!, $after: String) {
  actions(planId: $planId, filter: $filter, first: $first, after: $after) { totalCount hiddenCount nodes { code title } pageInfo { hasNextPage endCursor } } }`;
const READ = `query ($id: ID!) { action(id: $id) { title money { hidden visibility productiveInvestment } companyNote { hidden visibility text } } }`;

interface ListAnswer {
  actions: {
    totalCount: number;
    hiddenCount: number;
    nodes: { code: string; title: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
interface Node {
  code: string;
  indicators: { values: object[] }[];
  money: { fundingLines: object[] };
}
interface PlanAnswer {
  territoryPlan: {
    plan: {
      visibleCount: number;
      hiddenCount: number;
      axes: { actions: { nodes: Node[]; totalCount: number; hiddenCount: number } }[];
    };
  };
}

let app: TestApp;
beforeAll(async () => {
  app = await startPlansApp();
});
afterAll(() => app.close());

const list = async (who: Actor, planId: string, rest: object = {}) =>
  (await app.data<ListAnswer>(who, LIST, { planId, first: 50, ...rest })).actions;
const planPage = (who: Actor, code: string, first = 100) =>
  app.data<PlanAnswer>(who, PLAN, { phase: 'phase_2', code, first });

describe('what each person reads', () => {
  let home: TestTerritory;
  let far: TestTerritory;
  let sharedId: string;
  let planId: string;
  beforeAll(async () => {
    home = await aTerritory(app);
    far = await aTerritory(app);
    const { id } = await aPlan(app, home);
    planId = id;
    await aMember(app, home.id, 'contributor', home.as('contributor'));
    const { name, accountId } = home.as('contributor');
    const closed = {
      moneyVisibility: 'restricted',
      companyNoteVisibility: 'territory',
      productiveInvestment: '1500000',
      companyNote: 'Secret de fabrique',
    };
    sharedId = (await anAction(app, home, id, { code: 'S', title: 'Partagée', ...closed })).id;
    await anAction(app, home, id, { code: 'T', title: 'Territoire', visibility: 'territory' });
    await anAction(app, home, id, { code: 'R', title: 'Réservée', visibility: 'restricted' });
    await anAction(app, home, id, {
      code: 'N',
      title: 'Nommée',
      visibility: 'restricted',
      leads: [{ name, accountId }],
    });
  });

  it.each<[Role, string[], number]>([
    ['elected', ['S', 'T', 'R', 'N'], 0],
    ['industrial', ['S', 'T', 'R', 'N'], 0],
    ['project_lead', ['S', 'T', 'R', 'N'], 0],
    ['contributor', ['S', 'T', 'N'], 1],
    ['observer', ['S', 'T'], 2],
    ['regional_reviewer', ['S'], 3],
    ['national_coordinator', ['S'], 3],
  ])('%s lists exactly %j, and is told that %i are hidden', async (role, codes, hidden) => {
    const { nodes, totalCount, hiddenCount } = await list(home.as(role), planId);
    expect(nodes.map(({ code }) => code)).toEqual(codes);
    expect([totalCount, hiddenCount]).toEqual([codes.length, hidden]);
    const { plan } = (await planPage(home.as(role), home.code)).territoryPlan;
    expect([plan.visibleCount, plan.hiddenCount]).toEqual([codes.length, hidden]);
    expect(plan.axes.map(({ actions }) => actions.nodes.map(({ code }) => code))).toEqual([[], [], codes, []]);
    expect(plan.axes[2]?.actions).toMatchObject({ totalCount: codes.length, hiddenCount: hidden });
    expect(plan.axes[0]?.actions).toMatchObject({ totalCount: 0, hiddenCount: 0 });
  });

  it.each<[Role, boolean, boolean]>([
    ['elected', false, false],
    ['project_lead', false, false],
    ['contributor', true, false],
    ['observer', true, false],
    ['regional_reviewer', true, true],
    ['national_coordinator', true, true],
  ])('%s: money hidden %s, company note hidden %s', async (role, money, note) => {
    const { action } = await app.data<{ action: object }>(home.as(role), READ, { id: sharedId });
    expect(action).toEqual({
      title: 'Partagée',
      money: money
        ? { hidden: true, visibility: null, productiveInvestment: null }
        : { hidden: false, visibility: 'restricted', productiveInvestment: '1500000.00' },
      companyNote: note
        ? { hidden: true, visibility: null, text: null }
        : { hidden: false, visibility: 'territory', text: 'Secret de fabrique' },
    });
  });

  it('finds nothing by a search on what is hidden', async () => {
    const searching = (words: string) => ({
      filter: { conditions: [{ field: 'search', operator: 'contains', values: [words] }] },
    });
    for (const words of ['secret de fabrique', '1500000', 'reservee'])
      expect((await list(home.as('national_coordinator'), planId, searching(words))).totalCount).toBe(0);
    expect((await list(home.as('elected'), planId, searching('reservee'))).nodes).toEqual([
      { code: 'R', title: 'Réservée' },
    ]);
  });

  it('is nothing for strangers, at each door and for any identifier', async () => {
    const strangers = [
      far.as('elected'),
      far.as('project_lead'),
      far.as('contributor'),
      far.as('observer'),
      far.as('regional_reviewer'),
      home.as('administrator'),
      home.as('operator_agent'),
    ];
    for (const who of strangers) {
      for (const id of [planId, anIntent(), 'nothing'])
        expect(await app.refusal(who, LIST, { planId: id, first: 5 })).toBe('NOT_FOUND');
      for (const territoryId of [home.id, anIntent(), 'nothing']) {
        expect(
          await app.data(who, 'query ($id: ID!) { actionPlan(territoryId: $id) { id } }', { id: territoryId }),
        ).toEqual({ actionPlan: null });
        expect(
          await app.refusal(who, 'query ($id: ID!) { changesSince(territoryId: $id) { cursor } }', { id: territoryId }),
        ).toBe('NOT_FOUND');
      }
      for (const id of [sharedId, anIntent(), 'nothing']) {
        expect(await app.refusal(who, READ, { id })).toBe('NOT_FOUND');
        expect(
          await app.refusal(who, 'query ($id: ID!) { history(subjectType: Action, subjectId: $id) { totalCount } }', {
            id,
          }),
        ).toBe('NOT_FOUND');
      }
    }
    expect(await app.refusal(null, READ, { id: sharedId })).toBe('UNAUTHENTICATED');
  });

  it('stays behind the second wall when the policy says yes to everything', async () => {
    const rows = await app.dataSource.transaction(async (manager) => {
      await manager.query(
        `SELECT set_config('app.reach', 'account', true), set_config('app.own', $1, true), set_config('app.state', '', true)`,
        [far.id],
      );
      return manager.query<{ n: number }[]>(
        `SELECT (SELECT count(*) FROM actions)::integer + (SELECT count(*) FROM action_plans)::integer + (SELECT count(*) FROM orientations)::integer AS n`,
      );
    });
    expect(rows).toEqual([{ n: 0 }]);
  });
});

describe('the list of actions', () => {
  let home: TestTerritory;
  let planId: string;
  beforeAll(async () => {
    home = await aTerritory(app);
    const { id } = await aPlan(app, home);
    planId = id;
    await anAction(app, home, id, {
      mainAxis: 'land',
      title: 'Réhabiliter la friche',
      partners: ['Établissement public foncier'],
    });
    await anAction(app, home, id, { mainAxis: 'skills', title: 'École de production', status: 'in_progress' });
    await anAction(app, home, id, { mainAxis: 'skills', title: 'Forum des métiers', status: 'done' });
    await anAction(app, home, id, { mainAxis: 'ecological_transition', title: 'Chaleur fatale', status: 'done' });
  });

  it('follows the order of the plan, page after page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page += 1) {
      const { nodes, pageInfo, totalCount } = await list(home.as('observer'), planId, { first: 1, after });
      expect(totalCount).toBe(4);
      seen.push(...nodes.map(({ code }) => code));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(['T-01', 'C-01', 'C-02', 'F-01']);
  });

  const search = (words: string) => ({ field: 'search', operator: 'contains', values: [words] });
  const axis = { field: 'mainAxis', operator: 'one_of', values: ['skills'] };
  const status = (...values: string[]) => ({ field: 'status', operator: 'one_of', values });
  it.each([
    [[axis], ['C-01', 'C-02']],
    [[status('done', 'paused')], ['T-01', 'C-02']],
    [[axis, status('done')], ['C-02']],
    [[search('ecole')], ['C-01']],
    [[search('ETABLISSEMENT foncier')], ['F-01']],
    [[search('introuvable')], []],
  ])('filtered by %j gives %j', async (conditions, codes) => {
    const { nodes } = await list(home.as('elected'), planId, { filter: { conditions } });
    expect(nodes.map(({ code }) => code)).toEqual(codes);
  });

  it('refuses a page too long and a cursor that was never given', async () => {
    const variables = { planId, first: 101 };
    expect(await app.refusal(home.as('elected'), LIST, variables)).toBe('INVALID_INPUT');
    expect(
      await app.refusal(home.as('elected'), LIST, {
        ...variables,
        first: 10,
        after: Buffer.from('["a",1,"b"]').toString('base64url'),
      }),
    ).toBe('INVALID_INPUT');
  });
});

describe('the plan page', () => {
  function someLines(): object {
    const indicatorId = randomUUID();
    const value = (on: string) => ({ id: randomUUID(), indicatorId, kind: 'measured', on, value: '1.5' });
    const line = (amount: string) => ({ id: randomUUID(), funder: 'Région', amount, state: 'requested' });
    return {
      indicators: [{ id: indicatorId, name: 'Indicateur' }],
      indicatorValues: [value('2026-01-01'), value('2027-01-01')],
      fundingLines: [line('10.50'), line('20.25')],
    };
  }

  async function statementsFor(who: Actor, code: string): Promise<string[]> {
    const spy = vi.spyOn(pg.Client.prototype, 'query');
    await planPage(who, code);
    const statements = spy.mock.calls.map(([statement]) => String(statement));
    spy.mockRestore();
    return statements;
  }

  it('takes at most 12 statements, whatever the size of the plan', async () => {
    const counts: number[] = [];
    for (const size of [5, 60]) {
      const home = await aTerritory(app);
      const { id } = await aPlan(app, home);
      const axes = ['ecological_transition', 'innovation', 'skills', 'land'];
      const orientations = await Promise.all(axes.map((axis) => anOrientation(app, home, id, axis)));
      for (let n = 0; n < size; n += 1) {
        await anAction(app, home, id, {
          mainAxis: axes[n % 4],
          orientationId: n % 3 === 0 ? orientations[n % 4]?.id : null,
          ...someLines(),
        });
      }
      const page = await planPage(home.as('elected'), home.code);
      const nodes = page.territoryPlan.plan.axes.flatMap(({ actions }) => actions.nodes);
      expect(nodes).toHaveLength(size);
      for (const { indicators, money } of nodes)
        expect([indicators.map(({ values }) => values.length), money.fundingLines.length]).toEqual([[2], 2]);
      // Not the statements of the first run alone: the second one is planned.
      const statements = await statementsFor(home.as('elected'), home.code);
      counts.push(statements.length);
      expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(12);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
