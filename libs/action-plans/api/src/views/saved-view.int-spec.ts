import { MAX_SAVED_VIEWS } from '@binome/action-plans/domain';
import { anIntent, type GraphqlAnswer, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor, Actor, Role } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aMember,
  aPlan,
  aTerritory,
  codeOf,
  eventsOf,
  problemsOf,
  startPlansApp,
  type TestTerritory,
} from '../testing.js';

const VIEW = 'savedView { id version name scope address viewerCan { edit remove scopes } }';
const SAVE = `mutation ($input: SaveViewInput!) { saveView(input: $input) { ${VIEW} } }`;
const EDIT = `mutation ($input: EditSavedViewInput!) { editSavedView(input: $input) { ${VIEW} } }`;
const REMOVE = `mutation ($input: RemoveSavedViewInput!) { removeSavedView(input: $input) { removedId } }`;
const CHOOSE = `mutation ($input: ChooseDefaultViewInput!) { chooseDefaultView(input: $input) { territoryId } }`;
const LIST = `query ($territoryId: ID!, $first: Int!, $after: String) { savedViews(territoryId: $territoryId, first: $first, after: $after) {
  totalCount nodes { id name scope viewerCan { edit remove } } pageInfo { hasNextPage endCursor } } }`;
const DEFAULT = `query ($id: ID!) { actionPlan(territoryId: $id) { defaultView { id } savableViews } }`;

