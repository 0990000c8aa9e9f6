import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor, Actor, Role } from '@binome/shared/domain';
import { randomUUID } from 'node:crypto';
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
} from '../testing.js';

const STATE = `id version status counts { ready unchanged refused changed undone kept } audience { shared territory restricted }
  rows(first: 100) { totalCount nodes { actionId code outcome problem { code data } changes { field from to } } }`;
const PREPARE = `mutation ($input: PrepareBulkEditInput!) { prepareBulkEdit(input: $input) { bulkEdit { ${STATE} } } }`;
const APPLY = `mutation ($input: ApplyBulkEditInput!) { applyBulkEdit(input: $input) { bulkEdit { ${STATE} } } }`;
const UNDO = `mutation ($input: UndoBulkEditInput!) { undoBulkEdit(input: $input) { bulkEdit { ${STATE} } } }`;
const READ = `query ($id: ID!) { bulkEdit(id: $id) { ${STATE} } }`;
const EDIT = `mutation ($input: EditActionInput!) { editAction(input: $input) { action { version } } }`;

interface Row {
  actionId: string;
  code: string;
  outcome: string;
  problem: {
    code: string;
    data: { problems?: { problem: string }[]; fields?: { field: string; by: string }[] };
  } | null;
  changes: { field: string; from: unknown; to: unknown }[];
}
interface State {
  id: string;
  version: number;
  status: string;
  counts: Record<string, number>;
  audience: Record<string, number>;
  rows: { totalCount: number; nodes: Row[] };
}

let app: TestApp;
let home: TestTerritory;
let planId: string;
let lead: AccountActor;
beforeAll(async () => {
  app = await startPlansApp();
});
beforeEach(async () => {
  home = await aTerritory(app);
  planId = (await aPlan(app, home)).id;
  lead = home.as('project_lead');
  await anAssignment(lead, 'project_lead');
  for (const role of ['elected', 'contributor', 'observer'] as const) await anAssignment(home.as(role), role);
});
afterAll(() => app.close());

/** The right that the person acts by, so that a job finds it again. */
async function anAssignment({ accountId, name, capacity }: AccountActor, role: Role): Promise<void> {
  await app.sql(`INSERT INTO accounts (id, version, email, name) VALUES ($1, 1, $2, $3)`, [
    accountId,
    `${accountId}@exemple.fr`,
    name,
  ]);
  if (role === 'project_lead')
    await app.sql(
      `INSERT INTO postings (id, version, account_id, person_name, territory_ids, starts_on) VALUES ($1, 1, $2, $3, $4, '2020-01-01')`,
      [capacity?.id, accountId, name, [home.id]],
    );
  else
    await app.sql(
      `INSERT INTO role_assignments (id, version, account_id, role, territory_ids, starts_on) VALUES ($1, 1, $2, $3, $4, '2020-01-01')`,
      [capacity?.id, accountId, role, [home.id]],
    );
}

const prepare = (who: Actor, selection: object, change: object) =>
  app.gql<{ prepareBulkEdit: { bulkEdit: State } }>(who, PREPARE, {
    input: { clientMutationId: anIntent(), planId, change, ...selection },
  });
async function prepared(who: Actor, selection: object, change: object): Promise<State> {
  const { data, errors } = await prepare(who, selection, change);
  expect(errors).toEqual([]);
  return data!.prepareBulkEdit.bulkEdit;
}
const send = (who: Actor, document: string, { id, version }: State, clientMutationId = anIntent()) =>
  app.gql<Record<string, { bulkEdit: State }>>(who, document, { input: { clientMutationId, id, version } });
async function done(who: Actor, document: string, state: State): Promise<State> {
  const { data, errors } = await send(who, document, state);
  expect(errors).toEqual([]);
  return Object.values(data!)[0]!.bulkEdit;
}
const applied = async (who: Actor, selection: object, change: object) =>
  done(who, APPLY, await prepared(who, selection, change));
const all = { filter: {} };
const stored = (id: string) =>
  app
    .sql<Record<string, unknown>>(
      'SELECT status, version, main_axis, orientation_id, rank, secondary_axes, leads, tags, starts_on::text, ends_on::text, owner_name, archived_at IS NOT NULL AS archived, visibility FROM actions WHERE id = $1',
      [id],
    )
    .then(([row]) => row!);
const edit = (who: Actor, id: string, version: number, values: object) =>
  app.data(who, EDIT, { input: { clientMutationId: anIntent(), id, version, ...values } });
const outcomes = ({ rows }: State) => rows.nodes.map(({ code, outcome }) => `${code} ${outcome}`);
const problemOf = ({ rows }: State, code: string) => rows.nodes.find((row) => row.code === code)?.problem;

