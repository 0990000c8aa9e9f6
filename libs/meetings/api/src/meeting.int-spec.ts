import { aCommittee, aPlace, eventsOf, type TestPlace } from '@binome/governance/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Role } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aMeeting,
  ledTo,
  meetingProblemsOf,
  meetingRefused,
  meetingWritten,
  readMeeting,
  startMeetingsApp,
} from './testing.js';

const LIST = `query ($code: ID!, $time: MeetingTime!, $committeeId: ID, $first: Int, $after: String) {
  meetings(phase: phase_2, code: $code, time: $time, committeeId: $committeeId, first: $first, after: $after) {
    mayPrepare totalCount pageInfo { hasNextPage endCursor } nodes { id day } } }`;

interface List {
  meetings: {
    mayPrepare: boolean;
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: { id: string; day: string }[];
  };
}

let app: TestApp;
let home: TestPlace;
let far: TestPlace;
beforeAll(async () => {
  app = await startMeetingsApp();
  far = await aPlace(app);
});
beforeEach(async () => {
  home = await aPlace(app);
});
afterAll(() => app.close());

const on = ({ id: meetingId, version }: { id: string; version: number }) => ({ meetingId, version });

describe('a meeting', () => {
  it('is drafted once, with the agenda of its committee and the hour of its territory', async () => {
    const { id: committeeId } = await aCommittee(app, home);
    await app.sql(
      `UPDATE committees SET agenda_template = '[{"kind":"information","title":"Ouverture","minutes":10},{"kind":"decision","title":"Décisions","minutes":40}]' WHERE id = $1`,
      [committeeId],
    );
    await app.sql(`UPDATE territories SET departement_codes = '{974}' WHERE id = $1`, [home.id]);
    const input = { clientMutationId: anIntent(), committeeId, day: '2199-07-05', startTime: '14:00', minutes: 90 };
    const given = { ...input, mode: 'hybrid', place: ' Mairie ', videoLink: 'https://visio.exemple.fr' };
    const first = await meetingWritten(app, home.as('elected'), 'createMeeting', given);
    expect(await meetingWritten(app, home.as('elected'), 'createMeeting', given)).toEqual(first);
    expect(first).toMatchObject({
      state: 'draft',
      timeZone: 'Indian/Reunion',
      startsAt: '2199-07-05T10:00:00.000Z',
      endsAt: '2199-07-05T11:30:00.000Z',
    });
    expect(first.agenda.map(({ title, origin }) => [title, origin])).toEqual([
      ['Ouverture', 'template'],
      ['Décisions', 'template'],
    ]);
    expect(await eventsOf(app, first.id)).toMatchObject([
      { name: 'meeting.created', changes: { place: [null, 'Mairie'], startTime: [null, '14:00'] } },
    ]);
  });

  it('keeps its hour when the clocks of its territory change', async () => {
    const summer = await aMeeting(app, home, { day: '2027-07-06' });
    const winter = await aMeeting(app, home, { day: '2027-12-07' });
    expect([summer.startsAt, winter.startsAt]).toEqual(['2027-07-06T12:00:00.000Z', '2027-12-07T13:00:00.000Z']);
  });

  it('is refused with values that no form gives, and for a committee removed or of elsewhere', async () => {
    const lead = home.as('project_lead');
    const { id: committeeId, version } = await aCommittee(app, home);
    const given = { committeeId, day: '2199-03-05', startTime: '25:00', minutes: 3, mode: 'remote', videoLink: 'x' };
    expect(await meetingProblemsOf(app, lead, 'createMeeting', given)).toEqual([
      'minutes:out_of_range',
      'startTime:not_an_hour',
      'videoLink:not_a_link',
    ]);
    const foreign = await aCommittee(app, far);
    const fair = { ...given, startTime: '14:00', minutes: 60, videoLink: null };
    expect(await meetingRefused(app, lead, 'createMeeting', { ...fair, committeeId: foreign.id })).toBe('NOT_FOUND');
    await app.sql(`UPDATE committees SET removed_at = now(), version = $2 WHERE id = $1`, [committeeId, version + 1]);
    expect(await meetingRefused(app, lead, 'createMeeting', fair)).toBe('COMMITTEE_REMOVED');
  });

  it.each<[Role, string]>([
    ['contributor', 'FORBIDDEN'],
    ['observer', 'FORBIDDEN'],
    ['regional_reviewer', 'FORBIDDEN'],
    ['administrator', 'NOT_FOUND'],
    ['operator_agent', 'NOT_FOUND'],
  ])('is not drafted by %s: %s', async (role, code) => {
    const { id: committeeId } = await aCommittee(app, home);
    const input = { committeeId, day: '2199-03-05', startTime: '14:00', minutes: 60, mode: 'remote' };
    expect(await meetingRefused(app, home.as(role), 'createMeeting', input)).toBe(code);
  });

  it('is edited field by field: others merge, the same one conflicts', async () => {
    const { id: meetingId, version } = await aMeeting(app, home);
    await meetingWritten(app, home.as('elected'), 'editMeeting', { meetingId, version, startTime: '09:30' });
    const merged = await meetingWritten(app, home.as('industrial'), 'editMeeting', { meetingId, version, minutes: 60 });
    expect(merged).toMatchObject({
      version: 3,
      startsAt: '2199-03-05T08:30:00.000Z',
      endsAt: '2199-03-05T09:30:00.000Z',
    });
    const stale = { meetingId, version, startTime: '10:00' };
    expect(await meetingRefused(app, home.as('elected'), 'editMeeting', stale)).toBe('CONFLICT');
  });
});

