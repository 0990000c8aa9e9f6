import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aMember,
  anAction,
  anOrientation,
  aPlan,
  aTerritory,
  codeOf,
  startPlansApp,
  type TestTerritory,
} from './testing.js';

const EDIT = `mutation ($input: EditActionInput!) { editAction(input: $input) { action { version } } }`;
const MOVE = `mutation ($input: MoveActionInput!) { moveAction(input: $input) { action { version } } }`;
const HISTORY = `query ($type: HistorySubject!, $id: ID!, $first: Int!, $after: String) { history(subjectType: $type, subjectId: $id, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { event who capacity when reason origin version changes { id field from to restorable } } } }`;
const RESTORE = `mutation ($input: RestoreValueInput!) { restoreValue(input: $input) { action { version title status mainAxis leads { name accountId } } actionPlan { portrait version } orientation { title version } } }`;

interface Entry {
  event: string;
  who: string;
  capacity: string;
  origin: string;
  version: number;
  changes: { id: string; field: string; from: unknown; to: unknown; restorable: boolean }[];
}

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

const edit = (who: Actor, id: string, version: number, values: object) =>
  app.data(who, EDIT, { input: { clientMutationId: anIntent(), id, version, ...values } });
const history = async (who: Actor, id: string, type = 'Action') =>
  (await app.data<{ history: { nodes: Entry[] } }>(who, HISTORY, { type, id, first: 50 })).history.nodes;
const changeOf = async (id: string, field: string, type = 'Action') =>
  (await history(home.as('elected'), id, type))
    .flatMap(({ changes }) => changes)
    .find((change) => change.field === field && change.restorable)?.id;
const restore = (who: Actor, changeId: string | undefined, version: number) =>
  app.gql(who, RESTORE, { input: { clientMutationId: anIntent(), changeId, version } });

