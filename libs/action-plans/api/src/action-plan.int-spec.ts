import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Role } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anAction, anOrientation, aPlan, aTerritory, eventsOf, startPlansApp, type TestTerritory } from './testing.js';

const BEGIN = `mutation ($input: BeginActionPlanInput!) { beginActionPlan(input: $input) { actionPlan { id version portrait viewerCan { edit addOrientation draftAction } } } }`;
const EDIT = `mutation ($input: EditActionPlanInput!) { editActionPlan(input: $input) { actionPlan { id version portrait } } }`;
const PLACE = `query ($phase: ProgrammePhase!, $code: String!) { territoryPlan(phase: $phase, code: $code) { territoryId viewerCanBegin plan { id } } }`;
const ADD = `mutation ($input: AddOrientationInput!) { addOrientation(input: $input) { orientation { id version axis title description rank viewerCan { edit move remove } } } }`;
const EDIT_ORIENTATION = `mutation ($input: EditOrientationInput!) { editOrientation(input: $input) { orientation { id version title description } } }`;
const MOVE_ORIENTATION = `mutation ($input: MoveOrientationInput!) { moveOrientation(input: $input) { orientation { id version rank } } }`;
const REMOVE_ORIENTATION = `mutation ($input: RemoveOrientationInput!) { removeOrientation(input: $input) { removedId } }`;
const ORIENTATIONS = `query ($territoryId: ID!) { actionPlan(territoryId: $territoryId) { axes { axis orientations { id } } } }`;

let app: TestApp;
let home: TestTerritory;
let far: TestTerritory;
beforeAll(async () => {
  app = await startPlansApp();
  far = await aTerritory(app);
});
beforeEach(async () => {
  home = await aTerritory(app);
});
afterAll(() => app.close());

describe('beginning a plan', () => {
  it('is done once, with its event and its portrait in the history', async () => {
    const input = {
      clientMutationId: anIntent(),
      territoryId: home.id,
      portrait: ' Une <b onclick="alert(1)">vallée</b>.<script>alert(1)</script> ',
    };
    const answer = await app.data<{ beginActionPlan: { actionPlan: { id: string } } }>(home.as('elected'), BEGIN, {
      input,
    });
    const { actionPlan } = answer.beginActionPlan;
    expect(actionPlan).toMatchObject({
      version: 1,
      portrait: '<p>Une <strong>vallée</strong>.</p>',
      viewerCan: { edit: true, addOrientation: true, draftAction: true },
    });
    expect(await app.data(home.as('elected'), BEGIN, { input })).toEqual(answer);
    expect(await eventsOf(app, actionPlan.id)).toMatchObject([
      { name: 'plan.begun', changes: { portrait: [null, '<p>Une <strong>vallée</strong>.</p>'] } },
    ]);
    const again = { ...input, clientMutationId: anIntent() };
    expect(await app.refusal(home.as('industrial'), BEGIN, { input: again })).toBe('PLAN_ALREADY_BEGUN');
  });

  it.each<[Role, string]>([
    ['contributor', 'FORBIDDEN'],
    ['observer', 'FORBIDDEN'],
    ['regional_reviewer', 'FORBIDDEN'],
    ['national_coordinator', 'FORBIDDEN'],
    ['administrator', 'NOT_FOUND'],
    ['operator_agent', 'NOT_FOUND'],
  ])('is refused to %s: %s', async (role, code) => {
    const input = { clientMutationId: anIntent(), territoryId: home.id };
    expect(await app.refusal(home.as(role), BEGIN, { input })).toBe(code);
    expect(await app.sql('SELECT 1 FROM action_plans WHERE territory_id = $1', [home.id])).toEqual([]);
  });

  it('says to each whether it may begin, and nothing to strangers', async () => {
    const place = { phase: 'phase_2', code: home.code };
    expect(await app.data(home.as('elected'), PLACE, place)).toEqual({
      territoryPlan: { territoryId: home.id, viewerCanBegin: true, plan: null },
    });
    expect(await app.data(home.as('observer'), PLACE, place)).toMatchObject({
      territoryPlan: { viewerCanBegin: false },
    });
    expect(await app.refusal(far.as('elected'), PLACE, place)).toBe('NOT_FOUND');
    expect(await app.refusal(far.as('elected'), PLACE, { ...place, code: 'ti-9999' })).toBe('NOT_FOUND');
    const plan = await aPlan(app, home);
    expect(await app.data(home.as('elected'), PLACE, place)).toMatchObject({
      territoryPlan: { viewerCanBegin: false, plan: { id: plan.id } },
    });
  });
});

