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

const EDIT = `mutation ($input: EditActionInput!) { editAction(input: $input) { action { id version title context status partners money { hidden productiveInvestment } } } }`;
const MOVE = `mutation ($input: MoveActionInput!) { moveAction(input: $input) { action { id version code mainAxis secondaryAxes orientation { id } } } }`;
const UNDO = `mutation ($input: UndoActionMoveInput!) { undoActionMove(input: $input) { action { id version mainAxis secondaryAxes orientation { id } } } }`;
const REMOVE = `mutation ($input: RemoveActionInput!) { removeAction(input: $input) { action { id version isRemoved } } }`;
const RESTORE = `mutation ($input: RestoreActionInput!) { restoreAction(input: $input) { action { id version isRemoved title } } }`;
const MAY = 'query ($territoryId: ID!) { actionPlan(territoryId: $territoryId) { viewerCan { moveAction } } }';
const READ = `query ($id: ID!) { action(id: $id) { id } }`;

let app: TestApp;
let home: TestTerritory;
let far: TestTerritory;
let planId: string;
beforeAll(async () => {
  app = await startPlansApp();
  far = await aTerritory(app);
});
beforeEach(async () => {
  home = await aTerritory(app);
  planId = (await aPlan(app, home)).id;
});
afterAll(() => app.close());

const edit = (who: Actor, id: string, version: number, values: object, clientMutationId = anIntent()) =>
  app.gql(who, EDIT, { input: { clientMutationId, id, version, ...values } });

describe('moving an action', () => {
  const move = (id: string, version: number, values: object) =>
    app.gql(home.as('elected'), MOVE, { input: { clientMutationId: anIntent(), id, version, ...values } });
  const order = async (axis: string) =>
    (
      await app.sql<{ code: string }>(
        'SELECT code FROM actions WHERE territory_id = $1 AND main_axis = $2 ORDER BY rank, id',
        [home.id, axis],
      )
    ).map(({ code }) => code);

  it('gives a rank after another action, or the first', async () => {
    const [a, b, c] = [
      await anAction(app, home, planId),
      await anAction(app, home, planId),
      await anAction(app, home, planId),
    ];
    await move(c.id, 1, { afterId: a.id });
    expect(await order('skills')).toEqual(['C-01', 'C-03', 'C-02']);
    await move(b.id, 1, { afterId: null });
    expect(await order('skills')).toEqual(['C-02', 'C-01', 'C-03']);
    expect((await eventsOf(app, b.id)).map(({ name }) => name)).toEqual(['action.drafted', 'action.moved']);
  });

  it('leaves the orientation with the axis, keeps the code, and takes the axis out of the secondary ones', async () => {
    const orientation = await anOrientation(app, home, planId);
    const { id } = await anAction(app, home, planId, {
      orientationId: orientation.id,
      secondaryAxes: ['land', 'innovation'],
    });
    expect((await move(id, 1, { mainAxis: 'land' })).data).toMatchObject({
      moveAction: {
        action: { version: 2, code: 'C-01', mainAxis: 'land', secondaryAxes: ['innovation'], orientation: null },
      },
    });
    expect(problemsOf(await move(id, 2, { orientationId: orientation.id }))).toEqual([
      'orientationId:orientation_of_another_axis',
    ]);
    expect((await move(id, 2, { mainAxis: 'skills', orientationId: orientation.id })).data).toMatchObject({
      moveAction: { action: { orientation: { id: orientation.id } } },
    });
  });

  it('follows no action of another axis, nor a foreign one', async () => {
    const { id } = await anAction(app, home, planId);
    const land = await anAction(app, home, planId, { mainAxis: 'land' });
    expect(codeOf(await move(id, 1, { afterId: land.id }))).toBe('NOT_FOUND');
    expect(codeOf(await move(id, 1, { afterId: anIntent() }))).toBe('NOT_FOUND');
    expect(codeOf(await move(id, 1, { afterId: 'nothing' }))).toBe('NOT_FOUND');
  });

  it('counts places under the orientation: first there, after one of it, and refuses one that went elsewhere', async () => {
    const { id: orientationId } = await anOrientation(app, home, planId);
    const direct = await anAction(app, home, planId);
    const [a, b] = [
      await anAction(app, home, planId, { orientationId }),
      await anAction(app, home, planId, { orientationId }),
    ];
    const { id } = await anAction(app, home, planId);
    await move(id, 1, { orientationId, afterId: null });
    expect(await order('skills')).toEqual(['C-01', 'C-04', 'C-02', 'C-03']);
    await move(id, 2, { afterId: a.id });
    expect(await order('skills')).toEqual(['C-01', 'C-02', 'C-04', 'C-03']);
    expect(problemsOf(await move(id, 3, { afterId: direct.id }))).toEqual(['afterId:followed_is_elsewhere']);
    await move(b.id, 1, { orientationId: null, afterId: null });
    expect(problemsOf(await move(id, 3, { afterId: b.id }))).toEqual(['afterId:followed_is_elsewhere']);
  });

  it('keeps both moves of two people who act at once, and refuses to move from where the action no longer is', async () => {
    const [a, b, c] = [
      await anAction(app, home, planId),
      await anAction(app, home, planId),
      await anAction(app, home, planId),
    ];
    await Promise.all([move(b.id, 1, { afterId: null }), move(c.id, 1, { afterId: null })]);
    const ranks = await app.sql<{ rank: string }>('SELECT rank FROM actions WHERE territory_id = $1', [home.id]);
    expect(new Set(ranks.map(({ rank }) => rank)).size).toBe(3);
    expect(codeOf(await move(b.id, 1, { afterId: a.id }))).toBe('CONFLICT');
  });

  it('is refused to who may not, and once the plan or the action is archived', async () => {
    const { id } = await anAction(app, home, planId, { leads: [] });
    const input = { id, version: 1, afterId: null };
    for (const [mutation, who, code] of [
      [MOVE, far.as('elected'), 'NOT_FOUND'],
      [UNDO, far.as('elected'), 'NOT_FOUND'],
      [MOVE, home.as('contributor'), 'FORBIDDEN'],
      [UNDO, home.as('contributor'), 'FORBIDDEN'],
    ] as const)
      expect(
        await app.refusal(who, mutation, {
          input: { clientMutationId: anIntent(), id, version: 1, ...(mutation === MOVE && input) },
        }),
      ).toBe(code);
    for (const [who, moveAction] of [
      [home.as('project_lead'), true],
      [home.as('contributor'), false],
    ] as const)
      expect(await app.data(who, MAY, { territoryId: home.id })).toEqual({ actionPlan: { viewerCan: { moveAction } } });
    await app.sql('UPDATE actions SET archived_at = now() WHERE id = $1', [id]);
    expect(codeOf(await move(id, 1, { afterId: null }))).toBe('ACTION_ARCHIVED');
    await app.sql('UPDATE action_plans SET archived_at = now() WHERE id = $1', [planId]);
    expect(codeOf(await move(id, 1, { afterId: null }))).toBe('PLAN_ARCHIVED');
  });
});

