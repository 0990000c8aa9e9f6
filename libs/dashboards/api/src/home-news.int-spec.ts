import { randomUUID } from 'node:crypto';
import {
  anAction,
  aMember,
  anOrientation,
  aPlan,
  aTerritory,
  type TestTerritory,
} from '@binome/action-plans/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor, Role } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anAccount, homeOf, look, moveWords, startHomesApp } from './testing.js';

const EDIT = 'mutation ($input: EditActionInput!) { editAction(input: $input) { action { id version } } }';
const REMOVE = 'mutation ($input: RemoveActionInput!) { removeAction(input: $input) { action { id version } } }';
const EDIT_PLAN =
  'mutation ($input: EditActionPlanInput!) { editActionPlan(input: $input) { actionPlan { id version } } }';

const APPLY_KIT =
  'mutation ($input: ApplyGovernanceKitInput!) { applyGovernanceKit(input: $input) { application { id } } }';
const APPOINT = 'mutation ($input: AppointSeatHolderInput!) { appointSeatHolder(input: $input) { committee { id } } }';

interface Row {
  id: string;
  version: number;
}

describe('what moved since the last look', () => {
  let app: TestApp;
  let home: TestTerritory;
  let far: TestTerritory;
  let planId: string;
  let lead: AccountActor;

  beforeAll(async () => {
    app = await startHomesApp();
    far = await aTerritory(app);
  });
  beforeEach(async () => {
    home = await aTerritory(app);
    planId = (await aPlan(app, home)).id;
    lead = home.as('project_lead');
  });
  afterAll(() => app.close());

  /** Someone who has looked at the home just now. */
  const reader = async (role: Role, territory = home): Promise<AccountActor> => {
    const actor = territory.as(role);
    await anAccount(app, actor);
    await look(app, actor);
    return actor;
  };
  const edit = async (row: Row, fields: object, who = lead): Promise<Row> => {
    const input = { clientMutationId: anIntent(), id: row.id, version: row.version, ...fields };
    return (await app.data<{ editAction: { action: Row } }>(who, EDIT, { input })).editAction.action;
  };
  const told = (actor: AccountActor) => moveWords(app, actor, home.id);

  it('is nothing after a look, then what happened, by whom, until it is seen', async () => {
    const action = await anAction(app, home, planId, { title: 'Réseau' });
    const observer = await reader('observer');
    expect(await told(observer)).toEqual([]);
    await edit(action, { status: 'in_progress', description: 'Un texte.' });
    expect(await told(observer)).toEqual([
      'status_changed Réseau to_come→in_progress',
      'card_filled Réseau description',
    ]);
    const { territories } = await homeOf(app, observer);
    expect(territories.nodes[0]).toMatchObject({ moveCount: 2, moves: [{ who: lead.name }, { who: lead.name }] });
    await look(app, observer);
    expect(await told(observer)).toEqual([]);
  });

  it('squashes: back where it was says nothing, further says from where to where', async () => {
    const action = await anAction(app, home, planId, { title: 'Réseau' });
    const observer = await reader('observer');
    const studied = await edit(action, { status: 'in_progress', phase: 'study' });
    await edit(studied, { status: 'to_come', phase: 'operation' });
    expect(await told(observer)).toEqual(['phase_changed Réseau idea→operation']);
  });

  it('leaves out one’s own acts, and tells what others made of them', async () => {
    const action = await anAction(app, home, planId, { title: 'Réseau' });
    const elected = await reader('elected');
    const mine = await edit(action, { status: 'in_progress', phase: 'study' }, elected);
    expect(await told(elected)).toEqual([]);
    await edit(mine, { status: 'paused' });
    expect(await told(elected)).toEqual(['status_changed Réseau in_progress→paused']);
  });

  it('tells of the plan, its orientations, its people and its removals', async () => {
    const gone = await anAction(app, home, planId, { title: 'Ancienne' });
    const observer = await reader('observer');
    await anOrientation(app, home, planId);
    await anAction(app, home, planId, { title: 'Nouvelle' });
    const plan = { clientMutationId: anIntent(), id: planId, version: 1, portrait: 'Un portrait.' };
    await app.data(lead, EDIT_PLAN, { input: plan });
    await app.data(lead, REMOVE, { input: { clientMutationId: anIntent(), ...gone, code: undefined } });
    expect(await told(observer)).toEqual([
      'action_removed Ancienne',
      'text_written portrait',
      'action_added Nouvelle',
      'orientation_added Une orientation',
    ]);
  });

  it('tells a governance that was set up once, not committee by committee, and who then takes a seat', async () => {
    const observer = await reader('observer');
    const kit = { clientMutationId: anIntent(), territoryId: home.id, kit: 'small_territory' };
    await app.data(lead, APPLY_KIT, { input: kit });
    expect(await told(observer)).toEqual(['kit_applied']);
    const [seat] = await app.sql<{ id: string; startsOn: string }>(
      `SELECT id, starts_on::text AS "startsOn" FROM committee_seats seat WHERE territory_id = $1 AND NOT EXISTS (SELECT FROM seat_holders WHERE seat_id = seat.id) LIMIT 1`,
      [home.id],
    );
    const holder = { committeeSeatId: seat?.id, kind: 'holder', personName: 'Anne Roche', startsOn: seat?.startsOn };
    await app.data(lead, APPOINT, { input: { clientMutationId: anIntent(), ...holder } });
    expect(await told(observer)).toEqual(['seat_filled Anne Roche', 'kit_applied']);
  });

  it('tells budgets and fundings to who sees the money, and nothing of them to the others', async () => {
    const [line, funding] = [randomUUID(), randomUUID()];
    let action = await anAction(app, home, planId, { title: 'Réseau', moneyVisibility: 'territory' });
    action = {
      ...action,
      ...(await edit(action, {
        budgetLines: [{ id: line, year: 2027, nature: 'investment', planned: '1000' }],
        fundingLines: [{ id: funding, funder: 'Région', amount: '400', state: 'requested' }],
      })),
    };
    const observer = await reader('observer');
    const reviewer = await reader('regional_reviewer');
    await edit(action, {
      budgetLines: [{ id: line, planned: '1200' }],
      fundingLines: [{ id: funding, state: 'granted' }],
    });
    expect((await told(observer)).sort()).toEqual([
      'budget_changed Réseau 1000.00→1200.00 (20 %)',
      'funding_moved Réseau Région requested→granted 400.00',
    ]);
    expect(await told(reviewer)).toEqual([]);
    expect((await homeOf(app, reviewer)).counts.moved).toBe(0);
  });

  it('tells nothing of a restricted action but to the pair, the lead and the people named', async () => {
    const contributor = home.as('contributor');
    await aMember(app, home.id, 'contributor', contributor);
    await look(app, contributor);
    const [observer, reviewer, elected] = [
      await reader('observer'),
      await reader('regional_reviewer'),
      await reader('elected'),
    ];
    const secret = await anAction(app, home, planId, { title: 'Secrète', visibility: 'restricted' });
    await edit(secret, {
      status: 'in_progress',
      leads: [{ name: contributor.name, accountId: contributor.accountId }],
    });
    expect(await told(elected)).toEqual(['action_added Secrète']);
    expect(await told(contributor)).toEqual(['action_added Secrète']);
    for (const stranger of [observer, reviewer]) {
      expect(await told(stranger)).toEqual([]);
      expect(JSON.stringify(await homeOf(app, stranger))).not.toContain('Secrète');
    }
  });

  it('tells that an action was shared, and nothing of what was written before', async () => {
    let action: Row = await anAction(app, home, planId, { title: 'Discrète', visibility: 'territory' });
    const reviewer = await reader('regional_reviewer');
    const observer = await reader('observer');
    action = await edit(action, { status: 'paused' });
    action = await edit(action, { visibility: 'shared' });
    expect(await told(reviewer)).toEqual(['action_shared Discrète']);
    expect(await told(observer)).toEqual(['status_changed Discrète to_come→paused']);
    await look(app, reviewer);
    await edit(action, { phase: 'study' });
    expect(await told(reviewer)).toEqual(['phase_changed Discrète idea→study']);
  });

  it('no longer tells what may not be read any more', async () => {
    let action: Row = await anAction(app, home, planId, { title: 'Retirée' });
    const reviewer = await reader('regional_reviewer');
    action = await edit(action, { status: 'paused' });
    expect(await told(reviewer)).toHaveLength(1);
    await edit(action, { visibility: 'territory' });
    expect(await told(reviewer)).toEqual([]);
  });

  it('tells nothing of another territory, to whoever asks', async () => {
    const elected = await reader('elected');
    const farPlan = await aPlan(app, far).catch(() => null);
    if (farPlan) await anAction(app, far, farPlan.id, { title: 'Ailleurs' });
    expect(JSON.stringify(await homeOf(app, elected))).not.toContain('Ailleurs');
    expect(await app.refusal(elected, MOVES, { territoryId: far.id })).toBe('NOT_FOUND');
    expect(await app.refusal(elected, MOVES, { territoryId: randomUUID() })).toBe('NOT_FOUND');
  });

  it('leaves out what was open on screen, up to then', async () => {
    let action: Row = await anAction(app, home, planId, { title: 'Réseau' });
    const observer = await reader('observer');
    action = await edit(action, { status: 'in_progress' });
    await app.data(observer, SEEN, {
      input: { clientMutationId: anIntent(), subject: 'Action', subjectId: action.id },
    });
    expect(await told(observer)).toEqual([]);
    await edit(action, { status: 'done' });
    expect(await told(observer)).toEqual(['status_changed Réseau in_progress→done']);
  });

  it('tells once a long series, and gives the rest in pages', async () => {
    const observer = await reader('observer');
    for (let rank = 0; rank < 5; rank += 1) await anAction(app, home, planId, { title: `Action ${rank}` });
    expect(await told(observer)).toEqual(['actions_added 5']);
    const rows = await Promise.all(
      [...Array(15).keys()].map((rank) => anAction(app, home, planId, { title: `Suite ${rank}`, code: `S-${rank}` })),
    );
    await look(app, observer);
    for (const [rank, row] of rows.entries()) await edit(row, { status: rank % 2 ? 'paused' : 'done' });
    const { territories } = await homeOf(app, observer);
    expect(territories.nodes[0]).toMatchObject({ moveCount: 15 });
    expect(territories.nodes[0]?.moves).toHaveLength(12);
    const page = async (after: string | null) =>
      (await app.data<MovesAnswer>(observer, MOVES, { territoryId: home.id, first: 10, after })).homeMoves;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first.nodes.length, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([10, 5, false]);
    expect(new Set([...first.nodes, ...second.nodes].map(({ title }) => title)).size).toBe(15);
  });

  it('tells at a first look the last thirty days, and nothing older', async () => {
    const action = await anAction(app, home, planId, { title: 'Ancienne' });
    await app.sql(`UPDATE events SET at = now() - interval '31 days' WHERE territory_id = $1`, [home.id]);
    await edit(action, { status: 'in_progress' });
    const observer = home.as('observer');
    await anAccount(app, observer);
    expect(await told(observer)).toEqual(['status_changed Ancienne to_come→in_progress']);
    expect((await homeOf(app, observer)).territories.nodes[0]?.since).toBeNull();
  });
});

const SEEN = 'mutation ($input: MarkSubjectSeenInput!) { markSubjectSeen(input: $input) { marked } }';
const MOVES = `query ($territoryId: ID!, $first: Int = 50, $after: String) {
  homeMoves(territoryId: $territoryId, first: $first, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } }
}`;
interface MovesAnswer {
  homeMoves: { nodes: { title: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
