import { HocuspocusProvider } from '@hocuspocus/provider';
import * as Y from 'yjs';
import { wordsOfHtml } from '@binome/shared/domain';
import { draftStorage, placeOfWriting, type DraftStorage } from '../edit/draft-storage.js';
import type { SaveStatus } from '../edit/autosave-state.js';
import { onConnectionEvent } from '../graphql/events.js';
import { problemOf } from '../problems/problem.js';
import { TextReceipts } from './text-receipts.js';
import { draftSubject, isRefusal, roomName, type RoomRefusal, type TextRoom } from './text-room.js';
import { leaveSocket, takeSocket } from './text-socket.js';

/** Where the text lies in the shared document, and the version of its structure; the same on the server. */
export const FRAGMENT = 'text';
const EDITOR_VERSION = '1';
/** What is not kept after so long says that the line is dead, whatever the socket believes. */
const PATIENCE = 5_000;
const AGAIN_AFTER = 3_000;
const LAST_MOMENT = 20_000;

export interface PersonHere {
  id: string;
  name: string;
  colour: number;
}

export interface SessionState {
  /** `opening` until the text is first there, `cut` when it is not in step any more, `refused` when the room is closed to the person. */
  phase: 'opening' | 'open' | 'cut' | 'refused';
  refusal: RoomRefusal | null;
  status: SaveStatus;
  /** The others in the room, each once. */
  people: readonly PersonHere[];
}

const UNREACHABLE = problemOf(new Error('The room does not answer'));

const sessions = new Map<string, TextSession>();

/** One text being written by several people: in step with the others when it can be, and losing nothing when it cannot. */
export class TextSession {
  readonly document = new Y.Doc();
  readonly provider: HocuspocusProvider;
  private readonly instance = crypto.randomUUID();
  private readonly receipts: TextReceipts;
  private readonly listeners = new Set<() => void>();
  private readonly stops: (() => void)[] = [];
  private savedAt: number | null = null;
  private state: SessionState = { phase: 'opening', refusal: null, status: { kind: 'idle' }, people: [] };
  private users = 1;
  private lastMoment: ReturnType<typeof setTimeout> | null = null;

  private constructor(
    private readonly room: TextRoom,
    private readonly storage: DraftStorage,
  ) {
    this.provider = new HocuspocusProvider({
      websocketProvider: takeSocket(),
      name: roomName(room),
      token: EDITOR_VERSION,
      document: this.document,
      onSynced: ({ state }) => state && void this.inStep(),
      onAuthenticationFailed: ({ reason }) => this.refuse(reason),
      onStateless: ({ payload }) => this.kept(Number(payload)),
      onAwarenessChange: () => this.change({ people: this.peopleHere() }),
      onClose: ({ event }) => this.cut(event.reason),
    });
    this.receipts = new TextReceipts((number) => this.provider.sendStateless(String(number)));
    this.document.on('update', this.written);
    const patience = setInterval(() => this.look(), 1_000);
    this.stops.push(
      () => clearInterval(patience),
      onConnectionEvent('signed-in', ({ accountId }) => accountId !== room.accountId && this.end()),
    );
    this.provider.attach();
  }

