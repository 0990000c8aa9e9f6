import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

export interface Door {
  /** Address of the API or of its proxy. */
  url: string;
  cookie: string;
  origin?: string;
  /** Name of the room, `Action/<id>/context`. */
  room: string;
  /** Version of the editor that the person uses. */
  version?: string;
}

/** Someone who writes in a text, as the web client does: a shared document, and what the server said that it keeps. */
export class TextPerson {
  readonly document = new Y.Doc();
  readonly provider: HocuspocusProvider;
  /** Why the room was refused or closed. */
  refusal: string | null = null;
  /** Codes of the sockets that were closed. */
  readonly closed: number[] = [];
  private readonly socket: HocuspocusProviderWebsocket;
  private readonly waiting = new Map<number, { keep: () => void; connection: number }>();
  private receipts = 0;
  private connection = 0;

  constructor({ url, cookie, origin, room, version = '1' }: Door) {
    class SignedSocket extends WebSocket {
      constructor(address: string) {
        super(address, { headers: { cookie, ...(origin && { origin }) } });
        this.on('error', () => undefined);
      }
    }
    this.socket = new HocuspocusProviderWebsocket({
      url: `${url.replace('http', 'ws')}/api/texts`,
      WebSocketPolyfill: SignedSocket,
      delay: 100,
      minDelay: 50,
      maxDelay: 500,
      onClose: ({ event }) => void this.closed.push(event.code),
    });
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name: room,
      token: version,
      document: this.document,
      onAuthenticationFailed: ({ reason }) => void (this.refusal = reason),
      onClose: ({ event }) => event.code === 1000 && void (this.refusal = event.reason),
      onSynced: ({ state }) => state && this.askAgain(),
      onStateless: ({ payload }) => this.receive(payload),
    });
    this.provider.attach();
  }

  get fragment(): Y.XmlFragment {
    return this.document.getXmlFragment('text');
  }

  /** The words, a line for each block. */
  get words(): string {
    return wordsIn(this.fragment).trim();
  }

  /** Adds a paragraph at the end; resolves once the server keeps it. */
  write(words: string): Promise<void> {
    this.document.transact(() => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      this.fragment.push([paragraph]);
    });
    return this.kept();
  }

  /** Types letters at the end of the paragraph that begins so; resolves once the server keeps them. */
  typeIn(beginning: string, letters: string): Promise<void> {
    const texts = this.fragment
      .toArray()
      .map((paragraph) => (paragraph as Y.XmlElement).get(0) as Y.XmlText | undefined);
    const text = texts.find((one) => one?.toString().startsWith(beginning));
    if (!text) throw new Error(`Nothing begins with ${beginning}`);
    text.insert(text.length, letters);
    return this.kept();
  }

  /** Resolves once the server keeps all that was written so far. */
  kept(): Promise<void> {
    this.receipts += 1;
    const receipt = this.receipts;
    return new Promise((keep) => {
      this.waiting.set(receipt, { keep, connection: 0 });
      if (this.provider.synced) this.ask(receipt);
    });
  }

  // Asked once the two documents have been compared: what was written before is on its way on this very connection.
  private askAgain(): void {
    this.connection += 1;
    for (const receipt of this.waiting.keys()) this.ask(receipt);
  }

  private ask(receipt: number): void {
    const waiting = this.waiting.get(receipt);
    if (waiting) waiting.connection = this.connection;
    this.provider.sendStateless(String(receipt));
  }

  private receive(payload: string): void {
    const waiting = this.waiting.get(Number(payload));
    if (waiting?.connection !== this.connection) return;
    this.waiting.delete(Number(payload));
    waiting.keep();
  }

  /** Sends bytes as they are. */
  send(bytes: Uint8Array): void {
    this.socket.send(bytes);
  }

  leave(): void {
    this.provider.destroy();
    this.socket.destroy();
  }
}

function wordsIn(parent: Y.XmlFragment): string {
  return parent
    .toArray()
    .map((child) => {
      if (child instanceof Y.XmlText)
        return (child.toDelta() as { insert: string }[]).map(({ insert }) => insert).join('');
      return child instanceof Y.XmlElement ? `${wordsIn(child)}\n` : '';
    })
    .join('');
}
