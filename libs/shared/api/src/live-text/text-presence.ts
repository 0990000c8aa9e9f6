import { Inject, Injectable } from '@nestjs/common';
import type { Connection, Document } from '@hocuspocus/server';
import { applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import type { AccountActor } from '@binome/shared/domain';
import { TextSignals, type TextSignal } from './text-signals.js';
import type { VisitorContext } from './text-visitor.js';

/** Marks what came from another node, so that it is not sent back. */
const ELSEWHERE = { source: 'redis' } as const;
const LONGEST_CURSOR = 1_000;
const TABS = 3;
const COLOURS = 8;

interface Presence {
  user: { id: string; name: string; colour: number };
  cursor: unknown;
}

/** Who is in a room, under their real names, on all nodes. */
@Injectable()
export class TextPresence {
  constructor(@Inject(TextSignals) private readonly signals: TextSignals) {}

  /** What a client says of itself, told with the name of its account: nobody speaks for another. */
  sign(document: Document, connection: Connection<VisitorContext>, states: Map<number, Record<string, unknown>>): void {
    const { actor } = connection.context.visitor;
    const own = document.getClients(connection) as Set<number>;
    for (const [clientId, { cursor }] of [...states]) {
      const known = document.awareness.getStates().get(clientId) as Presence | undefined;
      const isForeign = !own.has(clientId) && (own.size >= TABS || (known && known.user.id !== actor.accountId));
      if (isForeign) states.delete(clientId);
      else states.set(clientId, { user: userOf(actor), cursor: smallCursor(cursor) });
    }
  }

  /** Tells the other nodes who came, moved or left here. */
  tell(textId: string, document: Document, changed: number[], origin: unknown): void {
    if (origin === ELSEWHERE || changed.length === 0) return;
    const people = Buffer.from(encodeAwarenessUpdate(document.awareness, changed)).toString('base64');
    this.signals.tell(textId, { kind: 'here', people });
  }

  /** Takes what another node says of the room. */
  hear(textId: string, document: Document, signal: TextSignal): void {
    if (signal.kind === 'here') {
      applyAwarenessUpdate(document.awareness, Buffer.from(signal.people, 'base64'), ELSEWHERE);
    }
    if (signal.kind === 'who') this.tell(textId, document, [...document.awareness.getStates().keys()], null);
  }
}

function userOf({ accountId, name }: AccountActor): Presence['user'] {
  return { id: accountId, name, colour: Number.parseInt(accountId.slice(0, 8), 16) % COLOURS };
}

function smallCursor(cursor: unknown): unknown {
  return JSON.stringify(cursor ?? null).length <= LONGEST_CURSOR ? (cursor ?? null) : null;
}
