import { readFile } from 'node:fs/promises';
import { AXES, FILTER_FIELDS, type ActionSort } from '@binome/action-plans/domain';
import { Access } from '@binome/shared/api';
import type { GraphqlAnswer, TestApp } from '@binome/shared/api/testing';
import { anIntent } from '@binome/shared/api/testing';
import type { Actor, Role } from '@binome/shared/domain';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  aMember,
  anAction,
  anOrientation,
  aPlan,
  aTerritory,
  problemsOf,
  startPlansApp,
  type TestTerritory,
} from '../testing.js';
import type { WholeAction } from './filter-oracle.js';
import { randomActions } from './testing-random-actions.js';

/** The operations of the screens, as they are sent. */
const DOCUMENTS = new URL('../../../../shared/web/src/generated/persisted-documents.json', import.meta.url);
const SUMS = 'plannedBudget fundingPaid productiveInvestment jobsCreatedPlanned hiddenMoney';
const LIST = `query ($planId: ID!, $filter: ActionFilterInput, $sort: ActionSortInput, $groupBy: String, $first: Int!, $after: String) {
  actions(planId: $planId, filter: $filter, sort: $sort, groupBy: $groupBy, first: $first, after: $after) {
    nodes { id code title sums { ${SUMS} } } groupKeys groupCount groups { key count sums { ${SUMS} } } totalCount hiddenCount without pageInfo { hasNextPage endCursor } } }`;
const TOTALS = `query ($planId: ID!, $filter: ActionFilterInput) { actionTotals(planId: $planId, filter: $filter) { count leftOut hiddenCount sums { ${SUMS} } } }`;

