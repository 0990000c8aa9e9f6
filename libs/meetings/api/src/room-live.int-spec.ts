import { LiveUpdates } from '@binome/shared/api';
import { cookieOf, HeaderActorLoader, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { createClient, type Client } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { acted, aDecision } from './decision-testing.js';
import { aRoom, attend, on, type TestRoom } from './room-testing.js';
import { aMeeting, startMeetingsApp } from './testing.js';

/** A hint that every follower is told, to know that it follows. */
const START = { event: 'started', entity: 'Meeting', id: '', version: null, sequence: '0', by: null };

let app: TestApp;
let held: TestRoom;
const clients: Client[] = [];

beforeAll(async () => {
  app = await startMeetingsApp();
  held = await aRoom(app);
});
afterAll(() => app.close());
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});

interface Follower {
  told: Record<string, string>[];
  refusals: string[];
}

/** Follows a meeting over a socket of its own. */
function follow(who: AccountActor, meetingId: string, fields = 'id event'): Follower {
  const headers = { cookie: cookieOf(who), origin: app.config.publicUrl };
  class WithCookie extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers });
    }
  }
  const url = `${app.url.replace('http', 'ws')}/graphql`;
  const client = createClient({ url, webSocketImpl: WithCookie, retryAttempts: 0 });
  clients.push(client);
  const follower: Follower = { told: [], refusals: [] };
  client.subscribe<{ meetingChanged: Record<string, string> }>(
    { query: `subscription ($id: ID!) { meetingChanged(meetingId: $id) { ${fields} } }`, variables: { id: meetingId } },
    {
      next: ({ data, errors }) => {
        if (data) follower.told.push(data.meetingChanged);
        for (const { extensions } of errors ?? []) follower.refusals.push(String(extensions?.code));
      },
      error: (error) => void follower.refusals.push(JSON.stringify(error)),
      complete: () => undefined,
    },
  );
  return follower;
}

describe('a meeting followed by many', () => {
  it('tells each of them of its own meeting, with its own rights of that moment', async () => {
    const { place, id: committeeId } = held.committee;
    const { id } = held.meeting;
    await attend(app, held, 'in_person', 0, 1, 2);
    const another = await aMeeting(app, place, { committeeId });
    const voting = await acted(
      app,
      held.lead,
      'openMeetingVote',
      on(await aDecision(app, held.committee, { itemId: held.itemId })),
    );
    const event = 'decision.vote_cast';
    const votesTo = ({ told }: Follower) => told.filter((one) => Object.values(one).includes(event));
    const vote = async (rank: number) => {
      const committeeSeatId = held.committee.seats[rank]!.id;
      await acted(app, held.lead, 'castVote', { decisionId: voting.id, committeeSeatId, choice: 'for' });
    };
    const moved = place.as('observer');
    const members = [place.as('contributor'), place.as('elected'), place.as('industrial')].map((who) =>
      follow(who, id),
    );
    const [elsewhere, otherwise, lost] = [
      follow(place.as('contributor'), another.id),
      follow(place.as('contributor'), id, 'happened: event'),
      follow(moved, id),
    ];
    const state = follow(place.as('regional_reviewer'), id);
    await vi.waitFor(() => expect(state.refusals).toEqual(['NOT_FOUND']));
    const followers = [...members, elsewhere, otherwise, lost];
    await vi.waitFor(async () => {
      app.app.get(LiveUpdates).publish(`territory:${place.id}`, START);
      for (const { told } of followers) expect(told.length).toBeGreaterThan(0);
    });
    await vote(0);
    await vi.waitFor(() => expect(votesTo(lost)).toEqual([{ id, event }]));
    // The right to this territory goes, the session stays.
    const capacity = { ...moved.capacity!, territoryIds: [another.id] };
    app.app.get(HeaderActorLoader).replaced.set(moved.sessionId, { ...moved, capacity });
    await vote(1);
    const twice = (told: object) => [told, told];
    await vi.waitFor(() => {
      for (const member of members) expect(votesTo(member)).toEqual(twice({ id, event }));
      expect(votesTo(elsewhere)).toEqual(twice({ id: another.id, event }));
      expect(votesTo(otherwise)).toEqual(twice({ happened: event }));
    });
    expect([votesTo(lost), state.told]).toEqual([[{ id, event }], []]);
  });
});
