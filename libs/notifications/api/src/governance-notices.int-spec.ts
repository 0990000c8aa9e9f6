import { aPerson, TestMailbox, type Person } from '@binome/identity/api/testing';
import { ConsultationRound, DecisionReviewRound } from '@binome/meetings/api';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aCommitteeOf,
  aHeldMeetingOf,
  aMeetingOf,
  approveMinutes,
  onDecision,
  onMeeting,
  send,
  type TestCommittee,
  type Versioned,
} from './governance-testing.js';
import { MailRound } from './mail-round.js';
import { anAction, aPlace, centreOf, startNotificationsApp, toldTo, type TestPlace } from './testing.js';

const CHOOSE =
  'mutation ($input: ChooseNotificationInput!) { chooseNotification(input: $input) { preferences { frequency } } }';

/** What moved in the whole territory is told elsewhere: what is told of governance alone. */
describe('what a person is told of governance', () => {
  let app: TestApp;
  let mailbox: TestMailbox;
  let place: TestPlace;
  let elected: Person;
  let member: Person;
  let committee: TestCommittee;

  beforeAll(async () => {
    mailbox = new TestMailbox();
    app = await startNotificationsApp({ SMTP_URL: await mailbox.open() });
  });
  afterAll(async () => {
    await app?.close();
    await mailbox.close();
  });
  beforeEach(async () => {
    place = await aPlace(app);
    elected = await place.person('elected');
    member = await place.person('observer');
    committee = await aCommitteeOf(app, place, [member, elected]);
    await app.settle();
    await app.sql('DELETE FROM notifications WHERE territory_id = $1', [place.id]);
  });

  const lead = (command: string, meeting: Versioned, input: Record<string, unknown> = {}) =>
    onMeeting(app, place.lead, command, { meetingId: meeting.id, version: meeting.version, ...input });
  const convened = async () => lead('conveneMeeting', await aMeetingOf(app, place, committee));
  const proposed = (given: Record<string, unknown> = {}) =>
    onDecision(app, place.lead, 'proposeDecision', {
      ...{ committeeId: committee.id, title: 'Rénover la halle', statement: 'Le comité décide de rénover la halle.' },
      ...{ visibility: 'territory', toState: false, ...given },
    });
  const consulted = async (given: Record<string, unknown> = {}) => {
    const { id: decisionId, version } = await proposed(given);
    const deadline = new Date(Date.now() + 10 * 86_400_000).toISOString();
    return onDecision(app, place.lead, 'openConsultation', { decisionId, version, deadline });
  };
  const vote = (who: Person, rank: number, decisionId: string) =>
    onDecision(app, who, 'castVote', { decisionId, committeeSeatId: committee.seatIds[rank], choice: 'for' });
  const adopted = async (given: Record<string, unknown> = {}) => {
    const { id } = await consulted(given);
    await vote(member, 0, id);
    await vote(elected, 1, id);
    return id;
  };
  // What led to these minutes is known.
  const submitted = async (ranks = [0]) => {
    const meeting = await aHeldMeetingOf(app, place, committee, ranks);
    await app.settle();
    await app.sql('DELETE FROM notifications WHERE territory_id = $1', [place.id]);
    return lead('submitMinutes', meeting);
  };
  const approve = (who: Person, rank: number, { id }: Versioned) =>
    approveMinutes(app, who, id, committee.seatIds[rank]);
  // What settled is old enough to be mailed, and the round sends it.
  const mailed = async (who: Person) => {
    await app.settle();
    await app.sql(`UPDATE notifications SET moved_at = moved_at - interval '1 hour' WHERE account_id = $1`, [
      who.accountId,
    ]);
    await app.app.get(MailRound).make();
    return mailbox.to(who.email).map(({ subject }) => subject);
  };

  it('is that a meeting calls it, that it moved or is cancelled, once, on screen alone', async () => {
    const meeting = await convened();
    expect(await toldTo(app, member)).toEqual(['own_meeting convened']);
    const moved = await lead('editMeeting', meeting, { day: '2199-03-12' });
    expect(await toldTo(app, member)).toEqual(['own_meeting convened']);
    await send(app, member, 'replyToMeeting', { meetingId: meeting.id, reply: 'accepted' }, 'replies { meetingId }');
    expect(await toldTo(app, member)).toEqual([]);
    const elsewhere = await lead('editMeeting', moved, { place: 'Gare' });
    const { notifications } = await centreOf(app, member);
    expect(notifications.nodes.map(({ meetings, expectsAct }) => [meetings[0]?.kind, expectsAct])).toEqual([
      ['changed', false],
    ]);
    await lead('cancelMeeting', await lead('editMeeting', elsewhere, { place: 'Mairie' }), { reason: 'Neige' });
    expect(await toldTo(app, member)).toEqual(['own_meeting cancelled']);
    expect(await toldTo(app, place.lead)).toEqual([]);
    expect(await mailed(member)).toEqual([]);
  });

  it('is nothing of a draft, nor of what was put back', async () => {
    const draft = await aMeetingOf(app, place, committee);
    await lead('editMeeting', draft, { day: '2199-03-12' });
    expect(await toldTo(app, member)).toEqual([]);
    const meeting = await convened();
    const input = { clientMutationId: anIntent(), horizon: (await centreOf(app, member)).horizon };
    await app.data(
      member.cookie,
      'mutation ($input: MarkNotificationsInput!) { markNotificationsRead(input: $input) { marked } }',
      { input },
    );
    const moved = await lead('editMeeting', meeting, { day: '2199-03-12' });
    expect((await toldTo(app, member))[0]).toBe('own_meeting moved');
    await lead('editMeeting', moved, { day: '2199-03-05' });
    expect((await centreOf(app, member)).unreadCount).toBe(0);
  });

  it('is that minutes wait for who attended, until they are approved, and who approved them for who keeps them', async () => {
    const meeting = await submitted();
    expect(await toldTo(app, member)).toEqual(['minutes_to_approve minutes_to_approve']);
    expect(await toldTo(app, elected)).toEqual([]);
    expect(await mailed(member)).toEqual(['Comité de pilotage : ce qui a changé']);
    await approve(member, 0, meeting);
    expect(await toldTo(app, member)).toEqual([]);
    expect(await toldTo(app, elected)).toEqual(['minutes_followed minutes_approved']);
    const [last] = await app.sql<Versioned>('SELECT id, version FROM meetings WHERE id = $1', [meeting.id]);
    await lead('sealMeeting', last ?? meeting);
    expect([await toldTo(app, member), await toldTo(app, elected)]).toEqual([['minutes_sealed minutes_sealed'], []]);
  });

  it('is an item that a member proposes, until it is answered, then the answer and why for its author alone', async () => {
    const author = await place.person('contributor');
    const { id: meetingId } = await aMeetingOf(app, place, committee);
    const item = { meetingId, kind: 'debate', minutes: 10, confidential: false };
    const propose = async (title: string) =>
      (await send<{ item: Versioned }>(app, author, 'addAgendaItem', { ...item, title }, 'item { id version }')).item;
    const [one, other] = [await propose('Gare'), await propose('Halle')];
    expect(await toldTo(app, elected)).toEqual(['item_to_answer item_proposed item_proposed']);
    expect(await toldTo(app, member)).toEqual([]);
    await onMeeting(app, place.lead, 'acceptAgendaItem', { itemId: one.id, version: one.version });
    await onMeeting(app, place.lead, 'removeAgendaItem', { itemId: other.id, reason: 'Trop tôt.' });
    expect(await toldTo(app, elected)).toEqual([]);
    expect(await toldTo(app, author)).toEqual(['item_answered item_accepted item_declined']);
    await mailed(author);
    expect(mailbox.to(author.email)[0]?.text).toContain('Motif : Trop tôt.');
  });

  it('is that an amendment waits, then what became of it, and that approvals are asked again by what it changed', async () => {
    const absent = await place.person('contributor');
    const meeting = await submitted([0, 1]);
    const [item] = await app.sql<{ id: string }>('SELECT id FROM agenda_items WHERE meeting_id = $1', [meeting.id]);
    const propose = (before: string | null, after: string) => {
      const seat = { itemId: item?.id, committeeSeatId: committee.seatIds[0] };
      return send(
        app,
        member,
        'proposeAmendment',
        { ...seat, part: 'outcome', before, after, reason: 'Dit' },
        'minutes { print }',
      );
    };
    const answer = async (given: 'accepted' | 'rejected') => {
      const [open] = await app.sql<Versioned>(
        'SELECT id, version FROM minutes_amendments WHERE answer IS NULL AND meeting_id = $1',
        [meeting.id],
      );
      const input = { amendmentId: open?.id, version: open?.version, answer: given, reason: 'Le vote dit autre chose' };
      await send(app, place.lead, 'answerAmendment', input, 'minutes { print }');
    };
    const told = async (...people: Person[]) => Promise.all(people.map((who) => toldTo(app, who)));
    await approve(elected, 1, meeting);
    await app.settle();
    await app.sql('DELETE FROM notifications WHERE territory_id = $1', [place.id]);

    await propose(null, 'La halle est rénovée.');
    const waits = ['minutes_followed amendment_proposed'];
    expect(await told(place.lead, elected, member, absent)).toEqual([waits, waits, [], []]);

    await answer('accepted');
    const asked = 'minutes_to_approve minutes_to_approve';
    expect(await told(place.lead, elected, member, absent)).toEqual([[], [asked], [`${asked} amendment_accepted`], []]);
    // Who has lost its role when the mail leaves is written nothing.
    const role = (endsOn: string) =>
      app.sql(`UPDATE role_assignments SET ends_on = ${endsOn} WHERE account_id = $1`, [member.accountId]);
    await role('current_date - 1');
    expect(await mailed(member)).toEqual([]);
    expect(await mailed(elected)).toEqual(['Comité de pilotage : ce qui a changé']);
    await role('NULL');

    await approve(elected, 1, meeting);
    await propose('La halle est rénovée.', 'La halle est vendue.');
    await answer('rejected');
    // The approvals hold: what was refused is told to who proposed it alone.
    expect(await told(place.lead, elected, absent)).toEqual([['minutes_followed minutes_approved'], [], []]);
    expect(await toldTo(app, member)).toEqual([`${asked} amendment_rejected`]);
    expect(await mailed(member)).toEqual(['Comité de pilotage : ce qui a changé']);
    const [mail] = mailbox.to(member.email);
    expect(mail?.text).toContain('a refusé l’amendement que vous proposiez au compte rendu');
    expect(mail?.text).not.toContain('halle');
  });

  it('is that its vote is awaited, on screen alone, then the outcome once for all who were asked', async () => {
    const { id } = await consulted();
    await app.app.get(ConsultationRound).make();
    expect(await toldTo(app, member)).toEqual(['vote_awaited vote_awaited']);
    await vote(member, 0, id);
    expect(await toldTo(app, member)).toEqual([]);
    expect(await toldTo(app, elected)).toEqual(['vote_awaited vote_awaited']);
    await vote(elected, 1, id);
    expect(await toldTo(app, member)).toEqual(['decision_concerning adopted']);
    expect((await mailed(elected)).filter((subject) => subject?.includes('ce qui a changé'))).toEqual([]);
  });

  it('is an outcome for who carries the decision out or leads its action, as far as each reads it', async () => {
    const [owner, led] = [await place.person('contributor'), await place.person('contributor')];
    await app.sql('UPDATE accounts SET name = $2 WHERE id = $1', [owner.accountId, 'Zoé Porteuse']);
    const action = await anAction(app, place, 'Halle', [led]);
    const id = await adopted({ ownerName: 'zoe porteuse' });
    await app.settle();
    expect(await toldTo(app, owner)).toEqual(['decision_concerning adopted']);
    expect((await toldTo(app, led)).filter((line) => line.includes('adopted'))).toEqual([]);
    const { id: other } = await consulted({ title: 'Financer la halle' });
    await app.sql('UPDATE decisions SET action_ids = ARRAY[$2::uuid] WHERE id = $1', [other, action.id]);
    await vote(member, 0, other);
    await vote(elected, 1, other);
    expect(await toldTo(app, led)).toContain('decision_concerning adopted');
    await app.sql(`UPDATE decisions SET visibility = 'restricted' WHERE id = ANY($1)`, [[id, other]]);
    expect(await toldTo(app, owner)).toEqual([]);
    expect(await toldTo(app, member)).toEqual(['decision_concerning adopted', 'decision_concerning adopted']);
  });

  it('is a proposal for the reviewers of the region, then its answer for the pair and the lead', async () => {
    const reviewer = await aPerson(app, 'regional_reviewer', { regionCodes: ['84'] });
    const far = await aPerson(app, 'regional_reviewer', { regionCodes: ['28'] });
    const id = await adopted({ visibility: 'shared', toState: true });
    expect(await toldTo(app, reviewer)).toEqual(['decision_to_answer to_answer']);
    expect(await toldTo(app, far)).toEqual([]);
    expect(await mailed(reviewer)).toEqual(['Rénover la halle : ce qui a changé']);
    const [row] = await app.sql<Versioned>('SELECT id, version FROM decisions WHERE id = $1', [id]);
    const answer = { decisionId: id, version: row?.version, answer: 'taken_up', text: 'Retenue.' };
    await onDecision(app, reviewer, 'answerProposal', answer);
    expect(await toldTo(app, reviewer)).toEqual([]);
    expect(await toldTo(app, place.lead)).toContain('state_answered answered');
    expect(await toldTo(app, member)).not.toContain('state_answered answered');
  });

  it('is a review whose day has come, told once until it is made', async () => {
    const id = await adopted({ reviewOn: '2199-01-01' });
    await app.settle();
    await app.sql('DELETE FROM notifications WHERE territory_id = $1', [place.id]);
    const round = app.app.get(DecisionReviewRound);
    await round.make();
    expect(await toldTo(app, place.lead)).toEqual([]);
    await app.sql('UPDATE decisions SET review_on = current_date - 1 WHERE id = $1', [id]);
    await Promise.all([round.make(), round.make()]);
    await round.make();
    const told = await app.sql(`SELECT 1 FROM events WHERE name = 'decision.review_due' AND subject_id = $1`, [id]);
    expect(told).toHaveLength(1);
    expect(await toldTo(app, place.lead)).toEqual(['decision_to_review to_review']);
    expect(await toldTo(app, elected)).toEqual(['decision_to_review to_review']);
    expect(await toldTo(app, member)).toEqual([]);
    const [row] = await app.sql<Versioned>('SELECT id, version FROM decisions WHERE id = $1', [id]);
    await onDecision(app, elected, 'reviewDecision', { decisionId: id, version: row?.version, note: 'Revue.' });
    expect(await toldTo(app, place.lead)).toEqual([]);
  });

  it('is known once it was open on screen, and new again with what happens next', async () => {
    const see = async (subject: string, subjectId: string) => {
      const text = 'mutation ($input: MarkSubjectSeenInput!) { markSubjectSeen(input: $input) { marked } }';
      await app.data(member.cookie, text, { input: { clientMutationId: anIntent(), subject, subjectId } });
    };
    const unread = async () =>
      (await centreOf(app, member, { unreadOnly: true })).notifications.nodes.map(({ reason }) => reason);
    const meeting = await convened();
    expect(await unread()).toEqual(['own_meeting']);
    await see('Minutes', meeting.id);
    expect(await unread()).toEqual(['own_meeting']);
    await see('Meeting', meeting.id);
    expect([await unread(), await toldTo(app, member)]).toEqual([[], ['own_meeting convened read']]);
    const moved = await lead('editMeeting', meeting, { day: '2199-03-12' });
    expect(await unread()).toEqual(['own_meeting']);
    await lead('cancelMeeting', moved, { reason: 'Neige' });
    await see('Meeting', meeting.id);
    const { id } = await consulted();
    await app.app.get(ConsultationRound).make();
    expect(await unread()).toEqual(['vote_awaited']);
    await see('Decision', id);
    expect(await unread()).toEqual([]);
    await vote(member, 0, id);
    await vote(elected, 1, id);
    expect(await unread()).toEqual(['decision_concerning']);
    await see('Decision', id);
    const { id: minutesId } = await submitted();
    expect(await unread()).toEqual(['minutes_to_approve']);
    await see('Minutes', minutesId);
    expect(await unread()).toEqual([]);
    // Nor by mail: none leaves of what was seen.
    expect(await mailed(member)).toEqual([]);
  });

  it('has no second mail for what the convocation and the call to vote write', async () => {
    const input = { clientMutationId: anIntent(), reason: 'own_meeting', inApp: true, email: 'at_once' };
    expect(await app.refusal(member.cookie, CHOOSE, { input })).toBe('INVALID_INPUT');
    await app.data(member.cookie, CHOOSE, {
      input: { ...input, clientMutationId: anIntent(), inApp: false, email: 'none' },
    });
    await convened();
    expect(await toldTo(app, member)).toEqual([]);
  });
});
