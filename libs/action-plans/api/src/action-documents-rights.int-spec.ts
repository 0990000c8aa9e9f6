import { aPdf, download, sendDocument } from '@binome/documents/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import { VISIBILITIES, type AccountActor, type Role, type Visibility } from '@binome/shared/domain';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aMember, anAction, aPlan, aTerritory, startPlansApp, type TestTerritory } from './testing.js';

const LIST = `query ($id: ID!) { action(id: $id) { documents(first: 50) { totalCount viewerCanAdd nodes { id name visibility versions(first: 50) { totalCount nodes { number } } } } } }`;
const HISTORY = `query ($id: ID!) { history(subjectType: Action, subjectId: $id, first: 50) { totalCount nodes { event document changes { field from to restorable } } } }`;
const EDIT = `mutation ($input: EditDocumentInput!) { editDocument(input: $input) { document { version } } }`;
const EDIT_ACTION = `mutation ($input: EditActionInput!) { editAction(input: $input) { action { version } } }`;

const READERS: Role[] = ['elected', 'contributor', 'observer', 'regional_reviewer', 'national_coordinator'];

interface Listed {
  totalCount: number;
  nodes: { id: string; name: string; visibility: Visibility; versions: { totalCount: number } }[];
}
interface Told {
  totalCount: number;
  nodes: { event: string; document: string | null; changes: { field: string; from: unknown; to: unknown }[] }[];
}

let app: TestApp;
let home: TestTerritory;
let actionId: string;
beforeAll(async () => {
  app = await startPlansApp();
});
beforeEach(async () => {
  home = await aTerritory(app);
  actionId = (await anAction(app, home, (await aPlan(app, home)).id)).id;
});
afterAll(() => app.close());

const add = async (name: string, ownVisibility: Visibility): Promise<string> => {
  const sent = await sendDocument(app, home.as('elected'), `Action/${actionId}`, `${name}.pdf`, aPdf(name), {
    fields: { ownVisibility },
  });
  expect(sent.status).toBe(201);
  return sent.body.id;
};
const list = async (who: AccountActor): Promise<Listed | null> =>
  (await app.gql<{ action: { documents: Listed } }>(who, LIST, { id: actionId })).data?.action?.documents ?? null;
const namesOf = async (role: Role): Promise<string[]> =>
  ((await list(home.as(role)))?.nodes ?? []).map(({ name }) => name).sort();
const history = async (who: AccountActor): Promise<Told> =>
  (await app.data<{ history: Told }>(who, HISTORY, { id: actionId })).history;
const share = async (documentId: string, version: number, ownVisibility: Visibility): Promise<void> => {
  const input = { clientMutationId: anIntent(), documentId, version, ownVisibility };
  await app.data(home.as('elected'), EDIT, { input });
};
const editAction = async (version: number, values: object): Promise<void> => {
  await app.data(home.as('elected'), EDIT_ACTION, {
    input: { clientMutationId: anIntent(), id: actionId, version, ...values },
  });
};

describe('who sees a document', () => {
  it('follows the action, or is narrower: in lists, totals, downloads and history alike', async () => {
    const ids = new Map<Visibility, string>();
    for (const visibility of VISIBILITIES) ids.set(visibility, await add(visibility, visibility));
    const seen: Record<string, unknown> = {};
    for (const role of READERS) {
      const actor = home.as(role);
      const { totalCount, nodes } = (await list(actor)) as Listed;
      const names = nodes.map(({ name }) => name).sort();
      expect([role, totalCount, nodes.map(({ versions }) => versions.totalCount)]).toEqual([
        role,
        names.length,
        names.map(() => 1),
      ]);
      const downloads = await Promise.all(
        VISIBILITIES.map(async (visibility) => [
          visibility,
          (await download(app, actor, ids.get(visibility) ?? '')).status,
        ]),
      );
      const open = downloads.filter(([, status]) => status === 200).map(([visibility]) => visibility);
      const told = await history(actor);
      const documents = told.nodes.filter(({ event }) => event === 'document.added').map(({ document }) => document);
      expect([role, open.sort(), documents.sort()]).toEqual([role, names, names]);
      expect(told.totalCount).toBe(told.nodes.length);
      seen[role] = names;
    }
    expect(seen).toEqual({
      elected: ['restricted', 'shared', 'territory'],
      contributor: ['shared', 'territory'],
      observer: ['shared', 'territory'],
      regional_reviewer: ['shared'],
      national_coordinator: ['shared'],
    });
  });

  it('narrows and widens with the action at once, and never beyond its own choice', async () => {
    await add('commun', 'shared');
    await add('interne', 'territory');
    await editAction(1, { visibility: 'territory' });
    expect([await namesOf('observer'), await list(home.as('national_coordinator'))]).toEqual([
      ['commun', 'interne'],
      null,
    ]);
    await editAction(2, { visibility: 'restricted' });
    expect([await namesOf('elected'), await list(home.as('observer'))]).toEqual([['commun', 'interne'], null]);
    await editAction(3, { visibility: 'shared' });
    expect([await namesOf('observer'), await namesOf('national_coordinator')]).toEqual([
      ['commun', 'interne'],
      ['commun'],
    ]);
  });

  it('is of the people whom the action names, who may also change it, as long as it names them', async () => {
    const contributor = home.as('contributor');
    await aMember(app, home.id, 'contributor', contributor);
    const id = await add('secret', 'restricted');
    expect(await namesOf('contributor')).toEqual([]);
    await editAction(1, { leads: [{ name: 'Anne', accountId: contributor.accountId }] });
    expect(await namesOf('contributor')).toEqual(['secret']);
    expect((await download(app, contributor, id)).status).toBe(200);
    expect((await sendDocument(app, contributor, `${id}/versions`, 'x.pdf', aPdf())).status).toBe(201);
    expect((await sendDocument(app, contributor, `Action/${actionId}`, 'x.pdf', aPdf())).status).toBe(201);
    await editAction(2, { leads: [] });
    expect((await download(app, contributor, id)).status).toBe(404);
    expect((await download(app, contributor, id, 2)).status).toBe(404);
    expect((await sendDocument(app, contributor, `${id}/versions`, 'x.pdf', aPdf())).status).toBe(404);
  });

  it('is told to those who lose it by the plan, without a word of the document', async () => {
    const id = await add('secret', 'shared');
    await share(id, 1, 'restricted');
    const [told] = await app.sql(
      `SELECT data::text AS data FROM events WHERE name = 'plan.sharing_changed' AND territory_id = $1`,
      [home.id],
    );
    expect(told?.data).not.toContain(id);
  });
});

