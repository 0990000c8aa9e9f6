import type { IncomingMessage } from 'node:http';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { WebSocket, WebSocketServer } from 'ws';
import { ActorLoader } from '../access/actor-loader.js';
import { CONFIG, type Config } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { isAllowedOrigin } from '../operations/origin.js';
import { UpgradeDoors } from '../operations/upgrade-doors.js';
import { TextAccess } from './text-access.js';
import { COME_BACK, TextRooms } from './text-rooms.js';
import type { Visitor } from './text-visitor.js';
import { TextWriter } from './text-writer.js';

const PATH = '/api/texts';
const MAX_PAYLOAD = 300_000;
const FORBIDDEN = 4403;
const UNREADABLE = 4400;
const TOO_MANY = 4429;
const SOCKETS_OF_AN_ACCOUNT = 12;
const ROOM = /^[A-Za-z]{1,40}\/[0-9a-f-]{36}\/[A-Za-z]{1,40}$/;
/** Messages of a socket in ten seconds: twenty people typing fast send fewer. */
const MESSAGES = 1_500;
const MESSAGES_EVERY = 10_000;
/** Well under the five seconds in which a right withdrawn must be gone. */
const RECHECK_EVERY = 2_000;

/** The door of the texts: same origin, a session, few sockets; the rights of those inside are read again every two seconds. */
@Injectable()
export class TextGate {
  private readonly logger = new Logger('texts');
  private readonly visitors = new Set<Visitor>();
  private server: WebSocketServer | null = null;
  private readonly timers: NodeJS.Timeout[] = [];
  private rechecking = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(ActorLoader) private readonly actors: ActorLoader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(TextAccess) private readonly access: TextAccess,
    @Inject(TextRooms) private readonly rooms: TextRooms,
    @Inject(TextWriter) private readonly writer: TextWriter,
    @Inject(UpgradeDoors) private readonly doors: UpgradeDoors,
  ) {}

  /** Opens the door; called once the application listens. */
  start(): void {
    this.server = this.doors.open(PATH, { maxPayload: MAX_PAYLOAD });
    this.server.on('connection', (socket, request) => void this.greet(socket, request));
    this.timers.push(setInterval(() => void this.recheck(), RECHECK_EVERY));
    this.timers.push(
      setInterval(() => {
        this.rooms.catchUpAll().catch((error: Error) => this.logger.warn(`logs not read: ${error.message}`));
      }, RECHECK_EVERY),
    );
  }

  // What arrives while the session is read waits its turn.
  private async greet(socket: WebSocket, request: IncomingMessage): Promise<void> {
    const early: Uint8Array[] = [];
    const wait = (data: Buffer): void => void early.push(new Uint8Array(data));
    socket.on('message', wait).on('error', () => socket.terminate());
    const visitor = await this.identify(socket, request);
    socket.off('message', wait);
    if (typeof visitor === 'number') return socket.close(visitor);
    if (socket.readyState !== socket.OPEN) return;
    this.visitors.add(visitor);
    const talk = this.rooms.receive(visitor, new Request(`http://localhost${PATH}`));
    const isTooMuch = counter(MESSAGES, MESSAGES_EVERY);
    const take = (data: Uint8Array): void => {
      if (isTooMuch()) return socket.close(TOO_MANY);
      return isAddressed(data) ? talk.message(data) : socket.close(UNREADABLE);
    };
    socket.on('message', (data: Buffer) => take(new Uint8Array(data)));
    socket.on('close', (code) => {
      this.visitors.delete(visitor);
      talk.close(code);
    });
    for (const data of early) take(data);
  }

  /** The visitor, or the code that closes the door. */
  private async identify(socket: WebSocket, { headers }: IncomingMessage): Promise<Visitor | number> {
    if (!isAllowedOrigin(headers.origin, headers.host, this.config)) return FORBIDDEN;
    const actor = await this.actors.load(headers.cookie).catch(() => null);
    if (!actor) return COME_BACK;
    if (actor.kind !== 'account') return FORBIDDEN;
    const others = [...this.visitors].filter((visitor) => visitor.actor.accountId === actor.accountId);
    return others.length >= SOCKETS_OF_AN_ACCOUNT ? TOO_MANY : { socket, cookie: headers.cookie, actor };
  }

  /** Reads again the rights of everybody inside; what was withdrawn is closed. */
  async recheck(): Promise<void> {
    if (this.rechecking) return;
    this.rechecking = true;
    try {
      for (const visitor of this.visitors) await this.unitOfWork.withReads(() => this.recheckVisitor(visitor));
    } finally {
      this.rechecking = false;
    }
  }

  private async recheckVisitor(visitor: Visitor): Promise<void> {
    const actor = await this.actors.load(visitor.cookie).catch(() => null);
    // The database does not answer: nothing can be written either.
    if (!actor) return;
    if (actor.kind !== 'account') return visitor.socket.close(FORBIDDEN, 'session ended');
    visitor.actor = actor;
    for (const connection of this.rooms.connections()) {
      if (connection.context.visitor !== visitor) continue;
      const refusal = await this.access.refusal(actor, connection.document.name);
      if (refusal && refusal !== 'later') this.rooms.dismiss(connection, refusal);
    }
  }

  /** Sends everybody to another node once what they wrote is in its column. Called before the application closes. */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    const { server } = this;
    for (const { socket } of this.visitors) socket.close(COME_BACK, 'come back');
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
    await this.rooms.settled();
    await this.writer.settle();
  }
}

/** Whether a message says first the name of a room: its length in one byte, then its letters. One byte alone answers a ping. */
function isAddressed(data: Uint8Array): boolean {
  const [length = 0] = data;
  return data.length === 1 || ROOM.test(Buffer.from(data.subarray(1, 1 + length)).toString('latin1'));
}

/** Whether there were more than `most` calls in the present stretch of time. */
function counter(most: number, every: number): () => boolean {
  let count = 0;
  let since = Date.now();
  return () => {
    if (Date.now() - since > every) [count, since] = [0, Date.now()];
    count += 1;
    return count > most;
  };
}
