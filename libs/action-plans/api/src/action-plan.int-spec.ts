import { identityEntities } from '@binome/identity/api';
import { anIntent, TestApp } from '@binome/shared/api/testing';
import { territoryEntities } from '@binome/territories/api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actionPlanEntities, ActionPlansModule } from './index.js';
import { anAction, anOrientation, aPlan, aTerritory, type TestTerritory } from './testing.js';

const BEGIN = `mutation ($input: BeginActionPlanInput!) { beginActionPlan(input: $input) { actionPlan { id version portrait territoryId viewerCan { edit } } } }`;
const EDIT = `mutation ($input: EditActionPlanInput!) { editActionPlan(input: $input) { actionPlan { id version portrait } } }`;
const PLACE = `query ($phase: ProgrammePhase!, $code: String!) { territoryPlan(phase: $phase, code: $code) { territoryId viewerCanBegin plan { id } } }`;

describe('a plan', () => {
  let app: TestApp;
  let home: TestTerritory;
  let far: TestTerritory;
  beforeAll(async () => {
    app = await TestApp.start({
      imports: [ActionPlansModule],
      entities: [...identityEntities, ...territoryEntities, ...actionPlanEntities],
    });
    far = await aTerritory(app);
  });
  beforeEach(async () => {
    home = await aTerritory(app);
  });
  afterAll(() => app.close());

  it('begins once, with its event and its portrait in the history', async () => {
    const input = { clientMutationId: anIntent(), territoryId: home.id, portrait: ' Une vallée. ' };
    const { beginActionPlan } = await app.data<{ beginActionPlan: { actionPlan: { id: string } } }>(
      home.as('elected'),
      BEGIN,
      { input },
    );
    expect(beginActionPlan.actionPlan).toMatchObject({
      version: 1,
      portrait: 'Une vallée.',
      viewerCan: { edit: true },
    });
    expect(await app.data(home.as('elected'), BEGIN, { input })).toMatchObject({ beginActionPlan });
    expect(await app.refusal(home.as('elected'), BEGIN, { input: { ...input, clientMutationId: anIntent() } })).toBe(
      'PLAN_ALREADY_BEGUN',
    );
    const events = await app.sql(`SELECT name, data, actor_role FROM events WHERE subject_id = $1`, [
      beginActionPlan.actionPlan.id,
    ]);
    expect(events).toEqual([
      { name: 'plan.begun', data: { planId: beginActionPlan.actionPlan.id }, actor_role: 'elected' },
    ]);
  });
});