describe('a change of many actions', () => {
  it('is shown before anything is written: what changes, how many, who is refused and why', async () => {
    await anAction(app, home, planId, { code: 'A', status: 'done' });
    await anAction(app, home, planId, { code: 'B' });
    await anAction(app, home, planId, { code: 'C', startsOn: '2027-01-01' });
    const shown = await prepared(lead, all, { status: 'done', endsOn: '2026-06-30' });
    expect(outcomes(shown)).toEqual(['A ready', 'B ready', 'C refused']);
    expect(shown.counts).toMatchObject({ ready: 2, refused: 1 });
    expect(shown.audience).toEqual({ shared: 2, territory: 0, restricted: 0 });
    expect(shown.rows.nodes[0]?.changes).toEqual([{ field: 'endsOn', from: null, to: '2026-06-30' }]);
    expect(problemOf(shown, 'C')).toMatchObject({
      code: 'INVALID_INPUT',
      data: { problems: [{ problem: 'ends_before_start' }] },
    });
    expect(shown.status).toBe('previewed');
    const [{ n }] = (await app.sql<{ n: number }>(
      `SELECT count(*)::integer AS n FROM actions WHERE plan_id = $1 AND ends_on IS NOT NULL`,
      [planId],
    )) as [{ n: number }];
    expect(n).toBe(0);
  });

  it('is made on confirmation, row by row, each change of an action in its history with its reason', async () => {
    const { id } = await anAction(app, home, planId, { tags: ['eau'], leads: [{ name: 'Lucie Arnaud' }] });
    const made = await applied(
      lead,
      { actionIds: [id] },
      {
        priority: 'high',
        addTags: ['rivière'],
        removeTags: ['eau'],
        addLeads: [{ name: 'Didier Roche' }],
        mainAxis: 'land',
      },
    );
    expect(made.status).toBe('done');
    expect(made.counts).toMatchObject({ changed: 1, ready: 0 });
    expect(await stored(id)).toMatchObject({
      main_axis: 'land',
      tags: ['rivière'],
      leads: [{ name: 'Lucie Arnaud' }, { name: 'Didier Roche' }],
    });
    expect((await eventsOf(app, id)).map(({ name }) => name)).toEqual([
      'action.drafted',
      'action.edited',
      'action.edited',
      'action.moved',
    ]);
    const [reason] = await app.sql<{ reason: string }>(
      `SELECT DISTINCT reason FROM events WHERE subject_id = $1 AND name <> 'action.drafted'`,
      [id],
    );
    expect(reason).toEqual({ reason: 'Modification groupée' });
  });

  it('is undone in one act: every changed action is as it was', async () => {
    const orientation = await anOrientation(app, home, planId);
    const ids = [
      (await anAction(app, home, planId, { orientationId: orientation.id, secondaryAxes: ['land'], tags: ['eau'] })).id,
      (
        await anAction(app, home, planId, {
          startsOn: '2026-01-31',
          endsOn: '2026-12-31',
          leads: [{ name: 'Lucie Arnaud' }],
        })
      ).id,
    ];
    const before = await Promise.all(ids.map(stored));
    const made = await applied(
      lead,
      { actionIds: ids },
      {
        status: 'paused',
        mainAxis: 'land',
        addTags: ['x'],
        addLeads: [{ name: 'Y' }],
        shift: { days: 0, months: 1 },
        visibility: 'territory',
      },
    );
    expect(made.counts.changed).toBe(2);
    expect(await stored(ids[0]!)).toMatchObject({ main_axis: 'land', orientation_id: null, secondary_axes: [] });
    const undone = await done(lead, UNDO, made);
    expect([undone.status, undone.counts.undone]).toEqual(['undone', 2]);
    const after = await Promise.all(ids.map(stored));
    expect(after.map((row) => ({ ...row, version: 0 }))).toEqual(before.map((row) => ({ ...row, version: 0 })));
    expect((await eventsOf(app, ids[0]!)).at(-1)?.origin).toBe('undo');
  });

  it('archives, and brings back from the archives', async () => {
    const { id } = await anAction(app, home, planId);
    const made = await applied(lead, { actionIds: [id] }, { archived: true, status: 'abandoned' });
    expect(await stored(id)).toMatchObject({ archived: true, status: 'abandoned' });
    expect(outcomes(await done(lead, UNDO, made))).toEqual(['C-01 undone']);
    expect(await stored(id)).toMatchObject({ archived: false, status: 'to_come' });
  });

  it('takes nothing away from what others wrote since it was shown', async () => {
    const [a, b] = [await anAction(app, home, planId), await anAction(app, home, planId, { tags: ['eau'] })];
    const shown = await prepared(lead, all, { status: 'done', addTags: ['x'] });
    await edit(home.as('elected'), a.id, 1, { status: 'paused' });
    await edit(home.as('elected'), b.id, 1, { title: 'Autre titre', tags: ['eau', 'air'] });
    const made = await done(lead, APPLY, shown);
    expect(outcomes(made)).toEqual(['C-01 refused', 'C-02 changed']);
    expect(problemOf(made, 'C-01')).toMatchObject({ code: 'CONFLICT', data: { fields: [{ field: 'status' }] } });
    expect(await stored(a.id)).toMatchObject({ status: 'paused', tags: [] });
    expect(await stored(b.id)).toMatchObject({ status: 'done', tags: ['eau', 'air', 'x'] });
  });

  it('keeps what was changed since when it is undone, and says which', async () => {
    const [a, b] = [await anAction(app, home, planId), await anAction(app, home, planId)];
    const made = await applied(lead, all, { status: 'done', priority: 'high' });
    await edit(home.as('elected'), a.id, 2, { status: 'abandoned' });
    await edit(home.as('elected'), b.id, 2, { title: 'Autre titre' });
    const undone = await done(lead, UNDO, made);
    expect(outcomes(undone)).toEqual(['C-01 kept', 'C-02 undone']);
    expect(problemOf(undone, 'C-01')).toMatchObject({ code: 'CONFLICT' });
    expect(await stored(a.id)).toMatchObject({ status: 'abandoned' });
    expect(await stored(b.id)).toMatchObject({ status: 'to_come' });
  });

  it('is done once, undone once, and only in that order', async () => {
    await anAction(app, home, planId);
    const shown = await prepared(lead, all, { status: 'done' });
    expect(codeOf(await send(lead, UNDO, shown))).toBe('BULK_EDIT_WRONG_STATE');
    const intent = anIntent();
    const [first, again] = [await send(lead, APPLY, shown, intent), await send(lead, APPLY, shown, intent)];
    expect([first.errors, again.errors]).toEqual([[], []]);
    expect(codeOf(await send(lead, APPLY, again.data!.applyBulkEdit!.bulkEdit))).toBe('BULK_EDIT_WRONG_STATE');
    const undone = await done(lead, UNDO, again.data!.applyBulkEdit!.bulkEdit);
    expect(codeOf(await send(lead, UNDO, undone))).toBe('BULK_EDIT_WRONG_STATE');
  });

  it.each([
    [{}, { filter: {} }, 'change:required'],
    [{ status: 'done' }, {}, 'actionIds:required'],
    [{ status: 'done' }, { filter: {}, actionIds: [] }, 'actionIds:required'],
    [{ shift: { days: 0, months: 0 } }, { filter: {} }, 'shift:not_a_shift'],
    [
      { status: 'done' },
      { filter: { conditions: [{ field: 'nothing', operator: 'filled' }] } },
      'filter.conditions.0:unknown_field',
    ],
    [{ status: 'done' }, { actionIds: Array.from({ length: 2_001 }, () => randomUUID()) }, 'actionIds:too_many'],
  ])('is refused as a whole when it asks for nothing that can be: %j %j', async (change, selection, refusal) => {
    expect(problemsOf(await prepare(lead, selection, change))).toEqual([refusal]);
  });
});

