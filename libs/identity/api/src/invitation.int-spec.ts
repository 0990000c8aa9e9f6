import { randomUUID } from 'node:crypto';
import { anIntent, TestApp } from '@binome/shared/api/testing';
import { isTerritorial, ROLES, type Role } from '@binome/shared/domain';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identityEntities, IdentityModule } from './identity.module.js';
import { PlaceNames } from './place-names.js';
import { aCapacity, aPerson, forgetLimits } from './testing.js';
import { TestMailbox } from './testing-mailbox.js';

const FIELDS = 'id version email name role territoryIds regionCodes state sentCount viewerCanManage invitedByName';
const SEND = `mutation ($input: SendInvitationInput!) { sendInvitation(input: $input) { invitation { ${FIELDS} } } }`;
const RESEND = `mutation ($input: ResendInvitationInput!) { resendInvitation(input: $input) { invitation { ${FIELDS} } } }`;
const REVOKE = `mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { invitation { ${FIELDS} } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  signInMailed viewer { account { id name email } capacity { role territoryIds } capacities { role } } } }`;
const PREVIEW =
  'query ($token: String!) { invitationPreview(token: $token) { email name role places state invitedByName } }';
const LIST = `query ($territoryId: ID) { invitations(territoryId: $territoryId, first: 100) { totalCount nodes { ${FIELDS} } } }`;

interface Sent {
  id: string;
  version: number;
  territoryIds: string[];
  state: string;
  viewerCanManage: boolean;
}

const HERE = randomUUID();
const ELSEWHERE = randomUUID();
const email = () => `invite-${randomUUID().slice(0, 12)}@exemple.fr`;

/** The scope that an invitation to this role needs. */
function scopeOf(role: Role, territoryId: string): Record<string, unknown> {
  if (isTerritorial(role)) return { territoryIds: [territoryId] };
  if (role === 'regional_reviewer') return { regionCodes: ['84'] };
  return role === 'operator_agent' ? { operator: 'ademe' } : {};
}

