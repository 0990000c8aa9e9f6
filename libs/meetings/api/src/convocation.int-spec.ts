import { aPlace, type TestPlace } from '@binome/governance/api/testing';
import { aPerson, TestMailbox, type Person } from '@binome/identity/api/testing';
import { anActor, anIntent, type TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aGuest, aMeetingToCall, anItem, calendarIn, plain, replyIn, versionOf } from './testing-convocations.js';
import { ConvocationRound } from './convocation.round.js';
import { ledTo, meetingWritten, startMeetingsApp, type TestMeeting } from './testing.js';

const REPLY = `mutation ($input: ReplyToMeetingInput!) { replyToMeeting(input: $input) { replies { called { name reply replyOrigin } } } }`;
const REVOKE = `mutation ($input: RevokeGuestInput!) { revokeGuest(input: $input) { replies { guests { id } } } }`;
const BY_LINK = `mutation ($input: ReplyByLinkInput!) { replyByLink(input: $input) { meeting { reply } } }`;
const REPLIES = `query ($id: ID!) { meetingReplies(meetingId: $id) { called { name reply mail isSelf } guests { name reply mail }
  expected { accepted silent voting quorumReached } } }`;
const OPEN = `query ($token: String!) { linkedMeeting(token: $token) { name hasAccount committee state videoLink address agenda { title } reply } }`;

interface Replies {
  called: { name: string; reply: string | null; mail: string; isSelf: boolean }[];
  guests: { name: string; reply: string | null; mail: string }[];
  expected: { accepted: number; silent: number; voting: number; quorumReached: boolean } | null;
}