interface View {
  id: string;
  version: number;
  name: string;
  scope: string;
  address: string;
}
interface List {
  savedViews: {
    totalCount: number;
    nodes: { id: string; name: string; viewerCan: { edit: boolean } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

let app: TestApp;
let home: TestTerritory;
let far: TestTerritory;
beforeAll(async () => {
  app = await startPlansApp();
});
beforeEach(async () => {
  [home, far] = [await aTerritory(app), await aTerritory(app)];
  for (const place of [home, far]) {
    await aPlan(app, place);
    for (const role of ['elected', 'contributor', 'observer'] as const)
      await aMember(app, place.id, role, place.as(role));
    await anAccount(place.as('project_lead'));
  }
});
afterAll(() => app.close());

// A project lead has a posting; its account alone is needed here.
const anAccount = ({ accountId, name }: AccountActor) =>
  app.sql(`INSERT INTO accounts (id, version, email, name) VALUES ($1, 1, $2, $3)`, [
    accountId,
    `${accountId}@exemple.fr`,
    name,
  ]);
const save = (who: Actor, values: object = {}) =>
  app.gql<{ saveView: { savedView: View } }>(who, SAVE, {
    input: {
      clientMutationId: anIntent(),
      territoryId: home.id,
      name: 'À présenter',
      scope: 'private',
      address: 'vue=tableau&f1=etat:en-cours',
      ...values,
    },
  });
const saved = async (who: Actor, values: object = {}): Promise<View> => {
  const { data, errors } = await save(who, values);
  expect(errors).toEqual([]);
  return data!.saveView.savedView;
};
const names = async (who: Actor) =>
  (await app.data<List>(who, LIST, { territoryId: home.id, first: 50 })).savedViews.nodes.map(({ name }) => name);
const edit = (who: Actor, view: View, values: object): Promise<GraphqlAnswer<{ editSavedView: { savedView: View } }>> =>
  app.gql(who, EDIT, { input: { clientMutationId: anIntent(), id: view.id, version: view.version, ...values } });
const remove = (who: Actor, { id, version }: View) =>
  app.gql(who, REMOVE, { input: { clientMutationId: anIntent(), id, version } });
const choose = (who: Actor, viewId: string | null, territoryId = home.id) =>
  app.gql(who, CHOOSE, { input: { clientMutationId: anIntent(), territoryId, viewId } });

describe('a saved view', () => {
  it('is its author’s alone when private, every member’s when it is the territory’s', async () => {
    await saved(home.as('observer'), { name: 'La mienne' });
    await saved(home.as('project_lead'), { name: 'Comité', scope: 'territory' });
    expect(await names(home.as('observer'))).toEqual(['Comité', 'La mienne']);
    for (const role of ['elected', 'industrial', 'project_lead', 'contributor'] as const)
      expect(await names(home.as(role))).toEqual(['Comité']);
    for (const role of ['regional_reviewer', 'national_coordinator'] as const)
      expect(await names(home.as(role))).toEqual([]);
  });

  it('keeps what it shows in one way of writing, once for each intent', async () => {
    const clientMutationId = anIntent();
    const first = await saved(home.as('contributor'), {
      clientMutationId,
      address: 'utm=1&f1=etat%3Aen-cours&vue=tableau',
    });
    expect(first.address).toBe('vue=tableau&f1=etat:en-cours');
    expect((await saved(home.as('contributor'), { clientMutationId })).id).toBe(first.id);
    expect(await names(home.as('contributor'))).toEqual(['À présenter']);
  });

  it.each<[Role, string | undefined]>([
    ['elected', undefined],
    ['project_lead', undefined],
    ['contributor', 'FORBIDDEN'],
    ['observer', 'FORBIDDEN'],
    ['regional_reviewer', 'FORBIDDEN'],
    ['national_coordinator', 'FORBIDDEN'],
    ['operator_agent', 'NOT_FOUND'],
    ['administrator', 'NOT_FOUND'],
  ])('of the territory, saved by %s: %s', async (role, code) => {
    expect(codeOf(await save(home.as(role), { scope: 'territory' }))).toBe(code);
  });

  it.each<[Role, string]>([
    ['regional_reviewer', 'FORBIDDEN'],
    ['national_coordinator', 'FORBIDDEN'],
    ['operator_agent', 'NOT_FOUND'],
  ])('is saved by members only: %s %s', async (role, code) => {
    expect(codeOf(await save(home.as(role)))).toBe(code);
  });

  it('is edited and removed by those who keep it', async () => {
    const view = await saved(home.as('project_lead'), { scope: 'territory' });
    for (const role of ['contributor', 'observer'] as const) {
      expect(codeOf(await edit(home.as(role), view, { name: 'x' }))).toBe('FORBIDDEN');
      expect(codeOf(await remove(home.as(role), view))).toBe('FORBIDDEN');
    }
    const { data } = await edit(home.as('elected'), view, { name: 'Comité de mars' });
    expect(data?.editSavedView.savedView).toMatchObject({ name: 'Comité de mars', version: 2 });
    expect(codeOf(await edit(home.as('elected'), view, { name: 'Autre' }))).toBe('CONFLICT');
    expect(codeOf(await remove(home.as('elected'), view))).toBeUndefined();
    expect((await eventsOf(app, view.id)).map(({ name }) => name)).toEqual([
      'view.saved',
      'view.edited',
      'view.removed',
    ]);
  });

  it('goes from private to the territory’s by those who may keep both, and nobody takes the private one of another', async () => {
    const mine = await saved(home.as('contributor'));
    expect(codeOf(await edit(home.as('contributor'), mine, { scope: 'territory' }))).toBe('FORBIDDEN');
    expect(codeOf(await edit(home.as('elected'), mine, { scope: 'territory' }))).toBe('NOT_FOUND');
    expect(codeOf(await remove(home.as('project_lead'), mine))).toBe('NOT_FOUND');
    const lead = await saved(home.as('project_lead'));
    const { data } = await edit(home.as('project_lead'), lead, { scope: 'territory' });
    expect(data?.editSavedView.savedView.scope).toBe('territory');
  });

  it('does not exist for strangers', async () => {
    const view = await saved(home.as('project_lead'), { scope: 'territory' });
    for (const role of ['elected', 'project_lead', 'contributor', 'observer', 'regional_reviewer'] as const) {
      expect(codeOf(await edit(far.as(role), view, { name: 'x' }))).toBe('NOT_FOUND');
      expect(codeOf(await remove(far.as(role), view))).toBe('NOT_FOUND');
      expect(await app.refusal(far.as(role), LIST, { territoryId: home.id, first: 5 })).toBe('NOT_FOUND');
      expect(codeOf(await save(far.as(role)))).toBe('NOT_FOUND');
    }
    expect(codeOf(await choose(far.as('elected'), view.id, far.id))).toBe('NOT_FOUND');
  });

  it('has a name of its own, and a territory has so many', async () => {
    await saved(home.as('elected'));
    expect(problemsOf(await save(home.as('elected'), { name: 'à PRÉSENTER ' }))).toEqual(['name:name_taken']);
    expect(problemsOf(await save(home.as('elected'), { name: ' ' }))).toEqual(['name:required']);
    expect(problemsOf(await save(home.as('elected'), { address: 'f1=demain:oui' }))).toEqual(['address:not_a_view']);
    await saved(home.as('contributor'));
    for (let n = 1; n < MAX_SAVED_VIEWS; n += 1) await saved(home.as('elected'), { name: `Vue ${n}` });
    expect(problemsOf(await save(home.as('elected'), { name: 'De trop' }))).toEqual(['scope:too_many']);
    const { savedViews } = await app.data<List>(home.as('elected'), LIST, { territoryId: home.id, first: 20 });
    expect(savedViews).toMatchObject({ totalCount: MAX_SAVED_VIEWS, pageInfo: { hasNextPage: true } });
    const rest = await app.data<List>(home.as('elected'), LIST, {
      territoryId: home.id,
      first: 50,
      after: savedViews.pageInfo.endCursor,
    });
    expect(rest.savedViews.nodes).toHaveLength(MAX_SAVED_VIEWS - 20);
  });
});

const planOf = async (who: Actor) =>
  (
    await app.data<{ actionPlan: { defaultView: { id: string } | null; savableViews: string[] } }>(who, DEFAULT, {
      id: home.id,
    })
  ).actionPlan;

describe('the view that a plan opens with', () => {
  const defaultOf = async (who: Actor) => (await planOf(who)).defaultView?.id ?? null;

  it('is chosen by each for itself, and goes with the view', async () => {
    const view = await saved(home.as('project_lead'), { scope: 'territory' });
    expect(codeOf(await choose(home.as('observer'), view.id))).toBeUndefined();
    expect([await defaultOf(home.as('observer')), await defaultOf(home.as('elected'))]).toEqual([view.id, null]);
    expect(codeOf(await choose(home.as('observer'), null))).toBeUndefined();
    expect(await defaultOf(home.as('observer'))).toBeNull();
    await choose(home.as('elected'), view.id);
    await remove(home.as('elected'), view);
    expect(await defaultOf(home.as('elected'))).toBeNull();
  });

  it('is no longer once it is the private view of another', async () => {
    const view = await saved(home.as('elected'), { scope: 'territory' });
    await choose(home.as('observer'), view.id);
    expect(codeOf(await edit(home.as('elected'), view, { scope: 'private' }))).toBeUndefined();
    expect(await defaultOf(home.as('observer'))).toBeNull();
  });

  it('is never the private view of another, nor one of elsewhere', async () => {
    const mine = await saved(home.as('contributor'));
    expect(codeOf(await choose(home.as('observer'), mine.id))).toBe('NOT_FOUND');
    expect(codeOf(await choose(home.as('observer'), anIntent()))).toBe('NOT_FOUND');
    expect(codeOf(await choose(home.as('regional_reviewer'), null))).toBe('FORBIDDEN');
  });
});

describe('behind the second wall', () => {
  it('a private view is seen by its author alone, whatever the policies say', async () => {
    await saved(home.as('contributor'), { name: 'À moi' });
    await saved(home.as('elected'), { name: 'À tous', scope: 'territory' });
    const seenBy = ({ accountId }: AccountActor) =>
      app.dataSource.transaction(async (manager) => {
        await manager.query(
          `SELECT set_config('app.reach', 'account', true), set_config('app.account', $1, true), set_config('app.own', $2, true)`,
          [accountId, home.id],
        );
        return manager.query<{ name: string }[]>('SELECT name FROM saved_views ORDER BY name');
      });
    expect(await seenBy(home.as('contributor'))).toEqual([{ name: 'À moi' }, { name: 'À tous' }]);
    expect(await seenBy(home.as('elected'))).toEqual([{ name: 'À tous' }]);
  });
});