describe('the history of an action', () => {
  it('says who, in what capacity, when, and what; latest first, in pages', async () => {
    const { id } = await anAction(app, home, planId);
    await edit(home.as('elected'), id, 1, { title: 'B', status: 'in_progress' });
    await edit(home.as('industrial'), id, 2, { title: 'C' });
    expect(await history(home.as('observer'), id)).toMatchObject([
      {
        event: 'action.edited',
        who: 'Personne industrial',
        capacity: 'industrial',
        origin: 'form',
        version: 3,
        changes: [{ field: 'title', from: 'B', to: 'C', restorable: false }],
      },
      {
        event: 'action.edited',
        who: 'Personne elected',
        capacity: 'elected',
        version: 2,
        changes: [{ field: 'status' }, { field: 'title', from: 'Une action', to: 'B' }],
      },
      { event: 'action.drafted', who: 'Personne project_lead', version: 1 },
    ]);
    const page = (after: string | null) =>
      app.data<{
        history: { totalCount: number; nodes: Entry[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>(home.as('elected'), HISTORY, { type: 'Action', id, first: 2, after });
    const first = (await page(null)).history;
    expect([first.totalCount, first.nodes.map(({ version }) => version), first.pageInfo.hasNextPage]).toEqual([
      3,
      [3, 2],
      true,
    ]);
    const second = (await page(first.pageInfo.endCursor)).history;
    expect([second.nodes.map(({ version }) => version), second.pageInfo.hasNextPage]).toEqual([[1], false]);
  });

  it('hides the fields of a hidden group', async () => {
    const { id } = await anAction(app, home, planId, {
      moneyVisibility: 'territory',
      companyNoteVisibility: 'restricted',
    });
    await edit(home.as('elected'), id, 1, { productiveInvestment: '10', companyNote: 'Secret', title: 'B' });
    const fieldsFor = async (who: Actor) => (await history(who, id))[0]?.changes.map(({ field }) => field);
    expect(await fieldsFor(home.as('elected'))).toEqual(['companyNote', 'productiveInvestment', 'title']);
    expect(await fieldsFor(home.as('observer'))).toEqual(['productiveInvestment', 'title']);
    expect(await fieldsFor(home.as('national_coordinator'))).toEqual(['title']);
  });

  it('does not tell, once the action is shared, what it said while it was restricted', async () => {
    const { id } = await anAction(app, home, planId, { visibility: 'restricted', title: 'Procédé secret' });
    await edit(home.as('elected'), id, 1, { title: 'Nouveau secret' });
    await edit(home.as('elected'), id, 2, { title: 'Nouveau procédé', visibility: 'shared' });
    await edit(home.as('elected'), id, 3, { title: 'Procédé' });
    const versions = async (who: Actor) => (await history(who, id)).map(({ version }) => version);
    expect(await versions(home.as('industrial'))).toEqual([4, 3, 2, 1]);
    expect(await versions(home.as('national_coordinator'))).toEqual([4, 3]);
    expect(JSON.stringify(await history(home.as('national_coordinator'), id))).not.toContain('secret');
    expect(JSON.stringify(await history(home.as('observer'), id))).not.toContain('secret');
    expect((await history(home.as('national_coordinator'), id))[0]?.changes).toMatchObject([
      { from: 'Nouveau procédé', to: 'Procédé' },
    ]);
    expect(JSON.stringify(await history(home.as('industrial'), id))).toContain('Procédé secret');
  });
});

describe('restoring a value', () => {
  it('is an ordinary change, with its event and its origin, done once', async () => {
    const { id } = await anAction(app, home, planId);
    await edit(home.as('elected'), id, 1, { title: 'B' });
    await edit(home.as('elected'), id, 2, { status: 'done' });
    const changeId = await changeOf(id, 'title');
    const input = { clientMutationId: anIntent(), changeId, version: 3 };
    const once = await app.data(home.as('industrial'), RESTORE, { input });
    expect(once).toEqual({
      restoreValue: {
        action: { version: 4, title: 'Une action', status: 'done', mainAxis: 'skills', leads: [] },
        actionPlan: null,
        orientation: null,
      },
    });
    expect(await app.data(home.as('industrial'), RESTORE, { input })).toEqual(once);
    expect((await history(home.as('elected'), id))[0]).toMatchObject({
      event: 'action.edited',
      origin: 'restore',
      who: 'Personne industrial',
      version: 4,
      changes: [{ field: 'title', from: 'B', to: 'Une action' }],
    });
  });

  it('conflicts like any change when the field changed meanwhile', async () => {
    const { id } = await anAction(app, home, planId);
    await edit(home.as('elected'), id, 1, { title: 'B' });
    const changeId = await changeOf(id, 'title');
    await edit(home.as('elected'), id, 2, { title: 'C' });
    expect(codeOf(await restore(home.as('industrial'), changeId, 2))).toBe('CONFLICT');
    expect(codeOf(await restore(home.as('industrial'), changeId, 3))).toBeUndefined();
  });

  it('puts back an axis, a portrait, an orientation’s title, and leads who left as plain names', async () => {
    const contributor = home.as('contributor');
    await aMember(app, home.id, 'contributor', contributor);
    const { id } = await anAction(app, home, planId, { leads: [{ name: 'Anne', accountId: contributor.accountId }] });
    await edit(home.as('elected'), id, 1, { leads: [] });
    await app.sql(`UPDATE role_assignments SET ends_on = '2021-01-01' WHERE account_id = $1`, [contributor.accountId]);
    expect((await restore(home.as('elected'), await changeOf(id, 'leads'), 2)).data).toMatchObject({
      restoreValue: { action: { leads: [{ name: 'Anne', accountId: null }] } },
    });
    await app.data(home.as('elected'), MOVE, {
      input: { clientMutationId: anIntent(), id, version: 3, mainAxis: 'land' },
    });
    expect((await restore(home.as('elected'), await changeOf(id, 'mainAxis'), 4)).data).toMatchObject({
      restoreValue: { action: { mainAxis: 'skills', version: 5 } },
    });
    const orientation = await anOrientation(app, home, planId);
    await app.data(
      home.as('elected'),
      `mutation ($input: EditOrientationInput!) { editOrientation(input: $input) { orientation { id } } }`,
      { input: { clientMutationId: anIntent(), id: orientation.id, version: 1, title: 'Autre' } },
    );
    expect(
      (await restore(home.as('elected'), await changeOf(orientation.id, 'title', 'Orientation'), 2)).data,
    ).toMatchObject({ restoreValue: { orientation: { title: 'Une orientation' } } });
    const portrait = (version: number, text: string) =>
      app.data(
        home.as('elected'),
        `mutation ($input: EditActionPlanInput!) { editActionPlan(input: $input) { actionPlan { id } } }`,
        { input: { clientMutationId: anIntent(), id: planId, version, portrait: text } },
      );
    await portrait(1, 'A');
    await portrait(2, 'B');
    expect((await restore(home.as('elected'), await changeOf(planId, 'portrait', 'ActionPlan'), 3)).data).toMatchObject(
      { restoreValue: { actionPlan: { portrait: '<p>A</p>' } } },
    );
  });

  it('is refused to those who may not edit, and its change does not exist for strangers', async () => {
    const { id } = await anAction(app, home, planId, { companyNoteVisibility: 'restricted', companyNote: 'Un' });
    await edit(home.as('elected'), id, 1, { title: 'B', companyNote: 'Deux' });
    const [title, note] = [await changeOf(id, 'title'), await changeOf(id, 'companyNote')];
    expect(codeOf(await restore(home.as('observer'), title, 2))).toBe('FORBIDDEN');
    expect(codeOf(await restore(home.as('observer'), note, 2))).toBe('NOT_FOUND');
    expect(codeOf(await restore(far.as('elected'), title, 2))).toBe('NOT_FOUND');
    expect(codeOf(await restore(far.as('elected'), anIntent(), 2))).toBe('NOT_FOUND');
    expect(codeOf(await restore(far.as('elected'), 'nothing', 2))).toBe('NOT_FOUND');
    const drafted = (await history(home.as('elected'), id)).at(-1)?.changes[0]?.id;
    expect(codeOf(await restore(home.as('elected'), drafted, 2))).toBe('CHANGE_NOT_RESTORABLE');
  });
});
