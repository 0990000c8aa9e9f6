import { randomUUID } from 'node:crypto';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  anAction,
  aPlan,
  aTerritory,
  codeOf,
  eventsOf,
  problemsOf,
  startPlansApp,
  type TestTerritory,
} from './testing.js';

const LINES = `id version milestones { id label dueOn doneOn } blockers { id nature asked askedOf askedOn dueOn answeredOn answer } indicators { id name values { kind on value } }
  environmentalEffects { domain quantity } supportNeeds { nature }
  money { hidden budgetLines { id year nature planned actual } fundingLines { funder amount state } }`;
const EDIT = `mutation ($input: EditActionInput!) { editAction(input: $input) { action { ${LINES} } } }`;
const READ = `query ($id: ID!) { action(id: $id) { ${LINES} } }`;
const HISTORY = `query ($id: ID!) { history(subjectType: Action, subjectId: $id, first: 50) { nodes { event changes { id field from to restorable } } } }`;
const RESTORE = `mutation ($input: RestoreValueInput!) { restoreValue(input: $input) { action { ${LINES} } } }`;

interface Lines {
  id: string;
  version: number;
  milestones: { id: string; label: string; dueOn: string | null; doneOn: string | null }[];
  indicators: { id: string; values: object[] }[];
  money: { hidden: boolean; budgetLines: object[]; fundingLines: object[] };
}
interface Change {
  id: string;
  field: string;
  restorable: boolean;
}

let app: TestApp;
let home: TestTerritory;
let far: TestTerritory;
let action: { id: string; version: number };
beforeAll(async () => {
  app = await startPlansApp();
  far = await aTerritory(app);
});
beforeEach(async () => {
  home = await aTerritory(app);
  action = await anAction(app, home, (await aPlan(app, home)).id);
});
afterAll(() => app.close());

const edit = (who: Actor, version: number, lines: object) =>
  app.gql<{ editAction: { action: Lines } }>(who, EDIT, {
    input: { clientMutationId: anIntent(), id: action.id, version, ...lines },
  });
const read = async (who: Actor) => (await app.data<{ action: Lines }>(who, READ, { id: action.id })).action;
const changes = async (who: Actor): Promise<Change[]> => {
  const { history } = await app.data<{ history: { nodes: { changes: Change[] }[] } }>(who, HISTORY, { id: action.id });
  return history.nodes.flatMap((entry) => entry.changes);
};

