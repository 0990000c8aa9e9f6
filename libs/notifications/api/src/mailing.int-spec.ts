import { TestMailbox, type Person } from '@binome/identity/api/testing';
import { reasonsFor } from '@binome/notifications/domain';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { ParsedMail } from 'mailparser';
import supertest from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MailRound } from './mail-round.js';
import { anAction, aPlace, centreOf, edit, startNotificationsApp, type TestPlace } from './testing.js';

const READ = 'mutation ($input: MarkNotificationsInput!) { markNotificationsRead(input: $input) { marked } }';
const CHOOSE = `mutation ($input: ChooseNotificationInput!) { chooseNotification(input: $input) { preferences { frequency
  places { territoryId choices { reason inApp email isChosen } } } } }`;
const DIGEST = 'mutation ($input: EditDigestInput!) { editDigest(input: $input) { preferences { frequency hour } } }';
const ASK = 'mutation ($input: AskDigestInput!) { askDigest(input: $input) { asked } }';
const STOP = 'mutation ($input: UnsubscribeInput!) { unsubscribe(input: $input) { reason } }';

const headerOf = (mail: ParsedMail | undefined, name: string): string =>
  mail?.headerLines.find(({ key }) => key === name)?.line ?? '';
/** The words of a mail, its no-break spaces as plain ones. */
const wordsOf = (mail: ParsedMail | undefined): string => (mail?.text ?? '').replace(/[\u00A0\u202F]/g, ' ');

