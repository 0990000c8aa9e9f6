import { randomUUID } from 'node:crypto';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  acted,
  aDecision,
  anActionOf,
  aSeatedCommittee,
  consult,
  refusedAct,
  vote,
  type TestCommittee,
} from './decision-testing.js';
import { startMeetingsApp } from './testing.js';

let app: TestApp;
let committee: TestCommittee;
beforeAll(async () => {
  app = await startMeetingsApp();
});
beforeEach(async () => {
  committee = await aSeatedCommittee(app, { members: 1 });
});
afterAll(() => app.close());

const lead = () => committee.place.as('project_lead');
const CHANGES = `query ($id: ID!) { decision(decisionId: $id) { changeState changes { kind actionId title hidden fields { field from to moved theirs line orientation } } } }`;
interface ShownField {
  field: string;
  from: unknown;
  to: unknown;
  moved: boolean;
  theirs: unknown;
  line: unknown;
  orientation: string | null;
}
interface Shown {
  decision: {
    changeState: string;
    changes: {
      kind: string;
      actionId: string | null;
      title: string;
      hidden: number;
      fields: ShownField[];
    }[];
  };
}
const shown = async (id: string, who = lead()) => (await app.data<Shown>(who, CHANGES, { id })).decision.changes;
const READ = `query ($id: ID!) { action(id: $id) { version ownerName money { budgetLines { id planned } } milestones { id dueOn } } }`;
const EDIT = 'mutation ($input: EditActionInput!) { editAction(input: $input) { action { version } } }';
const edit = (id: string, version: number, patch: Record<string, unknown>) =>
  app.data(lead(), EDIT, { input: { clientMutationId: anIntent(), id, version, ...patch } });

const LINE = randomUUID();
const UNMOVED = { moved: false, theirs: null, orientation: null };

/** A decision that changes the owner and the budget of an action, put to the vote of its only seat. */
async function aPrepared(given: Record<string, unknown> = {}) {
  const budgetLines = [{ id: LINE, year: 2027, nature: 'investment', planned: '100000' }];
  const action = await anActionOf(app, committee, { ownerName: 'CC du Môle', budgetLines });
  const patch = { ownerName: 'CC des Aravis', budgetLines: [{ id: LINE, planned: '150000' }], ...given };
  return { action, decision: await prepare({ edits: [{ id: action.id, ...patch }], drafts: [] }) };
}

/** An action with one budget line, called « Travaux ». */
async function aBudgeted(planned: string) {
  const line = randomUUID();
  const budgetLines = [{ id: line, label: 'Travaux', year: 2027, nature: 'investment', planned }];
  const { id } = await anActionOf(app, committee, { budgetLines });
  return { id, line };
}

async function anOrientation(): Promise<string> {
  const { addOrientation } = await app.data<{ addOrientation: { orientation: { id: string } } }>(
    lead(),
    'mutation ($input: AddOrientationInput!) { addOrientation(input: $input) { orientation { id } } }',
    { input: { clientMutationId: anIntent(), planId: committee.planId, axis: 'skills', title: 'Former' } },
  );
  return addOrientation.orientation.id;
}

/** A decision that carries this change. */
async function prepare(change: { edits: object[]; drafts: object[] }) {
  const { id, version } = await aDecision(app, committee);
  return acted(app, lead(), 'prepareDecisionChange', { decisionId: id, version, ...change });
}

