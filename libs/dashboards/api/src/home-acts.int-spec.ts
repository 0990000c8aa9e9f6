import { randomUUID } from 'node:crypto';
import { anAction, aMember, aPlan, aTerritory, type TestTerritory } from '@binome/action-plans/api/testing';
import { aCommittee, aHolder, aMember as aMemberWithSeat, aPlace, aSeat } from '@binome/governance/api/testing';
import { aMeeting, ledTo, readMeeting } from '@binome/meetings/api/testing';
import { anActor, anIntent, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor, Role } from '@binome/shared/domain';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { anAccount, homeOf, look, startHomesApp } from './testing.js';

const EDIT = 'mutation ($input: EditActionInput!) { editAction(input: $input) { action { id version } } }';
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let app: TestApp;
beforeAll(async () => {
  app = await startHomesApp();
});
afterAll(() => app.close());

async function actsOf(actor: AccountActor): Promise<string[]> {
  const { territories } = await homeOf(app, actor);
  return (territories.nodes[0]?.acts ?? []).map(({ kind, count }) => (count > 1 ? `${kind} ${count}` : kind));
}

function command(name: string, input: Record<string, unknown>, who: AccountActor): Promise<unknown> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
  return app.data(who, query, { input: { clientMutationId: anIntent(), ...input } });
}