describe('the lines of an action', () => {
  it('are written in one command, with amounts to the cent and values to the digit', async () => {
    const indicatorId = randomUUID();
    const answer = await edit(home.as('project_lead'), 1, {
      milestones: [{ id: randomUUID(), label: 'Permis obtenu', dueOn: '2027-01-31' }],
      blockers: [{ id: randomUUID(), nature: 'permit', asked: ' Un avis ', askedOf: 'DREAL', dueOn: '2026-12-31' }],
      budgetLines: [{ id: randomUUID(), year: 2027, nature: 'investment', planned: '999999999999.99' }],
      fundingLines: [{ id: randomUUID(), funder: 'Région', state: 'requested', amount: '0.1', stateOn: '2026-03-03' }],
      indicators: [{ id: indicatorId, name: 'Apprentis' }],
      indicatorValues: [{ id: randomUUID(), indicatorId, kind: 'target', on: '2028-12-31', value: '24.10' }],
      environmentalEffects: [{ id: randomUUID(), domain: 'water', quantity: '-12000' }],
      supportNeeds: [{ id: randomUUID(), nature: 'engineering' }],
    });
    expect(answer.errors).toEqual([]);
    expect(answer.data?.editAction.action).toMatchObject({
      version: 2,
      milestones: [{ label: 'Permis obtenu', dueOn: '2027-01-31', doneOn: null }],
      blockers: [
        { nature: 'permit', asked: 'Un avis', askedOf: 'DREAL', askedOn: null, dueOn: '2026-12-31', answeredOn: null },
      ],
      indicators: [{ values: [{ kind: 'target', on: '2028-12-31', value: '24.1' }] }],
      environmentalEffects: [{ domain: 'water', quantity: '-12000' }],
      supportNeeds: [{ nature: 'engineering' }],
      money: {
        hidden: false,
        budgetLines: [{ year: 2027, nature: 'investment', planned: '999999999999.99', actual: null }],
        fundingLines: [{ funder: 'Région', amount: '0.10', state: 'requested' }],
      },
    });
    const [, edited] = await eventsOf(app, action.id);
    expect(edited?.name).toBe('action.edited');
    expect(Object.keys(edited?.changes ?? {})).toHaveLength(8);
  });

  it('merge when two people write other lines, other fields of a line; conflict on the same one', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    await edit(home.as('elected'), 1, {
      milestones: [
        { id: one, label: 'Étude' },
        { id: two, label: 'Travaux' },
      ],
    });
    expect((await edit(home.as('elected'), 2, { milestones: [{ id: one, dueOn: '2027-01-01' }] })).errors).toEqual([]);
    const merged = await edit(home.as('industrial'), 2, { milestones: [{ id: one, doneOn: '2027-02-01' }] });
    expect(merged.data?.editAction.action.milestones).toContainEqual({
      id: one,
      label: 'Étude',
      dueOn: '2027-01-01',
      doneOn: '2027-02-01',
    });
    const refused = await edit(home.as('industrial'), 2, { milestones: [{ id: one, dueOn: '2028-01-01' }] });
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      data: { fields: [{ field: `milestones.${one}.dueOn`, base: null, yours: '2028-01-01', theirs: '2027-01-01' }] },
    });
    const gone = await edit(home.as('industrial'), 2, { milestones: [{ id: one, removed: true }] });
    expect(codeOf(gone)).toBe('CONFLICT');
    expect((await edit(home.as('elected'), 4, { milestones: [{ id: two, removed: true }] })).errors).toEqual([]);
    const late = await edit(home.as('industrial'), 2, { milestones: [{ id: two, label: 'Travaux du hall' }] });
    expect(codeOf(late)).toBe('CONFLICT');
    // Its other fields are gone with it: what is typed in it meanwhile is a conflict, not a line without its name.
    const typed = await edit(home.as('industrial'), 2, { milestones: [{ id: two, dueOn: '2028-01-01' }] });
    expect(typed.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      data: { fields: [{ field: `milestones.${two}`, base: { label: 'Travaux' }, theirs: null }] },
    });
  });

  it('come back from the history: a field, a line that went, a line that came', async () => {
    const line = { id: randomUUID(), label: 'Étude', dueOn: '2027-01-01' };
    await edit(home.as('elected'), 1, { milestones: [line] });
    await edit(home.as('elected'), 2, { milestones: [{ id: line.id, label: 'Étude de sol' }] });
    await edit(home.as('elected'), 3, { milestones: [{ id: line.id, removed: true }] });
    const back = async (field: string, version: number) => {
      const change = (await changes(home.as('elected'))).find((one) => one.field === field && one.restorable);
      const input = { clientMutationId: anIntent(), changeId: change?.id, version };
      const answer = await app.data<{ restoreValue: { action: Lines } }>(home.as('elected'), RESTORE, { input });
      return answer.restoreValue.action.milestones;
    };
    expect(await back(`milestones.${line.id}`, 4)).toEqual([{ ...line, label: 'Étude de sol', doneOn: null }]);
    expect(await back(`milestones.${line.id}.label`, 5)).toEqual([{ ...line, doneOn: null }]);
  });

  it('come back from the history with what went with them: an indicator and its values', async () => {
    const [kept, gone] = [randomUUID(), randomUUID()];
    const value = (indicatorId: string, on: string) => ({
      ...{ id: randomUUID(), indicatorId, kind: 'measured', on, value: '12.5' },
    });
    await edit(home.as('elected'), 1, {
      indicators: [kept, gone].map((id) => ({ id, name: `Indicateur ${id}` })),
      indicatorValues: [value(kept, '2027-01-01'), value(gone, '2027-01-01'), value(gone, '2028-01-01')],
    });
    const before = (await read(home.as('elected'))).indicators;
    await edit(home.as('elected'), 2, { indicators: [{ id: gone, removed: true }] });
    const change = (await changes(home.as('elected'))).find(({ field }) => field === `indicators.${gone}`);
    const input = { clientMutationId: anIntent(), changeId: change?.id, version: 3 };
    await app.data(home.as('elected'), RESTORE, { input });
    const byId = (all: { id: string }[]) => [...all].sort((a, b) => a.id.localeCompare(b.id));
    expect(byId((await read(home.as('elected'))).indicators)).toEqual(byId(before));
  });

  it('are refused with their place when they break a rule, and nothing is written', async () => {
    const id = randomUUID();
    const answer = await edit(home.as('elected'), 1, {
      title: 'Un autre titre',
      milestones: [{ id, dueOn: '2027-01-01' }],
    });
    expect(problemsOf(answer)).toEqual([`milestones.${id}.label:required`]);
    expect(await read(home.as('elected'))).toMatchObject({ version: 1, milestones: [] });
  });

  it('of another action are not reached, nor told of, by an identifier that they have already', async () => {
    const id = randomUUID();
    const other = await anAction(app, home, (await aPlanOf(home)).id, { milestones: [{ id, label: 'Ailleurs' }] });
    const answer = await edit(home.as('elected'), 1, { milestones: [{ id, label: 'Ici' }] });
    expect(answer.data?.editAction.action.milestones).toMatchObject([{ id, label: 'Ici' }]);
    const { milestones } = (await app.data<{ action: Lines }>(home.as('elected'), READ, { id: other.id })).action;
    expect(milestones).toMatchObject([{ label: 'Ailleurs' }]);
  });

  it('of the money are hidden with it, and written only by those who may write it', async () => {
    const budgetLines = [{ id: randomUUID(), year: 2027, nature: 'running', planned: '10' }];
    await edit(home.as('elected'), 1, { budgetLines, moneyVisibility: 'restricted' });
    expect((await read(home.as('elected'))).money.budgetLines).toHaveLength(1);
    for (const role of ['observer', 'national_coordinator', 'regional_reviewer'] as const)
      expect((await read(home.as(role))).money).toEqual({ hidden: true, budgetLines: [], fundingLines: [] });
    expect((await changes(home.as('observer'))).map(({ field }) => field)).not.toContain(
      `budgetLines.${budgetLines[0]?.id}`,
    );
    expect(codeOf(await edit(home.as('observer'), 2, { budgetLines }))).toBe('FORBIDDEN');
    expect(codeOf(await edit(far.as('elected'), 2, { budgetLines }))).toBe('NOT_FOUND');
    const walls = await app.sql<{ visibility: string }>('SELECT visibility FROM budget_lines WHERE action_id = $1', [
      action.id,
    ]);
    expect(walls).toEqual([{ visibility: 'restricted' }]);
  });
});

const aPlanOf = async (territory: TestTerritory): Promise<{ id: string }> => {
  const [plan] = await app.sql<{ id: string }>('SELECT id FROM action_plans WHERE territory_id = $1', [territory.id]);
  return plan ?? { id: '' };
};