describe('invitations', () => {
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
    const territory = `INSERT INTO territories (id, version, phase, code, name, region_codes, searchable) VALUES ($1, 1, 'phase_2', $2, 'TI', $3, 'ti')`;
    await app.sql(territory, [HERE, 'ti-9001', ['84']]);
    await app.sql(territory, [ELSEWHERE, 'ti-9002', ['53']]);
    app.app
      .get(PlaceNames)
      .provide(
        async (_manager, ids) =>
          new Map(ids.filter((id) => id === HERE || id === ELSEWHERE).map((id) => [id, `TI ${id.slice(0, 4)}`])),
      );
  });
  afterAll(async () => {
    await app.close();
    await mailbox.close();
  });

  const send = (cookie: string | null, input: Record<string, unknown>) =>
    app.gql<{ sendInvitation: { invitation: Sent } }>(cookie, SEND, {
      input: { clientMutationId: anIntent(), name: 'Jeanne Morel', email: email(), ...input },
    });
  const code = (answer: { errors: { extensions: { code: string } }[] }) => answer.errors[0]?.extensions.code ?? 'ok';
  const reason = (answer: { errors: { extensions: { code: string; data?: Record<string, unknown> } }[] }) =>
    `${code(answer)} ${String(answer.errors[0]?.extensions.data?.reason ?? '')}`;
  const accept = (token: string, cookie: string | null = null, name = 'Jeanne Morel') =>
    app.gql<{
      acceptInvitation: {
        signInMailed: boolean;
        viewer: { account: { id: string; name: string }; capacity: { role: string } } | null;
      };
    }>(cookie, ACCEPT, { input: { clientMutationId: anIntent(), token, name } });
  async function invite(cookie: string, input: Record<string, unknown>): Promise<Sent> {
    const answer = await send(cookie, input);
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    await app.settle();
    return answer.data.sendInvitation.invitation;
  }
  const signed = (role: Role) =>
    aPerson(app, role, {
      territoryIds: isTerritorial(role) ? [HERE] : [],
      ...(role === 'regional_reviewer' && { regionCodes: ['84'] }),
      ...(role === 'operator_agent' && { operator: 'ademe' }),
    });

  describe('each role × each role', () => {
    // From the table of rights.
    const local: Role[] = ['elected', 'industrial', 'project_lead', 'contributor', 'observer'];
    const pairAndLead: Role[] = ['elected', 'industrial', 'project_lead'];
    const allowed: Record<Role, [here: readonly Role[], elsewhere: readonly Role[]]> = {
      elected: [local, []],
      industrial: [local, []],
      project_lead: [local, []],
      contributor: [[], []],
      observer: [[], []],
      operator_agent: [[], []],
      regional_reviewer: [pairAndLead, []],
      national_coordinator: [
        [...pairAndLead, 'regional_reviewer'],
        [...pairAndLead, 'regional_reviewer'],
      ],
      administrator: [ROLES, ROLES],
    };
    it.each(ROLES)('%s', async (inviter) => {
      const { cookie } = await signed(inviter);
      for (const role of ROLES) {
        for (const [index, place] of [HERE, ELSEWHERE].entries()) {
          const answer = code(await send(cookie, { role, ...scopeOf(role, place) }));
          if (allowed[inviter][index]?.includes(role)) expect(answer, `${role} ${index}`).toBe('ok');
          else expect(['NOT_FOUND', 'FORBIDDEN'], `${role} ${index}: ${answer}`).toContain(answer);
        }
      }
    });

    it('answers the same for another territory and for one that does not exist', async () => {
      const { cookie } = await signed('elected');
      const [other, none, invalid] = await Promise.all(
        [ELSEWHERE, randomUUID(), 'n’importe quoi'].map((id) => send(cookie, { role: 'observer', territoryIds: [id] })),
      );
      expect(code(other!)).toBe('NOT_FOUND');
      expect(none?.errors).toEqual(other?.errors);
      expect(invalid?.errors).toEqual(other?.errors);
      expect(code(await send(cookie, { role: 'observer', territoryIds: [HERE, ELSEWHERE] }))).toBe('NOT_FOUND');
      const administrator = await signed('administrator');
      expect(code(await send(administrator.cookie, { role: 'observer', territoryIds: [randomUUID()] }))).toBe(
        'NOT_FOUND',
      );
    });
  });

  it('mails a link that makes the account, gives the role and opens a session', async () => {
    const inviter = await aPerson(app, 'elected', { territoryIds: [HERE], name: 'Hélène <b>Marchand</b>' });
    const to = email();
    const invitation = await invite(inviter.cookie, {
      email: to,
      role: 'project_lead',
      territoryIds: [HERE],
      employer: 'Agglo',
    });
    expect(invitation).toMatchObject({ state: 'pending', territoryIds: [HERE], viewerCanManage: true, sentCount: 1 });
    const mail = mailbox.to(to)[0];
    expect(mail?.text).toContain('en tant que chef ou cheffe de projet (TI ');
    expect(mail?.html).toContain('Hélène &lt;b&gt;Marchand');
    const token = mailbox.tokenFor(to);
    expect(mail?.text).toContain(`https://binome.exemple.fr/invitation#${token}`);
    expect(await app.data(null, PREVIEW, { token })).toMatchObject({
      invitationPreview: { email: to, role: 'project_lead', state: 'pending' },
    });

    const answer = await supertest(app.app.getHttpServer())
      .post('/graphql')
      .send({
        query: ACCEPT,
        variables: { input: { clientMutationId: anIntent(), token, name: ' Jeanne Morel-Diaz ' } },
      });
    const { viewer } = answer.body.data.acceptInvitation;
    expect(viewer).toMatchObject({
      account: { name: 'Jeanne Morel-Diaz', email: to },
      capacity: { role: 'project_lead', territoryIds: [HERE] },
    });
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^binome=/);
    const postings = await app.sql('SELECT person_name, employer, ends_on FROM postings WHERE account_id = $1', [
      viewer.account.id,
    ]);
    expect(postings).toEqual([{ person_name: 'Jeanne Morel-Diaz', employer: 'Agglo', ends_on: null }]);
    const events = await app.sql<{ name: string; data: object }>(
      `SELECT name, data FROM events WHERE subject_id = $1 ORDER BY at`,
      [invitation.id],
    );
    expect(events.map(({ name }) => name)).toEqual(['invitation.sent', 'invitation.accepted']);
    expect(events[1]?.data).toMatchObject({ accountId: viewer.account.id, role: 'project_lead', territoryIds: [HERE] });
    expect(reason(await accept(token))).toBe('INVITATION_UNUSABLE accepted');
  });

  it('gives an account that exists the other capacity, without opening it to whoever holds the link', async () => {
    const inviter = await aPerson(app, 'elected', { territoryIds: [HERE] });
    const known = await aPerson(app, 'administrator', { name: 'Claire Dumont' });
    await invite(inviter.cookie, { email: known.email, role: 'observer', territoryIds: [HERE] });
    const answer = await accept(mailbox.tokenFor(known.email), null, 'Un Intrus');
    expect(answer.data?.acceptInvitation).toEqual({ signInMailed: true, viewer: null });
    const { viewer } = await app.data<{ viewer: { account: { name: string }; capacities: unknown[] } }>(
      known.cookie,
      '{ viewer { account { name } capacities { id } } }',
    );
    expect(viewer).toMatchObject({ account: { name: 'Claire Dumont' }, capacities: [{}, {}] });
    await app.settle();
    expect(mailbox.to(known.email).at(-1)?.subject).toBe('Votre lien de connexion à Binôme');

    const second = await aPerson(app, 'observer', { territoryIds: [HERE] });
    await invite(inviter.cookie, { email: second.email.toUpperCase(), role: 'contributor', territoryIds: [HERE] });
    const inside = await accept(mailbox.tokenFor(second.email), second.cookie);
    expect(inside.data?.acceptInvitation).toMatchObject({
      signInMailed: false,
      viewer: { account: { id: second.accountId } },
    });
  });

  it('is accepted once, even by two at the same time', async () => {
    const inviter = await aPerson(app, 'elected', { territoryIds: [HERE] });
    const to = email();
    await invite(inviter.cookie, { email: to, role: 'observer', territoryIds: [HERE] });
    const token = mailbox.tokenFor(to);
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await app.sql('SELECT 1 FROM accounts WHERE email = $1', [to])).toHaveLength(1);
  });

  it('opens with its last mail only, starts its days anew, and not at all once revoked or expired', async () => {
    const inviter = await aPerson(app, 'elected', { territoryIds: [HERE] });
    const to = email();
    const sent = await invite(inviter.cookie, { email: to, role: 'observer', territoryIds: [HERE] });
    const first = mailbox.tokenFor(to);
    await app.sql(`UPDATE invitations SET expires_at = now() - interval '1 second' WHERE id = $1`, [sent.id]);
    expect(reason(await accept(first))).toBe('INVITATION_UNUSABLE expired');
    const input = { invitationId: sent.id, version: 1, clientMutationId: anIntent() };
    const again = await app.data(inviter.cookie, RESEND, { input });
    expect(again).toMatchObject({ resendInvitation: { invitation: { state: 'pending', sentCount: 2, version: 2 } } });
    expect(await app.data(inviter.cookie, RESEND, { input })).toEqual(again);
    expect(await app.refusal(inviter.cookie, RESEND, { input: { ...input, clientMutationId: anIntent() } })).toBe(
      'CONFLICT',
    );
    await app.settle();
    expect(mailbox.to(to)).toHaveLength(2);
    expect(reason(await accept(first))).toBe('INVITATION_UNUSABLE unknown');
    const second = mailbox.tokenFor(to);
    expect(second).not.toBe(first);
    await app.data(inviter.cookie, REVOKE, { input: { ...input, clientMutationId: anIntent(), version: 2 } });
    expect(reason(await accept(second))).toBe('INVITATION_UNUSABLE revoked');
    expect(
      await app.refusal(inviter.cookie, RESEND, { input: { ...input, clientMutationId: anIntent(), version: 3 } }),
    ).toBe('INVITATION_CLOSED');
  });

  it('sent twice by the same intent leaves once; a second one to the same place is refused', async () => {
    const inviter = await aPerson(app, 'elected', { territoryIds: [HERE] });
    const input = {
      clientMutationId: anIntent(),
      email: email(),
      name: 'Jeanne',
      role: 'observer',
      territoryIds: [HERE],
    };
    const answers = await Promise.all(Array.from({ length: 5 }, () => app.gql(inviter.cookie, SEND, { input })));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    await app.settle();
    expect(mailbox.to(input.email)).toHaveLength(1);
    expect(await app.refusal(inviter.cookie, SEND, { input: { ...input, clientMutationId: anIntent() } })).toBe(
      'INVITATION_PENDING',
    );
  });

  it('does not exist for strangers, in lists or by its identifier', async () => {
    const inviter = await aPerson(app, 'elected', { territoryIds: [HERE] });
    const administrator = await aPerson(app, 'administrator');
    const sent = await invite(inviter.cookie, { email: email(), role: 'observer', territoryIds: [HERE] });
    const both = await invite(administrator.cookie, {
      email: email(),
      role: 'project_lead',
      territoryIds: [HERE, ELSEWHERE],
    });
    const command = (invitationId: string) => ({ input: { invitationId, version: 1, clientMutationId: anIntent() } });

    const neighbour = await aPerson(app, 'elected', { territoryIds: [randomUUID()] });
    const observer = await aPerson(app, 'observer', { territoryIds: [HERE] });
    const former = await aPerson(app, 'elected', { territoryIds: [HERE], endsOn: '2024-12-31' });
    for (const stranger of [neighbour, observer, former]) {
      expect(await app.data(stranger.cookie, LIST, { territoryId: HERE })).toEqual({
        invitations: { totalCount: 0, nodes: [] },
      });
      const foreign = await app.gql(stranger.cookie, REVOKE, command(sent.id));
      const none = await app.gql(stranger.cookie, REVOKE, command(randomUUID()));
      expect(code(foreign)).toBe('NOT_FOUND');
      expect(foreign.errors).toEqual(none.errors);
      expect(await app.refusal(stranger.cookie, RESEND, command(sent.id))).toBe('NOT_FOUND');
      expect((await app.gql(stranger.cookie, REVOKE, command('n’importe quoi'))).errors).toEqual(none.errors);
    }
    expect(await app.refusal(null, LIST)).toBe('UNAUTHENTICATED');

    const { invitations } = await app.data<{ invitations: { nodes: Sent[] } }>(inviter.cookie, LIST, {
      territoryId: HERE,
    });
    const shared = invitations.nodes.find(({ id }) => id === both.id);
    expect(shared).toMatchObject({ territoryIds: [HERE], viewerCanManage: false });
    expect(await app.refusal(inviter.cookie, REVOKE, command(both.id))).toBe('FORBIDDEN');
    expect(await app.data(inviter.cookie, LIST, { territoryId: ELSEWHERE })).toMatchObject({
      invitations: { nodes: invitations.nodes.filter(({ id }) => id === both.id) },
    });
  });

  it('stays behind the second wall when the first one is gone', async () => {
    const own = await aPerson(app, 'elected', { territoryIds: [HERE] });
    await invite(own.cookie, { email: email(), role: 'observer', territoryIds: [HERE] });
    const count = (own: string, state: string) =>
      app.dataSource.transaction(async (manager) => {
        await manager.query(
          `SELECT set_config('app.reach', 'account', true), set_config('app.account', '', true), set_config('app.own', $1, true), set_config('app.state', $2, true)`,
          [own, state],
        );
        const tables = ['invitations', 'role_assignments', 'postings', 'accounts', 'sessions', 'sign_in_links'];
        const counts: number[] = [];
        for (const table of tables)
          counts.push((await manager.query<unknown[]>(`SELECT 1 FROM ${table} LIMIT 1`)).length);
        return counts;
      });
    expect(await count(randomUUID(), '')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await count('', '')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await count(HERE, '')).toEqual([1, 1, 1, 0, 0, 0]);
    expect(await count('', HERE)).toEqual([1, 1, 1, 0, 0, 0]);
    await expect(
      app.dataSource.transaction(async (manager) => {
        await manager.query(`SELECT set_config('app.reach', 'account', true), set_config('app.own', $1, true)`, [HERE]);
        await manager.query(`UPDATE invitations SET territory_ids = $1 WHERE $2 = ANY (territory_ids)`, [
          [ELSEWHERE],
          HERE,
        ]);
      }),
    ).rejects.toThrow(/row-level security/);
  });

  it('refuses what a form never needs', async () => {
    const { cookie } = await aPerson(app, 'elected', { territoryIds: [HERE] });
    for (const input of [
      { email: 'a@b.fr\nBcc: c@d.fr' },
      { name: '\u202Eeriam' },
      { name: 'x'.repeat(121) },
      { regionCodes: ['84'] },
      { startsOn: '2026-02-02', endsOn: '2026-02-01' },
    ]) {
      expect(code(await send(cookie, { role: 'observer', territoryIds: [HERE], ...input }))).toBe('INVALID_INPUT');
    }
    expect(code(await send(cookie, { role: 'observer', territoryIds: [HERE], startsOn: '2026-02-31' }))).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('refuses a flood of invitations from one account', async () => {
    const inviter = await aPerson(app, 'elected', { territoryIds: [HERE] });
    const codes = [];
    for (let turn = 0; turn < 102; turn += 1)
      codes.push(code(await send(inviter.cookie, { role: 'observer', territoryIds: [HERE] })));
    expect(codes.filter((each) => each === 'ok')).toHaveLength(100);
    expect(codes.slice(100)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
  });

  it('to a suspended account is not accepted', async () => {
    const inviter = await aPerson(app, 'elected', { territoryIds: [HERE] });
    const suspended = await aPerson(app, 'observer', { territoryIds: [HERE] });
    await invite(inviter.cookie, { email: suspended.email, role: 'contributor', territoryIds: [HERE] });
    await app.sql('UPDATE accounts SET suspended_at = now() WHERE id = $1', [suspended.accountId]);
    expect(reason(await accept(mailbox.tokenFor(suspended.email)))).toBe('INVITATION_UNUSABLE suspended');
  });

  it('counts the rights of the capacity worn, not those of the person', async () => {
    const me = await aPerson(app, 'observer', { territoryIds: [HERE] });
    await aCapacity(app, me.accountId, 'administrator');
    expect(code(await send(me.cookie, { role: 'observer', territoryIds: [HERE] }))).toMatch(/NOT_FOUND|FORBIDDEN/);
  });
});