describe('who may change many actions', () => {
  it('a contributor changes those that name it; the others are refused, one by one', async () => {
    const { name, accountId } = home.as('contributor');
    await anAction(app, home, planId, { code: 'MIENNE', leads: [{ name, accountId }] });
    await anAction(app, home, planId, { code: 'AUTRE' });
    await anAction(app, home, planId, { code: 'CACHEE', visibility: 'restricted' });
    const shown = await prepared(home.as('contributor'), all, { status: 'done' });
    expect(outcomes(shown)).toEqual(['MIENNE ready', 'AUTRE refused']);
    expect(problemOf(shown, 'AUTRE')).toMatchObject({ code: 'FORBIDDEN' });
    const made = await done(home.as('contributor'), APPLY, shown);
    expect(outcomes(made)).toEqual(['MIENNE changed', 'AUTRE refused']);
    const moved = await prepared(home.as('contributor'), all, { mainAxis: 'land' });
    expect(moved.counts).toMatchObject({ ready: 0, refused: 2 });
  });

  it.each<[Role, string]>([
    ['observer', 'FORBIDDEN'],
    ['regional_reviewer', 'FORBIDDEN'],
    ['national_coordinator', 'FORBIDDEN'],
    ['operator_agent', 'NOT_FOUND'],
    ['administrator', 'NOT_FOUND'],
  ])('%s does not: %s', async (role, code) => {
    await anAction(app, home, planId);
    expect(codeOf(await prepare(home.as(role), all, { status: 'done' }))).toBe(code);
  });

  it('is its author’s alone, and reaches nothing of elsewhere', async () => {
    const far = await aTerritory(app);
    const farPlan = await aPlan(app, far);
    const foreign = await anAction(app, far, farPlan.id);
    const orientation = await anOrientation(app, far, farPlan.id);
    const { id } = await anAction(app, home, planId);
    const shown = await prepared(lead, { actionIds: [id] }, { status: 'done' });
    for (const who of [home.as('elected'), home.as('contributor'), far.as('project_lead')]) {
      expect(await app.refusal(who, READ, { id: shown.id })).toBe('NOT_FOUND');
      expect(codeOf(await send(who, APPLY, shown))).toBe('NOT_FOUND');
      expect(codeOf(await send(who, UNDO, shown))).toBe('NOT_FOUND');
    }
    for (const other of [foreign.id, randomUUID(), 'nothing'])
      expect(codeOf(await prepare(lead, { actionIds: [id, other] }, { status: 'done' }))).toBe('NOT_FOUND');
    for (const other of [orientation.id, randomUUID()])
      expect(codeOf(await prepare(lead, all, { orientationId: other }))).toBe('NOT_FOUND');
    const stranger = [{ name: 'X', accountId: far.as('elected').accountId }];
    expect(codeOf(await prepare(lead, all, { addLeads: stranger }))).toBe('NOT_FOUND');
  });

  it('hides nothing from its author by its own change', async () => {
    const { name, accountId } = home.as('contributor');
    await anAction(app, home, planId, { leads: [{ name, accountId }], visibility: 'restricted' });
    const shown = await prepared(home.as('contributor'), all, { removeLeads: [name] });
    expect(problemOf(shown, 'C-01')).toMatchObject({ code: 'ACTION_LOST_FROM_SIGHT' });
  });
});

