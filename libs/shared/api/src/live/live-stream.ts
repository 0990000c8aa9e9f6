import type { Actor } from '@binome/shared/domain';

/** A hint that a row changed: identifiers only. What it became is read again, with the reader's rights. */
export interface LiveHint {
  event: string;
  entity: string;
  id: string;
  version: number | null;
  /** Identifier of the event, the same in `changesSince`. */
  sequence: string;
  /** Account that made the change, null for a program. */
  by: string | null;
}

/** Gives the actor with rights that are seconds old at most: at once when they are at hand. */
export type Freshen = () => Actor | Promise<Actor>;

/** Whether this hint is for this reader: at once when nothing has to be read for it. */
export type MayRead = (actor: Actor, hint: LiveHint) => boolean | Promise<boolean>;

/** Starts hearing the hints of a topic; gives what stops it. */
export type Hearing = (hear: (hint: LiveHint) => void) => Promise<() => void>;

type Turn = IteratorResult<LiveHint, undefined>;

/**
 * The hints of a topic that one reader may read, decided anew at each, in their order. What can be decided at once is told at once,
 * so that a hint reaches many readers one after the other and none of them waits for all. Ends once the reader is nobody.
 */
export class LiveStream implements AsyncIterableIterator<LiveHint, undefined> {
  private readonly undecided: LiveHint[] = [];
  private readonly kept: LiveHint[] = [];
  private readonly asked: PromiseWithResolvers<Turn>[] = [];
  private hearing: Promise<() => void> | null = null;
  private isOver = false;
  private failure: { error: unknown } | null = null;
  private tell = (hint: LiveHint): void => {
    const asked = this.asked.shift();
    if (asked) asked.resolve({ value: hint, done: false });
    else this.kept.push(hint);
  };

  constructor(
    private readonly listen: Hearing,
    private readonly freshen: Freshen,
    private readonly mayRead: MayRead,
  ) {}

  /** Hands each hint over as soon as it is decided: who iterates is then told of the end alone. */
  toldTo(tell: (hint: LiveHint) => void): this {
    this.tell = tell;
    return this;
  }

  async next(): Promise<Turn> {
    const [hint] = this.kept.splice(0, 1);
    if (hint) return { value: hint, done: false };
    if (this.isOver) return this.last();
    this.hear();
    const asked = Promise.withResolvers<Turn>();
    this.asked.push(asked);
    return asked.promise;
  }

  /** The reader leaves: nothing more is heard, now. */
  async return(): Promise<Turn> {
    this.end();
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private hear(): void {
    if (this.hearing) return;
    this.hearing = this.listen((hint) => {
      // Whoever comes while another hint waits for its decision takes its turn.
      if (!this.isOver && this.undecided.push(hint) === 1) this.decideAll();
    });
    this.hearing.catch((error: unknown) => this.end({ error }));
  }

  private decideAll(): void {
    for (let [hint] = this.undecided; hint; [hint] = this.undecided) {
      const waits = this.decide(hint);
      if (waits) return void waits.then(() => this.decideNext());
      this.undecided.shift();
    }
  }

  private decideNext(): void {
    this.undecided.shift();
    this.decideAll();
  }

  private decide(hint: LiveHint): Promise<void> | null {
    try {
      const decided = once(this.freshen(), (actor) => {
        if (actor.kind === 'anonymous') return this.end();
        return once(this.mayRead(actor, hint), (may) => {
          if (may && !this.isOver) this.tell(hint);
        });
      });
      return decided instanceof Promise ? decided.catch((error: unknown) => this.end({ error })) : null;
    } catch (error) {
      this.end({ error });
      return null;
    }
  }

  private end(failure: { error: unknown } | null = null): void {
    if (this.isOver) return;
    this.isOver = true;
    this.failure = failure;
    this.undecided.length = 0;
    this.hearing?.then((stop) => stop()).catch(() => undefined);
    for (const asked of this.asked.splice(0)) asked.resolve(this.last());
  }

  private async last(): Promise<Turn> {
    const { failure } = this;
    this.failure = null;
    if (failure) throw failure.error;
    return { value: undefined, done: true };
  }
}

/** Goes on with a value now when it is there, or once it comes. */
function once<T, R>(value: T | Promise<T>, goOn: (value: T) => R | Promise<R>): R | Promise<R> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}
