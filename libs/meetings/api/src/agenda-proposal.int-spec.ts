import { randomUUID } from 'node:crypto';
import { aCommittee, aPlace, aSeat, eventsOf, type TestPlace } from '@binome/governance/api/testing';
import type { TestApp } from '@binome/shared/api/testing';
import type { Role } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aMeeting,
  ledTo,
  meetingRefused,
  meetingWritten,
  readMeeting,
  startMeetingsApp,
  type TestMeeting,
} from './testing.js';

const PROPOSED = `query ($id: ID!) { proposedAgenda(meetingId: $id) { more proposals { key reason on about title minutes presenter confidential actionId } moreDropped dropped { key title } } }`;

interface Proposed {
  proposedAgenda: {
    more: number;
    moreDropped: number;
    dropped: { key: string; title: string }[];
    proposals: { key: string; reason: string; title: string; confidential: boolean }[];
  };
}

let app: TestApp;
let home: TestPlace;
let planId: string;
let committee: { id: string };
let meeting: TestMeeting;
beforeAll(async () => {
  app = await startMeetingsApp();
});
beforeEach(async () => {
  home = await aPlace(app);
  planId = randomUUID();
  await app.sql(`INSERT INTO action_plans (id, territory_id, version) VALUES ($1, $2, 1)`, [planId, home.id]);
  committee = await aCommittee(app, home, { code: 'COTECH', name: 'Comité technique' });
  meeting = await aMeeting(app, home, { committeeId: committee.id });
});
afterAll(() => app.close());

let coded = 0;
async function anAction(given: Record<string, unknown> = {}): Promise<string> {
  coded += 1;
  const row: Record<string, unknown> = {
    ...{
      id: randomUUID(),
      territory_id: home.id,
      plan_id: planId,
      version: 1,
      code: `A-${coded}`,
      title: `Action ${coded}`,
    },
    ...{ main_axis: 'skills', rank: `m${coded}`, phase: 'operation', status: 'in_progress', commitment: 'firm' },
    priority: 'medium',
    ...given,
  };
  const columns = Object.keys(row);
  await app.sql(
    `INSERT INTO actions (${columns.join(', ')}) VALUES (${columns.map((_, rank) => `$${rank + 1}`).join(', ')})`,
    Object.values(row),
  );
  return String(row.id);
}

const proposed = async (who: Role = 'project_lead', id = meeting.id) =>
  (await app.data<Proposed>(home.as(who), PROPOSED, { id })).proposedAgenda;
const keys = async () => (await proposed()).proposals.map(({ key }) => key);
const on = (key: string) => ({ meetingId: meeting.id, key });
const lead = () => home.as('project_lead');

let today: string;
beforeAll(async () => {
  const [row] = await app.sql<{ day: string }>(`SELECT (now() AT TIME ZONE 'Europe/Paris')::date::text AS day`);
  today = row?.day ?? '';
});
async function aBlocker(actionId: string, given: Record<string, unknown>): Promise<string> {
  const id = randomUUID();
  const row: Record<string, unknown> = {
    id,
    territory_id: home.id,
    action_id: actionId,
    nature: 'permit',
    asked: 'Un avis',
    ...given,
  };
  const columns = Object.keys(row);
  await app.sql(
    `INSERT INTO blockers (${columns.join(', ')}) VALUES (${columns.map((_, rank) => `$${rank + 1}`).join(', ')})`,
    Object.values(row),
  );
  return id;
}