  /** The session of a room: there is one in a page, however often the text is opened. */
  static open(room: TextRoom): TextSession {
    const known = sessions.get(draftSubject(room));
    const session = known ?? new TextSession(room, draftStorage);
    if (known) known.users += 1;
    sessions.set(draftSubject(room), session);
    return session;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  read = (): SessionState => this.state;

  /** Knocks at the door now instead of waiting. */
  retry = (): void => void this.provider.configuration.websocketProvider.connect();

  /** The person has finished: the room is left once all is kept, and at the latest a moment later. */
  leave(): void {
    this.users -= 1;
    if (this.users > 0) return;
    if (this.receipts.waiting.length === 0) return this.end();
    this.lastMoment ??= setTimeout(() => this.users === 0 && this.end(), LAST_MOMENT);
  }

  private readonly written = (update: Uint8Array, origin: unknown): void => {
    if (origin === this.provider) return;
    this.receipts.add(update, Date.now(), this.state.phase === 'open');
    this.keepHere();
    this.change({});
  };

  private async inStep(): Promise<void> {
    this.change({ phase: 'open', refusal: null });
    this.receipts.inStep();
    await this.takeUp();
  }

  // What an earlier visit could not send merges with what was written since: nothing is asked, nothing is doubled.
  private async takeUp(): Promise<void> {
    const left = await this.storage.leftBehind(draftSubject(this.room));
    for (const draft of left.reverse()) {
      const update = draft.fields.find(({ field }) => field === 'update')?.value as { base64?: string } | undefined;
      if (update?.base64) Y.applyUpdate(this.document, fromBase64(update.base64), 'left-behind');
      this.storage.removeKept(draft);
    }
  }

  private kept(number: number): void {
    const before = this.receipts.waiting.length;
    this.receipts.kept(number);
    if (this.receipts.waiting.length > 0 || before === 0) return this.change({});
    this.savedAt = Date.now();
    this.keepHere();
    this.change(this.state.phase === 'cut' && this.provider.synced ? { phase: 'open' } : {});
    if (this.users === 0) this.end();
  }

  private cut(reason: string): void {
    this.receipts.cut();
    if (isRefusal(reason)) return this.refuse(reason);
    if (this.state.phase === 'open') this.change({ phase: 'cut', people: [] });
  }

  private refuse(reason: string): void {
    if (reason === 'later' || !isRefusal(reason)) {
      this.stops.push(stopOf(setTimeout(() => void this.provider.onOpen(new Event('open')), AGAIN_AFTER)));
      return;
    }
    this.change({ phase: 'refused', refusal: reason, people: [] });
  }

  private look(): void {
    const [oldest] = this.receipts.waiting;
    if (oldest && this.state.phase === 'open' && Date.now() - oldest.at > PATIENCE) this.change({ phase: 'cut' });
  }

  private keepHere(): void {
    const subject = draftSubject(this.room);
    const { waiting } = this.receipts;
    if (waiting.length === 0) return this.storage.remove(subject, this.instance);
    const base64 = toBase64(Y.mergeUpdates(waiting.map(({ update }) => update)));
    this.storage.write(subject, this.instance, {
      intent: null,
      fields: [
        { field: 'words', value: wordsOfHtml(this.document.getXmlFragment(FRAGMENT).toString()).slice(-200), base: 0 },
        { field: 'update', value: { base64 }, base: 0 },
      ],
      at: new Date().toISOString(),
      place: placeOfWriting(),
    });
  }

  private peopleHere(): PersonHere[] {
    const states = [...(this.provider.awareness?.getStates().entries() ?? [])];
    const others = states
      .filter(([client]) => client !== this.document.clientID)
      .flatMap(([, state]) => (state.user ? [state.user as PersonHere] : []));
    return [...new Map(others.filter(({ id }) => id !== this.room.accountId).map((one) => [one.id, one])).values()];
  }

  private change(changed: Partial<SessionState>): void {
    const next = { ...this.state, ...changed };
    this.state = { ...next, status: this.statusIn(next.phase) };
    for (const listener of this.listeners) listener();
  }

  private statusIn(phase: SessionState['phase']): SaveStatus {
    if (this.receipts.waiting.length === 0)
      return this.savedAt ? { kind: 'saved', at: this.savedAt } : { kind: 'idle' };
    if (phase === 'open' || phase === 'opening') return { kind: 'saving' };
    return { kind: phase === 'refused' ? 'unsaved' : 'waiting', problem: UNREACHABLE };
  }

  private end(): void {
    if (this.stops.length === 0) return;
    if (this.lastMoment) clearTimeout(this.lastMoment);
    sessions.delete(draftSubject(this.room));
    for (const stop of this.stops.splice(0)) stop();
    if (this.receipts.waiting.length > 0) this.storage.leave(draftSubject(this.room), this.instance);
    this.document.off('update', this.written);
    this.provider.destroy();
    leaveSocket();
  }
}

function stopOf(timer: ReturnType<typeof setTimeout>): () => void {
  return () => clearTimeout(timer);
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