describe('undoing a move', () => {
  const undo = (id: string, version: number) =>
    app.gql(home.as('project_lead'), UNDO, { input: { clientMutationId: anIntent(), id, version } });
  const moved = (id: string, values: object) =>
    app.gql(home.as('elected'), MOVE, { input: { clientMutationId: anIntent(), id, ...values } });

  it('puts back the axis, the orientation, the rank and the secondary axes, and leaves what was written since', async () => {
    const orientation = await anOrientation(app, home, planId);
    const { id } = await anAction(app, home, planId, { orientationId: orientation.id, secondaryAxes: ['land'] });
    const rank = async () => (await app.sql('SELECT rank FROM actions WHERE id = $1', [id]))[0];
    const before = await rank();
    await moved(id, { version: 1, mainAxis: 'land' });
    await edit(home.as('elected'), id, 2, { title: 'Un autre titre' });
    expect((await undo(id, 2)).data).toMatchObject({
      undoActionMove: {
        action: { mainAxis: 'skills', secondaryAxes: ['land'], orientation: { id: orientation.id } },
      },
    });
    expect(await rank()).toEqual(before);
    expect((await eventsOf(app, id)).map(({ name, origin }) => `${name} ${origin}`)).toEqual([
      'action.drafted form',
      'action.moved form',
      'action.edited form',
      'action.moved undo',
    ]);
  });

  it('is refused when the action moved again, when nothing was moved, and when its orientation is gone', async () => {
    const orientation = await anOrientation(app, home, planId);
    const { id } = await anAction(app, home, planId, { orientationId: orientation.id });
    expect(codeOf(await undo(id, 1))).toBe('CHANGE_NOT_RESTORABLE');
    await moved(id, { version: 1, mainAxis: 'land' });
    await moved(id, { version: 2, mainAxis: 'innovation' });
    expect(codeOf(await undo(id, 2))).toBe('CONFLICT');
    const { id: other } = await anAction(app, home, planId, { orientationId: orientation.id });
    await moved(other, { version: 1, orientationId: null });
    await app.sql('DELETE FROM orientations WHERE id = $1', [orientation.id]);
    expect(codeOf(await undo(other, 2))).toBe('NOT_FOUND');
  });
});

describe('removing an action', () => {
  it('takes it away for everybody, and it comes back as it was', async () => {
    const { id } = await anAction(app, home, planId);
    const input = { clientMutationId: anIntent(), id, version: 1 };
    expect(await app.data(home.as('elected'), REMOVE, { input })).toEqual({
      removeAction: { action: { id, version: 2, isRemoved: true } },
    });
    expect(await app.data(home.as('elected'), REMOVE, { input })).toEqual({
      removeAction: { action: { id, version: 2, isRemoved: true } },
    });
    expect(await app.refusal(home.as('elected'), READ, { id })).toBe('NOT_FOUND');
    expect(codeOf(await edit(home.as('elected'), id, 2, { title: 'x' }))).toBe('NOT_FOUND');
    const back = { clientMutationId: anIntent(), id, version: 2 };
    expect(await app.refusal(home.as('contributor'), RESTORE, { input: back })).toBe('FORBIDDEN');
    expect(await app.refusal(far.as('elected'), RESTORE, { input: back })).toBe('NOT_FOUND');
    expect(await app.data(home.as('industrial'), RESTORE, { input: back })).toEqual({
      restoreAction: { action: { id, version: 3, isRemoved: false, title: 'Une action' } },
    });
    expect((await eventsOf(app, id)).map(({ name, origin }) => `${name} ${origin}`)).toEqual([
      'action.drafted form',
      'action.removed form',
      'action.restored undo',
    ]);
  });
});