describe('convocations', () => {
  const mailbox = new TestMailbox();
  let port = 0;
  let app: TestApp;
  let place: TestPlace;
  let holder: Person;
  let meeting: TestMeeting;

  beforeAll(async () => {
    const url = await mailbox.open();
    port = Number(new URL(url).port);
    app = await startMeetingsApp({ SMTP_URL: url, PUBLIC_URL: 'https://binome.exemple.fr' });
  });
  afterAll(async () => {
    await app.close();
    await mailbox.close();
  });
  beforeEach(async () => {
    place = await aPlace(app);
    ({ holder, meeting } = await aMeetingToCall(app, place));
  });

  const lead = () => place.as('project_lead');
  const round = () => app.app.get(ConvocationRound).make();
  const on = () => versionOf(app, meeting);
  const actorOf = ({ accountId }: Person, role: 'contributor' | 'observer' = 'contributor') => ({
    ...anActor(role, { territoryIds: [place.id] }),
    accountId,
  });
  const item = (title: string, given = {}) => anItem(app, place, meeting, title, given);
  const replies = async (who = lead()): Promise<Replies> =>
    (await app.data<{ meetingReplies: Replies }>(who, REPLIES, { id: meeting.id })).meetingReplies;
  const guest = (email: string) => aGuest(app, place, meeting, email);
  const open = (token: string) => app.gql<{ linkedMeeting: Record<string, unknown> }>(null, OPEN, { token });

  it('leave once, with the agenda and an invitation that an independent reader understands; changes and cancellation follow it', async () => {
    await item('Cession secrète', { confidential: true });
    meeting = await ledTo(app, place, meeting, 'convened');
    expect([await round(), await round()]).toEqual([1, 0]);
    const to = holder.email;
    const [first] = mailbox.to(to);
    expect(plain(first?.subject)).toBe('Convocation : Comité local, mardi 5 mars 2199 à 14 h');
    for (const said of ['Bilan', 'Cession secrète', 'https://visio.exemple.fr/a', 'Mairie']) {
      expect(first?.text).toContain(said);
      expect(first?.html).toContain(said);
    }
    const call = calendarIn(first);
    expect(call.method).toBe('REQUEST');
    const [attendee] = call.event.attendees;
    expect([attendee?.getParameter('rsvp'), attendee?.getParameter('partstat')]).toEqual(['FALSE', 'NEEDS-ACTION']);
    // Both say where to answer: what a calendar answers by itself is not read.
    const link = `https://binome.exemple.fr/convocation#${mailbox.tokenFor(to)}`;
    for (const said of [first?.text, call.event.description]) expect(said).toMatch(/n’est pas lue/);
    for (const said of [first?.text, call.event.description]) expect(said).toContain(link);
    expect(call.event.startDate.toJSDate().toISOString()).toBe('2199-03-05T13:00:00.000Z');
    expect(call.event.endDate.toJSDate().toISOString()).toBe('2199-03-05T15:00:00.000Z');

    const moved = { ...(await on()), day: '2199-03-06', place: 'Gymnase' };
    await meetingWritten(app, lead(), 'editMeeting', moved);
    await meetingWritten(app, lead(), 'cancelMeeting', { ...(await on()), reason: 'Neige' });
    await round();
    const [, last, ...more] = mailbox.to(to);
    expect(more).toEqual([]);
    expect(last?.text).toContain('annulée. Motif : Neige');
    const cancel = calendarIn(last);
    expect(cancel.method).toBe('CANCEL');
    expect(cancel.event.uid).toBe(call.event.uid);
    expect(cancel.event.sequence).toBeGreaterThan(call.event.sequence);
    expect(cancel.event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('tell a new date under the same name, higher, and ask again', async () => {
    meeting = await ledTo(app, place, meeting, 'convened');
    await round();
    const reply = { clientMutationId: anIntent(), meetingId: meeting.id, reply: 'accepted' };
    await app.data(actorOf(holder), REPLY, { input: reply });
    await meetingWritten(app, lead(), 'editMeeting', { ...(await on()), place: 'Gymnase' });
    expect((await replies()).expected).toMatchObject({ accepted: 1, silent: 1, voting: 2, quorumReached: true });
    await meetingWritten(app, lead(), 'editMeeting', { ...(await on()), day: '2199-06-06' });
    expect((await replies()).expected).toMatchObject({ accepted: 0, silent: 2 });
    await round();
    const [first, second, ...more] = mailbox.to(holder.email);
    expect(more).toEqual([]);
    expect(second?.subject).toContain('Séance modifiée');
    expect(replyIn(second)).toBe('NEEDS-ACTION');
    const [before, after] = [calendarIn(first).event, calendarIn(second).event];
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(after.location).toBe('Gymnase');
    // Summer time on that day.
    expect(after.startDate.toJSDate().toISOString()).toBe('2199-06-06T12:00:00.000Z');
  });

  it.each([
    ['974', '2199-03-05T10:00:00.000Z'],
    ['971', '2199-03-05T18:00:00.000Z'],
    ['973', '2199-03-05T17:00:00.000Z'],
    ['988', '2199-03-05T03:00:00.000Z'],
  ])('say the instant of a territory of département %s', async (departement, instant) => {
    const zones = { 974: 'Indian/Reunion', 971: 'America/Guadeloupe', 973: 'America/Cayenne', 988: 'Pacific/Noumea' };
    await app.sql('UPDATE meetings SET time_zone = $2 WHERE id = $1', [
      meeting.id,
      zones[departement as unknown as 974],
    ]);
    meeting = await ledTo(app, place, meeting, 'convened');
    await round();
    const [mail] = mailbox.to(holder.email);
    expect(calendarIn(mail).event.startDate.toJSDate().toISOString()).toBe(instant);
    expect(mail?.text).toContain('heure du territoire');
  });

  it('wait while the mail server is away, and leave once it is back, each once', async () => {
    meeting = await ledTo(app, place, meeting, 'convened');
    await mailbox.close();
    await expect(round()).rejects.toThrow();
    await mailbox.open(port);
    await app.sql(`UPDATE convocations SET next_try_at = now() WHERE meeting_id = $1`, [meeting.id]);
    expect([await round(), await round()]).toEqual([1, 0]);
    expect(mailbox.to(holder.email)).toHaveLength(1);
  });

  it('are not sent to who lost the right to read the meeting, nor tell a confidential item to who does not sit', async () => {
    await app.sql(
      `UPDATE role_assignments SET starts_on = '2020-01-01', ends_on = '2021-01-01' WHERE account_id = $1`,
      [holder.accountId],
    );
    meeting = await ledTo(app, place, meeting, 'convened');
    await round();
    expect(mailbox.to(holder.email)).toEqual([]);
    expect((await replies()).called.map(({ mail }) => mail)).toEqual(['nobody', 'nobody']);
  });

  it('are answered by who is called, on screen or by the link, and noted by who prepares; nobody else answers', async () => {
    const observer = await aPerson(app, 'observer', { territoryIds: [place.id] });
    meeting = await ledTo(app, place, meeting, 'convened');
    await round();
    const reply = (reply: string, given = {}) => ({
      input: { clientMutationId: anIntent(), meetingId: meeting.id, reply, ...given },
    });
    await app.data(actorOf(holder), REPLY, reply('tentative'));
    expect((await replies(actorOf(holder))).called).toEqual([
      expect.objectContaining({ name: 'Anne Première', reply: 'tentative', isSelf: true }),
    ]);
    expect((await replies(actorOf(holder))).expected).toBeNull();
    const token = decodeURIComponent(mailbox.tokenFor(holder.email));
    const input = { clientMutationId: anIntent(), token, reply: 'declined' };
    expect(await app.data(null, BY_LINK, { input })).toEqual({ replyByLink: { meeting: { reply: 'declined' } } });
    expect(await app.refusal(actorOf(observer, 'observer'), REPLY, reply('accepted'))).toBe('FORBIDDEN');
    expect(await app.refusal(lead(), REPLY, reply('accepted'))).toBe('NOT_CALLED');
    const [other] = await app.sql<{ id: string }>(
      `SELECT id FROM seat_holders WHERE person_name = 'Sans Compte' AND territory_id = $1`,
      [place.id],
    );
    await app.data(lead(), REPLY, reply('accepted', { seatHolderId: other?.id }));
    expect(await app.refusal(actorOf(holder), REPLY, reply('declined', { seatHolderId: other?.id }))).toBe('FORBIDDEN');
    expect((await replies()).called).toMatchObject([{ reply: 'declined' }, { name: 'Sans Compte', reply: 'accepted' }]);
    await app.sql(`UPDATE seat_holders SET ends_on = '2100-01-01' WHERE account_id = $1`, [holder.accountId]);
    expect((await open(token)).errors[0]?.extensions.code).toBe('MEETING_LINK_UNUSABLE');
  });

  it('open to a guest one meeting without its secrets, until the link is taken back or too old', async () => {
    await item('Cession secrète', { confidential: true });
    await guest('paul@exemple.fr');
    expect(await round()).toBe(0);
    meeting = await ledTo(app, place, meeting, 'convened');
    await round();
    const [mail] = mailbox.to('paul@exemple.fr');
    expect(`${mail?.text}${calendarIn(mail).event.description}`).not.toContain('secrète');
    const token = decodeURIComponent(mailbox.tokenFor('paul@exemple.fr'));
    const { data } = await open(token);
    expect(data?.linkedMeeting).toMatchObject({
      hasAccount: false,
      name: 'Paul Invité',
      videoLink: 'https://visio.exemple.fr/a',
      address: null,
    });
    expect(JSON.stringify(data)).toContain('Bilan');
    expect(JSON.stringify(data)).not.toContain('secrète');
    for (const wrong of [`${token}x`, token.replace(/.{4}$/, 'AAAA'), '', 'x'])
      expect((await open(wrong)).errors[0]?.extensions.code).toBe('MEETING_LINK_UNUSABLE');
    await app.data(null, BY_LINK, { input: { clientMutationId: anIntent(), token, reply: 'accepted' } });
    expect((await replies()).guests).toMatchObject([{ name: 'Paul Invité', reply: 'accepted', mail: 'sent' }]);
    await app.sql(`UPDATE meetings SET day = '2020-01-01' WHERE id = $1`, [meeting.id]);
    expect((await open(token)).errors[0]?.extensions.code).toBe('MEETING_LINK_UNUSABLE');
    await app.sql(`UPDATE meetings SET day = '2199-01-01' WHERE id = $1`, [meeting.id]);
    const [row] = await app.sql<{ id: string }>(
      'SELECT id FROM convocations WHERE guest_email IS NOT NULL AND meeting_id = $1',
      [meeting.id],
    );
    await app.data(lead(), REVOKE, { input: { clientMutationId: anIntent(), guestId: row?.id } });
    expect((await open(token)).errors[0]?.extensions.code).toBe('MEETING_LINK_UNUSABLE');
    await round();
    expect(mailbox.to('paul@exemple.fr').at(-1)?.subject).toContain('Invitation retirée');
    expect(calendarIn(mailbox.to('paul@exemple.fr').at(-1)).method).toBe('CANCEL');
  });
});