interface Sums {
  plannedBudget: string | null;
  productiveInvestment: string | null;
  hiddenMoney: number;
}
interface Page {
  nodes: { id: string; code: string; sums: Sums }[];
  groupKeys: (string | null)[] | null;
  groupCount: number | null;
  groups: { key: string | null; count: number; sums: Sums }[];
  totalCount: number;
  hiddenCount: number;
  without: number[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

let app: TestApp;
let home: TestTerritory;
let planId: string;
let everything: WholeAction[];
beforeAll(async () => {
  app = await startPlansApp();
  home = await aTerritory(app);
  planId = (await aPlan(app, home)).id;
  await aMember(app, home.id, 'contributor', home.as('contributor'));
  everything = await randomActions(app, home, planId, 60);
});
afterAll(() => app.close());

const ask = (who: Actor | null, variables: object): Promise<GraphqlAnswer<{ actions: Page }>> =>
  app.gql<{ actions: Page }>(who, LIST, { planId, first: 100, ...variables });
async function read(who: Actor, variables: object = {}): Promise<Page> {
  const { data, errors } = await ask(who, variables);
  expect(errors).toEqual([]);
  return data!.actions;
}
async function readAll(who: Actor, variables: object): Promise<{ lines: string[]; counts: number[] }> {
  const [lines, counts]: [string[], number[]] = [[], []];
  for (let after: string | null = null, page = 0; page < 40; page += 1) {
    const found: Page = await read(who, { ...variables, first: 7, after });
    lines.push(...found.nodes.map(({ id }, at) => `${found.groupKeys?.[at] ?? ''} ${id}`));
    counts.push(found.totalCount);
    after = found.pageInfo.endCursor;
    if (!found.pageInfo.hasNextPage) break;
  }
  return { lines, counts };
}
const sortable = Object.keys(FILTER_FIELDS).filter((name) => FILTER_FIELDS[name]?.sortable);
const groupable = Object.keys(FILTER_FIELDS).filter((name) => FILTER_FIELDS[name]?.groupable);

describe('a list of actions, page after page', () => {
  it.each(sortable)('sorted by %s both ways, gives each line once and what has no value last', async (field) => {
    for (const role of ['project_lead', 'national_coordinator'] as const) {
      for (const direction of ['ascending', 'descending'] as const) {
        const sort: ActionSort = { field, direction };
        const whole = await read(home.as(role), { sort });
        const { lines, counts } = await readAll(home.as(role), { sort });
        expect(lines).toEqual(whole.nodes.map(({ id }) => ` ${id}`));
        expect(new Set(lines).size).toBe(lines.length);
        expect(new Set([...counts, lines.length]).size).toBe(1);
      }
    }
  });

  it.each(groupable)('grouped by %s, gives each line once and each group in one piece', async (groupBy) => {
    const sort = { field: 'title', direction: 'descending' };
    const whole = await read(home.as('observer'), { groupBy, sort });
    const { lines, counts } = await readAll(home.as('observer'), { groupBy, sort });
    expect(lines).toEqual(whole.nodes.map(({ id }, at) => `${whole.groupKeys?.[at] ?? ''} ${id}`));
    expect(counts[0]).toBe(lines.length);
    const runs = (whole.groupKeys ?? []).filter((key, at, all) => key !== all[at - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    expect(whole.groupCount).toBe(runs.length);
    for (const { key, count } of whole.groups)
      expect(whole.groupKeys?.filter((one) => one === key)).toHaveLength(count);
  });

  it('puts titles as a dictionary does, amounts by their value, states in their own order', async () => {
    const orderOf = async (field: string, value: (one: WholeAction['action']) => unknown) => {
      const { nodes } = await read(home.as('elected'), { sort: { field, direction: 'ascending' } });
      const byId = new Map(everything.map(({ action }) => [action.id, action]));
      return nodes.map(({ id }) => value(byId.get(id)!)).filter((one, at, all) => one !== all[at - 1]);
    };
    expect(await orderOf('title', ({ title }) => title)).toEqual(['eau', 'école de forge', 'Énergie', 'forge', 'R&D']);
    expect(await orderOf('productiveInvestment', (one) => one.productiveInvestment)).toEqual([
      '0.00',
      '1.00',
      '100.50',
      '99999.99',
      null,
    ]);
    expect(await orderOf('priority', ({ priority }) => priority)).toEqual(['low', 'medium', 'high']);
  });

  it('lists an action under each of its tags, and under none when it has none', async () => {
    const { nodes, groupKeys } = await read(home.as('elected'), {
      groupBy: 'tags',
      filter: { conditions: [{ field: 'status', operator: 'one_of', values: ['done', 'paused'] }] },
    });
    const expected = everything
      .filter(({ action }) => ['done', 'paused'].includes(action.status))
      .flatMap(({ action }) => (action.tags.length > 0 ? action.tags : [null]).map((tag) => `${tag} ${action.id}`));
    expect(nodes.map(({ id }, at) => `${groupKeys?.[at] ?? null} ${id}`).sort()).toEqual(expected.sort());
  });

  it('puts orientations in the order of the plan', async () => {
    const place = await aTerritory(app);
    const { id } = await aPlan(app, place);
    const land = await anOrientation(app, place, id, 'land');
    const [first, second] = [
      await anOrientation(app, place, id, 'skills'),
      await anOrientation(app, place, id, 'skills'),
    ];
    for (const [mainAxis, orientationId] of [
      ['land', land.id],
      ['skills', second.id],
      ['skills', first.id],
      ['skills', null],
    ] as const)
      await anAction(app, place, id, { mainAxis, orientationId });
    const { groupKeys } = await read(place.as('elected'), { planId: id, groupBy: 'orientationId' });
    expect(groupKeys).toEqual([first.id, second.id, land.id, null]);
  });
});

describe('the authorities of perimeters', () => {
  it('group a list in the order of their names, one that left by its number', async () => {
    const place = await aTerritory(app);
    const { id } = await aPlan(app, place);
    await app.sql(
      `INSERT INTO member_authorities (id, version, territory_id, phase, siren, name, type, nature, vintage, population)
       SELECT gen_random_uuid(), 1, $1, 'phase_2', siren, name, 'epci', 'CC', 2024, 1000
       FROM (VALUES ('298000001', 'CC du Val'), ('298000002', 'CA de l’Étang'), ('199000009', 'Partie')) AS member (siren, name)`,
      [place.id],
    );
    for (const perimeter of [['298000001', '298000002'], ['298000001'], ['199000009'], []])
      await anAction(app, place, id, { perimeter });
    await app.sql(`DELETE FROM member_authorities WHERE siren = '199000009'`);
    const page = await read(place.as('observer'), { planId: id, groupBy: 'perimeter' });
    expect(page.groupKeys).toEqual(['199000009', '298000002', '298000001', '298000001', null]);
  });
});

describe('what a reader may not read', () => {
  it('sorts as what is not there', async () => {
    const coordinator = home.as('national_coordinator');
    const { nodes } = await read(coordinator, { sort: { field: 'productiveInvestment', direction: 'descending' } });
    const access = app.app.get(Access);
    const byId = new Map(everything.map(({ action }) => [action.id, action]));
    const shown = nodes.map(({ id }) => {
      const action = byId.get(id)!;
      return access.can(coordinator, 'read', 'ActionMoney', action) ? action.productiveInvestment : null;
    });
    const values = shown.filter((one) => one !== null).map(Number);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(shown.slice(values.length)).toEqual(shown.slice(values.length).map(() => null));
    // Among those without a value, the order is that of the plan: nothing tells the hidden from the missing.
    const rest = nodes.slice(values.length).map(({ id }) => byId.get(id)!);
    const inPlan = [...rest].sort(
      (a, b) => AXES.indexOf(a.mainAxis) - AXES.indexOf(b.mainAxis) || (a.rank < b.rank ? -1 : 1),
    );
    expect(rest.map(({ id }) => id)).toEqual(inPlan.map(({ id }) => id));
  });

  it('is in no sum, and said to be', async () => {
    const page = await read(home.as('national_coordinator'), { groupBy: 'status' });
    const { actionTotals } = await app.data<{ actionTotals: { count: number; hiddenCount: number; sums: Sums } }>(
      home.as('national_coordinator'),
      TOTALS,
      { planId },
    );
    const hidden = page.nodes.filter(({ sums }) => sums.hiddenMoney === 1);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { sums } of hidden) expect(sums).toMatchObject({ plannedBudget: null, productiveInvestment: null });
    expect(actionTotals.sums.hiddenMoney).toBe(hidden.length);
    expect(page.groups.reduce((all, { sums }) => all + sums.hiddenMoney, 0)).toBe(hidden.length);
    expect(actionTotals.hiddenCount).toBe(everything.length - actionTotals.count);
  });

  it.each(['moneyVisibility', 'productiveInvestment', 'companyNote', 'plannedBudget', 'search', 'rank', '__proto__'])(
    'groups no list: %s is refused',
    async (groupBy) =>
      expect(problemsOf(await ask(home.as('elected'), { groupBy }))).toEqual(['groupBy:unknown_field']),
  );

  it.each(['companyNote', 'moneyVisibility', 'rank', 'id', 'leads; DROP TABLE actions', 'constructor'])(
    'sorts no list: %s is refused',
    async (field) => {
      const sort = { field, direction: 'ascending' };
      expect(problemsOf(await ask(home.as('elected'), { sort }))).toEqual(['sort:unknown_field']);
    },
  );

  it('is nothing for strangers, whatever they ask', async () => {
    const far = await aTerritory(app);
    const money = {
      filter: { conditions: [{ field: 'plannedBudget', operator: 'filled' }] },
      groupBy: 'status',
      sort: { field: 'plannedBudget', direction: 'ascending' },
    };
    for (const role of [
      'elected',
      'project_lead',
      'contributor',
      'observer',
      'regional_reviewer',
      'operator_agent',
      'administrator',
    ] as Role[]) {
      for (const id of [planId, anIntent(), 'nothing']) {
        expect(await app.refusal(far.as(role), LIST, { planId: id, first: 5, ...money })).toBe('NOT_FOUND');
        expect(await app.refusal(far.as(role), TOTALS, { planId: id, filter: money.filter })).toBe('NOT_FOUND');
      }
    }
    expect(await app.refusal(null, TOTALS, { planId })).toBe('UNAUTHENTICATED');
  });
});

describe('what is asked', () => {
  it('is refused with its place when it does not exist', async () => {
    const conditions = [
      { field: 'status', operator: 'one_of', values: ['done'] },
      { field: 'nothing', operator: 'filled' },
    ];
    expect(problemsOf(await ask(home.as('elected'), { filter: { conditions } }))).toEqual([
      'filter.conditions.1:unknown_field',
    ]);
    const many = Array.from({ length: 21 }, () => conditions[0]);
    expect(problemsOf(await ask(home.as('elected'), { filter: { conditions: many } }))).toEqual(['filter:too_many']);
  });

  it('never takes a cursor that this list did not give', async () => {
    const given = (await read(home.as('elected'), { first: 1 })).pageInfo.endCursor;
    const forged = [
      [1, 'i000', 'x'],
      [null, null, null],
      ['a', 'b', 'c', 'd', 'e'],
      [1, 'i000', anIntent(), 1],
      [{ a: 1 }, 'x', anIntent()],
    ];
    for (const keys of forged) {
      const after = Buffer.from(JSON.stringify(keys)).toString('base64url');
      expect(problemsOf(await ask(home.as('elected'), { after }))).toEqual(['after:unknown_cursor']);
    }
    expect(
      problemsOf(await ask(home.as('elected'), { after: given, sort: { field: 'title', direction: 'ascending' } })),
    ).toEqual(['after:unknown_cursor']);
  });

  it('costs the table the same number of statements whatever the size, at most 15 with all that its columns may ask', async () => {
    const documents = Object.values(JSON.parse(await readFile(DOCUMENTS, 'utf8')) as Record<string, string>);
    const table = documents.find((text) => text.includes('query TableActions'))!;
    const variables = {
      planId,
      groupBy: 'leads',
      sort: { field: 'plannedBudget', direction: 'descending' },
      filter: { conditions: [{ field: 'fundingLines', operator: 'some', lines: [] }] },
      texts: true,
      completeness: true,
      blockers: true,
    };
    const counts: number[] = [];
    // Once before they are counted: the second run is planned.
    for (const first of [1, 1, 5, 60]) {
      const spy = vi.spyOn(pg.Client.prototype, 'query');
      await app.data(home.as('elected'), table, { ...variables, first });
      counts.push(spy.mock.calls.length);
      spy.mockRestore();
    }
    expect(counts[1]).toBeLessThanOrEqual(15);
    expect(counts.slice(2)).toEqual([counts[1], counts[1]]);
  });

  it('names what empties the list', async () => {
    const conditions = [
      { field: 'search', operator: 'contains', values: ['introuvable'] },
      { field: 'priority', operator: 'one_of', values: ['high'] },
    ];
    const { nodes, without } = await read(home.as('elected'), { filter: { conditions } });
    const high = everything.filter(({ action }) => action.priority === 'high').length;
    expect([nodes, without]).toEqual([[], [high, 0]]);
    expect((await read(home.as('elected'))).without).toEqual([]);
  });
});