describe('what there is to do', () => {
  let home: TestTerritory;
  beforeEach(async () => {
    home = await aTerritory(app);
  });

  const seat = (side: string) =>
    app.sql(
      `INSERT INTO pair_seats (id, version, territory_id, side, person_name, starts_on) VALUES ($1, 1, $2, $3, 'Personne', '2024-01-01')`,
      [randomUUID(), home.id, side],
    );
  const settle = async (): Promise<void> => {
    const lead = home.as('project_lead');
    await anAccount(app, lead);
    await app.sql(
      `INSERT INTO postings (id, version, account_id, person_name, territory_ids, starts_on) VALUES ($1, 1, $2, 'Camille', $3, '2024-01-01')`,
      [randomUUID(), lead.accountId, [home.id]],
    );
    await app.sql(`INSERT INTO territory_contacts (id, version, territory_id, name) VALUES ($1, 1, $2, 'Accueil')`, [
      randomUUID(),
      home.id,
    ]);
    for (const side of ['elected', 'industrial']) await seat(side);
  };

  it('leads a new territory from its pair to its first action', async () => {
    const elected = home.as('elected');
    expect(await actsOf(elected)).toEqual([
      'begin_plan',
      'name_elected',
      'name_industrial',
      'post_lead',
      'give_contact',
    ]);
    await settle();
    expect(await actsOf(elected)).toEqual(['begin_plan']);
    const { id: planId } = await aPlan(app, home);
    expect(await actsOf(elected)).toEqual(['add_orientation', 'draft_action']);
    await anAction(app, home, planId);
    expect(await actsOf(elected)).toEqual(['complete_cards', 'fill_axes 3']);
    const [territory] = (await homeOf(app, elected)).territories.nodes;
    expect(territory?.steps.filter(({ done }) => !done).map(({ step }) => step)).toEqual([
      'members_imported',
      'orientation_added',
    ]);
  });

  it('asks of each role what it may do, and nothing else', async () => {
    await settle();
    const { id: planId } = await aPlan(app, home);
    const contributor = home.as('contributor');
    await aMember(app, home.id, 'contributor', contributor);
    const leads = [{ name: contributor.name, accountId: contributor.accountId }];
    await anAction(app, home, planId, { title: 'Sienne', leads, status: 'in_progress', endsOn: dayFromNow(-2) });
    await anAction(app, home, planId, { title: 'Des autres', status: 'in_progress', endsOn: dayFromNow(-9) });
    const expected: [Role, string[]][] = [
      ['elected', ['update_late 2', 'complete_cards 2', 'fill_axes 3']],
      ['industrial', ['update_late 2', 'complete_cards 2', 'fill_axes 3']],
      ['project_lead', ['update_late 2', 'complete_cards 2', 'fill_axes 3']],
      ['contributor', ['update_late', 'complete_cards']],
      ['observer', []],
      ['regional_reviewer', []],
      ['national_coordinator', []],
    ];
    for (const [role, acts] of expected) expect([role, await actsOf(home.as(role))]).toEqual([role, acts]);
    const [mine] = (await homeOf(app, contributor)).territories.nodes;
    expect(mine).toMatchObject({ ledCount: 1, led: [{ title: 'Sienne', isLate: true }] });
  });

  it('counts no hidden action among the acts, and says how many the figures leave out', async () => {
    await settle();
    const { id: planId } = await aPlan(app, home);
    await anAction(app, home, planId, { title: 'Ouverte', status: 'done' });
    const money = [{ id: randomUUID(), year: 2027, nature: 'investment', planned: '1000' }];
    const priced = await anAction(app, home, planId, { title: 'Chiffrée', moneyVisibility: 'restricted' });
    await app.data(home.as('project_lead'), EDIT, {
      input: {
        ...{ clientMutationId: anIntent(), id: priced.id, version: priced.version, budgetLines: money },
        fundingLines: [{ id: randomUUID(), funder: 'Région', amount: '400.50', state: 'granted' }],
      },
    });
    await anAction(app, home, planId, { title: 'Secrète', visibility: 'restricted', endsOn: dayFromNow(-1) });
    const figures = async (role: Role) => (await homeOf(app, home.as(role))).territories.nodes[0]?.figures;
    expect(await figures('elected')).toMatchObject({
      ...{ actions: 3, hidden: 0, done: 1, late: 1, planned: '1000.00', secured: '400.50', moneyLeftOut: 0 },
    });
    expect(await figures('observer')).toMatchObject({
      ...{ actions: 2, hidden: 1, done: 1, late: 0, planned: '0.00', secured: '0.00', moneyLeftOut: 2 },
    });
    expect(await figures('regional_reviewer')).toBeNull();
  });

  it('chases fundings, blockers and invitations that nobody answers, and waits for the others', async () => {
    await settle();
    const { id: planId } = await aPlan(app, home);
    const action = await anAction(app, home, planId, { title: 'Réseau' });
    const asked = (days: number) => ({
      ...{ id: randomUUID(), funder: 'Région', amount: '1', state: 'requested', stateOn: dayFromNow(days) },
    });
    const input = { clientMutationId: anIntent(), id: action.id, version: action.version };
    const blocked = (days: number) => ({
      ...{ id: randomUUID(), nature: 'permit', asked: 'Un avis', askedOf: 'DREAL', dueOn: dayFromNow(days) },
    });
    await app.data(home.as('project_lead'), EDIT, {
      input: { ...input, fundingLines: [asked(-200), asked(-20)], blockers: [blocked(-3), blocked(9)] },
    });
    const invite = (name: string, expiresIn: number) =>
      app.sql(
        `INSERT INTO invitations (id, version, email, name, role, territory_ids, token_hash, sent_count, invited_by_name, expires_at)
         VALUES ($1, 1, $2, $3, 'observer', $4, 'x', 1, 'Personne', now() + make_interval(days => $5))`,
        [randomUUID(), `${randomUUID()}@exemple.fr`, name, [home.id], expiresIn],
      );
    await invite('Oubliée', -3);
    await invite('Récente', 13);
    const [territory] = (await homeOf(app, home.as('elected'))).territories.nodes;
    const act = (kind: string) => territory?.acts.find((one) => one.kind === kind);
    expect(act('chase_funding')).toMatchObject({ count: 1, items: [{ title: 'Réseau', label: 'Région' }] });
    expect(act('chase_blockers')).toMatchObject({ count: 1, items: [{ title: 'Réseau', label: 'DREAL' }] });
    expect(act('resend_invitations')).toMatchObject({ count: 1, items: [{ title: 'Oubliée' }] });
    expect(territory?.awaited).toEqual([
      { kind: 'blocker_awaited', count: 1 },
      { kind: 'funding_awaited', count: 1 },
      { kind: 'invitation_awaited', count: 1 },
    ]);
    expect(JSON.stringify(await homeOf(app, home.as('observer')))).not.toMatch(/Oubliée|Récente/);
  });
});