describe('the steps of a meeting', () => {
  it('follow one another, each in the history, until nothing changes any more', async () => {
    const draft = await aMeeting(app, home);
    const sealed = await ledTo(app, home, draft, 'sealed');
    expect(sealed).toMatchObject({ state: 'sealed', viewerCan: [] });
    expect((await eventsOf(app, draft.id)).map(({ name }) => name)).toEqual([
      'meeting.created',
      'meeting.convened',
      'meeting.opened',
      'meeting.closed',
      'meeting.minutes_submitted',
      'meeting.sealed',
    ]);
    const edit = { ...on(sealed), place: 'Ailleurs' };
    expect(await meetingRefused(app, home.as('elected'), 'editMeeting', edit)).toBe('MEETING_STATE');
  });

  it('refuse in the database too to change what is sealed, its items with it', async () => {
    const draft = await aMeeting(app, home);
    const input = { meetingId: draft.id, kind: 'debate', title: 'Point', minutes: 10 };
    await meetingWritten(app, home.as('elected'), 'addAgendaItem', input);
    await ledTo(app, home, draft, 'sealed');
    for (const statement of [
      `UPDATE meetings SET place = 'x' WHERE id = $1`,
      'DELETE FROM meetings WHERE id = $1',
      `UPDATE agenda_items SET title = 'x' WHERE meeting_id = $1`,
      'DELETE FROM agenda_items WHERE meeting_id = $1',
      `INSERT INTO agenda_item_actions SELECT gen_random_uuid(), territory_id, id, gen_random_uuid() FROM agenda_items WHERE meeting_id = $1`,
    ])
      await expect(app.sql(statement, [draft.id])).rejects.toMatchObject({ code: 'BN002' });
  });

  it('ask for a place or a link before the convocation, and for a reason when the notice is short', async () => {
    const lead = home.as('project_lead');
    const nowhere = await aMeeting(app, home, { place: null, mode: 'hybrid' });
    expect(await meetingProblemsOf(app, lead, 'conveneMeeting', on(nowhere))).toEqual([
      'place:place_missing',
      'videoLink:link_missing',
    ]);
    const [{ soon } = { soon: '' }] = await app.sql<{ soon: string }>(
      `SELECT (now() + interval '3 days')::date::text AS soon`,
    );
    const late = await aMeeting(app, home, { day: soon });
    expect(await meetingRefused(app, lead, 'conveneMeeting', on(late))).toBe('NOTICE_TOO_SHORT');
    expect(await meetingProblemsOf(app, lead, 'conveneMeeting', { ...on(late), urgency: 'a'.repeat(501) })).toEqual([
      'urgency:too_long',
    ]);
    const urgent = await meetingWritten(app, lead, 'conveneMeeting', { ...on(late), urgency: 'Dépôt du dossier' });
    expect(urgent.state).toBe('convened');
    expect((await eventsOf(app, late.id)).at(-1)).toMatchObject({ changes: { urgency: [null, 'Dépôt du dossier'] } });
  });

  it('open again what was closed, and cancel what did not open, with a reason', async () => {
    const lead = home.as('project_lead');
    const closed = await ledTo(app, home, await aMeeting(app, home), 'closed');
    expect(await meetingProblemsOf(app, lead, 'reopenMeeting', { ...on(closed), reason: ' ' })).toEqual([
      'reason:required',
    ]);
    const again = await meetingWritten(app, lead, 'reopenMeeting', { ...on(closed), reason: 'Un vote manquait' });
    expect(again.state).toBe('in_progress');
    expect(await meetingRefused(app, lead, 'cancelMeeting', { ...on(again), reason: 'Neige' })).toBe('MEETING_STATE');
    const cancelled = await ledTo(app, home, await aMeeting(app, home), 'cancelled');
    expect((await eventsOf(app, cancelled.id)).at(-1)).toMatchObject({ name: 'meeting.cancelled', reason: 'Neige' });
  });
});