describe('the mails that tell people', () => {
  let app: TestApp;
  let mailbox: TestMailbox;
  let smtpUrl: string;
  let place: TestPlace;
  let contributor: Person;

  beforeAll(async () => {
    mailbox = new TestMailbox();
    smtpUrl = await mailbox.open();
    app = await startNotificationsApp({ SMTP_URL: smtpUrl });
  });
  afterAll(async () => {
    await app?.close();
    await mailbox.close();
  });
  beforeEach(async () => {
    place = await aPlace(app);
    contributor = await place.person('contributor');
    // Its digest is the furthest that can be, whatever the hour of the day: hours that pass bring none.
    await digest({ hour: ((await hourIn('Europe/Paris')) + 1) % 24, timeZone: 'Europe/Paris' });
  });

  const settle = () => app.settle();
  const round = () => app.app.get(MailRound).make();
  const mails = () => mailbox.to(contributor.email);
  // Hours pass: everything that was noted, planned or sent for this person is that much older.
  const pass = async (hours: number): Promise<void> => {
    await settle();
    const by = `interval '${hours} hours'`;
    await app.sql(
      `UPDATE notifications SET moved_at = moved_at - ${by}, mailed_at = mailed_at - ${by} WHERE account_id = $1`,
      [contributor.accountId],
    );
    await app.sql(`UPDATE mailings SET next_try_at = next_try_at - ${by} WHERE account_id = $1`, [
      contributor.accountId,
    ]);
  };
  const ask = async (): Promise<void> => {
    await settle();
    await app.sql(`DELETE FROM mailings WHERE account_id = $1 AND closed_at IS NOT NULL`, [contributor.accountId]);
    await app.data(contributor.cookie, ASK, { input: { clientMutationId: anIntent() } });
  };
  const choose = (fields: object) =>
    app.data(contributor.cookie, CHOOSE, { input: { clientMutationId: anIntent(), ...fields } });
  const digest = (fields: object) =>
    app.data(contributor.cookie, DIGEST, { input: { clientMutationId: anIntent(), ...fields } });
  const hourIn = async (zone: string): Promise<number> => {
    const [clock] = await app.sql<{ hour: number }>(
      'SELECT extract(hour FROM now() AT TIME ZONE $1)::integer AS hour',
      [zone],
    );
    return clock?.hour ?? 0;
  };
  const atOnce = () => choose({ reason: 'action_led', inApp: true, email: 'at_once' });
  const quietly = async (title: string, values: object = {}) => {
    const action = await anAction(app, place, title, [contributor], values);
    const { horizon } = await centreOf(app, contributor);
    await app.data(contributor.cookie, READ, { input: { clientMutationId: anIntent(), horizon } });
    return action;
  };

  it('tell at once what is given to a person, in text and in HTML, with why, and how to stop it', async () => {
    await anAction(app, place, 'Réseau <b>', [contributor]);
    await settle();
    expect(await round()).toBe(0);
    await pass(1);
    await round();
    const [mail] = mails();
    expect(mail?.subject).toBe('Réseau <b> : ce qui a changé');
    expect(mail?.text).toContain('parce que cette action vous est confiée');
    expect(mail?.html).toContain('Réseau &lt;b&gt;');
    expect(headerOf(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(headerOf(mail, 'list-unsubscribe')).toMatch(/<http.*\/api\/unsubscribe\/.+>/);
  });

  it('hold the difference, and one mail an object every six hours', async () => {
    await atOnce();
    const action = await quietly('Réseau', { status: 'to_come', endsOn: '2027-01-31' });
    const later = await edit(app, place.lead, action, { endsOn: '2027-03-31' });
    await pass(1);
    await round();
    expect(wordsOf(mails().at(-1))).toContain('du 31 janvier 2027 au 31 mars 2027');
    const again = await edit(app, place.lead, later, { endsOn: '2027-06-30' });
    await pass(3);
    expect(await round()).toBe(0);
    await edit(app, place.lead, again, { status: 'in_progress' });
    await pass(4);
    await round();
    expect(mails()).toHaveLength(2);
    // What the first one told is known: the second goes on from there.
    expect(wordsOf(mails().at(-1))).toContain('du 31 mars 2027 au 30 juin 2027');
  });

  it('say nothing of what was read, seen, put back or lost meanwhile', async () => {
    await atOnce();
    const back = await quietly('Retour', { status: 'to_come' });
    const there = await edit(app, place.lead, back, { status: 'in_progress' });
    await edit(app, place.lead, there, { status: 'to_come' });
    const secret = await quietly('Négociation', { visibility: 'restricted', status: 'to_come' });
    const open = await edit(app, place.lead, secret, { status: 'in_progress' });
    await edit(app, place.lead, open, { leads: [] });
    await pass(1);
    expect(await round()).toBe(0);
    await ask();
    await round();
    expect(mailbox.mails.map(({ text }) => text ?? '').join()).not.toContain('Négociation');
  });

  it('gather by territory what concerns a person and what else moved, once', async () => {
    await quietly('Réseau', { status: 'to_come' });
    const [mine] = await app.sql<{ id: string; version: number }>(
      'SELECT id, version FROM actions WHERE territory_id = $1',
      [place.id],
    );
    await edit(app, place.lead, mine ?? { id: '', version: 0 }, { status: 'in_progress' });
    await anAction(app, place, 'Friche', []);
    await ask();
    await round();
    const text = mails().at(-1)?.text ?? '';
    expect(text).toContain(place.name);
    expect(text.indexOf('Pour vous')).toBeLessThan(text.indexOf('Dans le territoire'));
    expect(text).toContain('a ajouté l’action Friche');
    expect(text.match(/Réseau/g)).toHaveLength(1);
    await ask();
    expect(await round()).toBe(0);
  });

  it('come at the hour that the person chose, in its zone, by the clock of PostgreSQL', async () => {
    const hour = await hourIn('Indian/Reunion');
    await quietly('Réseau', { status: 'to_come' });
    await digest({ hour, timeZone: 'Indian/Reunion', frequency: 'never' });
    await anAction(app, place, 'Friche', []);
    await pass(2);
    expect(await round()).toBe(0);
    await digest({ frequency: 'daily' });
    expect(await round()).toBe(1);
    expect(await round()).toBe(0);
    // What moved after the hour waits for the next one.
    await anAction(app, place, 'Gare', []);
    await settle();
    expect(await round()).toBe(0);
  });

  it('come once a week, on the day and at the hour that the person chose, grouped by territory', async () => {
    const other = await aPlace(app);
    await app.sql(`UPDATE role_assignments SET territory_ids = territory_ids || $2::uuid WHERE account_id = $1`, [
      ...[contributor.accountId, other.id],
    ]);
    const hour = await hourIn('Indian/Reunion');
    const [{ day = 1 } = {}] = await app.sql<{ day: number }>(
      `SELECT extract(isodow FROM now() AT TIME ZONE 'Indian/Reunion')::integer AS day`,
    );
    // Tomorrow, that is six days ago: all that moved since waits.
    await digest({ frequency: 'weekly', weekday: (day % 7) + 1, hour, timeZone: 'Indian/Reunion' });
    await anAction(app, place, 'Friche', []);
    await anAction(app, other, 'Gare', []);
    await pass(5 * 24);
    expect(await round()).toBe(0);
    await digest({ weekday: day });
    expect([await round(), await round()]).toEqual([1, 0]);
    const text = wordsOf(mails().at(-1));
    const ranks = [place.name, 'l’action Friche', other.name, 'l’action Gare'].map((words) => text.indexOf(words));
    expect(ranks).not.toContain(-1);
    const byPlace = [ranks.slice(0, 2), ranks.slice(2)].sort(([a = 0], [b = 0]) => a - b).flat();
    expect(byPlace).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('lose nothing and double nothing while the mail server is away for an hour', async () => {
    await anAction(app, place, 'Réseau', [contributor]);
    await pass(1);
    await mailbox.close();
    await expect(round()).rejects.toThrow();
    for (let quarter = 0; quarter < 4; quarter += 1) {
      await pass(0.25);
      await expect(round()).rejects.toThrow();
    }
    expect(mails()).toEqual([]);
    await mailbox.open(Number(new URL(smtpUrl).port));
    await pass(0.25);
    expect(await round()).toBe(1);
    await pass(0.25);
    expect(await round()).toBe(0);
    expect(mails()).toHaveLength(1);
  });

  it('leave again under the same identifier when the sending was not marked', async () => {
    await anAction(app, place, 'Réseau', [contributor]);
    await pass(1);
    await round();
    await app.sql(`UPDATE mailings SET closed_at = NULL, outcome = NULL, next_try_at = now() WHERE account_id = $1`, [
      contributor.accountId,
    ]);
    await app.sql(`UPDATE notifications SET mailed = NULL, mailed_at = NULL WHERE account_id = $1`, [
      contributor.accountId,
    ]);
    await round();
    expect(new Set(mails().map(({ messageId }) => messageId)).size).toBe(1);
    expect(mails()).toHaveLength(2);
  });

  it('are sent once by two workers', async () => {
    await anAction(app, place, 'Réseau', [contributor]);
    await anAction(app, place, 'Friche', [contributor]);
    await pass(1);
    await Promise.all([round(), round(), round()]);
    expect(
      mails()
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(['Friche : ce qui a changé', 'Réseau : ce qui a changé']);
  });

  it('stop by their link, without session, by a mere POST; a GET only asks', async () => {
    await anAction(app, place, 'Réseau', [contributor]);
    await pass(1);
    await round();
    const header = headerOf(mails()[0], 'list-unsubscribe');
    const path = /<https?:\/\/[^/]+([^>]+)>/.exec(header)?.[1] ?? '';
    const http = supertest(app.app.getHttpServer());
    expect((await http.get(path)).headers.location).toMatch(/\/desabonnement#/);
    const email = async () =>
      (
        await app.sql<{ email: string }>(`SELECT email FROM notification_preferences WHERE account_id = $1`, [
          contributor.accountId,
        ])
      )[0]?.email;
    expect(await email()).toBeUndefined();
    const posted = await http.post(path).type('form').send('List-Unsubscribe=One-Click');
    expect(posted.status).toBe(200);
    expect(await email()).toBe('none');
    const token = decodeURIComponent(path.split('/').at(-1) ?? '');
    expect(await app.data(null, STOP, { input: { clientMutationId: anIntent(), token } })).toEqual({
      unsubscribe: { reason: 'named_lead' },
    });
    const forged = `${token.slice(0, 37)}${'a'.repeat(43)}`;
    expect((await http.post(`/api/unsubscribe/${forged}`)).status).toBe(404);
    expect(await app.refusal(null, STOP, { input: { clientMutationId: anIntent(), token: forged } })).toBe(
      'UNSUBSCRIBE_LINK_UNUSABLE',
    );
  });

  it('stop the digest alone by the link of a digest', async () => {
    await anAction(app, place, 'Friche', []);
    await ask();
    await round();
    const token = decodeURIComponent(/desabonnement#(\S+)/.exec(mails()[0]?.text ?? '')?.[1] ?? '');
    expect(await app.data(null, STOP, { input: { clientMutationId: anIntent(), token } })).toEqual({
      unsubscribe: { reason: null },
    });
    interface Read {
      notificationPreferences: { frequency: string; places: { choices: { reason: string }[] }[] };
    }
    const asked = '{ notificationPreferences { frequency places { choices { reason } } } }';
    const { notificationPreferences } = await app.data<Read>(contributor.cookie, asked);
    expect(notificationPreferences.frequency).toBe('never');
    // Everywhere and in its territory alike, it chooses for what its role can be told alone.
    const reasons = notificationPreferences.places.map(({ choices }) => choices.map(({ reason }) => reason));
    expect(reasons).toEqual([reasonsFor(['contributor']), reasonsFor(['contributor'])]);
  });

  it('follow what the person chose for one territory, which changes no other', async () => {
    await choose({ territoryId: place.id, reason: 'named_lead', inApp: false, email: 'none' });
    await anAction(app, place, 'Réseau', [contributor]);
    await pass(1);
    expect(await round()).toBe(0);
    expect((await centreOf(app, contributor)).unreadCount).toBe(0);
    const foreign = await aPlace(app);
    const input = {
      clientMutationId: anIntent(),
      territoryId: foreign.id,
      reason: 'named_lead',
      inApp: true,
      email: 'none',
    };
    expect(await app.refusal(contributor.cookie, CHOOSE, { input })).toBe('NOT_FOUND');
  });

  it('refuse a time that is none', async () => {
    for (const fields of [{ hour: 24 }, { weekday: 0 }, { timeZone: 'Mars/Base' }])
      expect(
        await app.refusal(contributor.cookie, DIGEST, { input: { clientMutationId: anIntent(), ...fields } }),
      ).toBe('INVALID_INPUT');
  });
});
