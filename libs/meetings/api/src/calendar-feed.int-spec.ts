import { aCommittee, aHolder, aPlace, aSeat, type TestPlace } from '@binome/governance/api/testing';
import { aPerson, type Person } from '@binome/identity/api/testing';
import { anActor, anIntent, type TestApp } from '@binome/shared/api/testing';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMeeting, ledTo, meetingWritten, startMeetingsApp } from './testing.js';

const OPEN =
  'mutation ($input: OpenCalendarInput!) { openCalendar(input: $input) { feed { id committeeName } address } }';
const REVOKE = 'mutation ($input: RevokeCalendarInput!) { revokeCalendar(input: $input) { revoked } }';
const LIST = '{ calendarFeeds { id committeeId } }';

interface Opened {
  feed: { id: string; committeeName: string | null };
  address: string;
}

describe('private calendars', () => {
  let app: TestApp;
  let place: TestPlace;
  let committeeId: string;
  let holder: Person;

  beforeAll(async () => {
    app = await startMeetingsApp({ PUBLIC_URL: 'https://binome.exemple.fr' });
    place = await aPlace(app);
    committeeId = (await aCommittee(app, place)).id;
    holder = await aPerson(app, 'contributor', { territoryIds: [place.id] });
    const seat = await aHolder(app, place, await aSeat(app, place, committeeId));
    await app.sql('UPDATE seat_holders SET account_id = $1 WHERE id = $2', [holder.accountId, seat.id]);
    const other = await aCommittee(app, place, { name: 'Autre comité' });
    await aMeeting(app, place, { committeeId: other.id });
    const link = { mode: 'hybrid', videoLink: 'https://visio.exemple.fr/a' };
    await ledTo(app, place, await aMeeting(app, place, { committeeId, ...link }), 'convened');
    await ledTo(app, place, await aMeeting(app, place, { committeeId, day: '2199-04-02' }), 'draft');
    const cancelled = await ledTo(
      app,
      place,
      await aMeeting(app, place, { committeeId, day: '2199-05-07' }),
      'convened',
    );
    await ledTo(app, place, cancelled, 'cancelled');
  });
  afterAll(() => app.close());

  const actor = () => ({ ...anActor('contributor', { territoryIds: [place.id] }), accountId: holder.accountId });
  const open = async (given = {}): Promise<Opened> =>
    (await app.data<{ openCalendar: Opened }>(actor(), OPEN, { input: { clientMutationId: anIntent(), ...given } }))
      .openCalendar;
  const get = (address: string, headers: Record<string, string> = {}) =>
    fetch(address.replace('https://binome.exemple.fr', app.url), { headers });
  const eventsOf = async (address: string) => {
    const root = new ICAL.Component(ICAL.parse(await (await get(address)).text()));
    return root.getAllSubcomponents('vevent').map((event) => ({
      uid: String(event.getFirstPropertyValue('uid')),
      status: String(event.getFirstPropertyValue('status')),
      at: new ICAL.Event(event).startDate.toJSDate().toISOString(),
    }));
  };

  it('hold the meetings that the person is called to, as an independent reader understands them', async () => {
    const { address, feed } = await open();
    expect(feed.committeeName).toBeNull();
    const answer = await get(address);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await answer.text()).toContain('visio.exemple.fr');
    expect((await eventsOf(address)).map(({ status, at }) => `${at} ${status}`)).toEqual([
      '2199-03-05T13:00:00.000Z CONFIRMED',
      '2199-04-02T12:00:00.000Z TENTATIVE',
      '2199-05-07T12:00:00.000Z CANCELLED',
    ]);
  });

  it.each([
    {
      // No summer time there: the hour of Paris moves, theirs does not.
      where: 'in La Réunion',
      departement: '974',
      instants: [
        '2199-02-05T10:00:00.000Z TENTATIVE',
        '2199-04-09T10:00:00.000Z TENTATIVE',
        '2199-05-07T10:00:00.000Z TENTATIVE',
      ],
    },
    {
      where: 'in Paris, across the summer time of 31 March',
      departement: '59',
      instants: [
        '2199-02-05T13:00:00.000Z TENTATIVE',
        '2199-04-09T12:00:00.000Z TENTATIVE',
        '2199-05-07T12:00:00.000Z TENTATIVE',
      ],
    },
  ])('hold a series $where, each meeting by itself: one moved, one skipped', async ({ departement, instants }) => {
    const lead = place.as('project_lead');
    await app.sql('UPDATE territories SET departement_codes = $2 WHERE id = $1', [place.id, [departement]]);
    const committee = await aCommittee(app, place);
    const seat = await aHolder(app, place, await aSeat(app, place, committee.id));
    await app.sql('UPDATE seat_holders SET account_id = $1 WHERE id = $2', [holder.accountId, seat.id]);
    const rule = { week: 'first', weekday: 'tuesday', months: [2, 3, 4, 5], startsOn: '2199-01-01' };
    const series = { ...rule, startTime: '14:00', minutes: 90, mode: 'in_person', place: 'Mairie' };
    await app.data(lead, 'mutation ($input: CreateSeriesInput!) { createSeries(input: $input) { seriesId } }', {
      input: { clientMutationId: anIntent(), committeeId: committee.id, ...series },
    });
    const { address } = await open({ committeeId: committee.id });
    const before = await eventsOf(address);
    const [, skipped, moved] = await app.sql<{ id: string; version: number }>(
      'SELECT id, version FROM meetings WHERE committee_id = $1 ORDER BY day',
      [committee.id],
    );
    const on = (meeting: typeof moved) => ({ meetingId: meeting?.id, version: meeting?.version });
    await meetingWritten(app, lead, 'editMeeting', { ...on(moved), day: '2199-04-09' });
    // Nobody was called to the one that is skipped: it is not there any more.
    await meetingWritten(app, lead, 'cancelMeeting', { ...on(skipped), reason: 'Vacances' });
    const after = await eventsOf(address);
    expect(after.map(({ at, status }) => `${at} ${status}`)).toEqual(instants);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid).toSpliced(1, 1));
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(4);
    expect(await (await get(address)).text()).not.toMatch(/RRULE|RECURRENCE-ID|EXDATE/);
  });

  it('are read again only when something moved', async () => {
    const { address } = await open({ committeeId });
    const first = await get(address);
    const etag = first.headers.get('etag') ?? '';
    expect((await get(address, { 'if-none-match': etag })).status).toBe(304);
    const [draft] = await app.sql<{ id: string; version: number }>(
      `SELECT id, version FROM meetings WHERE committee_id = $1 AND state = 'draft'`,
      [committeeId],
    );
    const moved = { meetingId: draft?.id, version: draft?.version, day: '2199-04-09' };
    await meetingWritten(app, place.as('project_lead'), 'editMeeting', moved);
    const again = await get(address, { 'if-none-match': etag });
    expect(again.status).toBe(200);
    expect((await eventsOf(address))[1]).toMatchObject({ at: '2199-04-09T12:00:00.000Z' });
  });

  it('open to nobody else: a stranger’s secret, a renewed or revoked one, one whose owner lost its rights', async () => {
    const before = await open({ committeeId });
    const { address, feed } = await open({ committeeId });
    expect((await get(before.address)).status).toBe(404);
    expect((await get(address)).status).toBe(200);
    expect((await get('https://binome.exemple.fr/api/calendars/inconnu.ics')).status).toBe(404);
    const kept = await app.sql<{ kept: string }>('SELECT feed::text AS kept FROM calendar_feeds feed');
    const secret = /calendars\/(.*)\.ics/.exec(address)?.[1] ?? '';
    expect(kept.some((row) => row.kept.includes(secret))).toBe(false);
    const far = anActor('elected', { territoryIds: [(await aPlace(app)).id] });
    const stranger = { clientMutationId: anIntent(), committeeId };
    expect(await app.refusal(far, OPEN, { input: stranger })).toBe('NOT_FOUND');
    expect(await app.refusal(far, REVOKE, { input: { clientMutationId: anIntent(), feedId: feed.id } })).toBe(
      'NOT_FOUND',
    );
    await app.data(actor(), REVOKE, { input: { clientMutationId: anIntent(), feedId: feed.id } });
    expect((await get(address)).status).toBe(404);
    expect((await app.data<{ calendarFeeds: { id: string }[] }>(actor(), LIST)).calendarFeeds).not.toContainEqual(
      expect.objectContaining({ id: feed.id }),
    );
    const last = await open({ committeeId });
    await app.sql(
      `UPDATE role_assignments SET starts_on = '2020-01-01', ends_on = '2021-01-01' WHERE account_id = $1`,
      [holder.accountId],
    );
    expect((await get(last.address)).status).toBe(404);
  });
});
