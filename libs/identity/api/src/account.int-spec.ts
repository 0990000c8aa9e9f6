import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '@binome/shared/api';
import { anIntent, TestApp } from '@binome/shared/api/testing';
import { ROLES } from '@binome/shared/domain';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccountService } from './account.service.js';
import { identityEntities, IdentityModule } from './identity.module.js';
import { seedIdentity } from './identity.seed.js';
import { aCapacity, aPerson } from './testing.js';

const LIST = `query ($search: String, $first: Int = 50, $after: String) { accounts(search: $search, first: $first, after: $after) { totalCount
  nodes { id version name email suspendedAt roleAssignments { id version role endsOn } postings { id version employer endsOn } } pageInfo { hasNextPage endCursor } } }`;
const SUSPEND =
  'mutation ($input: SuspendAccountInput!) { suspendAccount(input: $input) { account { id suspendedAt } } }';
const END_ROLE =
  'mutation ($input: EndRoleAssignmentInput!) { endRoleAssignment(input: $input) { roleAssignment { id endsOn } } }';
const OPEN_POSTING =
  'mutation ($input: OpenPostingInput!) { openPosting(input: $input) { posting { id personName territoryIds endsOn } } }';
const END_POSTING = 'mutation ($input: EndPostingInput!) { endPosting(input: $input) { posting { id endsOn } } }';

