import { Inject, Injectable, Logger } from '@nestjs/common';
import { Hocuspocus, type beforeSyncPayload, type Connection, type Document } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import { encodeStateAsUpdate, snapshot, snapshotContainsUpdate } from 'yjs';
import { authorOf, systemActor } from '@binome/shared/domain';
import { UnitOfWork } from '../database/unit-of-work.js';
import { applyLine, isReadable } from './shared-document.js';
import { TextAccess } from './text-access.js';
import { appendLine, lastLines, newsOf } from './text-log.js';
import { TextPresence } from './text-presence.js';
import { TextSignals, type TextSignal } from './text-signals.js';
import type { RoomRefusal, Visitor, VisitorContext } from './text-visitor.js';
import { TextWriter } from './text-writer.js';

type RoomConnection = Connection<VisitorContext>;

/** The version of the editor's words and structure; a client of another one reloads. */
export const EDITOR_VERSION = '1';
/** Tells the client to come back, on another node perhaps. */
export const COME_BACK = 1012;
const ROOMS_OF_A_SOCKET = 20;
const PEOPLE_OF_A_ROOM = 40;
/** Largest piece of writing, and largest room, in bytes. */
const LARGEST_LINE = 256_000;
const LARGEST_ROOM = 4_000_000;
const SYNC_STEP_1 = 0;
const SYNC_STEP_2 = 1;
const ACTOR = systemActor('textes');

/** What this node knows of an open room. */
interface OpenRoom {
  textId: string;
  /** The last line of the log that the document holds. */
  seen: number;
  size: number;
  reading: Promise<void>;
}

/**
 * The rooms open on this node. A piece of writing goes to the log before anything else: only then is it shown to the others,
 * and its writer told that it is kept. What other nodes add to the log is read from it.
 */
