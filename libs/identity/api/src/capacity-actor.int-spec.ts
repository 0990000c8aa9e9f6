import { randomUUID } from 'node:crypto';
import { ActorLoader } from '@binome/shared/api';
import { TestApp } from '@binome/shared/api/testing';
import { ANONYMOUS } from '@binome/shared/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identityEntities, IdentityModule } from './identity.module.js';
import { aCapacity, aPerson } from './testing.js';

describe('the person for whom a job works', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ imports: [IdentityModule], entities: identityEntities, actors: 'real' });
  });
  afterAll(() => app.close());

  const actorOf = (accountId: string | null, capacityId: string | null) =>
    app.app.get(ActorLoader).ofCapacity(accountId, capacityId);

  it('acts in the capacity in which the work was asked for, whatever others are held', async () => {
    const territoryId = randomUUID();
    const { accountId, capacityId } = await aPerson(app, 'project_lead', { territoryIds: [territoryId], name: 'Léa' });
    const other = await aCapacity(app, accountId, 'observer', { territoryIds: [randomUUID()] });
    expect(await actorOf(accountId, capacityId)).toMatchObject({
      kind: 'account',
      accountId,
      name: 'Léa',
      capacity: { id: capacityId, role: 'project_lead', territoryIds: [territoryId] },
      stateTerritoryIds: [],
    });
    expect(await actorOf(accountId, other)).toMatchObject({ capacity: { id: other, role: 'observer' } });
  });

  it('is nobody once the right ended, was never held, or the account is suspended', async () => {
    const held = await aPerson(app, 'elected', { territoryIds: [randomUUID()] });
    const ended = await aPerson(app, 'elected', { territoryIds: [randomUUID()], endsOn: '2025-01-01' });
    expect(await actorOf(ended.accountId, ended.capacityId)).toEqual(ANONYMOUS);
    expect(await actorOf(held.accountId, ended.capacityId)).toEqual(ANONYMOUS);
    expect(await actorOf(held.accountId, null)).toEqual(ANONYMOUS);
    expect(await actorOf(null, held.capacityId)).toEqual(ANONYMOUS);
    await app.sql('UPDATE accounts SET suspended_at = now() WHERE id = $1', [held.accountId]);
    expect(await actorOf(held.accountId, held.capacityId)).toEqual(ANONYMOUS);
  });
});
