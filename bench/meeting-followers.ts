import { randomUUID } from 'node:crypto';
import WebSocket, { type RawData } from 'ws';

/** People who arrive at the same time: a room fills, it does not appear. */
const WAVE = 25;
const VOTED = 'decision.vote_cast';

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
  const sockets: WebSocket[] = [];
  const join = (cookie: string, rank: number): Promise<void> => {
    const headers = { cookie, origin: url };
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    const say = (message: object) => socket.send(JSON.stringify(message));
    sockets.push(socket);
    return new Promise((connected) => {
      socket.on('open', () => say({ type: 'connection_init' }));
      socket.on('message', (data) => {
        const { type, payload } = heard(data);
        if (type === 'connection_ack') {
          say({ id: randomUUID(), type: 'subscribe', payload: { query, variables: { meetingId } } });
          connected();
        } else if (type !== 'next' || !payload?.data) throw new Error(`A follower was refused: ${String(data)}`);
        else if (payload.data.meetingChanged.event === VOTED) told.hear(rank);
      });
    });
  };
  for (let first = 0; first < cookies.length; first += WAVE)
    await Promise.all(cookies.slice(first, first + WAVE).map((cookie, at) => join(cookie, first + at)));
  await new Promise((settled) => setTimeout(settled, 5_000));
  return { toldAfter: (act) => told.after(act), close: () => closed(sockets) };
}

/** Follows the bare hop, on as many sockets, with messages as long, read the same way. */
export async function followBare(
  url: string,
  people: number,
): Promise<Omit<Followers, 'toldAfter'> & { toldAfter(): Promise<number[]> }> {
  const told = new Told(people);
  const sockets = Array.from({ length: people }, (_, rank) => {
    const socket = new WebSocket(url.replace('http', 'ws'));
    socket.on('message', (data) => heard(data).payload?.data?.meetingChanged.event === VOTED && told.hear(rank));
    return socket;
  });
  await Promise.all(
    sockets.map((socket) => new Promise((opened, failed) => socket.once('open', opened).once('error', failed))),
  );
  const post = () => {
    const payload = { data: { meetingChanged: { id: randomUUID(), event: VOTED } } };
    return fetch(url, { method: 'POST', body: JSON.stringify({ id: randomUUID(), type: 'next', payload }) });
  };
  return { toldAfter: () => told.after(post), close: () => closed(sockets) };
}

/** A message as the product tells it, and the bare hop too. */
interface Message {
  type: string;
  payload?: { data?: { meetingChanged: { event: string } } };
}

function heard(data: RawData): Message {
  return JSON.parse(String(data)) as Message;
}

async function closed(sockets: readonly WebSocket[]): Promise<void> {
  const all = sockets.map((socket) => new Promise((gone) => socket.once('close', gone)));
  for (const socket of sockets) socket.close();
  await Promise.all(all);
}
