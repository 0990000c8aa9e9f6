import { aPdf, download, sendDocument } from '@binome/documents/api/testing';
import { anAction } from '@binome/action-plans/api/testing';
import { aPlace } from '@binome/governance/api/testing';
import { addDays } from '@binome/governance/domain';
import { localDay } from '@binome/meetings/domain';
import type { TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acted, aDecision, send } from './decision-testing.js';
import { anItem, aRoom, attend, on, type TestRoom } from './room-testing.js';
import {
  aMeeting,
  meetingProblemsOf,
  meetingRefused,
  meetingWritten,
  readMeeting,
  startMeetingsApp,
  type TestMeeting,
} from './testing.js';

const LINKS = `query ($id: ID!) { meeting(meetingId: $id) { reconvenes { id day } reconvenedBy { id } reconvening { noticeDays earliestOn asksQuorum } } }`;
interface Links {
  reconvenes: { id: string; day: string } | null;
  reconvenedBy: { id: string } | null;
  reconvening: { noticeDays: number; earliestOn: string; asksQuorum: boolean } | null;
}

describe('a meeting without quorum', () => {
  let app: TestApp;
  let held: TestRoom;
  beforeAll(async () => {
    app = await startMeetingsApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    held = await aRoom(app);
  });

  const TODAY = localDay(new Date(), 'Europe/Paris');
  const read = (id = held.meeting.id) => readMeeting(app, held.lead, id);
  const links = async (id: string) => (await app.data<{ meeting: Links }>(held.lead, LINKS, { id })).meeting;
  const versioned = async () => ({ meetingId: held.meeting.id, version: (await read()).version });
  const when = (days: number) => ({ day: addDays(TODAY, days), startTime: '10:00' });
  const reconvene = async (days = 7) =>
    meetingWritten(app, held.lead, 'reconveneMeeting', { ...(await versioned()), ...when(days) });
  const refused = async (given: Record<string, unknown> = {}, who = held.lead) =>
    meetingRefused(app, who, 'reconveneMeeting', { ...(await versioned()), ...when(7), ...given });
  const rules = (given: Record<string, unknown>) =>
    app.sql(`UPDATE committees SET ${Object.keys(given).map((name, at) => `${name} = $${at + 2}`)} WHERE id = $1`, [
      held.committee.id,
      ...Object.values(given),
    ]);
  const progress = async (itemId: string, to: string) => {
    const item = (await read()).agenda.find(({ id }) => id === itemId);
    await send(app, held.lead, 'setItemProgress', { itemId, version: item?.version, progress: to }, 'item { id }');
  };
  const said = ({ agenda }: TestMeeting) => agenda.map(({ title, origin, progress: at }) => `${title} ${origin} ${at}`);

  it('is closed as it stands, and another one is called at once that takes up what it did not come to', async () => {
    const { lead, meeting, committee, itemId } = held;
    const { id: actionId } = await anAction(app, committee.place, committee.planId);
    const done = await anItem(app, lead, meeting.id, { title: 'Bilan' });
    const secret = { title: 'Cession', confidential: true, detail: 'Le prix', actionIds: [actionId] };
    const spoken = await anItem(app, lead, meeting.id, secret);
    const decision = await aDecision(app, committee, { itemId });
    const { body: paper } = await sendDocument(app, lead, `AgendaItem/${spoken}`, 'Prix.pdf', aPdf(), {});
    const { body: kept } = await sendDocument(app, lead, `AgendaItem/${done}`, 'Bilan.pdf', aPdf(), {});
    await progress(done, 'done');
    await progress(spoken, 'current');
    await attend(app, held, 'in_person', 0);
    const next = await reconvene();
    expect([next.state, next.day, said(next)]).toEqual([
      'convened',
      addDays(TODAY, 7),
      ['Confier l’action reconvened to_come', 'Cession reconvened to_come'],
    ]);
    expect(next.agenda[1]).toMatchObject({ confidential: true, actions: [{ id: actionId }] });
    // What was put at an item follows it, under the same confidence; what was done keeps its own.
    const papers = 'query ($id: ID!) { meeting(meetingId: $id) { agenda { documents(first: 5) { nodes { id } } } } }';
    const papersOf = async (id: string) => {
      type Papers = { meeting: { agenda: { documents: { nodes: { id: string }[] } }[] } };
      const { agenda } = (await app.data<Papers>(lead, papers, { id })).meeting;
      return agenda.map(({ documents }) => documents.nodes.map((one) => one.id));
    };
    expect([await papersOf(next.id), await papersOf(meeting.id)]).toEqual([
      [[], [paper.id]],
      [[], [kept.id], []],
    ]);
    expect((await download(app, lead, paper.id)).status).toBe(200);
    expect((await download(app, committee.place.as('observer'), paper.id)).status).toBe(404);
    const former = await read();
    expect([former.state, said(former)]).toEqual([
      'closed',
      ['Confier l’action person postponed', 'Bilan person done', 'Cession person postponed'],
    ]);
    expect(await links(next.id)).toEqual({
      ...{ reconvenes: { id: meeting.id, day: meeting.day }, reconvenedBy: null, reconvening: null },
    });
    expect((await links(meeting.id)).reconvenedBy).toEqual({ id: next.id });
    const query = `query ($id: ID!) { decision(decisionId: $id) { meeting { id } } }`;
    expect(await app.data(lead, query, { id: decision.id })).toEqual({ decision: { meeting: { id: next.id } } });
    const called = await app.sql('SELECT 1 FROM convocations WHERE meeting_id = $1', [next.id]);
    expect(called.length).toBeGreaterThan(0);
    // Taken up, it is not proposed once more.
    const { id } = await aMeeting(app, committee.place, { committeeId: committee.id });
    const proposals = 'query ($id: ID!) { proposedAgenda(meetingId: $id) { proposals { reason } } }';
    const answer = await app.data<{ proposedAgenda: { proposals: { reason: string }[] } }>(lead, proposals, { id });
    expect(answer.proposedAgenda.proposals.filter(({ reason }) => reason === 'unfinished')).toEqual([]);
  });

  it('asks for the same notice and quorum again, unless the rule of its committee says otherwise', async () => {
    const { lead, meeting, committee, itemId } = held;
    await rules({ notice_days: 5 });
    expect((await links(meeting.id)).reconvening).toEqual({
      ...{ noticeDays: 5, earliestOn: addDays(TODAY, 5), asksQuorum: true },
    });
    await rules({ reconvene_notice_days: 3, reconvene_quorum: false });
    const early = { ...(await versioned()), ...when(2) };
    expect(await meetingProblemsOf(app, lead, 'reconveneMeeting', early)).toEqual(['day:before_notice']);
    const decision = await aDecision(app, committee, { itemId });
    const next = await reconvene(3);
    const opened = await meetingWritten(app, lead, 'openMeeting', { meetingId: next.id, version: next.version });
    const room = { ...held, meeting: opened };
    const open = async () => {
      const [row] = await app.sql<{ version: number }>('SELECT version FROM decisions WHERE id = $1', [decision.id]);
      return on({ id: decision.id, version: row?.version ?? 0 });
    };
    // Nobody to vote is still nobody; one seat of three is enough.
    const vote = 'mutation ($input: OpenMeetingVoteInput!) { openMeetingVote(input: $input) { decision { id } } }';
    const input = { clientMutationId: crypto.randomUUID(), ...(await open()) };
    expect(await app.refusal(lead, vote, { input })).toBe('QUORUM_NOT_REACHED');
    await attend(app, room, 'in_person', 0);
    expect((await acted(app, lead, 'openMeetingVote', await open())).state).toBe('voting');
    const [ballot] = await app.sql<{ percent: number }>(
      `SELECT (facts #>> '{quorum,percent}')::integer AS percent FROM ballots WHERE decision_id = $1`,
      [decision.id],
    );
    expect(ballot?.percent).toBe(0);
  });

  it('is not convened again by those who do not prepare it, at another moment, nor while the room can decide', async () => {
    const { committee, itemId, lead } = held;
    expect(await refused({}, committee.place.as('contributor'))).toBe('FORBIDDEN');
    expect(await refused({}, committee.place.as('regional_reviewer'))).toBe('FORBIDDEN');
    expect(await refused({}, (await aPlace(app)).as('project_lead'))).toBe('NOT_FOUND');
    expect(await refused({ version: 1 })).toBe('CONFLICT');
    expect(await refused({ startTime: '25:00' })).toBe('INVALID_INPUT');
    await attend(app, held, 'in_person', 0, 1);
    expect(await refused()).toBe('QUORUM_REACHED');
    await acted(app, lead, 'openMeetingVote', on(await aDecision(app, committee, { itemId })));
    await attend(app, held, 'excused', 0, 1);
    expect(await refused()).toBe('VOTE_STILL_OPEN');
    expect((await read()).state).toBe('in_progress');
  });

  it('is taken up once: by one of two people at the same time, and again only when that meeting is cancelled', async () => {
    const input = { ...(await versioned()), ...when(7) };
    const twice = () =>
      meetingWritten(app, held.lead, 'reconveneMeeting', input).catch((error: Error) => String(error.message));
    await Promise.all([twice(), twice()]);
    const next = await app.sql<{ id: string; version: number }>(
      'SELECT id, version FROM meetings WHERE reconvenes_id = $1',
      [held.meeting.id],
    );
    expect(next).toHaveLength(1);
    expect(await refused()).toBe('MEETING_STATE');
    await meetingWritten(app, held.lead, 'reopenMeeting', { ...(await versioned()), reason: 'Erreur' });
    expect(await refused()).toBe('ALREADY_RECONVENED');
    const [{ id: meetingId, version }] = next as [{ id: string; version: number }];
    await meetingWritten(app, held.lead, 'cancelMeeting', { meetingId, version, reason: 'Neige' });
    expect((await reconvene(8)).state).toBe('convened');
  });
});
