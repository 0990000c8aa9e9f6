import { randomUUID } from 'node:crypto';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  anAction,
  anOrientation,
  aPlan,
  aTerritory,
  codeOf,
  eventsOf,
  problemsOf,
  startPlansApp,
  type TestTerritory,
} from './testing.js';

const COPIED = `id code title status mainAxis electedLead leads { name } ownerContact copiedFrom { territoryName year code title } milestones { label dueOn doneOn }
  indicators { name values { kind value } } money { hidden productiveInvestment budgetLines { planned actual } fundingLines { state amount granted reference } } companyNote { text }`;
const COPY = `mutation ($input: CopyActionInput!) { copyAction(input: $input) { action { ${COPIED} } } }`;
const SHARE =
  'mutation ($input: ShareActionPlanInput!) { shareActionPlan(input: $input) { actionPlan { version openToTerritories } } }';
const OPEN = `query ($filter: OpenActionFilterInput, $after: String, $first: Int!) { openActions(first: $first, after: $after, filter: $filter) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id territoryName title partners } } }`;
const OPEN_ONE = 'query ($id: ID!) { openAction(id: $id) { title milestones indicators { name } } }';
const ARCHIVE =
  'mutation ($input: ArchiveActionInput!) { archiveAction(input: $input) { action { version isArchived viewerCan { edit archive } } } }';
const UNARCHIVE =
  'mutation ($input: ArchiveActionInput!) { unarchiveAction(input: $input) { action { version isArchived } } }';
const EDIT = 'mutation ($input: EditActionInput!) { editAction(input: $input) { action { version } } }';
const DUPLICATE =
  'mutation ($input: DuplicateActionPlanInput!) { duplicateActionPlan(input: $input) { actionPlan { id year isArchived version } } }';
const RESTORE =
  'mutation ($input: ArchiveActionPlanInput!) { restoreActionPlan(input: $input) { actionPlan { id isArchived } } }';
const PLANS = `query ($code: String!) { territoryPlan(phase: phase_2, code: $code) { plans { id year version isArchived visibleCount } } }`;
const LIST =
  'query ($planId: ID!) { actions(planId: $planId, first: 50) { totalCount nodes { id version code title status orientation { title } viewerCan { edit } } } }';

interface Listed {
  id: string;
  version: number;
  code: string;
  orientation: { title: string } | null;
  viewerCan: { edit: boolean };
}

interface ListedPlan {
  id: string;
  year: number;
  version: number;
  isArchived: boolean;
  visibleCount: number;
}

let app: TestApp;
let home: TestTerritory;
let far: TestTerritory;
let plan: { id: string; version: number };
beforeAll(async () => {
  app = await startPlansApp();
});
beforeEach(async () => {
  home = await aTerritory(app);
  far = await aTerritory(app);
  plan = await aPlan(app, home);
});
afterAll(() => app.close());

const send = (who: Actor, query: string, values: object) =>
  app.gql<Record<string, { action: Record<string, unknown>; actionPlan: { id: string; version: number } }>>(
    who,
    query,
    {
      input: { clientMutationId: anIntent(), ...values },
    },
  );
const list = async (who: Actor, planId: string) =>
  (await app.data<{ actions: { totalCount: number; nodes: Listed[] } }>(who, LIST, { planId })).actions;
const plans = async (who: Actor) => {
  const found = await app.data<{ territoryPlan: { plans: ListedPlan[] } }>(who, PLANS, { code: home.code });
  return found.territoryPlan.plans;
};

const whole = () => {
  const indicatorId = randomUUID();
  return {
    title: 'École de production',
    status: 'in_progress',
    electedLead: 'Hélène',
    ownerContact: 'contact@exemple.fr',
    productiveInvestment: '10',
    companyNote: 'Secret',
    partners: ['Lycée'],
    milestones: [{ id: randomUUID(), label: 'Agrément', dueOn: '2027-01-01', doneOn: '2026-12-01' }],
    budgetLines: [{ id: randomUUID(), year: 2027, nature: 'running', planned: '5', actual: '4' }],
    fundingLines: [{ id: randomUUID(), funder: 'Région', state: 'paid', amount: '5', granted: '4', reference: 'R-1' }],
    indicators: [{ id: indicatorId, name: 'Apprentis' }],
    indicatorValues: [
      { id: randomUUID(), indicatorId, kind: 'target', on: '2028-01-01', value: '24' },
      { id: randomUUID(), indicatorId, kind: 'measured', on: '2026-01-01', value: '3' },
    ],
  };
};

