import { createClient, type Client } from 'graphql-ws';
import { vi } from 'vitest';
import WebSocket from 'ws';
import { LiveUpdates } from '@binome/shared/api';
import type { Subject } from './canary.js';
import { mayRead, STRANGERS, type Stranger } from './oracle.js';
import type { SeededPlace, World } from './world.js';

/** A socket to GraphQL with the cookie of this stranger. */
export function dialled({ app, askers }: World, stranger: Stranger): Client {
  const headers = { cookie: askers[stranger]?.cookie ?? '', origin: app.config.publicUrl };
  class WithCookie extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers });
    }
  }
  return createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WithCookie,
    retryAttempts: 0,
  });
}

/** A live channel of a territory, and a row of it that all its readers read. */
export interface Channel {
  field: string;
  subject: Subject;
  rowOf: (place: SeededPlace) => { entity: string; id: string };
}

interface Heard {
  id: string;
  event: string;
}

/** Every stranger listening to both territories at once. */
export class Listeners {
  private marks = 0;

  private constructor(
    private readonly world: World,
    private readonly channel: Channel,
    private readonly clients: readonly Client[],
    private readonly heard: ReadonlyMap<Stranger, Heard[]>,
  ) {}

  static async open(world: World, channel: Channel): Promise<Listeners> {
    const query = `subscription ($territoryId: ID!) { ${channel.field}(territoryId: $territoryId) { id event } }`;
    const heard = new Map<Stranger, Heard[]>(STRANGERS.map((stranger) => [stranger, []]));
    const nothing = (): undefined => undefined;
    const clients = STRANGERS.map((stranger) => {
      const client = dialled(world, stranger);
      const next = ({ data }: { data?: Record<string, Heard> | null }): void => {
        const told = data?.[channel.field];
        if (told) heard.get(stranger)?.push(told);
      };
      for (const { territory } of [world.home, world.away])
        client.subscribe<Record<string, Heard>>(
          { query, variables: { territoryId: territory.id } },
          { next, error: nothing, complete: nothing },
        );
      return client;
    });
    const listeners = new Listeners(world, channel, clients, heard);
    await listeners.caughtUp();
    return listeners;
  }

  /** Waits until whoever may read a territory has heard a mark told now: what was told before it has come. */
  async caughtUp(): Promise<void> {
    const { world, channel } = this;
    const marks = [world.home, world.away].map((place) => ({ place, event: `mark-${(this.marks += 1)}` }));
    await vi.waitFor(
      () => {
        for (const { place, event } of marks) {
          const hint = { event, ...channel.rowOf(place), version: null, sequence: '0', by: null };
          world.app.app.get(LiveUpdates).publish(`territory:${place.territory.id}`, hint);
          for (const stranger of this.readersOf(place))
            if (!this.heard.get(stranger)?.some((told) => told.event === event))
              throw new Error(`${stranger} has not heard of ${place.name} yet`);
        }
      },
      { timeout: 60_000, interval: 200 },
    );
  }

  readersOf(place: SeededPlace): Stranger[] {
    const { subject } = this.channel;
    const canary = { text: '', about: '', subject, fieldClass: 'internal', level: 'shared' } as const;
    return STRANGERS.filter((stranger) => mayRead(stranger, null, { ...canary, place: place.name, accountId: null }));
  }

  /** Rows that a stranger was told of, marks aside. */
  toldTo(stranger: Stranger): string[] {
    const told = this.heard.get(stranger) ?? [];
    return [...new Set(told.filter(({ event }) => !event.startsWith('mark-')).map(({ id }) => id))].sort();
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.dispose()));
  }
}
