import { randomUUID } from 'node:crypto';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAction, aPlan, aTerritory, startPlansApp, type TestTerritory } from './testing.js';

const READ =
  'query ($planId: ID!) { actions(planId: $planId, first: 10) { nodes { title lateness { kind dueOn label } } } }';
const EDIT = 'mutation ($input: EditActionInput!) { editAction(input: $input) { action { version } } }';

describe('lateness of actions', () => {
  let app: TestApp;
  let home: TestTerritory;
  let planId: string;
  const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    app = await startPlansApp();
    home = await aTerritory(app);
    planId = (await aPlan(app, home)).id;
    const late = await anAction(app, home, planId, {
      title: 'En retard',
      status: 'in_progress',
      endsOn: dayFromNow(-3),
    });
    await anAction(app, home, planId, { title: 'À temps', endsOn: dayFromNow(3) });
    await anAction(app, home, planId, { title: 'Terminée', status: 'done', endsOn: dayFromNow(-3) });
    const milestones = [{ id: randomUUID(), label: 'Essais', dueOn: dayFromNow(-10) }];
    await app.data(home.as('project_lead'), EDIT, {
      input: { clientMutationId: anIntent(), id: late.id, version: late.version, milestones },
    });
  });
  afterAll(() => app.close());

  it('is told with its reasons to whoever reads the action', async () => {
    const expected = [
      { title: 'En retard', lateness: ['milestone_passed', 'end_passed'] },
      { title: 'À temps', lateness: [] },
      { title: 'Terminée', lateness: [] },
    ];
    for (const role of ['project_lead', 'observer', 'regional_reviewer'] as const) {
      const { actions } = await app.data<{ actions: { nodes: { title: string; lateness: { kind: string }[] }[] } }>(
        home.as(role),
        READ,
        { planId },
      );
      expect(
        actions.nodes.map(({ title, lateness }) => ({ title, lateness: lateness.map(({ kind }) => kind) })),
      ).toEqual(expected);
    }
  });
});