describe('copying an action', () => {
  it('in its territory takes what is planned, not its progress, and credits it', async () => {
    const { id, code } = await anAction(app, home, plan.id, whole());
    const answer = await send(home.as('project_lead'), COPY, { id, planId: plan.id, mainAxis: 'land' });
    expect(answer.errors).toEqual([]);
    const copy = answer.data?.copyAction?.action;
    expect(copy).toMatchObject({
      code: 'F-01',
      title: 'École de production',
      status: 'to_come',
      mainAxis: 'land',
      electedLead: 'Hélène',
      copiedFrom: { code, title: 'École de production' },
      milestones: [{ label: 'Agrément', dueOn: '2027-01-01', doneOn: null }],
      indicators: [{ values: [{ kind: 'target', value: '24' }] }],
      money: {
        productiveInvestment: '10.00',
        budgetLines: [{ planned: '5.00', actual: null }],
        fundingLines: [{ state: 'envisaged', amount: '5.00', granted: null, reference: null }],
      },
      companyNote: { text: 'Secret' },
    });
    expect((await eventsOf(app, String(copy?.id))).map(({ name }) => name)).toEqual(['action.copied']);
  });

  it('is for those who draft, in a plan that is theirs', async () => {
    const { id } = await anAction(app, home, plan.id);
    const farPlan = await aPlan(app, far);
    for (const role of ['contributor', 'observer', 'national_coordinator'] as const)
      expect(codeOf(await send(home.as(role), COPY, { id, planId: plan.id }))).toBe('FORBIDDEN');
    for (const role of ['elected', 'observer', 'regional_reviewer', 'operator_agent'] as const)
      expect(codeOf(await send(far.as(role), COPY, { id, planId: plan.id }))).toBe('NOT_FOUND');
    expect(codeOf(await send(home.as('elected'), COPY, { id, planId: farPlan.id }))).toBe('NOT_FOUND');
  });
});

