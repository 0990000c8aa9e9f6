/** A change that the server has not said it keeps. */
export interface UnkeptChange {
  number: number;
  update: Uint8Array;
  at: number;
}

/**
 * What was written here and is not known to be kept. The server handles the messages of a connection in their order: when it sends a number
 * back, all that left before that number on the same connection is kept. A number asked on a connection that was cut is asked again on the next,
 * once the two documents were compared there.
 */
export class TextReceipts {
  private readonly unkept: UnkeptChange[] = [];
  private last = 0;
  private asked = 0;

  constructor(private readonly ask: (number: number) => void) {}

  /** A change was made; it is on its way when the documents are in step. */
  add(update: Uint8Array, at: number, inStep: boolean): void {
    this.last += 1;
    this.unkept.push({ number: this.last, update, at });
    if (inStep) this.askNow();
  }

  /** The documents were compared on a new connection: what was written until now has left on it. */
  inStep(): void {
    this.asked = 0;
    if (this.unkept.length > 0) this.askNow();
  }

  /** The connection is cut: what it was asked will not be answered. */
  cut(): void {
    this.asked = 0;
  }

  /** The server says that it keeps all until this number. */
  kept(number: number): void {
    if (number > this.asked) return;
    while (this.unkept[0] && this.unkept[0].number <= number) this.unkept.shift();
  }

  get waiting(): readonly UnkeptChange[] {
    return this.unkept;
  }

  private askNow(): void {
    this.asked = this.last;
    this.ask(this.last);
  }
}