interface Listed {
  accounts: {
    totalCount: number;
    nodes: { id: string; name: string; roleAssignments: unknown[]; postings: unknown[] }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

describe('accounts', () => {
  let app: TestApp;
  beforeAll(async () => {
    const environment = { DEMONSTRATION: 'true', COOKIE_SECURE: 'false' };
    app = await TestApp.start({ imports: [IdentityModule], entities: identityEntities, actors: 'real', environment });
  });
  afterAll(() => app.close());

  const input = (values: Record<string, unknown>) => ({
    input: { clientMutationId: anIntent(), version: 1, ...values },
  });
  const viewer = async (cookie: string) =>
    (await app.data<{ viewer: { capacity: unknown } | null }>(cookie, '{ viewer { capacity { role } } }')).viewer;

  it('are listed to administrators by pages, found without accents, with their rights', async () => {
    const administrator = await aPerson(app, 'administrator', { name: 'Aline' });
    const found = await aPerson(app, 'observer', { name: 'Éloïse 100% Çelik', territoryIds: [randomUUID()] });
    await aCapacity(app, found.accountId, 'project_lead', { territoryIds: [randomUUID()] });
    const { accounts } = await app.data<Listed>(administrator.cookie, LIST, { search: 'eloise 100% celik' });
    expect(accounts.nodes).toMatchObject([
      { id: found.accountId, roleAssignments: [{ role: 'observer' }], postings: [{}] },
    ]);
    expect((await app.data<Listed>(administrator.cookie, LIST, { search: '%' })).accounts.totalCount).toBe(1);
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page: Listed = await app.data<Listed>(administrator.cookie, LIST, { first: 1, after });
      names.push(...page.accounts.nodes.map(({ name }) => name));
      after = page.accounts.pageInfo.hasNextPage ? page.accounts.pageInfo.endCursor : null;
    } while (after);
    expect(names).toHaveLength((await app.data<Listed>(administrator.cookie, LIST)).accounts.totalCount);
  });

  it('show everybody else nothing but their own, and refuse every command', async () => {
    const target = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
    for (const role of ROLES.filter((each) => each !== 'administrator')) {
      const local = ['elected', 'industrial', 'project_lead', 'contributor', 'observer'].includes(role);
      const scope = {
        ...(local && { territoryIds: [randomUUID()] }),
        ...(role === 'regional_reviewer' && { regionCodes: ['84'] }),
        ...(role === 'operator_agent' && { operator: 'ademe' }),
      };
      const me = await aPerson(app, role, scope);
      const { accounts } = await app.data<Listed>(me.cookie, LIST);
      expect(accounts.nodes.map(({ id }) => id)).toEqual([me.accountId]);
      for (const id of [target.accountId, randomUUID()])
        expect(await app.refusal(me.cookie, SUSPEND, input({ accountId: id }))).toBe('NOT_FOUND');
      expect(await app.refusal(me.cookie, END_ROLE, input({ roleAssignmentId: target.capacityId }))).toBe('NOT_FOUND');
      expect(await app.refusal(me.cookie, END_POSTING, input({ postingId: randomUUID() }))).toBe('NOT_FOUND');
      const posting = {
        accountId: target.accountId,
        territoryIds: [randomUUID()],
        startsOn: '2026-01-01',
        version: undefined,
      };
      expect(await app.refusal(me.cookie, OPEN_POSTING, input(posting))).toBe('NOT_FOUND');
      expect(await app.refusal(me.cookie, SUSPEND, input({ accountId: me.accountId }))).toBe('FORBIDDEN');
    }
  });

  it('keep an administrator: nobody shuts itself out', async () => {
    const me = await aPerson(app, 'administrator');
    expect(await app.refusal(me.cookie, SUSPEND, input({ accountId: me.accountId }))).toBe('ACCOUNT_PROTECTED');
    expect(await app.refusal(me.cookie, END_ROLE, input({ roleAssignmentId: me.capacityId }))).toBe(
      'ACCOUNT_PROTECTED',
    );
  });

  it('lose a role at once, or on a day', async () => {
    const administrator = await aPerson(app, 'administrator');
    const target = await aPerson(app, 'observer', { territoryIds: [randomUUID()] });
    expect(
      await app.refusal(
        administrator.cookie,
        END_ROLE,
        input({ roleAssignmentId: target.capacityId, endsOn: '2023-12-31' }),
      ),
    ).toBe('INVALID_INPUT');
    await app.data(
      administrator.cookie,
      END_ROLE,
      input({ roleAssignmentId: target.capacityId, endsOn: '2099-12-31' }),
    );
    expect((await viewer(target.cookie))?.capacity).toEqual({ role: 'observer' });
    await app.data(administrator.cookie, END_ROLE, input({ roleAssignmentId: target.capacityId, version: 2 }));
    expect((await viewer(target.cookie))?.capacity).toBeNull();
    const changes = await app.sql<{ field: string }>('SELECT field FROM field_changes WHERE subject_id = $1', [
      target.capacityId,
    ]);
    expect(changes).toEqual([{ field: 'endsOn' }, { field: 'endsOn' }]);
  });

  it('are posted as project lead, and no longer', async () => {
    const administrator = await aPerson(app, 'administrator');
    const target = await aPerson(app, 'observer', {
      territoryIds: [randomUUID()],
      endsOn: '2024-12-31',
      name: 'Camille',
    });
    const territoryIds = [randomUUID(), randomUUID()];
    const draft = {
      accountId: target.accountId,
      employer: 'Agglo',
      territoryIds,
      startsOn: '2026-01-01',
      version: undefined,
    };
    const { openPosting } = await app.data<{ openPosting: { posting: { id: string } } }>(
      administrator.cookie,
      OPEN_POSTING,
      input(draft),
    );
    expect(openPosting.posting).toMatchObject({ personName: 'Camille', territoryIds, endsOn: null });
    expect((await viewer(target.cookie))?.capacity).toEqual({ role: 'project_lead' });
    await app.data(administrator.cookie, END_POSTING, input({ postingId: openPosting.posting.id }));
    expect((await viewer(target.cookie))?.capacity).toBeNull();
    expect(await app.refusal(administrator.cookie, OPEN_POSTING, input({ ...draft, territoryIds: [] }))).toBe(
      'INVALID_INPUT',
    );
    expect(await app.refusal(administrator.cookie, OPEN_POSTING, input({ ...draft, accountId: randomUUID() }))).toBe(
      'NOT_FOUND',
    );
  });

  it('begin with an administrator made by a command, once', async () => {
    const service = app.app.get(AccountService);
    const first = await service.createAdministrator('premiere@exemple.fr', 'Première Personne');
    expect((await service.createAdministrator('Premiere@exemple.fr', 'Autre Nom')).id).toBe(first.id);
    expect(await app.sql('SELECT role FROM role_assignments WHERE account_id = $1', [first.id])).toEqual([
      { role: 'administrator' },
    ]);
    await expect(service.createAdministrator('x', 'Nom')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('of the demonstration are entered without sign-in, one for each role', async () => {
    const places = { territoryId: randomUUID(), postedTerritoryIds: [randomUUID(), randomUUID()], regionCodes: ['84'] };
    const accounts = await seedIdentity(app.app.get(UnitOfWork), places);
    expect(await seedIdentity(app.app.get(UnitOfWork), places)).toEqual(accounts);
    const { personas } = await app.data<{ personas: { key: string; role: string }[] }>(
      null,
      '{ personas { key name role } }',
    );
    expect(personas.map(({ role }) => role)).toEqual(ROLES);
    const enter =
      'mutation ($input: EnterAsPersonaInput!) { enterAsPersona(input: $input) { viewer { capacity { role } } } }';
    for (const { key, role } of personas) {
      const answer = await supertest(app.app.getHttpServer())
        .post('/graphql')
        .send({ query: enter, variables: { input: { clientMutationId: anIntent(), key } } });
      expect(answer.body.data.enterAsPersona.viewer.capacity.role).toBe(role);
    }
    for (const key of ['', 'inconnue', '__proto__']) {
      expect(await app.refusal(null, enter, { input: { clientMutationId: anIntent(), key } })).toBe('NOT_FOUND');
    }
  });
});
