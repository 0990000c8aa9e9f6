import { randomUUID } from 'node:crypto';
import type { TestApp } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aMember, anAction, aPlan, aTerritory, problemsOf, startPlansApp, type TestTerritory } from './testing.js';

const CHOICES = `query ($id: ID!) { action(id: $id) { choices { members { accountId name } tags partners committees owners funders } } }`;

interface Choices {
  members: { accountId: string; name: string }[];
  tags: string[];
  partners: string[];
  funders: string[];
}

let app: TestApp;
let home: TestTerritory;
let action: { id: string };
const choicesFor = async (who: Actor) =>
  (await app.data<{ action: { choices: Choices | null } }>(who, CHOICES, { id: action.id })).action.choices;
const funded = (funder: string) => [{ id: randomUUID(), funder, state: 'envisaged' }];

beforeAll(async () => {
  app = await startPlansApp();
  home = await aTerritory(app);
  const plan = await aPlan(app, home);
  await aMember(app, home.id, 'contributor', home.as('contributor'));
  const { name, accountId } = home.as('contributor');
  action = await anAction(app, home, plan.id, {
    leads: [{ name, accountId }],
    tags: ['hydrogène'],
    partners: ['CCI'],
    committee: 'Comité de pilotage',
    ownerName: 'Communauté de communes',
    fundingLines: funded('Région'),
  });
  await anAction(app, home, plan.id, { tags: ['eau', 'hydrogène'], fundingLines: funded('ADEME') });
  await anAction(app, home, plan.id, { visibility: 'restricted', tags: ['secret'], partners: ['Rachat'] });
  await anAction(app, home, plan.id, { moneyVisibility: 'restricted', fundingLines: funded('Fonds discret') });
});
afterAll(() => app.close());

describe('what is offered to who edits an action', () => {
  it('is the people of the territory and the texts of its plan, the most used first', async () => {
    expect(await choicesFor(home.as('project_lead'))).toMatchObject({
      members: [{ accountId: home.as('contributor').accountId, name: home.as('contributor').name }],
      tags: ['hydrogène', 'eau', 'secret'],
      partners: ['CCI', 'Rachat'],
      committees: ['Comité de pilotage'],
      owners: ['Communauté de communes'],
      funders: ['ADEME', 'Fonds discret', 'Région'],
    });
  });

  it('says nothing of the actions and the money that the person does not read', async () => {
    expect(await choicesFor(home.as('contributor'))).toMatchObject({
      tags: ['hydrogène', 'eau'],
      partners: ['CCI'],
      funders: ['ADEME', 'Région'],
    });
  });

  it.each(['observer', 'regional_reviewer', 'national_coordinator'] as const)(
    'is nothing for who only reads: %s',
    async (role) => {
      expect(await choicesFor(home.as(role))).toBeNull();
    },
  );

  it('is asked together for all the actions of a plan', async () => {
    const list = `query ($planId: ID!) { actions(planId: $planId, first: 50) { nodes { id choices { tags } } } }`;
    const [plan] = await app.sql<{ id: string }>('SELECT plan_id AS id FROM actions WHERE id = $1', [action.id]);
    const spy = vi.spyOn(pg.Client.prototype, 'query');
    const { actions } = await app.data<{ actions: { nodes: { choices: Choices }[] } }>(home.as('elected'), list, {
      planId: plan?.id,
    });
    const asked = spy.mock.calls.filter(([statement]) => JSON.stringify(statement).includes('unnest(action.tags)'));
    spy.mockRestore();
    expect(actions.nodes.map(({ choices }) => choices.tags)).toEqual(Array(4).fill(['hydrogène', 'eau', 'secret']));
    expect(asked).toHaveLength(1);
  });
});

describe('what is offered to who composes a filter', () => {
  const VALUES = `query ($planId: ID!, $field: String!) { filterValues(planId: $planId, field: $field) { values } }`;
  const valuesFor = async (who: Actor, field: string) => {
    const [plan] = await app.sql<{ planId: string }>('SELECT plan_id AS "planId" FROM actions WHERE id = $1', [
      action.id,
    ]);
    return app.gql<{ filterValues: { values: string[] } }>(who, VALUES, { planId: plan?.planId, field });
  };

  it('is what the actions say already, the most used first', async () => {
    const { data } = await valuesFor(home.as('project_lead'), 'tags');
    expect(data?.filterValues.values).toEqual(['hydrogène', 'eau', 'secret']);
    const funders = await valuesFor(home.as('project_lead'), 'fundingLines.funder');
    expect(funders.data?.filterValues.values).toEqual(['ADEME', 'Fonds discret', 'Région']);
  });

  it('says nothing of the actions and the money that the person does not read', async () => {
    const { data } = await valuesFor(home.as('observer'), 'partners');
    expect(data?.filterValues.values).toEqual(['CCI']);
    const funders = await valuesFor(home.as('observer'), 'fundingLines.funder');
    expect(funders.data?.filterValues.values).toEqual(['ADEME', 'Région']);
  });

  it('is nothing for a stranger, and of no other field', async () => {
    expect((await valuesFor(home.as('administrator'), 'tags')).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    for (const field of ['companyNote', 'fundingLines', 'fundingLines.id', 'rank', '__proto__'])
      expect(problemsOf(await valuesFor(home.as('elected'), field))).toEqual(['field:unknown_field']);
  });
});
