import { aCommittee, aHolder, aPlace, aSeat, written, type TestPlace } from '@binome/governance/api/testing';
import { TestMailbox } from '@binome/identity/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ConsultationMailRound } from './consultation-mail.round.js';
import { ConvocationRound } from './convocation.round.js';
import { aConsultation, aSeatedCommittee, passDeadline, vote } from './decision-testing.js';
import { aMeeting, ledTo, meetingWritten, startMeetingsApp } from './testing.js';

const OPEN =
  'query ($token: String!) { linkedMeeting(token: $token) { name hasAccount address agenda { title } reply } }';
const REPLY = 'mutation ($input: ReplyByLinkInput!) { replyByLink(input: $input) { meeting { reply } } }';
const REPLIES = 'query ($id: ID!) { meetingReplies(meetingId: $id) { called { name reply } } }';
const BALLOT =
  'query ($token: String!) { linkedBallot(token: $token) { name body title statement isOpen choice reason } }';
const VOTE = 'mutation ($input: VoteByLinkInput!) { voteByLink(input: $input) { ballot { choice isOpen } } }';

const mailbox = new TestMailbox();
let app: TestApp;
let place: TestPlace;
let first: string;
let then: string;
beforeAll(async () => {
  app = await startMeetingsApp({ SMTP_URL: await mailbox.open(), PUBLIC_URL: 'https://binome.exemple.fr' });
});
afterAll(async () => {
  await app.close();
  await mailbox.close();
});
beforeEach(async () => {
  place = await aPlace(app);
  first = `samir.${place.id}@exemple.fr`;
  then = `hadji.${place.id}@exemple.fr`;
});

type Mail = ReturnType<TestMailbox['to']>[number];
const lead = () => place.as('project_lead');
const linkIn = (mail: Mail | undefined, page: string) =>
  decodeURIComponent(new RegExp(`/${page}#([^\\s"<]+)`).exec(mail?.text ?? '')?.[1] ?? '');
const invitationIn = (mail: Mail | undefined) => {
  const file = mail?.attachments.find(({ contentType }) => /calendar|ics/.test(contentType));
  const root = new ICAL.Component(ICAL.parse(file?.content.toString('utf8') ?? ''));
  const event = root.getFirstSubcomponent('vevent');
  return {
    method: root.getFirstPropertyValue('method'),
    description: String(event?.getFirstPropertyValue('description')),
    reply: event?.getFirstProperty('attendee')?.getParameter('partstat'),
  };
};
const readdressed = ({ id, version }: { id: string; version: number }) =>
  written(app, lead(), 'editSeatHolder', { seatHolderId: id, version, email: then });