describe('a proposed agenda', () => {
  it('comes from the actions of the committee, the most pressing first, and from no others', async () => {
    await aCommittee(app, home, { code: 'COPIL', name: 'Comité local', parentId: null });
    const late = await anAction({ committee: 'comité Technique', ends_on: '2020-01-01' });
    const paused = await anAction({ committee: 'cotech', status: 'paused' });
    await anAction({ committee: 'Comité local', ends_on: '2020-01-01' });
    await anAction({ committee: 'COTECH', ends_on: '2020-01-01', status: 'done' });
    // A committee at the top also follows what nobody is in charge of.
    const free = await anAction({ status: 'paused' });
    expect(await keys()).toEqual([
      `late:${late}:2020-01-01`,
      ...[`paused:${paused}:${today}`, `paused:${free}:${today}`].sort(),
    ]);
    await app.sql(
      'UPDATE committees SET parent_id = (SELECT id FROM committees WHERE code = $2 AND territory_id = $3) WHERE id = $1',
      [committee.id, 'COPIL', home.id],
    );
    expect(await keys()).toEqual([`late:${late}:2020-01-01`, `paused:${paused}:${today}`]);
  });

  it('is kept item by item: on the agenda with its action, and no more proposed', async () => {
    const late = await anAction({ ends_on: '2020-01-01', title: 'Navette' });
    const key = `late:${late}:2020-01-01`;
    const { agenda } = await meetingWritten(app, lead(), 'keepProposal', on(key));
    expect(agenda).toMatchObject([
      { title: expect.stringContaining('Navette'), origin: 'proposed', actions: [{ id: late }] },
    ]);
    expect(await keys()).toEqual([]);
    expect(await meetingRefused(app, lead(), 'keepProposal', on(key))).toBe('NOT_FOUND');
    // What a person writes on it stays, whatever is proposed later.
    const [item] = agenda;
    await meetingWritten(app, lead(), 'editAgendaItem', {
      itemId: item?.id,
      version: item?.version,
      title: 'Autre titre',
    });
    await proposed();
    expect((await readMeeting(app, lead(), meeting.id)).agenda).toMatchObject([{ title: 'Autre titre' }]);
    // Taken off the agenda, it is proposed again: it was not dropped.
    await meetingWritten(app, lead(), 'removeAgendaItem', { itemId: item?.id });
    expect(await keys()).toEqual([key]);
  });

  it('is dropped for a reason, in every meeting of the committee, and comes back for another one', async () => {
    const late = await anAction({ ends_on: '2020-01-01' });
    const key = `late:${late}:2020-01-01`;
    await meetingWritten(app, lead(), 'dropProposal', on(key));
    const next = await aMeeting(app, home, { committeeId: committee.id, day: '2199-06-05' });
    expect((await proposed('elected', next.id)).proposals).toEqual([]);
    await app.sql(`UPDATE actions SET ends_on = '2020-02-01' WHERE id = $1`, [late]);
    expect(await keys()).toEqual([`late:${late}:2020-02-01`]);
    await app.sql(`UPDATE actions SET ends_on = '2020-01-01' WHERE id = $1`, [late]);
    expect((await proposed()).dropped).toMatchObject([{ key, title: `A-${coded} · Action ${coded}` }]);
    await meetingWritten(app, lead(), 'restoreProposal', on(key));
    expect(await keys()).toEqual([key]);
    expect((await proposed()).dropped).toEqual([]);
    expect((await eventsOf(app, meeting.id)).map(({ name, origin }) => [name, origin]).slice(1)).toEqual([
      ['agenda_proposal.dropped', 'form'],
      ['agenda_proposal.restored', 'undo'],
    ]);
  });

  it('speaks of the answers that an action waits for, each dropped for its own day', async () => {
    const blocked = await anAction();
    const asked = await aBlocker(blocked, { asked_of: 'DREAL', due_on: '2020-03-01' });
    await aBlocker(blocked, { due_on: '2020-01-01', answered_on: '2020-02-01' });
    const key = `blocker:${asked}:2020-03-01`;
    expect((await proposed()).proposals).toMatchObject([
      { key, reason: 'action_blocked', on: '2020-03-01', about: 'Un avis', actionId: blocked },
    ]);
    await meetingWritten(app, lead(), 'dropProposal', on(key));
    expect(await keys()).toEqual([]);
    await app.sql(`UPDATE blockers SET due_on = '2020-04-01' WHERE id = $1`, [asked]);
    expect(await keys()).toEqual([`blocker:${asked}:2020-04-01`]);
    await app.sql(`UPDATE blockers SET due_on = NULL, asked_of = 'comite technique' WHERE id = $1`, [asked]);
    expect(await keys()).toEqual([`blocker:${asked}:undated`]);
  });

  it('proposes a pause that was dropped once it is another pause', async () => {
    const paused = await anAction({ status: 'paused', created_at: '2020-01-01T12:00:00Z' });
    await meetingWritten(app, lead(), 'dropProposal', on(`paused:${paused}:2020-01-01`));
    expect(await keys()).toEqual([]);
    const event = randomUUID();
    await app.sql(
      `INSERT INTO events (id, name, at, actor_name, origin, territory_id, subject_type, subject_id, data)
       VALUES ($1, 'action.edited', '2020-06-30T23:30:00Z', 'Essai', 'form', $2, 'Action', $3, '{}')`,
      [event, home.id, paused],
    );
    await app.sql(
      `INSERT INTO field_changes (id, event_id, territory_id, subject_type, subject_id, field, from_value, to_value)
       VALUES ($1, $2, $3, 'Action', $4, 'status', '"in_progress"', '"paused"')`,
      [randomUUID(), event, home.id, paused],
    );
    // The day is that of the territory.
    expect((await proposed()).proposals).toMatchObject([{ key: `paused:${paused}:2020-07-01`, on: '2020-07-01' }]);
    expect((await proposed()).dropped).toEqual([]);
  });

  it('carries over what a meeting left open, once', async () => {
    const input = { meetingId: meeting.id, kind: 'debate', title: 'Friche', minutes: 25 };
    const [item] = (await meetingWritten(app, lead(), 'addAgendaItem', input)).agenda;
    await ledTo(app, home, meeting, 'closed');
    meeting = await aMeeting(app, home, { committeeId: committee.id, day: '2199-06-05' });
    expect((await proposed()).proposals).toMatchObject([
      { key: `unfinished:${item?.id}`, reason: 'unfinished', title: 'Friche', minutes: 25 },
    ]);
    const { agenda } = await meetingWritten(app, lead(), 'keepProposal', on(`unfinished:${item?.id}`));
    expect(agenda).toMatchObject([{ title: 'Friche', origin: 'carried_over' }]);
    const third = await aMeeting(app, home, { committeeId: committee.id, day: '2199-09-05' });
    expect((await proposed('elected', third.id)).proposals).toEqual([]);
  });

  it('says the seats that are vacant, and nothing of an action that is not shared but its code', async () => {
    const seat = await aSeat(app, home, committee.id, { body: 'Région', startsOn: '2024-01-01' });
    await anAction({ ends_on: '2020-01-01', visibility: 'restricted', title: 'Reprise' });
    const { proposals } = await proposed();
    expect(proposals).toMatchObject([
      { reason: 'action_late', title: `Action A-${coded}`, confidential: true },
      { key: `vacant:${seat}:2024-01-01`, title: 'Pourvoir le siège : Région' },
    ]);
  });

  it('is for those who write the agenda, while it is written', async () => {
    await anAction({ ends_on: '2020-01-01' });
    expect(await proposed('contributor')).toMatchObject({ proposals: [], dropped: [] });
    const [key = ''] = await keys();
    expect(await meetingRefused(app, home.as('contributor'), 'dropProposal', on(key))).toBe('FORBIDDEN');
    await ledTo(app, home, meeting, 'closed');
    expect((await proposed()).proposals).toEqual([]);
    expect(await meetingRefused(app, lead(), 'keepProposal', on(key))).toBe('MEETING_STATE');
  });

  it('shows twenty at most, and says how many more there are', async () => {
    for (let count = 0; count < 30; count += 1) await anAction({ ends_on: '2020-01-01' });
    const { proposals, more } = await proposed();
    expect([proposals.length, more]).toEqual([20, 10]);
  });
});

describe('the committee of an action', () => {
  const committeeOf = async (id: string) =>
    (await app.sql<{ committee_id: string | null }>('SELECT committee_id FROM actions WHERE id = $1', [id]))[0]
      ?.committee_id;

  it('is read from the text, by name or acronym, and follows what is created or renamed later', async () => {
    const id = await anAction({ committee: '  cotech ' });
    expect(await committeeOf(id)).toBe(committee.id);
    await app.sql(`UPDATE actions SET committee = 'Copil mobilité' WHERE id = $1`, [id]);
    expect(await committeeOf(id)).toBeNull();
    const made = await aCommittee(app, home, { code: 'MOB', name: 'COPIL Mobilité' });
    expect(await committeeOf(id)).toBe(made.id);
    await app.sql(`UPDATE committees SET name = 'Mobilité et logement' WHERE id = $1`, [made.id]);
    expect(await committeeOf(id)).toBe(made.id);
  });

  it('is never one of another territory', async () => {
    const far = await aPlace(app);
    await aCommittee(app, far, { code: 'LOIN', name: 'Comité lointain' });
    expect(await committeeOf(await anAction({ committee: 'Comité lointain' }))).toBeNull();
  });
});
