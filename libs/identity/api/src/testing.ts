import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { patientRedis } from '@binome/shared/api';
import type { TestApp } from '@binome/shared/api/testing';
import type { Role } from '@binome/shared/domain';
import { hashOf, sessionToken } from './mailed-token.js';

export { TestMailbox } from './testing-mailbox.js';

export interface PersonSettings {
  /** Identifier of the account, when the test must know it before. */
  accountId?: string;
  email?: string;
  name?: string;
  territoryIds?: string[];
  regionCodes?: string[];
  operator?: string;
  startsOn?: string;
  endsOn?: string;
}

export interface Person {
  accountId: string;
  capacityId: string;
  email: string;
  /** Cookie header of an open session. */
  cookie: string;
}

/** A person of this role with a real session: the way into the application for tests of every topic. */
export async function aPerson(app: TestApp, role: Role, settings: PersonSettings = {}): Promise<Person> {
  const accountId = settings.accountId ?? randomUUID();
  const email = settings.email ?? `${role}-${accountId.slice(0, 8)}@exemple.fr`;
  await app.sql('INSERT INTO accounts (id, version, email, name) VALUES ($1, 1, $2, $3)', [
    accountId,
    email,
    settings.name ?? `Personne ${role}`,
  ]);
  const capacityId = await aCapacity(app, accountId, role, settings);
  return { accountId, capacityId, email, cookie: await aSession(app, accountId) };
}

/** One more right of an account: a posting for a project lead, a role assignment for the others. */
export async function aCapacity(
  app: TestApp,
  accountId: string,
  role: Role,
  settings: PersonSettings = {},
): Promise<string> {
  const { territoryIds = [], regionCodes = [], operator = null, startsOn = '2024-01-01', endsOn = null } = settings;
  const id = randomUUID();
  if (role === 'project_lead') {
    await app.sql(
      `INSERT INTO postings (id, version, account_id, person_name, territory_ids, starts_on, ends_on) VALUES ($1, 1, $2, 'Personne', $3, $4, $5)`,
      [id, accountId, territoryIds, startsOn, endsOn],
    );
    return id;
  }
  await app.sql(
    'INSERT INTO role_assignments (id, version, account_id, role, territory_ids, region_codes, operator, starts_on, ends_on) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8)',
    [id, accountId, role, territoryIds, regionCodes, operator, startsOn, endsOn],
  );
  return id;
}

/** Another open session of an account; returns its Cookie header. */
export async function aSession(app: TestApp, accountId: string): Promise<string> {
  const token = sessionToken();
  await app.sql(`INSERT INTO sessions (id, account_id, token_hash, user_agent) VALUES ($1, $2, $3, 'Firefox, Linux')`, [
    randomUUID(),
    accountId,
    hashOf(token),
  ]);
  return `binome=${token}`;
}

/** Forgets how often the doors were knocked at: tests of one machine share an address. */
export async function forgetLimits(app: TestApp): Promise<void> {
  const redis = patientRedis(app.config.redisUrl);
  const keys = await redis.keys(`${app.config.redisPrefix}:limit:*-from-address:*`);
  if (keys.length > 0) await redis.del(keys);
  redis.disconnect();
}

/** What is promised of a right withdrawn: the check passes before five seconds are over. */
export async function withinFiveSeconds(check: () => Promise<void>): Promise<void> {
  const deadline = performance.now() + 5_000;
  for (;;) {
    const failure = await check().then(
      () => null,
      (error: unknown) => ({ error }),
    );
    if (!failure) return;
    if (performance.now() > deadline) throw failure.error;
    await wait(100);
  }
}