describe('a large change', () => {
  beforeAll(() => app.startWorkers());

  async function settled(who: Actor, id: string): Promise<State> {
    for (let turn = 0; turn < 200; turn += 1) {
      const { bulkEdit } = await app.data<{ bulkEdit: State }>(who, READ, { id });
      if (['done', 'undone'].includes(bulkEdit.status)) return bulkEdit;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The job never ended');
  }
  const many = (count: number) =>
    app.sql(
      `INSERT INTO actions (id, territory_id, plan_id, version, code, title, main_axis, rank, phase, status, commitment, priority)
       SELECT gen_random_uuid(), $1, $2, 1, 'B-' || n, 'Action ' || n, 'skills', 'm' || lpad(n::text, 5, '0'), 'idea', 'to_come', 'intended', 'medium' FROM generate_series(1, ${count}) AS n`,
      [home.id, planId],
    );

  it('is a job with its progress, undone as one', async () => {
    await many(120);
    const made = await applied(lead, all, { status: 'in_progress' });
    expect(made.status).toBe('confirmed');
    const end = await settled(lead, made.id);
    expect(end.counts).toMatchObject({ ready: 0, changed: 120, refused: 0 });
    const undone = await settled(lead, (await done(lead, UNDO, end)).id);
    expect(undone.counts).toMatchObject({ changed: 0, undone: 120 });
    const [{ n }] = (await app.sql<{ n: number }>(
      `SELECT count(*)::integer AS n FROM actions WHERE plan_id = $1 AND status = 'to_come'`,
      [planId],
    )) as [{ n: number }];
    expect(n).toBe(120);
  });

  it('run twice at once changes each row once', async () => {
    await many(60);
    const shown = await prepared(lead, all, { priority: 'high' });
    await done(lead, APPLY, shown);
    const { BulkRunner } = await import('./bulk-runner.js');
    const runner = app.app.get(BulkRunner);
    await Promise.all([runner.run(shown.id), runner.run(shown.id), runner.run(shown.id)]);
    await settled(lead, shown.id);
    const [{ n }] = (await app.sql<{ n: number }>(
      `SELECT count(*)::integer AS n FROM actions WHERE plan_id = $1 AND version = 2 AND priority = 'high'`,
      [planId],
    )) as [{ n: number }];
    expect(n).toBe(60);
  });

  it('stops with the right of its author: what is left is refused', async () => {
    await many(40);
    const shown = await prepared(lead, all, { priority: 'low' });
    await app.sql(`UPDATE postings SET ends_on = '2020-12-31' WHERE id = $1`, [lead.capacity?.id]);
    await send(lead, APPLY, shown);
    const end = await settled(lead, shown.id);
    expect(end.counts).toMatchObject({ changed: 0, refused: 40 });
    expect(end.rows.nodes[0]?.problem?.code).toBe('NOT_FOUND');
  });
});
