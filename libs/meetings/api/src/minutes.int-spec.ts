import { aCommittee, aHolder, aMember, aPlace, aSeat, eventsOf, type TestPlace } from '@binome/governance/api/testing';
import { anIntent, cookieOf, type TestApp } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
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

interface Told {
  print: string;
  hiddenItems: number;
  approved: boolean;
  reason: string | null;
  sealedAt: string | null;
  seats: {
    committeeSeatId: string;
    personName: string | null;
    presence: string | null;
    word: string | null;
    mayApprove: boolean;
  }[];
  items: { title: string; outcome: string | null }[];
}

const MINUTES = `{ print hiddenItems approved reason sealedAt items { title outcome }
  seats { committeeSeatId personName presence word mayApprove } }`;
const APPROVE = `mutation ($input: ApproveMinutesInput!) { approveMinutes(input: $input) { minutes { print } } }`;
const OUTCOME = `mutation ($input: RecordItemOutcomeInput!) { recordItemOutcome(input: $input) { item { id } } }`;
const RECORD = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { room { quorumReached } } }`;

let app: TestApp;
let home: TestPlace;
let far: TestPlace;
let seats: string[];
let meeting: TestMeeting;
beforeAll(async () => {
  app = await startMeetingsApp({ CHROMIUM_PATH: process.env.CHROMIUM_PATH ?? '' });
  far = await aPlace(app);
});
afterAll(() => app.close());

beforeEach(async () => {
  home = await aPlace(app);
  const { id } = await aCommittee(app, home);
  await app.sql(`UPDATE committees SET quorum_chairs = 'none' WHERE id = $1`, [id]);
  seats = [await aSeat(app, home, id), await aSeat(app, home, id)];
  await aMember(app, home.id, home.as('contributor'));
  const held = { personName: 'Nora Contributrice', accountId: home.as('contributor').accountId };
  await aHolder(app, home, seats[0] ?? '', held);
  await aHolder(app, home, seats[1] ?? '', { personName: 'Paul Sans Compte' });
  meeting = await aMeeting(app, home, { committeeId: id });
  for (const [title, confidential] of [
    ['Ouvert', false],
    ['Secret', true],
  ] as const)
    await meetingWritten(app, home.as('elected'), 'addAgendaItem', {
      ...{ meetingId: meeting.id, kind: 'debate', title, minutes: 10, confidential },
    });
  meeting = await ledTo(app, home, await readMeeting(app, home.as('elected'), meeting.id), 'in_progress');
  for (const committeeSeatId of seats)
    await app.data(home.as('project_lead'), RECORD, {
      input: {
        clientMutationId: anIntent(),
        meetingId: meeting.id,
        committeeSeatId,
        version: 0,
        presence: 'in_person',
      },
    });
  await outcome('Ouvert', 'Il est décidé de continuer.');
});

async function outcome(title: string, text: string): Promise<void> {
  const item = (await readMeeting(app, home.as('elected'), meeting.id)).agenda.find((one) => one.title === title);
  const input = { clientMutationId: anIntent(), itemId: item?.id, version: item?.version, outcome: text };
  await app.data(home.as('elected'), OUTCOME, { input });
}

async function minutes(who: Actor): Promise<Told | null> {
  const query = `query ($id: ID!) { meetingMinutes(meetingId: $id) ${MINUTES} }`;
  return (await app.data<{ meetingMinutes: Told | null }>(who, query, { id: meeting.id })).meetingMinutes;
}

const approval = (rank: number, print: string) => ({
  input: { clientMutationId: anIntent(), meetingId: meeting.id, committeeSeatId: seats[rank], print },
});
const approve = (who: Actor, rank: number, print: string) => app.data(who, APPROVE, approval(rank, print));
const submit = async () => {
  meeting = await ledTo(app, home, meeting, 'closed');
  meeting = await meetingWritten(app, home.as('project_lead'), 'submitMinutes', {
    meetingId: meeting.id,
    version: meeting.version,
  });
  return (await minutes(home.as('project_lead'))) as Told;
};
const seal = () => ({ meetingId: meeting.id, version: meeting.version });
const door = (who: Actor, format: string) =>
  fetch(`${app.url}/api/meetings/${meeting.id}/minutes/${format}`, { headers: { cookie: cookieOf(who) } });

describe('minutes', () => {
  it('are assembled from what was recorded, once the meeting is closed, as far as each may read', async () => {
    expect(await minutes(home.as('elected'))).toBeNull();
    meeting = await ledTo(app, home, meeting, 'closed');
    const told = await minutes(home.as('elected'));
    expect(told?.items).toEqual([
      { title: 'Ouvert', outcome: 'Il est décidé de continuer.' },
      { title: 'Secret', outcome: null },
    ]);
    expect(told?.seats.map(({ personName, presence, word }) => [personName, presence, word])).toEqual([
      ['Nora Contributrice', 'in_person', null],
      ['Paul Sans Compte', 'in_person', null],
    ]);
    expect(await minutes(home.as('observer'))).toMatchObject({ hiddenItems: 1, items: [{ title: 'Ouvert' }] });
    expect(await minutes(home.as('contributor'))).toMatchObject({ hiddenItems: 0 });
    expect(await minutes(home.as('national_coordinator'))).toBeNull();
  });

  it('are approved by those who attended, each for itself, or written down for who has no account', async () => {
    const { print } = await submit();
    const lead = home.as('project_lead');
    expect(await meetingRefused(app, lead, 'sealMeeting', seal())).toBe('MINUTES_NOT_APPROVED');
    for (const who of ['project_lead', 'elected', 'observer'] as const)
      expect(await app.refusal(home.as(who), APPROVE, approval(0, print)), who).toBe('MINUTES_NOT_YOURS');
    expect(await app.refusal(home.as('regional_reviewer'), APPROVE, approval(0, print))).toBe('FORBIDDEN');
    expect(await app.refusal(far.as('elected'), APPROVE, approval(0, print))).toBe('NOT_FOUND');
    await approve(home.as('contributor'), 0, print);
    await approve(home.as('contributor'), 0, print);
    expect(await app.refusal(home.as('contributor'), APPROVE, approval(1, print))).toBe('MINUTES_NOT_YOURS');
    expect(await minutes(lead)).toMatchObject({ approved: false, reason: 'period_open' });
    await approve(lead, 1, print);
    expect(await minutes(lead)).toMatchObject({ approved: true, reason: 'all_approved' });
    expect((await eventsOf(app, meeting.id)).filter(({ name }) => name === 'minutes.approved')).toHaveLength(2);
  });

  it('are approved again when they change, and only as they were read', async () => {
    const { print } = await submit();
    await approve(home.as('contributor'), 0, print);
    await outcome('Ouvert', 'Il est décidé d’arrêter.');
    expect(await app.refusal(home.as('project_lead'), APPROVE, approval(1, print))).toBe('MINUTES_CHANGED');
    const changed = (await minutes(home.as('contributor'))) as Told;
    expect(changed.seats.map(({ word, mayApprove }) => [word, mayApprove])).toEqual([
      ['lapsed', true],
      ['silent', false],
    ]);
    await outcome('Ouvert', 'Il est décidé de continuer.');
    expect((await minutes(home.as('contributor')))?.seats[0]?.word).toBe('approved');
  });

  it('follow the rule of the committee as it was when they were submitted', async () => {
    await submit();
    await app.sql('UPDATE committees SET silence_approves = true WHERE territory_id = $1', [home.id]);
    await app.sql(`UPDATE minutes SET closes_on = '2020-01-01' WHERE meeting_id = $1`, [meeting.id]);
    expect(await minutes(home.as('elected'))).toMatchObject({ approved: false, reason: 'too_few_approvals' });
    await app.sql('UPDATE minutes SET silence_approves = true WHERE meeting_id = $1', [meeting.id]);
    expect(await minutes(home.as('elected'))).toMatchObject({ approved: true, reason: 'silence_counted' });
  });

  it('once sealed are the State’s too, without what is confidential, and never change', async () => {
    const { print } = await submit();
    await approve(home.as('contributor'), 0, print);
    await approve(home.as('project_lead'), 1, print);
    meeting = await meetingWritten(app, home.as('elected'), 'sealMeeting', seal());
    expect(await minutes(home.as('elected'))).toMatchObject({ print, hiddenItems: 0, sealedAt: expect.any(String) });
    for (const who of ['national_coordinator', 'regional_reviewer', 'observer'] as const)
      expect(await minutes(home.as(who)), who).toMatchObject({ print, hiddenItems: 1, items: [{ title: 'Ouvert' }] });
    for (const statement of [
      'UPDATE minutes SET print = NULL WHERE meeting_id = $1',
      'DELETE FROM sealed_confidential_items WHERE meeting_id = $1',
      'DELETE FROM minutes_approvals WHERE meeting_id = $1',
      'UPDATE attendances SET presence = NULL WHERE meeting_id = $1',
    ])
      await expect(app.sql(statement, [meeting.id])).rejects.toMatchObject({ code: 'BN002' });
  });

  it('go out as a tagged PDF and as a DOCX, to those who may read them and as far as they may', async () => {
    const { print } = await submit();
    expect((await door(home.as('elected'), 'pdf')).status).toBe(404);
    await approve(home.as('contributor'), 0, print);
    await approve(home.as('project_lead'), 1, print);
    meeting = await meetingWritten(app, home.as('elected'), 'sealMeeting', seal());
    const pdf = await door(home.as('elected'), 'pdf');
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const bytes = Buffer.from(await pdf.arrayBuffer());
    expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
    expect(Buffer.from(await (await door(home.as('elected'), 'pdf')).arrayBuffer()).equals(bytes)).toBe(true);
    expect((await door(home.as('national_coordinator'), 'docx')).status).toBe(200);
    expect((await door(far.as('elected'), 'pdf')).status).toBe(404);
    expect((await door(home.as('elected'), 'exe')).status).toBe(404);
  }, 120_000);
});