describe('the open plan of another territory', () => {
  const open = (who: Actor, variables: object = {}) =>
    app.data<{
      openActions: { totalCount: number; pageInfo: { endCursor: string }; nodes: { id: string; title: string }[] };
    }>(who, OPEN, { first: 50, ...variables });

  it('gives its shared actions only, once its pair opened it, until it closes it', async () => {
    const shared = await anAction(app, home, plan.id, whole());
    const hidden = await anAction(app, home, plan.id, { title: 'Cachée', visibility: 'territory' });
    const titles = async () =>
      (await open(far.as('observer'))).openActions.nodes.filter(({ id }) => [shared.id, hidden.id].includes(id));
    expect(await titles()).toEqual([]);
    expect(codeOf(await send(home.as('project_lead'), SHARE, { ...plan, openToTerritories: true }))).toBe('FORBIDDEN');
    const opened = await send(home.as('elected'), SHARE, { ...plan, openToTerritories: true });
    expect(opened.data?.shareActionPlan?.actionPlan).toMatchObject({ openToTerritories: true });
    expect((await titles()).map(({ id }) => id)).toEqual([shared.id]);
    expect(await app.refusal(far.as('elected'), OPEN_ONE, { id: hidden.id })).toBe('NOT_FOUND');
    expect(await app.data(far.as('elected'), OPEN_ONE, { id: shared.id })).toEqual({
      openAction: { title: 'École de production', milestones: ['Agrément'], indicators: [{ name: 'Apprentis' }] },
    });
    const found = await open(far.as('elected'), { filter: { search: 'ecole lycee', axis: 'skills' } });
    expect(found.openActions.nodes.map(({ id }) => id)).toContain(shared.id);
    const closed = opened.data?.shareActionPlan?.actionPlan.version;
    await send(home.as('elected'), SHARE, { id: plan.id, version: closed, openToTerritories: false });
    expect(await titles()).toEqual([]);
    expect(await app.refusal(far.as('elected'), OPEN_ONE, { id: shared.id })).toBe('NOT_FOUND');
  });

  it('is copied with credit, without its people, its money, its dates', async () => {
    const { id, code } = await anAction(app, home, plan.id, whole());
    await send(home.as('industrial'), SHARE, { ...plan, openToTerritories: true });
    const farPlan = await aPlan(app, far);
    const answer = await send(far.as('project_lead'), COPY, { id, planId: farPlan.id });
    expect(answer.data?.copyAction?.action).toMatchObject({
      code: 'C-01',
      title: 'École de production',
      electedLead: null,
      leads: [],
      ownerContact: null,
      copiedFrom: { code },
      milestones: [{ label: 'Agrément', dueOn: null, doneOn: null }],
      indicators: [{ name: 'Apprentis', values: [] }],
      money: { productiveInvestment: null, budgetLines: [], fundingLines: [] },
      companyNote: { text: null },
    });
  });

  it('is not for the State, operators and administrators, who have doors of their own', async () => {
    for (const role of ['regional_reviewer', 'national_coordinator', 'operator_agent', 'administrator'] as const)
      expect(await app.refusal(home.as(role), OPEN, { first: 5 })).toBe('NOT_FOUND');
  });

  it('is read page after page', async () => {
    await send(home.as('elected'), SHARE, { ...plan, openToTerritories: true });
    const ids = [await anAction(app, home, plan.id), await anAction(app, home, plan.id)].map(({ id }) => id);
    const filter = { search: 'territoire' };
    const first = (await open(far.as('elected'), { first: 1, filter })).openActions;
    const rest = (await open(far.as('elected'), { after: first.pageInfo.endCursor, filter })).openActions;
    expect(first.totalCount).toBe(1 + rest.nodes.length);
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
});

describe('an archived action', () => {
  it('leaves the lists and sums, is read, is not written, and comes back', async () => {
    const { id, version } = await anAction(app, home, plan.id);
    const archived = await send(home.as('elected'), ARCHIVE, { id, version });
    expect(archived.data?.archiveAction?.action).toMatchObject({
      isArchived: true,
      viewerCan: { edit: false, archive: true },
    });
    expect((await list(home.as('elected'), plan.id)).totalCount).toBe(0);
    const ARCHIVES =
      'query ($id: ID!) { actionPlan(territoryId: $id) { archivedActions(first: 5) { totalCount nodes { id } } } }';
    expect(await app.data(home.as('observer'), ARCHIVES, { id: home.id })).toEqual({
      actionPlan: { archivedActions: { totalCount: 1, nodes: [{ id }] } },
    });
    expect(codeOf(await send(home.as('elected'), EDIT, { id, version: 2, title: 'Non' }))).toBe('ACTION_ARCHIVED');
    expect(codeOf(await send(home.as('observer'), UNARCHIVE, { id, version: 2 }))).toBe('FORBIDDEN');
    expect(codeOf(await send(far.as('elected'), UNARCHIVE, { id, version: 2 }))).toBe('NOT_FOUND');
    expect((await send(home.as('elected'), UNARCHIVE, { id, version: 2 })).errors).toEqual([]);
    expect((await list(home.as('elected'), plan.id)).totalCount).toBe(1);
  });
});

describe('the plan of another year', () => {
  it('begins with what is not finished, lines and orientations included; the former one is read and not written', async () => {
    const orientation = await anOrientation(app, home, plan.id);
    const kept = await anAction(app, home, plan.id, { ...whole(), orientationId: orientation.id });
    await anAction(app, home, plan.id, { status: 'done' });
    const [current] = await plans(home.as('elected'));
    const year = (current?.year ?? 0) + 1;
    const answer = await send(home.as('elected'), DUPLICATE, { ...plan, year });
    expect(answer.errors).toEqual([]);
    const copyId = answer.data?.duplicateActionPlan?.actionPlan.id ?? '';
    expect(await plans(home.as('observer'))).toMatchObject([
      { id: copyId, year, isArchived: false, visibleCount: 1 },
      { id: plan.id, isArchived: true, visibleCount: 2 },
    ]);
    const { nodes } = await list(home.as('elected'), copyId);
    expect(nodes).toMatchObject([
      { code: kept.code, orientation: { title: 'Une orientation' }, viewerCan: { edit: true } },
    ]);
    const lines = await app.sql<{ n: string }>('SELECT count(*) AS n FROM indicator_values WHERE action_id = $1', [
      nodes[0]?.id,
    ]);
    expect(lines).toEqual([{ n: '2' }]);
    expect((await list(home.as('elected'), plan.id)).nodes[0]?.viewerCan).toEqual({ edit: false });
    const refused = await send(home.as('elected'), EDIT, { id: kept.id, version: kept.version, title: 'Non' });
    expect(codeOf(refused)).toBe('PLAN_ARCHIVED');
    await expect(app.sql(`UPDATE actions SET title = 'Non' WHERE id = $1`, [kept.id])).rejects.toThrow('archived');
  });

  it('is refused for a year that is taken or out of reach, and for those who do not write the plan', async () => {
    const [current] = await plans(home.as('elected'));
    expect(codeOf(await send(home.as('elected'), DUPLICATE, { ...plan, year: current?.year }))).toBe('PLAN_YEAR_TAKEN');
    expect(problemsOf(await send(home.as('elected'), DUPLICATE, { ...plan, year: 1999 }))).toEqual([
      'year:year_out_of_range',
    ]);
    expect(codeOf(await send(home.as('observer'), DUPLICATE, { ...plan, year: 2030 }))).toBe('FORBIDDEN');
    expect(codeOf(await send(far.as('elected'), DUPLICATE, { ...plan, year: 2030 }))).toBe('NOT_FOUND');
    expect((await plans(home.as('elected'))).map(({ isArchived }) => isArchived)).toEqual([false]);
  });

  it('gives its place back to an archived plan that is taken up again', async () => {
    const { data } = await send(home.as('elected'), DUPLICATE, { ...plan, year: 2050 });
    const copyId = data?.duplicateActionPlan?.actionPlan.id;
    const restored = await send(home.as('project_lead'), RESTORE, { id: plan.id, version: 2 });
    expect(restored.errors).toEqual([]);
    expect(await plans(home.as('elected'))).toMatchObject([
      { id: copyId, isArchived: true },
      { id: plan.id, isArchived: false },
    ]);
  });
});
