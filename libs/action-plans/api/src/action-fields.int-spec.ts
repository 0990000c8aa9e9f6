import { randomUUID } from 'node:crypto';
import type { TestApp } from '@binome/shared/api/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAction, anOrientation, aPlan, aTerritory, startPlansApp, type TestTerritory } from './testing.js';

/** What the action of this test does not say. */
const NULL_HERE = ['copiedFrom'];

/** Lists read of each action what the request asks and no more: whatever it asks alone must be what the whole row says. */
describe('a field of an action asked alone of a list', () => {
  let app: TestApp;
  let home: TestTerritory;
  let planId: string;
  let actionId: string;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    app = await startPlansApp();
    ({ schema } = app.app.get(GraphQLSchemaHost));
    home = await aTerritory(app);
    planId = (await aPlan(app, home)).id;
    const { id: orientationId } = await anOrientation(app, home, planId);
    const indicatorId = randomUUID();
    const { id } = await anAction(app, home, planId, {
      ...{ mainAxis: 'skills', orientationId, secondaryAxes: ['land'], startsOn: '2020-01-01', endsOn: '2021-01-01' },
      ...{ context: 'Contexte', description: 'Description', objectives: 'Objectifs', status: 'to_come', tags: ['eau'] },
      ...{ ownerName: 'Porteur', ownerContact: 'a@exemple.fr', ownerSiret: '73282932000074', electedLead: 'Élue' },
      ...{ industrialLead: 'Industriel', leads: [{ name: 'Pilote' }], partners: ['CCI'], companyNote: 'Confidence' },
      ...{ committee: 'Comité', source: 'campaign', knownToPublicActor: true, jobsCreatedPlanned: 3 },
      ...{ jobsMaintainedVerified: 4, productiveInvestment: '123456789012.30' },
      milestones: [{ id: randomUUID(), label: 'Étape', dueOn: '2020-06-01' }],
      blockers: [{ id: randomUUID(), nature: 'land', asked: 'Un terrain', askedOf: 'EPF', dueOn: '2020-05-01' }],
      budgetLines: [{ id: randomUUID(), year: 2026, nature: 'investment', planned: '10.10' }],
      fundingLines: [{ id: randomUUID(), funder: 'Région', amount: '3.30', state: 'granted' }],
      indicators: [{ id: indicatorId, name: 'Indicateur', baseline: '1.5' }],
      indicatorValues: [{ id: randomUUID(), indicatorId, kind: 'target', on: '2027-01-01', value: '2.25' }],
      environmentalEffects: [{ id: randomUUID(), domain: 'water', quantity: '0.000001' }],
      supportNeeds: [{ id: randomUUID(), nature: 'expertise', description: 'Aide' }],
    });
    actionId = id;
  });
  afterAll(() => app.close());

  const plain = ({ args }: GraphQLField<unknown, unknown>) =>
    args.every(({ type }) => !(type instanceof GraphQLNonNull));
  const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields()).filter(plain);

  /** The field with everything under it that is not an object that it comes from. */
  function selection(field: GraphQLField<unknown, unknown>, above: readonly string[]): string {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return field.name;
    const below = fieldsOf(type).filter((one) => !above.includes(getNamedType(one.type).name));
    return `${field.name} { ${below.map((one) => selection(one, [...above, type.name])).join(' ')} }`;
  }

  it('says what the action says', async () => {
    const fields = fieldsOf(schema.getType('Action') as GraphQLObjectType);
    expect(fields.length).toBeGreaterThan(40);
    for (const field of fields) {
      const asked = selection(field, ['Action', 'ActionPlan']);
      const one = await app.data<{ action: object }>(
        home.as('project_lead'),
        `query ($id: ID!) { action(id: $id) { ${asked} } }`,
        {
          id: actionId,
        },
      );
      const lists = `query ($territoryId: ID!, $planId: ID!) {
        actionPlan(territoryId: $territoryId) { axes { axis actions(first: 5) { nodes { ${asked} } } } }
        actions(planId: $planId, first: 5) { nodes { ${asked} } } }`;
      const variables = { territoryId: home.id, planId };
      const many = await app.data<{
        actionPlan: { axes: { axis: string; actions: { nodes: object[] } }[] };
        actions: { nodes: object[] };
      }>(home.as('project_lead'), lists, variables);
      expect(many.actions.nodes, field.name).toEqual([one.action]);
      const skills = many.actionPlan.axes.find(({ axis }) => axis === 'skills');
      expect(skills?.actions.nodes, field.name).toEqual([one.action]);
      if (!NULL_HERE.includes(field.name)) expect(JSON.stringify(one.action)).not.toMatch(/:null\}$/);
    }
  });
});