describe('somebody who sits without account', () => {
  const round = () => app.app.get(ConvocationRound).make();
  const open = (token: string) => app.gql<{ linkedMeeting: Record<string, unknown> }>(null, OPEN, { token });

  it('is called by a link that opens one meeting, as a guest reads it, and closes with its address', async () => {
    const committeeId = (await aCommittee(app, place)).id;
    const [region, other] = [
      await aSeat(app, place, committeeId, { body: 'Région' }),
      await aSeat(app, place, committeeId),
    ];
    const person = { personName: 'Samir Hadji', email: first };
    const holders = [
      await aHolder(app, place, region, person),
      await aHolder(app, place, other, { ...person, kind: 'substitute' }),
    ];
    await aHolder(app, place, region, { personName: 'Vincent Marquette', email: first, kind: 'substitute' });
    let meeting = await aMeeting(app, place, { committeeId });
    const item = { meetingId: meeting.id, kind: 'debate', minutes: 15, confidential: false, actionIds: [] };
    await meetingWritten(app, lead(), 'addAgendaItem', { ...item, title: 'Bilan' });
    await meetingWritten(app, lead(), 'addAgendaItem', { ...item, title: 'Cession secrète', confidential: true });
    meeting = await ledTo(app, place, meeting, 'convened');
    // By two seats, once; another person of the same mailbox, in its own name.
    expect(await round()).toBe(2);
    const names = mailbox.to(first).map(({ text }) => /^Bonjour (.*),/m.exec(text ?? '')?.[1]);
    expect(names.sort()).toEqual(['Samir Hadji', 'Vincent Marquette']);
    const mail = mailbox.to(first).find(({ text }) => text?.includes('Bonjour Samir Hadji'));
    expect(mail?.text).toContain('vous siégez dans ce comité');
    expect(`${mail?.text}${invitationIn(mail).description}`).not.toMatch(/secrète|\/seances\//);
    const token = linkIn(mail, 'convocation');
    expect((await open(token)).data?.linkedMeeting).toMatchObject({
      ...{ name: 'Samir Hadji', hasAccount: false, address: null },
      agenda: [{ title: 'Bilan' }],
    });
    await app.data(null, REPLY, { input: { clientMutationId: anIntent(), token, reply: 'accepted' } });
    const { meetingReplies } = await app.data<{ meetingReplies: { called: object[] } }>(lead(), REPLIES, {
      id: meeting.id,
    });
    const said = { name: 'Samir Hadji', reply: 'accepted' };
    expect(meetingReplies.called).toEqual([said, { name: 'Vincent Marquette', reply: null }, said]);
    // Another address: the former link is closed, and the new one is called.
    for (const holder of holders) await readdressed(holder);
    expect((await open(token)).errors[0]?.extensions.code).toBe('MEETING_LINK_UNUSABLE');
    expect([await round(), await round()]).toEqual([1, 0]);
    const [call] = mailbox.to(then);
    expect(call?.subject).toContain('Convocation');
    expect(invitationIn(call)).toMatchObject({ method: 'REQUEST', reply: 'ACCEPTED' });
    const [row] = await app.sql<{ version: number }>('SELECT version FROM meetings WHERE id = $1', [meeting.id]);
    const cancelled = { meetingId: meeting.id, version: row?.version, reason: 'Neige' };
    await meetingWritten(app, lead(), 'cancelMeeting', cancelled);
    await round();
    expect(invitationIn(mailbox.to(then).at(-1)).method).toBe('CANCEL');
    await app.sql(`UPDATE seat_holders SET ends_on = '2100-01-01' WHERE id = ANY($1)`, [holders.map(({ id }) => id)]);
    expect((await open(linkIn(call, 'convocation'))).errors[0]?.extensions.code).toBe('MEETING_LINK_UNUSABLE');
  });

  it('is asked in writing by a link that votes for its seat alone, once, until it is over', async () => {
    const calls = () => app.app.get(ConsultationMailRound).make();
    const ballot = (token: string) => app.gql<{ linkedBallot: Record<string, unknown> }>(null, BALLOT, { token });
    const voting = (token: string, choice: string, reason: string | null = null) => ({
      input: { clientMutationId: anIntent(), token, choice, reason },
    });
    const committee = await aSeatedCommittee(app, { members: 2, place });
    const seatId = await aSeat(app, place, committee.id, { body: 'Région' });
    const holder = await aHolder(app, place, seatId, { personName: 'Samir Hadji', email: first });
    const { id } = await aConsultation(app, committee, {
      title: 'Rénover la halle',
      statement: 'La halle est rénovée.',
    });
    expect([await calls(), await calls()]).toEqual([3, 0]);
    const former = linkIn(mailbox.to(first)[0], 'consultation');
    await readdressed(holder);
    expect((await ballot(former)).errors[0]?.extensions.code).toBe('BALLOT_LINK_UNUSABLE');
    await app.sql(`UPDATE ballot_reminders SET mail = 'waiting' WHERE seat_id = $1`, [seatId]);
    await calls();
    const token = linkIn(mailbox.to(then)[0], 'consultation');
    expect((await ballot(token)).data?.linkedBallot).toEqual({
      ...{ name: 'Samir Hadji', body: 'Région', title: 'Rénover la halle', statement: 'La halle est rénovée.' },
      ...{ isOpen: true, choice: null, reason: null },
    });
    for (const wrong of [`${token}x`, token.replace(/.{4}$/, 'AAAA'), '', 'x'])
      expect((await ballot(wrong)).errors[0]?.extensions.code).toBe('BALLOT_LINK_UNUSABLE');
    await app.data(null, VOTE, voting(token, 'for'));
    await app.data(null, VOTE, voting(token, 'for'));
    expect(await app.refusal(null, VOTE, voting(token, 'against', 'Trop cher'))).toBe('VOTE_ALREADY_CAST');
    const votes = await app.sql(
      'SELECT seat_id, choice, person_name, recorded_by FROM votes JOIN ballots ballot ON ballot.id = ballot_id WHERE decision_id = $1',
      [id],
    );
    expect(votes).toEqual([{ seat_id: seatId, choice: 'for', person_name: 'Samir Hadji', recorded_by: null }]);
    const told = await app.sql(`SELECT actor_name FROM events WHERE subject_id = $1 AND name = 'decision.vote_cast'`, [
      id,
    ]);
    expect(told).toEqual([{ actor_name: 'Samir Hadji' }]);
    // What becomes certain is closed; the link still says what was answered, then opens nothing.
    await vote(app, committee, id, 0, 'for');
    expect((await ballot(token)).data?.linkedBallot).toMatchObject({ isOpen: false, choice: 'for' });
    await passDeadline(app, id);
    await app.sql(`UPDATE ballots SET deadline = now() - interval '8 days' WHERE decision_id = $1`, [id]);
    expect((await ballot(token)).errors[0]?.extensions.code).toBe('BALLOT_LINK_UNUSABLE');
  });
});
