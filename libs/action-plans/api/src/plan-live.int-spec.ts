import { anIntent, cookieOf, HeaderActorLoader, type TestApp } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { anAction, aPlan, aTerritory, startPlansApp, type TestTerritory } from './testing.js';

const CHANGED = 'subscription ($id: ID!) { planChanged(territoryId: $id) { event entity id version sequence by } }';
const SINCE =
  'query ($id: ID!, $cursor: String) { changesSince(territoryId: $id, cursor: $cursor) { cursor truncated changes { event entity id version sequence by } } }';
const EDIT = 'mutation ($input: EditActionInput!) { editAction(input: $input) { action { version } } }';

interface Hint {
  event: string;
  entity: string;
  id: string;
  version: number | null;
  sequence: string;
  by: string | null;
}

let app: TestApp;
let home: TestTerritory;
let far: TestTerritory;
let planId: string;
beforeAll(async () => {
  app = await startPlansApp();
  far = await aTerritory(app);
});
beforeEach(async () => {
  home = await aTerritory(app);
  planId = (await aPlan(app, home)).id;
});
afterAll(() => app.close());

const edit = (who: Actor, id: string, version: number, values: object) =>
  app.data(who, EDIT, { input: { clientMutationId: anIntent(), id, version, ...values } });
const since = async (who: Actor, cursor: string | null) =>
  (
    await app.data<{ changesSince: { cursor: string; truncated: boolean; changes: Hint[] } }>(who, SINCE, {
      id: home.id,
      cursor,
    })
  ).changesSince;

async function listen(
  who: Actor,
  territoryId = home.id,
): Promise<{ hints: Hint[]; errors: unknown[]; stop: () => Promise<void> }> {
  class Socket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: { cookie: cookieOf(who), origin: app.config.publicUrl } });
    }
  }
  const client = createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    lazy: false,
    retryAttempts: 0,
  });
  const hints: Hint[] = [];
  const errors: unknown[] = [];
  client.subscribe<{ planChanged: Hint }>(
    { query: CHANGED, variables: { id: territoryId } },
    {
      next: ({ data, errors: refused }) => {
        if (data) hints.push(data.planChanged);
        if (refused) errors.push(...refused);
      },
      error: (error) => void errors.push(...(Array.isArray(error) ? error : [error])),
      complete: () => undefined,
    },
  );
  // The subscription reaches Redis a moment after the socket opens.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { hints, errors, stop: async () => client.dispose() };
}

describe('live changes of a plan', () => {
  it('reach those who may read what changed, and nobody else', async () => {
    const secret = await anAction(app, home, planId, { visibility: 'restricted' });
    const open = await anAction(app, home, planId);
    const [member, observer, state] = await Promise.all([
      listen(home.as('industrial')),
      listen(home.as('observer')),
      listen(home.as('national_coordinator')),
    ]);
    await edit(home.as('elected'), secret.id, 1, { title: 'Toujours secret' });
    await edit(home.as('elected'), open.id, 1, { title: 'Pour tous' });
    const told = {
      event: 'action.edited',
      entity: 'Action',
      id: open.id,
      version: 2,
      by: home.as('elected').accountId,
    };
    await vi.waitFor(() => expect(member.hints).toMatchObject([{ id: secret.id }, told]));
    await vi.waitFor(() => expect([observer.hints, state.hints]).toMatchObject([[told], [told]]));
    await Promise.all([member, observer, state].map(({ stop }) => stop()));
  });

  it('tell to read the plan again when an action is withdrawn', async () => {
    const { id } = await anAction(app, home, planId);
    const state = await listen(home.as('national_coordinator'));
    await edit(home.as('elected'), id, 1, { visibility: 'territory' });
    await vi.waitFor(() =>
      expect(state.hints).toMatchObject([{ event: 'plan.sharing_changed', entity: 'ActionPlan', id: planId }]),
    );
    await state.stop();
  });

  it('stop for a session that ended, before the next hint', async () => {
    const { id } = await anAction(app, home, planId);
    const industrial = home.as('industrial');
    const ended = await listen(industrial);
    const witness = await listen(home.as('elected'));
    app.app.get(HeaderActorLoader).ended.add(industrial.sessionId);
    await edit(home.as('elected'), id, 1, { title: 'Après la fin' });
    await vi.waitFor(() => expect(witness.hints).toHaveLength(1));
    expect(ended.hints).toEqual([]);
    await Promise.all([ended.stop(), witness.stop()]);
  });

  it('are refused to strangers', async () => {
    for (const [who, id] of [
      [far.as('elected'), home.id],
      [far.as('elected'), anIntent()],
      [home.as('administrator'), home.id],
    ] as const) {
      const stranger = await listen(who, id);
      await vi.waitFor(() => expect(JSON.stringify(stranger.errors)).toContain('NOT_FOUND'));
      expect(stranger.hints).toEqual([]);
      await stranger.stop();
    }
  });
});

describe('changes since a cursor', () => {
  it('tell what was missed, as far as the reader may read', async () => {
    const { cursor } = await since(home.as('observer'), null);
    const open = await anAction(app, home, planId);
    const secret = await anAction(app, home, planId, { visibility: 'restricted' });
    await edit(home.as('elected'), open.id, 1, { title: 'B' });
    const missed = await since(home.as('observer'), cursor);
    expect(missed.truncated).toBe(false);
    expect(missed.changes.filter(({ entity }) => entity === 'Action')).toMatchObject([
      { event: 'action.drafted', id: open.id, version: 1 },
      { event: 'action.edited', id: open.id, version: 2, by: home.as('elected').accountId },
    ]);
    expect((await since(home.as('industrial'), cursor)).changes.map(({ id }) => id)).toContain(secret.id);
    // A cursor stops before the oldest write still open anywhere, so what was told may be told again, never for ever.
    let { cursor: next } = missed;
    await expect
      .poll(async () => {
        const again = await since(home.as('observer'), next);
        next = again.cursor;
        return again.changes;
      })
      .toEqual([]);
  });
});
