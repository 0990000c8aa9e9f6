import { aPlace, type TestPlace } from '@binome/governance/api/testing';
import { TestMailbox, type Person } from '@binome/identity/api/testing';
import { anActor, anIntent, type TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aGuest, aMeetingToCall, anItem, calendarIn, plain, replyIn, versionOf } from './testing-convocations.js';
import { ConvocationRound } from './convocation.round.js';
import { ledTo, meetingRefused, meetingWritten, startMeetingsApp, type TestMeeting } from './testing.js';

const REPLY = `mutation ($input: ReplyToMeetingInput!) { replyToMeeting(input: $input) { replies { meetingId } } }`;

describe('the agenda of convocations', () => {
  const mailbox = new TestMailbox();
  let app: TestApp;
  let place: TestPlace;
  let holder: Person;
  let meeting: TestMeeting;

  beforeAll(async () => {
    app = await startMeetingsApp({ SMTP_URL: await mailbox.open() });
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
  const item = (title: string, given = {}) => anItem(app, place, meeting, title, given);
  const sitting = () => ({ ...anActor('contributor', { territoryIds: [place.id] }), accountId: holder.accountId });

  it('is told again when it is asked, with what changed of it for each, under the same name, higher, once an hour', async () => {
    const paul = 'paul@exemple.fr';
    await aGuest(app, place, meeting, paul);
    meeting = await ledTo(app, place, meeting, 'convened');
    await round();
    const to = holder.email;
    const changes = async (who = lead()) =>
      (
        await app.data<{ meeting: { agendaChanges: object | null } }>(
          who,
          'query ($id: ID!) { meeting(meetingId: $id) { agendaChanges { added removed edited moved } } }',
          { id: meeting.id },
        )
      ).meeting.agendaChanges;
    expect(await changes()).toBeNull();
    const reply = { clientMutationId: anIntent(), meetingId: meeting.id, reply: 'tentative' };
    await app.data(sitting(), REPLY, { input: reply });
    await item('Gare');
    const added = { added: ['Gare'], removed: [], edited: [], moved: false };
    expect([await changes(), await changes(sitting())]).toEqual([added, null]);
    expect(await round()).toBe(0);
    const tell = async (who = lead()) => meetingWritten(app, who, 'tellAgenda', await on());
    expect(await meetingRefused(app, sitting(), 'tellAgenda', await on())).toBe('FORBIDDEN');
    await tell();
    expect(await changes()).toBeNull();
    // The convocation has just left: the update waits for its hour, and says what was added meanwhile.
    expect(await round()).toBe(0);
    await item('Friche');
    await tell();
    await tell();
    const hour = `UPDATE convocations SET next_try_at = next_try_at - interval '1 hour', mailed_at = mailed_at - interval '1 hour' WHERE meeting_id = $1`;
    await app.sql(hour, [meeting.id]);
    expect([await round(), await round()]).toEqual([2, 0]);
    const [call, update, ...more] = mailbox.to(to);
    expect(more).toEqual([]);
    expect(update?.subject).toMatch(/^Ordre du jour modifié : Comité local/);
    const changed = [
      'Ce qui change dans l’ordre du jour',
      'Ajouté : point 2, Gare (15 min)',
      'Ajouté : point 3, Friche (15 min)',
    ];
    for (const said of [...changed, '1. Bilan (15 min)', 'Votre réponse reste notée'])
      for (const read of [update, mailbox.to(paul).at(-1)])
        expect([plain(read?.text).includes(said), plain(read?.html).includes(said)], said).toEqual([true, true]);
    expect(calendarIn(update).event.uid).toBe(calendarIn(call).event.uid);
    expect(calendarIn(update).event.sequence).toBeGreaterThan(calendarIn(call).event.sequence);
    expect(calendarIn(update).event.description).toContain('Friche');
    expect([replyIn(call), replyIn(update)]).toEqual(['NEEDS-ACTION', 'TENTATIVE']);
    // A confidential item is no news for a guest, and a new day waits for no hour.
    await item('Cession secrète', { confidential: true });
    await tell();
    await app.sql(hour, [meeting.id]);
    expect(await round()).toBe(1);
    expect(mailbox.to(paul)).toHaveLength(2);
    const secret = plain(mailbox.to(to).at(-1)?.text);
    expect(secret).toContain('Ajouté : point 4, Cession secrète (15 min), point confidentiel');
    expect(secret).not.toContain('Ajouté : point 2');
    await item('Zac');
    await tell();
    await meetingWritten(app, lead(), 'editMeeting', { ...(await on()), day: '2199-03-06' });
    expect(await round()).toBe(2);
    expect(mailbox.to(paul).at(-1)?.subject).toMatch(/^Séance modifiée/);
    expect(mailbox.to(paul).at(-1)?.text).toContain('Zac');
  });
});
