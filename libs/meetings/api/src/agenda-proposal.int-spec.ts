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

const PROPOSED = `query ($id: ID!) { proposedAgenda(meetingId: $id) { more proposals { key reason on about title minutes presenter confidential actionId } } }`;

interface Proposed {
  proposedAgenda: { more: number; proposals: { key: string; reason: string; title: string; confidential: boolean }[] };
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

describe('a proposed agenda', () => {
  it('comes from the actions of the committee, the most pressing first, and from no others', async () => {
    await aCommittee(app, home, { code: 'COPIL', name: 'Comité local', parentId: null });
    const late = await anAction({ committee: 'comité Technique', ends_on: '2020-01-01' });
    const paused = await anAction({ committee: 'cotech', status: 'paused' });
    await anAction({ committee: 'Comité local', ends_on: '2020-01-01' });
    await anAction({ committee: 'COTECH', ends_on: '2020-01-01', status: 'done' });
    // A committee at the top also follows what nobody is in charge of.
    const free = await anAction({ status: 'paused' });
    expect(await keys()).toEqual([`late:${late}:2020-01-01`, ...[`paused:${paused}`, `paused:${free}`].sort()]);
    await app.sql(
      'UPDATE committees SET parent_id = (SELECT id FROM committees WHERE code = $2 AND territory_id = $3) WHERE id = $1',
      [committee.id, 'COPIL', home.id],
    );
    expect(await keys()).toEqual([`late:${late}:2020-01-01`, `paused:${paused}`]);
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
    await meetingWritten(app, lead(), 'restoreProposal', on(key));
    expect(await keys()).toEqual([key]);
    expect((await eventsOf(app, meeting.id)).map(({ name, origin }) => [name, origin]).slice(1)).toEqual([
      ['agenda_proposal.dropped', 'form'],
      ['agenda_proposal.restored', 'undo'],
    ]);
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
    expect((await proposed('contributor')).proposals).toEqual([]);
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
