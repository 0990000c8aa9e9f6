import { randomUUID } from 'node:crypto';
import { anIntent, TestApp } from '@binome/shared/api/testing';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identityEntities, IdentityModule } from './identity.module.js';
import { aCapacity, aPerson, aSession, forgetLimits, withinFiveSeconds } from './testing.js';
import { TestMailbox } from './testing-mailbox.js';

const REQUEST = 'mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) { validMinutes } }';
const CONFIRM =
  'mutation ($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { viewer { account { email } capacity { role } } } }';
const VIEWER =
  '{ viewer { account { id name email } capacity { id role territoryIds } capacities { id } invitableRoles demonstration } }';
const SESSIONS = '{ sessions { id userAgent isCurrent } }';

interface ViewerData {
  viewer: {
    account: { id: string; email: string };
    capacity: { id: string; role: string; territoryIds: string[] } | null;
    capacities: { id: string }[];
  } | null;
}

describe('sign-in', () => {
  const mailbox = new TestMailbox();
  let app: TestApp;

  beforeAll(async () => {
    const environment = {
      SMTP_URL: await mailbox.open(),
      PUBLIC_URL: 'https://binome.exemple.fr',
      COOKIE_SECURE: 'false',
    };
    app = await TestApp.start({ imports: [IdentityModule], entities: identityEntities, actors: 'real', environment });
    await forgetLimits(app);
  });
  afterAll(async () => {
    await app.close();
    await mailbox.close();
  });

  const post = (query: string, input: Record<string, unknown>, headers: Record<string, string> = {}) =>
    supertest(app.app.getHttpServer())
      .post('/graphql')
      .set({ 'content-type': 'application/json', ...headers })
      .send({ query, variables: { input: { clientMutationId: anIntent(), ...input } } });
  const code = (answer: { body: { errors?: { extensions: { code: string; data?: { reason?: string } } }[] } }) => {
    const extensions = answer.body.errors?.[0]?.extensions;
    return extensions && `${extensions.code} ${extensions.data?.reason ?? ''}`.trim();
  };
  const cookieFrom = (answer: { headers: Record<string, unknown> }) =>
    String([answer.headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
  const viewer = async (cookie: string | null) => (await app.data<ViewerData>(cookie, VIEWER)).viewer;

  async function mailedToken(email: string): Promise<string> {
    await post(REQUEST, { email });
    await app.settle();
    return mailbox.tokenFor(email);
  }

  it('mails a link that opens a session once, in French, in text and HTML', async () => {
    const { email, accountId } = await aPerson(app, 'elected', { territoryIds: [randomUUID()] });
    const token = await mailedToken(email);
    const mail = mailbox.to(email)[0];
    expect(mail?.subject).toBe('Votre lien de connexion à Binôme');
    expect(mail?.text).toContain(`https://binome.exemple.fr/connexion/lien#${token}`);
    expect(mail?.html).toContain(`https://binome.exemple.fr/connexion/lien#${token}`);
    const [kept] = await app.sql<{ row: string }>(
      'SELECT to_jsonb(link)::text AS row FROM sign_in_links link WHERE email = $1',
      [email],
    );
    expect(kept?.row).not.toContain(token.split('.')[1]);

    const answer = await post(CONFIRM, { token });
    expect(answer.body.data.confirmSignIn.viewer).toEqual({ account: { email }, capacity: { role: 'elected' } });
    const [cookie] = [answer.headers['set-cookie']].flat();
    expect(cookie).toMatch(/^binome=[\w-]{43}; .*Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await viewer(cookieFrom(answer)))?.account.id).toBe(accountId);
    expect(code(await post(CONFIRM, { token }))).toBe('SIGN_IN_LINK_UNUSABLE used');
  });

  it('is not used up by a mail scanner that opens the link', async () => {
    const { email } = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
    const token = await mailedToken(email);
    const http = supertest(app.app.getHttpServer());
    await http.get('/connexion/lien');
    await http.get(`/connexion/lien?token=${token}`);
    const query = `mutation { confirmSignIn(input: { token: "${token}", clientMutationId: "${anIntent()}" }) { viewer { account { id } } } }`;
    expect((await http.get('/graphql').query({ query })).status).toBe(405);
    expect(code(await post(CONFIRM, { token }))).toBeUndefined();
  });

  it('closes after fifteen minutes by the clock of PostgreSQL', async () => {
    const { email } = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
    const token = await mailedToken(email);
    await app.sql(`UPDATE sign_in_links SET expires_at = now() - interval '1 second' WHERE email = $1`, [email]);
    expect(code(await post(CONFIRM, { token }))).toBe('SIGN_IN_LINK_UNUSABLE expired');
  });

  it('refuses a forged link, and the link of another purpose', async () => {
    for (const token of ['', 'x', `${randomUUID()}.${'a'.repeat(43)}`, 'é'.repeat(5000), `${randomUUID()}'--.x`]) {
      expect(code(await post(CONFIRM, { token }))).toBe('SIGN_IN_LINK_UNUSABLE unknown');
    }
  });

  it('one of two people who use a link at the same time gets in', async () => {
    const { email } = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
    const token = await mailedToken(email);
    const answers = await Promise.all([post(CONFIRM, { token }), post(CONFIRM, { token }), post(CONFIRM, { token })]);
    expect(answers.map(code).filter((refusal) => refusal === undefined)).toHaveLength(1);
  });

  it('answers the same whether the address has an account, a suspended one, or none, and in similar time', async () => {
    const known = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
    const suspended = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
    await app.sql('UPDATE accounts SET suspended_at = now() WHERE id = $1', [suspended.accountId]);
    const timed = async (email: string) => {
      const start = performance.now();
      const { body, status } = await post(REQUEST, { email });
      return { answer: JSON.stringify({ body, status }), took: performance.now() - start };
    };
    const times: Record<string, number[]> = { known: [], unknown: [] };
    const answers = new Set([(await timed(suspended.email)).answer]);
    for (let turn = 0; turn < 6; turn += 1) {
      const here = await timed(known.email);
      const nowhere = await timed(`personne-${turn}@exemple.fr`);
      answers.add(here.answer).add(nowhere.answer);
      times.known?.push(here.took);
      times.unknown?.push(nowhere.took);
    }
    expect([...answers]).toEqual(['{"body":{"data":{"requestSignIn":{"validMinutes":15}}},"status":200}']);
    // The quickest of each: what a busy machine adds to the others says nothing.
    expect(Math.abs(Math.min(...(times.known ?? [])) - Math.min(...(times.unknown ?? [])))).toBeLessThan(25);
    await app.settle();
    expect(mailbox.to(suspended.email)).toHaveLength(0);
    expect(mailbox.to('personne-0@exemple.fr')).toHaveLength(0);
    expect(mailbox.to(known.email).length).toBeGreaterThan(0);
  });

  it('refuses an address that is none, with header injections', async () => {
    for (const email of ['x', 'a@b.fr\r\nBcc: c@d.fr', 'a@b.fr,c@d.fr', ''])
      expect(code(await post(REQUEST, { email }))).toBe('INVALID_INPUT');
  });

  it('limits what one address may receive', async () => {
    const email = `inondation-${randomUUID()}@exemple.fr`;
    const answers = [];
    for (let turn = 0; turn < 8; turn += 1)
      answers.push(await post(REQUEST, { email: turn % 2 ? email.toUpperCase() : email }));
    expect(answers.slice(0, 6).map(code)).toEqual(Array(6).fill(undefined));
    expect(answers.slice(6).map(code)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
    expect(answers[7]?.body.errors[0].extensions.data.retryAfter).toBeGreaterThan(0);
  });

  it('builds links from its own address, whatever host the client claims', async () => {
    const { email } = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
    await post(
      REQUEST,
      { email },
      { 'x-forwarded-host': 'mechant.exemple', 'x-forwarded-proto': 'http', forwarded: 'host=mechant.exemple' },
    );
    await post(REQUEST, { email }, { host: 'mechant.exemple' });
    await app.settle();
    expect(mailbox.to(email).length).toBeGreaterThan(0);
    for (const mail of mailbox.to(email)) expect(`${mail.text}${mail.html}${mail.messageId}`).not.toContain('mechant');
  });

  it('does not mail twice for an event delivered twice', async () => {
    const { email } = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
    await mailedToken(email);
    await app.sql(`UPDATE events SET done_at = NULL WHERE name = 'signin.requested'`);
    await app.settle();
    expect(mailbox.to(email)).toHaveLength(1);
  });

  describe('sessions', () => {
    it('change their cookie at sign-in: one planted before is worth nothing after', async () => {
      const victim = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
      const attacker = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
      const token = await mailedToken(victim.email);
      const answer = await post(CONFIRM, { token }, { cookie: attacker.cookie });
      const cookie = cookieFrom(answer);
      expect(cookie).not.toBe(attacker.cookie);
      expect((await viewer(cookie))?.account.id).toBe(victim.accountId);
      expect(await viewer(attacker.cookie)).toBeNull();
      expect(await viewer('binome=choisi-par-un-tiers')).toBeNull();
    });

    it('are listed and closed by their owner alone', async () => {
      const me = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
      const other = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
      const phone = await aSession(app, me.accountId);
      const { sessions } = await app.data<{ sessions: { id: string; isCurrent: boolean }[] }>(me.cookie, SESSIONS);
      expect(sessions).toHaveLength(2);
      const target = sessions.find(({ isCurrent }) => !isCurrent);
      const revoke = 'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { session { id } } }';
      const input = { clientMutationId: anIntent(), sessionId: target?.id };
      for (const stranger of [other, await aPerson(app, 'administrator')]) {
        expect(await app.refusal(stranger.cookie, revoke, { input })).toBe('NOT_FOUND');
        expect(await app.refusal(stranger.cookie, revoke, { input: { ...input, sessionId: randomUUID() } })).toBe(
          'NOT_FOUND',
        );
      }
      const once = await app.data(me.cookie, revoke, { input });
      expect(await app.data(me.cookie, revoke, { input })).toEqual(once);
      expect(await viewer(phone)).toBeNull();
      expect(await app.refusal(phone, SESSIONS)).toBe('UNAUTHENTICATED');
      expect((await viewer(me.cookie))?.account.id).toBe(me.accountId);
    });

    it('are all closed but this one, then this one', async () => {
      const me = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
      const others = [await aSession(app, me.accountId), await aSession(app, me.accountId)];
      const input = { clientMutationId: anIntent() };
      const answer = await app.data(
        me.cookie,
        'mutation ($input: PlainInput!) { revokeOtherSessions(input: $input) { sessions { isCurrent } } }',
        { input },
      );
      expect(answer).toEqual({ revokeOtherSessions: { sessions: [{ isCurrent: true }] } });
      for (const cookie of others) expect(await viewer(cookie)).toBeNull();
      const signOut = 'mutation ($input: PlainInput!) { signOut(input: $input) { signedOut } }';
      const left = await post(signOut, {}, { cookie: me.cookie });
      expect(left.headers['set-cookie']?.[0]).toMatch(/^binome=; Max-Age=0/);
      expect(await viewer(me.cookie)).toBeNull();
    });

    it('close after 14 idle days and after 90 days', async () => {
      for (const column of ["last_seen_at = now() - interval '14 days'", "opened_at = now() - interval '90 days'"]) {
        const me = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
        expect(await viewer(me.cookie)).not.toBeNull();
        await app.sql(`UPDATE sessions SET ${column} WHERE account_id = $1`, [me.accountId]);
        await withinFiveSeconds(async () => expect(await viewer(me.cookie)).toBeNull());
      }
    });

    it('note that they are used, at most every five minutes', async () => {
      const me = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
      await app.sql(`UPDATE sessions SET last_seen_at = now() - interval '3 days' WHERE account_id = $1`, [
        me.accountId,
      ]);
      await viewer(me.cookie);
      const [row] = await app.sql<{ fresh: boolean }>(
        `SELECT last_seen_at > now() - interval '1 minute' AS fresh FROM sessions WHERE account_id = $1`,
        [me.accountId],
      );
      expect(row?.fresh).toBe(true);
    });

    it('are shut by a suspension at the next request, and stay shut once it is lifted', async () => {
      const me = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
      const administrator = await aPerson(app, 'administrator');
      const suspend =
        'mutation ($input: SuspendAccountInput!) { suspendAccount(input: $input) { account { version suspendedAt } } }';
      const restore =
        'mutation ($input: RestoreAccountInput!) { restoreAccount(input: $input) { account { suspendedAt } } }';
      const input = { clientMutationId: anIntent(), accountId: me.accountId, version: 1 };
      await app.data(administrator.cookie, suspend, { input });
      expect(await viewer(me.cookie)).toBeNull();
      expect(await app.refusal(me.cookie, SESSIONS)).toBe('UNAUTHENTICATED');
      await app.settle();
      await app.data(administrator.cookie, restore, { input: { ...input, clientMutationId: anIntent(), version: 2 } });
      expect(await viewer(me.cookie)).toBeNull();
      expect(code(await post(CONFIRM, { token: await mailedToken(me.email) }))).toBeUndefined();
    });
  });

  describe('capacities', () => {
    const SWITCH =
      'mutation ($input: SwitchCapacityInput!) { switchCapacity(input: $input) { viewer { capacity { id role } } } }';
    const switchTo = (cookie: string, capacityId: string) =>
      app.gql(cookie, SWITCH, { input: { clientMutationId: anIntent(), capacityId } });

    it('are chosen knowingly when there are several, and kept at the next sign-in', async () => {
      const me = await aPerson(app, 'elected', { territoryIds: [randomUUID()] });
      const second = await aCapacity(app, me.accountId, 'observer', { territoryIds: [randomUUID()] });
      expect(await viewer(me.cookie)).toMatchObject({ capacity: null, capacities: [{}, {}] });
      expect((await switchTo(me.cookie, second)).data).toEqual({
        switchCapacity: { viewer: { capacity: { id: second, role: 'observer' } } },
      });
      expect((await viewer(me.cookie))?.capacity?.id).toBe(second);
      const answer = await post(CONFIRM, { token: await mailedToken(me.email) });
      expect((await viewer(cookieFrom(answer)))?.capacity?.id).toBe(second);
    });

    it('of others, past or invented, do not exist', async () => {
      const me = await aPerson(app, 'elected', { territoryIds: [randomUUID()] });
      const other = await aPerson(app, 'administrator');
      const past = await aCapacity(app, me.accountId, 'observer', {
        territoryIds: [randomUUID()],
        endsOn: '2024-12-31',
      });
      const future = await aCapacity(app, me.accountId, 'observer', {
        territoryIds: [randomUUID()],
        startsOn: '2100-01-01',
      });
      const answers = await Promise.all(
        [other.capacityId, past, future, randomUUID()].map((id) => switchTo(me.cookie, id)),
      );
      expect(new Set(answers.map(({ errors }) => JSON.stringify(errors[0]?.extensions))).size).toBe(1);
      expect(answers[0]?.errors[0]?.extensions.code).toBe('NOT_FOUND');
    });

    it('give nothing once the posting is over, within five seconds of midnight', async () => {
      const territoryId = randomUUID();
      const lead = await aPerson(app, 'project_lead', { territoryIds: [territoryId] });
      expect((await viewer(lead.cookie))?.capacity).toMatchObject({
        role: 'project_lead',
        territoryIds: [territoryId],
      });
      await app.sql(`UPDATE postings SET ends_on = (now() AT TIME ZONE 'Europe/Paris')::date WHERE id = $1`, [
        lead.capacityId,
      ]);
      expect((await viewer(lead.cookie))?.capacity).not.toBeNull();
      await app.sql(`UPDATE postings SET ends_on = (now() AT TIME ZONE 'Europe/Paris')::date - 1 WHERE id = $1`, [
        lead.capacityId,
      ]);
      await withinFiveSeconds(async () =>
        expect(await viewer(lead.cookie)).toMatchObject({ capacity: null, capacities: [], invitableRoles: [] }),
      );
    });
  });

  it('has no personas outside the demonstration', async () => {
    const { email } = await aPerson(app, 'administrator');
    await app.sql(`UPDATE accounts SET persona = 'administratrice' WHERE email = $1`, [email]);
    expect(await app.refusal(null, '{ personas { key } }')).toBe('NOT_FOUND');
    const enter =
      'mutation ($input: EnterAsPersonaInput!) { enterAsPersona(input: $input) { viewer { account { id } } } }';
    const answer = await post(enter, { key: 'administratrice' });
    expect(code(answer)).toBe('NOT_FOUND');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(await app.data(null, '{ demonstration viewer { account { id } } }')).toEqual({
      demonstration: false,
      viewer: null,
    });
  });
});
