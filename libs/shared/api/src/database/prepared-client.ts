import pg from 'pg';

/** PostgreSQL keeps a plan of each for every connection: rare statements, such as those of an odd filter, are not worth it. */
const MOST_NAMES = 300;
const USES_BEFORE_NAMING = 3;
/** A migration changed what a prepared statement answers. */
const ANSWERS_OTHERWISE = '0A000';

/** Names of the statements that come again and again, the same on every connection of this process. */
class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly uses = new Map<string, number>();
  private made = 0;

  /** The name under which PostgreSQL keeps this statement, undefined while it is not worth one. */
  of(text: string): string | undefined {
    const known = this.names.get(text);
    if (known || this.names.size >= MOST_NAMES) return known;
    const uses = (this.uses.get(text) ?? 0) + 1;
    if (uses >= USES_BEFORE_NAMING) return this.name(text);
    if (this.uses.size >= MOST_NAMES * 4) this.uses.clear();
    this.uses.set(text, uses);
    return undefined;
  }

  /** The next use is prepared anew, under another name. */
  forget(text: string): void {
    this.names.delete(text);
  }

  private name(text: string): string {
    this.uses.delete(text);
    this.made += 1;
    const name = `binome_${this.made}`;
    this.names.set(text, name);
    return name;
  }
}

const names = new StatementNames();

type Ask = (...asked: unknown[]) => Promise<pg.QueryResult>;

/**
 * A connection that has each frequent statement parsed and planned once instead of at each use,
 * and that sends in one packet what is asked within one turn of the event loop.
 */
export class PreparedClient extends pg.Client {
  private isHeld = false;

  constructor(config?: pg.ClientConfig) {
    super(config);
    const ask: Ask = (...asked) => (super.query as unknown as Ask).apply(this, asked);
    const askPrepared: Ask = (...asked) => {
      this.hold();
      process.nextTick(() => this.send());
      const [text, values] = asked;
      const name = typeof text === 'string' && Array.isArray(values) ? names.of(text) : undefined;
      if (name === undefined) return ask(...asked);
      const answer = ask({ name, text, values });
      answer.catch((error: { code?: string }) => error.code === ANSWERS_OTHERWISE && names.forget(text as string));
      return answer;
    };
    this.query = askPrepared as unknown as typeof this.query;
    this.soon = (text) => {
      this.hold();
      setImmediate(() => this.send());
      ask(text).catch(() => undefined);
    };
  }

  /** A statement that nobody waits for: it leaves with the next one, or once this turn of the event loop is over. */
  readonly soon: (text: string) => void;

  private hold(): void {
    if (this.isHeld) return;
    this.isHeld = true;
    this.stream.cork();
  }

  private send(): void {
    if (!this.isHeld) return;
    this.isHeld = false;
    this.stream.uncork();
  }

  private get stream() {
    return (this as unknown as { connection: pg.Connection }).connection.stream;
  }
}