describe('sharing more widely', () => {
  it('shares the last version, not those that were written for fewer readers', async () => {
    const id = await add('brouillon', 'restricted');
    const send = () => sendDocument(app, home.as('elected'), `${id}/versions`, 'x.pdf', aPdf());
    await send();
    await share(id, 2, 'shared');
    await send();
    const numbers = async (role: Role): Promise<number[]> => {
      const found = await Promise.all([1, 2, 3].map((number) => download(app, home.as(role), id, number)));
      return [1, 2, 3].filter((_, index) => found[index]?.status === 200);
    };
    expect(await numbers('elected')).toEqual([1, 2, 3]);
    expect(await numbers('observer')).toEqual([2, 3]);
    expect(await numbers('national_coordinator')).toEqual([2, 3]);
    const [document] = (await list(home.as('national_coordinator')))?.nodes ?? [];
    expect(document?.versions).toEqual({ totalCount: 2, nodes: [{ number: 3 }, { number: 2 }] });
    await share(id, 4, 'territory');
    expect([await numbers('observer'), await numbers('national_coordinator')]).toEqual([[2, 3], []]);
  });

  it('tells nothing of what happened while it was hidden: neither former names nor how many changes', async () => {
    const id = await add('Rachat de l’usine', 'restricted');
    const input = { clientMutationId: anIntent(), documentId: id, version: 1, name: 'Note de travail' };
    await app.data(home.as('elected'), EDIT, { input });
    await share(id, 2, 'shared');
    await app.data(home.as('elected'), EDIT, {
      input: { ...input, clientMutationId: anIntent(), version: 3, name: 'Note publiée' },
    });
    const told = await history(home.as('national_coordinator'));
    expect(told.nodes.filter(({ document }) => document !== null)).toEqual([
      {
        event: 'document.renamed',
        document: 'Note publiée',
        changes: [{ field: 'name', from: 'Note de travail', to: 'Note publiée', restorable: false }],
      },
    ]);
    expect(told.totalCount).toBe(told.nodes.length);
    expect((await history(home.as('elected'))).nodes.filter(({ document }) => document !== null)).toHaveLength(4);
  });
});

describe('the history of an action', () => {
  it('tells that a document went and came back', async () => {
    const id = await add('étude', 'territory');
    const on = (version: number) => ({ input: { clientMutationId: anIntent(), documentId: id, version } });
    const remove = 'mutation ($input: RemoveDocumentInput!) { removeDocument(input: $input) { document { id } } }';
    const restore = 'mutation ($input: RestoreDocumentInput!) { restoreDocument(input: $input) { document { id } } }';
    await app.data(home.as('elected'), remove, on(1));
    await app.data(home.as('elected'), restore, on(2));
    const told = (await history(home.as('observer'))).nodes.map(({ event }) => event);
    expect(told.slice(0, 3)).toEqual(['document.restored', 'document.removed', 'document.added']);
  });
});

describe('the documents of a plan', () => {
  const PLAN = `query ($id: ID!) { actions(planId: $id, first: 50) { nodes { id documents(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { id latest { number } current { number } versions(first: 2) { totalCount nodes { number } } } } } } }`;

  it('are read with a number of statements that does not grow with them', async () => {
    const statements = async (): Promise<number> => {
      const plan = (await app.sql<{ id: string }>('SELECT plan_id AS id FROM actions WHERE id = $1', [actionId]))[0];
      const spy = vi.spyOn(Client.prototype, 'query');
      await app.data(home.as('elected'), PLAN, { id: plan?.id });
      const count = spy.mock.calls.length;
      spy.mockRestore();
      return count;
    };
    await add('un', 'shared');
    const few = await statements();
    for (const name of ['deux', 'trois', 'quatre']) await add(name, 'shared');
    const plan = (await app.sql<{ id: string }>('SELECT plan_id AS id FROM actions WHERE id = $1', [actionId]))[0];
    const other = await anAction(app, home, plan?.id ?? '');
    await sendDocument(app, home.as('elected'), `Action/${other.id}`, 'x.pdf', aPdf());
    expect(await statements()).toBe(few);
  });

  it('come page by page, the latest first, each once', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await add(name, 'shared');
    const query = `query ($id: ID!, $after: String) { action(id: $id) { documents(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { name } } } }`;
    const names: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const answer: {
        action: { documents: { totalCount: number; pageInfo: { endCursor: string }; nodes: { name: string }[] } };
      } = await app.data(home.as('observer'), query, { id: actionId, after });
      const { documents } = answer.action;
      expect(documents.totalCount).toBe(5);
      names.push(...documents.nodes.map(({ name }) => name));
      after = documents.pageInfo.endCursor;
    }
    expect(names).toEqual(['e', 'd', 'c', 'b', 'a']);
    expect(await app.refusal(home.as('observer'), query, { id: actionId, after: 'x' })).toBe('INVALID_INPUT');
  });
});