@Injectable()
export class TextRooms {
  private readonly logger = new Logger('texts');
  private readonly open = new Map<Document, OpenRoom>();
  private readonly hocuspocus: Hocuspocus<VisitorContext>;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(TextAccess) private readonly access: TextAccess,
    @Inject(TextWriter) private readonly writer: TextWriter,
    @Inject(TextSignals) private readonly signals: TextSignals,
    @Inject(TextPresence) private readonly presence: TextPresence,
  ) {
    this.hocuspocus = new Hocuspocus<VisitorContext>({
      quiet: true,
      timeout: 20_000,
      debounce: 0,
      maxUnauthenticatedQueueSize: LARGEST_LINE * 2,
      maxUnauthenticatedQueueMessages: 100,
      maxPendingDocuments: ROOMS_OF_A_SOCKET,
      onAuthenticate: ({ context, documentName, token }) => this.enter(context.visitor, documentName, token),
      onLoadDocument: ({ context, document }) => this.load(context.visitor, document),
      beforeSync: (payload) => this.keep(payload),
      beforeHandleAwareness: async ({ document, connection, states }) =>
        connection && this.presence.sign(document, connection, states),
      onAwarenessUpdate: async ({ document, added, updated, removed, transactionOrigin }) => {
        const room = this.open.get(document);
        if (room) this.presence.tell(room.textId, document, [...added, ...updated, ...removed], transactionOrigin);
      },
      onStateless: async ({ connection, payload }) => receipt(connection, payload),
      onDisconnect: async ({ document, clientsCount }) => {
        const room = this.open.get(document);
        if (room && clientsCount === 0) void this.writer.now(room.textId);
      },
    });
  }

  /** Receives a visitor; gives what to do with its messages and its leave. */
  receive(visitor: Visitor, request: Request): { message(data: Uint8Array): void; close(code: number): void } {
    const client = this.hocuspocus.handleConnection(visitor.socket, request, { visitor });
    return {
      message: (data) => client.handleMessage(data),
      close: (code) => client.handleClose({ code, reason: '' }),
    };
  }

  connections(): RoomConnection[] {
    return [...this.hocuspocus.documents.values()].flatMap((document) => document.getConnections() as RoomConnection[]);
  }

  /** Waits until everything that was received is in the log. */
  async settled(): Promise<void> {
    await Promise.all(this.connections().map((connection) => connection.waitForPendingMessages()));
  }

  /** Closes a room to someone who may no longer write in it. */
  dismiss(connection: RoomConnection, reason: RoomRefusal): void {
    connection.readOnly = true;
    connection.close({ code: 4403, reason });
  }

  private async enter({ actor, socket }: Visitor, name: string, token: string): Promise<void> {
    const refusal = token === EDITOR_VERSION ? await this.access.refusal(actor, name) : 'version';
    const crowd = this.hocuspocus.documents.get(name)?.getConnectionsCount() ?? 0;
    const isFull = crowd >= PEOPLE_OF_A_ROOM || this.roomsOf(socket) >= ROOMS_OF_A_SOCKET;
    const reason = refusal ?? (isFull ? 'full' : null);
    // Not an error: Hocuspocus tells the reason to the client, and logs nothing.
    if (reason) throw { reason };
  }

  private roomsOf(socket: WebSocket): number {
    return this.connections().filter(({ context }) => context.visitor.socket === socket).length;
  }

  private async load({ actor }: Visitor, document: Document): Promise<void> {
    try {
      const textId = await this.access.textOf(actor, document.name);
      const room = { textId, seen: -1, size: 0, reading: Promise.resolve() };
      const leave = this.signals.listen(textId, (signal) => this.hear(document, signal));
      document.on('destroy', () => {
        leave();
        this.open.delete(document);
      });
      this.open.set(document, room);
      await this.read(document, room);
      this.signals.tell(textId, { kind: 'who' });
    } catch (error) {
      document.destroy();
      this.logger.warn(`room not opened: ${(error as Error).message}`);
      throw { reason: 'later' satisfies RoomRefusal };
    }
  }

  /** Puts a piece of writing in the log. When it cannot be, it is not applied, and the client comes back with it. */
  private async keep({
    type,
    payload,
    document,
    connection,
    context,
  }: beforeSyncPayload<VisitorContext>): Promise<void> {
    if (type === SYNC_STEP_1 || connection.readOnly) return;
    const room = this.open.get(document);
    const { actor, socket } = context.visitor;
    try {
      if (!room) throw new Error('the room is closing');
      if (saysNothing(type, payload, document)) return;
      if (isTooLarge(payload, room, document) || !isReadable(payload))
        return this.dismiss(connection as RoomConnection, 'full');
      const seq = await this.unitOfWork.run(actor, (tx) =>
        appendLine(tx.manager, room.textId, authorOf(actor), payload),
      );
      if (seq === null) return this.dismiss(connection as RoomConnection, 'not-found');
      room.size += payload.length;
      if (seq === room.seen + 1) room.seen = seq;
      else void this.catchUp(document);
      this.signals.tell(room.textId, { kind: 'line' });
      this.writer.soon(room.textId);
    } catch (error) {
      connection.readOnly = true;
      this.logger.warn(`a line was not kept: ${(error as Error).message}`);
      socket.close(COME_BACK, 'come back');
    }
  }

  private hear(document: Document, signal: TextSignal): void {
    const room = this.open.get(document);
    if (!room) return;
    if (signal.kind === 'line') void this.catchUp(document);
    else this.presence.hear(room.textId, document, signal);
  }

  /** Looks at the logs of all open rooms: Redis may have lost a signal. */
  async catchUpAll(): Promise<void> {
    const rooms = new Map([...this.open].map(([document, room]) => [room.textId, { document, room }]));
    if (rooms.size === 0) return;
    const lines = await this.unitOfWork.read(ACTOR, (manager) => lastLines(manager, [...rooms.keys()]));
    for (const { id, lastSeq } of lines) {
      const found = rooms.get(id);
      if (found && found.room.seen < lastSeq) void this.catchUp(found.document);
    }
  }

  /** Reads what the log holds beyond what the document does, one reading after the other. */
  private catchUp(document: Document): Promise<void> {
    const room = this.open.get(document);
    if (!room) return Promise.resolve();
    room.reading = room.reading
      .then(() => this.read(document, room))
      .catch((error: Error) => this.logger.warn(`log not read: ${error.message}`));
    return room.reading;
  }

  private async read(document: Document, room: OpenRoom): Promise<void> {
    const news = await this.unitOfWork.read(ACTOR, (manager) => newsOf(manager, room.textId, room.seen));
    if (!news || news.lastSeq === room.seen) return;
    if (news.written) room.size = 0;
    for (const line of news.written ? [news.written, ...news.lines] : news.lines) {
      room.size += line.length;
      if (!applyLine(document, line, { source: 'local', skipStoreHooks: true }))
        this.logger.warn('a line of the log cannot be read');
    }
    room.seen = Math.max(room.seen, news.lastSeq);
  }
}

/** Answers a client that asks whether what it sent before is kept: messages of a connection are handled one after the other. */
function receipt(connection: Connection, payload: string): void {
  if (!connection.readOnly && /^\d{1,12}$/.test(payload)) connection.sendStateless(payload);
}

// On each connection a client sends what the room may lack, all that was ever removed included: most often it lacks nothing.
function saysNothing(type: number, update: Uint8Array, document: Document): boolean {
  return update.length <= 2 || (type === SYNC_STEP_2 && snapshotContainsUpdate(snapshot(document), update));
}

// What was written and removed again weighs nothing: the sum is an estimate, counted anew when it reaches the limit.
function isTooLarge(line: Uint8Array, room: OpenRoom, document: Document): boolean {
  if (line.length > LARGEST_LINE) return true;
  if (room.size + line.length > LARGEST_ROOM) room.size = encodeStateAsUpdate(document).length;
  return room.size + line.length > LARGEST_ROOM;
}