describe('reading meetings', () => {
  it('is for members; for the State from the convocation on, without the video link; for nobody else', async () => {
    const draft = await aMeeting(app, home, { mode: 'hybrid', videoLink: 'https://visio.exemple.fr' });
    expect((await readMeeting(app, home.as('observer'), draft.id)).videoLink).toBe('https://visio.exemple.fr');
    const query = 'query ($id: ID!) { meeting(meetingId: $id) { id } }';
    expect(await app.refusal(home.as('regional_reviewer'), query, { id: draft.id })).toBe('NOT_FOUND');
    await ledTo(app, home, draft, 'convened');
    expect(await readMeeting(app, home.as('regional_reviewer'), draft.id)).toMatchObject({
      videoLink: null,
      agenda: [],
    });
    for (const stranger of [
      far.as('elected'),
      far.as('regional_reviewer'),
      home.as('administrator'),
      home.as('operator_agent'),
    ])
      expect(await app.refusal(stranger, query, { id: draft.id })).toBe('NOT_FOUND');
  });

  it('lists what is to be held, the nearest first, and what was, the latest first, page by page', async () => {
    const { id: committeeId } = await aCommittee(app, home);
    for (const day of ['2199-03-05', '2199-01-05', '2020-01-05', '2020-03-05', '2199-02-05'])
      await aMeeting(app, home, { committeeId, day });
    const other = await aMeeting(app, home, { day: '2199-01-01' });
    const list = async (who: Role, variables: object) =>
      (await app.data<List>(home.as(who), LIST, { code: home.code, ...variables })).meetings;
    const days = ({ nodes }: List['meetings']) => nodes.map(({ day }) => day);
    const first = await list('observer', { time: 'upcoming', committeeId, first: 2 });
    expect(first).toMatchObject({ mayPrepare: false, totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(days(first)).toEqual(['2199-01-05', '2199-02-05']);
    const after = first.pageInfo.endCursor;
    expect(days(await list('observer', { time: 'upcoming', committeeId, first: 2, after }))).toEqual(['2199-03-05']);
    expect(days(await list('elected', { time: 'past' }))).toEqual(['2020-03-05', '2020-01-05']);
    expect(await list('elected', { time: 'upcoming' })).toMatchObject({ mayPrepare: true, totalCount: 4 });
    // The State sees what is convened.
    expect(await list('regional_reviewer', { time: 'upcoming' })).toMatchObject({ totalCount: 0, nodes: [] });
    await ledTo(app, home, other, 'convened');
    expect(days(await list('regional_reviewer', { time: 'upcoming' }))).toEqual(['2199-01-01']);
  });
});