describe('editing the portrait', () => {
  it('writes, records, and conflicts on what another wrote meanwhile', async () => {
    const plan = await aPlan(app, home);
    const edit = (role: Role, portrait: string, version: number) =>
      app.gql(home.as(role), EDIT, { input: { clientMutationId: anIntent(), id: plan.id, version, portrait } });
    expect((await edit('elected', 'A', 1)).data).toMatchObject({
      editActionPlan: { actionPlan: { version: 2, portrait: '<p>A</p>' } },
    });
    const { errors } = await edit('industrial', 'B', 1);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      data: {
        version: 2,
        fields: [{ field: 'portrait', base: null, yours: '<p>B</p>', theirs: '<p>A</p>', by: 'Personne elected' }],
      },
    });
    expect(await app.sql('SELECT portrait, version FROM action_plans WHERE id = $1', [plan.id])).toEqual([
      { portrait: '<p>A</p>', version: 2 },
    ]);
    expect(await eventsOf(app, plan.id)).toMatchObject([
      { name: 'plan.begun' },
      { name: 'plan.edited', changes: { portrait: [null, '<p>A</p>'] } },
    ]);
  });

  it('refuses what no form needs', async () => {
    const plan = await aPlan(app, home);
    const input = { clientMutationId: anIntent(), id: plan.id, version: 1, portrait: 'a\u202eb' };
    expect(await app.refusal(home.as('elected'), EDIT, { input })).toBe('INVALID_INPUT');
    expect(await app.refusal(home.as('elected'), EDIT, { input: { ...input, portrait: 'x'.repeat(20_001) } })).toBe(
      'INVALID_INPUT',
    );
    expect(await app.refusal(home.as('observer'), EDIT, { input: { ...input, portrait: 'x' } })).toBe('FORBIDDEN');
    expect(await app.refusal(home.as('national_coordinator'), EDIT, { input: { ...input, portrait: 'x' } })).toBe(
      'FORBIDDEN',
    );
    expect(await app.refusal(far.as('elected'), EDIT, { input: { ...input, portrait: 'x' } })).toBe('NOT_FOUND');
  });
});

describe('orientations', () => {
  it('are added, edited, moved and removed, each with its event', async () => {
    const plan = await aPlan(app, home);
    const input = { clientMutationId: anIntent(), planId: plan.id, axis: 'land', title: ' Réemployer les friches ' };
    const added = await app.data<{ addOrientation: { orientation: { id: string } } }>(home.as('project_lead'), ADD, {
      input,
    });
    const { id } = added.addOrientation.orientation;
    expect(added.addOrientation.orientation).toMatchObject({
      version: 1,
      axis: 'land',
      title: 'Réemployer les friches',
      viewerCan: { edit: true, remove: true },
    });
    expect(await app.data(home.as('project_lead'), ADD, { input })).toEqual(added);
    const edit = { clientMutationId: anIntent(), id, version: 1, description: 'Deux sites' };
    expect(await app.data(home.as('elected'), EDIT_ORIENTATION, { input: edit })).toMatchObject({
      editOrientation: { orientation: { version: 2, title: 'Réemployer les friches', description: 'Deux sites' } },
    });
    const second = await anOrientation(app, home, plan.id, 'land');
    const move = { clientMutationId: anIntent(), id: second.id, version: 1, afterId: null };
    await app.data(home.as('elected'), MOVE_ORIENTATION, { input: move });
    const { actionPlan } = await app.data<{ actionPlan: { axes: { orientations: { id: string }[] }[] } }>(
      home.as('observer'),
      ORIENTATIONS,
      { territoryId: home.id },
    );
    expect(actionPlan.axes.map(({ orientations }) => orientations.map((one) => one.id))).toEqual([
      [],
      [],
      [],
      [second.id, id],
    ]);
    const remove = { clientMutationId: anIntent(), id, version: 2 };
    expect(await app.data(home.as('elected'), REMOVE_ORIENTATION, { input: remove })).toEqual({
      removeOrientation: { removedId: id },
    });
    expect(await app.data(home.as('elected'), REMOVE_ORIENTATION, { input: remove })).toEqual({
      removeOrientation: { removedId: id },
    });
    expect((await eventsOf(app, id)).map(({ name }) => name)).toEqual([
      'orientation.added',
      'orientation.edited',
      'orientation.removed',
    ]);
    expect((await eventsOf(app, second.id)).map(({ name }) => name)).toEqual([
      'orientation.added',
      'orientation.moved',
    ]);
  });

  it('are not removed while they hold an action, even one that was hidden', async () => {
    const plan = await aPlan(app, home);
    const orientation = await anOrientation(app, home, plan.id);
    await anAction(app, home, plan.id, { orientationId: orientation.id, visibility: 'restricted' });
    const input = { clientMutationId: anIntent(), id: orientation.id, version: 1 };
    expect(await app.refusal(home.as('elected'), REMOVE_ORIENTATION, { input })).toBe('ORIENTATION_NOT_EMPTY');
  });

  it('refuse a neighbour, an empty title, and an orientation of another axis to follow', async () => {
    const plan = await aPlan(app, home);
    const skills = await anOrientation(app, home, plan.id, 'skills');
    const land = await anOrientation(app, home, plan.id, 'land');
    const on = { clientMutationId: anIntent(), id: skills.id, version: 1 };
    expect(await app.refusal(home.as('elected'), MOVE_ORIENTATION, { input: { ...on, afterId: land.id } })).toBe(
      'NOT_FOUND',
    );
    expect(await app.refusal(home.as('elected'), EDIT_ORIENTATION, { input: { ...on, title: '  ' } })).toBe(
      'INVALID_INPUT',
    );
    expect(await app.refusal(home.as('contributor'), EDIT_ORIENTATION, { input: { ...on, title: 'x' } })).toBe(
      'FORBIDDEN',
    );
    for (const input of [
      { ...on, title: 'x' },
      { ...on, id: 'nothing', title: 'x' },
    ]) {
      expect(await app.refusal(far.as('elected'), EDIT_ORIENTATION, { input })).toBe('NOT_FOUND');
    }
    expect(await app.refusal(far.as('elected'), REMOVE_ORIENTATION, { input: on })).toBe('NOT_FOUND');
    const add = { clientMutationId: anIntent(), planId: plan.id, axis: 'land', title: 'x' };
    expect(await app.refusal(far.as('elected'), ADD, { input: add })).toBe('NOT_FOUND');
    expect(await app.refusal(home.as('observer'), ADD, { input: add })).toBe('FORBIDDEN');
  });
});
