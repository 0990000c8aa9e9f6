import { randomUUID } from 'node:crypto';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';

/** People who arrive at the same time: a room fills, it does not appear. */
const WAVE = 25;

/** Notes when each of the people is told. */
class Told {
  private readonly times = new Map<number, number>();
  private all: () => void = () => undefined;
  private readonly people: number;

  constructor(people: number) {
    this.people = people;
  }

  hear(rank: number): void {
    if (!this.times.has(rank)) this.times.set(rank, performance.now());
    if (this.times.size === this.people) this.all();
  }

  async after(act: () => Promise<unknown>): Promise<number[]> {
    this.times.clear();
    const everybody = new Promise<void>((resolve) => (this.all = resolve));
    const late = new Promise<never>((_, reject) => {
      setTimeout(
        () => reject(new Error(`Only ${this.times.size} of ${this.people} were told in 30 s`)),
        30_000,
      ).unref();
    });
    const start = performance.now();
    const done = act();
    await Promise.race([Promise.all([everybody, done]), late]);
    return [...this.times.values()].map((time) => time - start);
  }
}

/** People who follow, and what notes when each of them is told. */
export interface Followers {
  /** Does this, and gives how long each of them took to be told, in milliseconds. */
  toldAfter(act: () => Promise<unknown>): Promise<number[]>;
  close(): Promise<void>;
}

/** Follows a meeting of the product, each with a session of their own. */
export async function follow(url: string, meetingId: string, cookies: readonly string[]): Promise<Followers> {
  const query = 'subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) { id event } }';
  const told = new Told(cookies.length);
  const clients: Client[] = [];
  const join = (cookie: string, rank: number): Promise<void> => {
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { cookie, origin: url } });
      }
    }
    const client = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WithCookie, lazy: true });
    const next = ({ data }: { data?: { meetingChanged: { event: string } } | null }) =>
      data?.meetingChanged.event === 'decision.vote_cast' && told.hear(rank);
    const error = (fault: unknown) => {
      const { code, reason } = fault as { code?: number; reason?: string };
      throw new Error(`A follower was refused: ${code ?? ''} ${reason ?? JSON.stringify(fault)}`);
    };
    client.subscribe<{ meetingChanged: { event: string } }>(
      { query, variables: { meetingId } },
      { next, error, complete: () => undefined },
    );
    clients.push(client);
    return new Promise((connected) => client.on('connected', () => connected()));
  };
  for (let first = 0; first < cookies.length; first += WAVE)
    await Promise.all(cookies.slice(first, first + WAVE).map((cookie, at) => join(cookie, first + at)));
  await new Promise((settled) => setTimeout(settled, 5_000));
  const close = async () => {
    await Promise.all(clients.map((client) => client.dispose()));
  };
  return { toldAfter: (act) => told.after(act), close };
}

/** Follows the bare hop, on as many sockets. */
export async function followBare(
  url: string,
  people: number,
): Promise<Omit<Followers, 'toldAfter'> & { toldAfter(): Promise<number[]> }> {
  const told = new Told(people);
  const sockets = Array.from({ length: people }, (_, rank) => {
    const socket = new WebSocket(url.replace('http', 'ws'));
    socket.on('message', () => told.hear(rank));
    return socket;
  });
  await Promise.all(
    sockets.map((socket) => new Promise((opened, failed) => socket.once('open', opened).once('error', failed))),
  );
  const post = () => fetch(url, { method: 'POST', body: JSON.stringify({ id: randomUUID(), event: 'vote_cast' }) });
  return {
    toldAfter: () => told.after(post),
    close: async () => {
      for (const socket of sockets) socket.close();
    },
  };
}
