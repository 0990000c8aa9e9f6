import { randomUUID } from 'node:crypto';
import { anActor, TestApp } from '@binome/shared/api/testing';
import { ROLES } from '@binome/shared/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAccount, startHomesApp } from './testing.js';

const HOME = `query { administrationHome {
  givenUp toConfirm nextToConfirm failedImports expiredInvitations pendingInvitations accountsWithoutRole territories formerTerritories
} }`;

describe('the home of an administrator', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startHomesApp();
  });
  afterAll(() => app.close());

  const read = async () =>
    (await app.data<{ administrationHome: Record<string, unknown> }>(anActor('administrator'), HOME))
      .administrationHome;

  it('counts what waits, and nothing that was dealt with', async () => {
    expect(Object.values(await read()).filter(Boolean)).toEqual([]);
    const letter = (retried: string | null) =>
      app.sql(
        `INSERT INTO dead_letters (id, queue, reference, error, attempts, retried_at) VALUES ($1, 'events', $2, 'x', 5, $3)`,
        [randomUUID(), randomUUID(), retried],
      );
    const invitation = (days: number, revoked: string | null = null) =>
      app.sql(
        `INSERT INTO invitations (id, version, email, name, role, token_hash, sent_count, invited_by_name, expires_at, revoked_at)
         VALUES ($1, 1, $2, 'Ana', 'administrator', 'x', 1, 'Personne', now() + make_interval(days => $3), $4)`,
        [randomUUID(), `${randomUUID()}@exemple.fr`, days, revoked],
      );
    const anImport = async (status: string): Promise<string> => {
      const id = randomUUID();
      await app.sql(
        `INSERT INTO territory_imports (id, version, status, created_by_name) VALUES ($1, 1, $2, 'Personne')`,
        [id, status],
      );
      return id;
    };
    await Promise.all([letter(null), letter('2026-01-01'), invitation(-1), invitation(3), invitation(3, '2026-01-01')]);
    const waiting = await anImport('previewed');
    for (const status of ['failed', 'applied']) await anImport(status);
    const [idle, busy] = [anActor('observer'), anActor('administrator')];
    for (const one of [idle, busy]) await anAccount(app, one);
    await app.sql(
      `INSERT INTO role_assignments (id, version, account_id, role, starts_on) VALUES ($1, 1, $2, 'administrator', '2024-01-01')`,
      [randomUUID(), busy.accountId],
    );
    expect(await read()).toEqual({
      ...{ givenUp: 1, toConfirm: 1, nextToConfirm: waiting, failedImports: 1, expiredInvitations: 1 },
      ...{ pendingInvitations: 1, accountsWithoutRole: 1, territories: 0, formerTerritories: 0 },
    });
  });

  it('exists for nobody else', async () => {
    for (const role of ROLES.filter((one) => one !== 'administrator'))
      expect(await app.refusal(anActor(role, { territoryIds: [randomUUID()] }), HOME)).toBe('NOT_FOUND');
  });
});