describe('the change that a decision carries', () => {
  it('is shown as a difference, written on adoption, and told on both sides', async () => {
    const milestone = randomUUID();
    const { action, decision } = await aPrepared({
      milestones: [{ id: milestone, label: 'Permis', dueOn: '2027-05-01' }],
    });
    expect(decision.changeState).toBe('prepared');
    const [difference] = await shown(decision.id);
    expect(difference?.fields).toEqual(
      expect.arrayContaining([
        { ...UNMOVED, field: 'ownerName', from: 'CC du Môle', to: 'CC des Aravis', line: null },
        {
          ...{ ...UNMOVED, field: `budgetLines.${LINE}.planned`, from: '100000.00', to: '150000.00' },
          line: expect.objectContaining({ id: LINE, year: 2027 }) as unknown,
        },
      ]),
    );
    await consult(app, committee, decision);
    const decided = await vote(app, committee, decision.id, 0, 'for');
    expect(decided).toMatchObject({ state: 'adopted', changeState: 'applied', standing: 'applied' });
    const { action: now } = await app.data<{ action: Record<string, unknown> }>(lead(), READ, { id: action.id });
    expect(now).toMatchObject({
      ownerName: 'CC des Aravis',
      money: { budgetLines: [{ id: LINE, planned: '150000.00' }] },
      milestones: [{ id: milestone, dueOn: '2027-05-01' }],
    });
    const [event] = await app.sql<Record<string, unknown>>(
      `SELECT name, origin, source_type, source_id, actor_name FROM events WHERE subject_id = $1 ORDER BY at DESC LIMIT 1`,
      [action.id],
    );
    const told = { name: 'action.edited', origin: 'decision', source_type: 'Decision', source_id: decision.id };
    expect(event).toEqual({ ...told, actor_name: committee.code });
  });

  it('adds an action, which the decision then names', async () => {
    const { planId } = committee;
    const draft = { planId, mainAxis: 'skills', title: 'École de production', ownerName: 'CC du Môle' };
    const prepared = await prepare({ edits: [], drafts: [draft] });
    const { id } = prepared;
    expect(await shown(id)).toMatchObject([{ kind: 'draft', actionId: null }]);
    await consult(app, committee, prepared);
    await vote(app, committee, id, 0, 'for');
    const [action] = await app.sql<{ id: string }>(`SELECT id FROM actions WHERE plan_id = $1 AND title = $2`, [
      committee.planId,
      draft.title,
    ]);
    const REGISTER = `query ($territoryId: ID!, $filter: DecisionFilterInput) { decisions(territoryId: $territoryId, filter: $filter, first: 10) { totalCount nodes { id } } }`;
    const of = (actionId: string) =>
      app.data<{ decisions: { nodes: { id: string }[] } }>(lead(), REGISTER, {
        territoryId: committee.place.id,
        filter: { actionId },
      });
    expect((await of(action!.id)).decisions.nodes).toEqual([{ id }]);
    expect(await shown(id)).toMatchObject([{ kind: 'draft', actionId: action!.id, title: draft.title }]);
  });

  it('moves an amount between two actions and adds a third, whole, naming its lines and its orientation', async () => {
    const [from, to] = [await aBudgeted('80000'), await anActionOf(app, committee, { ownerName: 'CC 2' })];
    const orientationId = await anOrientation();
    const [budget, funding, milestone] = [randomUUID(), randomUUID(), randomUUID()];
    const year = { year: 2028, nature: 'investment', planned: '50000' };
    const given = {
      edits: [
        { id: from.id, budgetLines: [{ id: from.line, planned: '30000' }] },
        { id: to.id, budgetLines: [{ id: budget, ...year }] },
      ],
      drafts: [
        {
          ...{ planId: committee.planId, mainAxis: 'skills', title: 'Internat', orientationId },
          fundingLines: [{ id: funding, funder: 'Région', amount: '20000', state: 'envisaged' }],
          milestones: [{ id: milestone, label: 'Permis', dueOn: '2028-05-01' }],
        },
      ],
    };
    const prepared = await prepare(given);
    const [taken, , added] = await shown(prepared.id);
    expect(taken?.fields).toMatchObject([{ field: `budgetLines.${from.line}.planned`, line: { label: 'Travaux' } }]);
    expect(added?.fields.find(({ field }) => field === 'orientationId')).toMatchObject({ orientation: 'Former' });
    await consult(app, committee, prepared);
    expect(await vote(app, committee, prepared.id, 0, 'for')).toMatchObject({ changeState: 'applied' });
    const planned = async (id: string) =>
      (await app.data<{ action: { money: { budgetLines: { planned: string }[] } } }>(lead(), READ, { id })).action.money
        .budgetLines;
    expect([await planned(from.id), await planned(to.id)]).toMatchObject([
      [{ planned: '30000.00' }],
      [{ id: budget, planned: '50000.00' }],
    ]);
    const [internat] = await app.sql<Record<string, unknown>>(
      `SELECT orientation_id, (SELECT funder FROM funding_lines WHERE action_id = action.id) AS funder FROM actions action WHERE title = 'Internat' AND plan_id = $1`,
      [committee.planId],
    );
    expect(internat).toEqual({ orientation_id: orientationId, funder: 'Région' });
  });

  it('is left aside whole when one of its actions moved: the other is not written either', async () => {
    const [from, to] = [await aBudgeted('80000'), await aBudgeted('0')];
    const edits = [
      { id: from.id, budgetLines: [{ id: from.line, planned: '30000' }] },
      { id: to.id, budgetLines: [{ id: to.line, planned: '50000' }] },
    ];
    const prepared = await prepare({ edits, drafts: [] });
    await edit(from.id, 1, { budgetLines: [{ id: from.line, planned: '70000' }] });
    await consult(app, committee, prepared);
    expect(await vote(app, committee, prepared.id, 0, 'for')).toMatchObject({ changeState: 'unsettled' });
    const { action } = await app.data<{ action: { version: number } }>(lead(), READ, { id: to.id });
    expect(action.version).toBe(1);
  });

  it('names an action once', async () => {
    const action = await aBudgeted('80000');
    const { id, version } = await aDecision(app, committee);
    const edits = ['1', '2'].map((planned) => ({ id: action.id, budgetLines: [{ id: action.line, planned }] }));
    const input = { decisionId: id, version, edits, drafts: [] };
    expect(await refusedAct(app, lead(), 'prepareDecisionChange', input)).toBe('INVALID_INPUT');
  });

  it('is not written when the decision is rejected', async () => {
    const { action, decision } = await aPrepared();
    await consult(app, committee, decision);
    expect(await vote(app, committee, decision.id, 0, 'against')).toMatchObject({
      state: 'rejected',
      changeState: 'prepared',
    });
    const { action: now } = await app.data<{ action: { ownerName: string } }>(lead(), READ, { id: action.id });
    expect(now.ownerName).toBe('CC du Môle');
  });

  it('merges with what moved elsewhere on the action', async () => {
    const { action, decision } = await aPrepared();
    await edit(action.id, 1, { title: 'Un autre titre', startsOn: '2026-01-01' });
    await consult(app, committee, decision);
    expect(await vote(app, committee, decision.id, 0, 'for')).toMatchObject({ changeState: 'applied' });
  });

  it('is set aside when the same field moved, then settled with either value', async () => {
    for (const apply of [true, false]) {
      const { action, decision } = await aPrepared();
      await edit(action.id, 1, { ownerName: 'SYMAGEV' });
      const [difference] = await shown(decision.id);
      expect(difference?.fields.filter(({ moved }) => moved)).toMatchObject([
        { field: 'ownerName', from: 'CC du Môle', to: 'CC des Aravis', moved: true, theirs: 'SYMAGEV' },
      ]);
      await consult(app, committee, decision);
      const decided = await vote(app, committee, decision.id, 0, 'for');
      expect(decided).toMatchObject({
        state: 'adopted',
        changeState: 'unsettled',
        changeProblem: 'CONFLICT',
        standing: 'to_settle',
      });
      const before = (
        await app.data<{ action: { version: number; ownerName: string } }>(lead(), READ, { id: action.id })
      ).action;
      expect(before).toMatchObject({ version: 2, ownerName: 'SYMAGEV' });
      const settle = { decisionId: decision.id, version: decided.version, apply };
      expect(await refusedAct(app, committee.seats[0]!.actor!, 'settleDecisionChange', settle)).toBe('FORBIDDEN');
      const settled = await acted(app, lead(), 'settleDecisionChange', settle);
      expect(settled.changeState).toBe(apply ? 'applied' : 'discarded');
      const after = (await app.data<{ action: { ownerName: string; money: object } }>(lead(), READ, { id: action.id }))
        .action;
      expect(after.ownerName).toBe(apply ? 'CC des Aravis' : 'SYMAGEV');
    }
  });

  it('is set aside when the plan refuses it, and the decision stands', async () => {
    const { action, decision } = await aPrepared();
    await app.sql('UPDATE actions SET archived_at = now() WHERE id = $1', [action.id]);
    await consult(app, committee, decision);
    expect(await vote(app, committee, decision.id, 0, 'for')).toMatchObject({
      state: 'adopted',
      changeState: 'unsettled',
      changeProblem: 'ACTION_ARCHIVED',
    });
  });

  it('shows its money to those who read it, and counts what it leaves out', async () => {
    const { action, decision } = await aPrepared();
    await edit(action.id, 1, { moneyVisibility: 'restricted' });
    const [difference] = await shown(decision.id, committee.place.as('observer'));
    expect(difference?.fields.map(({ field }) => field)).toEqual(['ownerName']);
    expect(difference?.hidden).toBe(1);
    await edit(action.id, 2, { visibility: 'restricted' });
    expect(await shown(decision.id, committee.place.as('observer'))).toEqual([
      { kind: 'edit', actionId: null, title: '', hidden: 2, fields: [] },
    ]);
  });

  it('is prepared on actions of the territory, which it must change', async () => {
    const { id, version } = await aDecision(app, committee);
    const elsewhere = await aSeatedCommittee(app, { members: 1 });
    const [foreign, own] = [await anActionOf(app, elsewhere), await anActionOf(app, committee, { ownerName: 'CC 1' })];
    const prepare = (edits: object[]) =>
      refusedAct(app, lead(), 'prepareDecisionChange', { decisionId: id, version, edits, drafts: [] });
    expect(await prepare([{ id: foreign.id, ownerName: 'CC 2' }])).toBe('NOT_FOUND');
    expect(await prepare([{ id: own.id, ownerName: 'CC 1' }])).toBe('INVALID_INPUT');
    expect(await prepare([{ id: own.id, startsOn: '2027-01-01', endsOn: '2026-01-01' }])).toBe('INVALID_INPUT');
  });
});