describe('a meeting', () => {
  it('asks those it called for an answer, then for a word on its minutes, until they gave it', async () => {
    const home = await aPlace(app);
    const member = home.as('contributor');
    await aMemberWithSeat(app, home.id, member);
    const { id: committeeId } = await aCommittee(app, home);
    await app.sql(`UPDATE committees SET quorum_chairs = 'none' WHERE id = $1`, [committeeId]);
    const committeeSeatId = await aSeat(app, home, committeeId);
    await aHolder(app, home, committeeSeatId, { personName: member.name, accountId: member.accountId });
    const { id: meetingId } = await aMeeting(app, home, { committeeId });
    await command('addAgendaItem', { meetingId, kind: 'debate', title: 'Point', minutes: 10 }, home.as('project_lead'));
    const draft = await readMeeting(app, home.as('project_lead'), meetingId);
    const asked = async (who = member) =>
      (await actsOf(who)).filter((act) => act === 'answer_convocation' || act === 'approve_minutes');
    expect(await asked()).toEqual([]);
    const convened = await ledTo(app, home, draft, 'convened');
    expect(await asked()).toEqual(['answer_convocation']);
    expect(await asked(home.as('project_lead'))).toEqual([]);
    await command('replyToMeeting', { meetingId: draft.id, reply: 'accepted' }, member);
    expect(await asked()).toEqual([]);
    const held = await ledTo(app, home, convened, 'in_progress');
    const present = { meetingId: draft.id, committeeSeatId, version: 0, presence: 'in_person' };
    await command('recordAttendance', present, home.as('project_lead'));
    await ledTo(app, home, held, 'minutes_approval');
    expect(await asked()).toEqual(['approve_minutes']);
    const { meetingMinutes } = await app.data<{ meetingMinutes: { print: string } }>(
      member,
      'query ($id: ID!) { meetingMinutes(meetingId: $id) { print } }',
      { id: draft.id },
    );
    await command('approveMinutes', { meetingId: draft.id, committeeSeatId, print: meetingMinutes.print }, member);
    expect(await asked()).toEqual([]);
    const [item] = (await readMeeting(app, home.as('project_lead'), draft.id)).agenda;
    const corrected = { itemId: item?.id, version: item?.version, outcome: 'Reporté au printemps.' };
    await command('recordItemOutcome', corrected, home.as('project_lead'));
    expect(await asked()).toEqual(['approve_minutes']);
  });
});

describe('the home of who follows many territories', () => {
  const reviewerOf = (territories: readonly TestTerritory[]) =>
    anActor('regional_reviewer', { regionCodes: ['84'] }, { stateTerritoryIds: territories.map(({ id }) => id) });
  const statementsFor = async (actor: AccountActor): Promise<string[]> => {
    const spy = vi.spyOn(pg.Client.prototype, 'query');
    await homeOf(app, actor);
    const statements = spy.mock.calls.map(([statement]) => String(statement));
    spy.mockRestore();
    return statements;
  };

  it('puts first those that moved last, in pages, and counts those without a plan', async () => {
    const territories = await Promise.all(Array.from({ length: 5 }, () => aTerritory(app)));
    const reviewer = reviewerOf(territories);
    const [a, b, c] = territories as [TestTerritory, TestTerritory, TestTerritory, TestTerritory, TestTerritory];
    const plans = [await aPlan(app, a), await aPlan(app, b), await aPlan(app, c)];
    await look(app, reviewer);
    await anAction(app, b, plans[1]?.id ?? '');
    await anAction(app, a, plans[0]?.id ?? '');
    await anAction(app, c, plans[2]?.id ?? '', { visibility: 'territory' });
    const first = await homeOf(app, reviewer, { first: 3 });
    const rest = await homeOf(app, reviewer, { first: 3, after: first.territories.pageInfo.endCursor });
    const ids = [...first.territories.nodes, ...rest.territories.nodes].map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual([a.id, b.id]);
    expect(new Set(ids)).toEqual(new Set(territories.map(({ id }) => id)));
    expect(first.counts).toMatchObject({ territories: 5, withoutPlan: 2, moved: 2, vacantPairs: 5, vacantLeads: 5 });
    const filtered = await app.data<{ home: { territories: { totalCount: number; nodes: { id: string }[] } } }>(
      reviewer,
      'query { home(only: moved) { territories { totalCount nodes { id } } } }',
    );
    expect(filtered.home.territories).toEqual({ totalCount: 2, nodes: [{ id: a.id }, { id: b.id }] });
    expect(await app.refusal(reviewer, 'query { home(first: 3, after: "W10") { horizon } }')).toBe('INVALID_INPUT');
  });

  it('takes no more statements for twenty-five territories than for one', async () => {
    const territories = await Promise.all(Array.from({ length: 25 }, () => aTerritory(app)));
    const [alone, many] = [reviewerOf(territories.slice(0, 1)), reviewerOf(territories)];
    for (const reader of [alone, many]) await look(app, reader);
    for (const territory of territories) {
      const { id } = await aPlan(app, territory);
      for (let rank = 0; rank < 3; rank += 1) await anAction(app, territory, id, { title: `Action ${rank}` });
    }
    const counts = [await statementsFor(alone), await statementsFor(many)].map(({ length }) => length);
    expect((await homeOf(app, many)).counts.moved).toBe(25);
    expect(counts[1]).toBe(counts[0]);
    expect(counts[1]).toBeLessThanOrEqual(12);
  });

  it('is empty for those who read no plan', async () => {
    for (const role of ['administrator', 'operator_agent'] as const) {
      const { counts } = await homeOf(app, anActor(role));
      expect(counts.territories).toBe(0);
    }
    expect(await app.refusal(null, 'query { home { horizon } }')).toBe('UNAUTHENTICATED');
  });
});
