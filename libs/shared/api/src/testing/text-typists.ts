import { setTimeout as wait } from 'node:timers/promises';
import { TextPerson, type Door } from './text-person.ts';

export interface Typed {
  /** Pieces that the server said it keeps. */
  kept: number;
  lost: number;
  doubled: number;
  /** Longest time without anything kept, in seconds. */
  longestGap: number;
}

/** People who type in one text without a pause; every piece that the server says it keeps is noted. */
export class TextTypists {
  readonly people: TextPerson[];
  private readonly kept: { piece: string; at: number }[] = [];
  private stopped = false;
  private typing: Promise<unknown> = Promise.resolve();

  constructor(doors: readonly Door[]) {
    this.people = doors.map((door) => new TextPerson(door));
  }

  /** Each in a paragraph of their own; `mark` tells these pieces from any others. */
  start(mark: string): void {
    this.typing = Promise.all(
      this.people.map((person, place) => this.type(person, `${mark}${String.fromCharCode(97 + place)}`)),
    );
  }

  private async type(person: TextPerson, mark: string): Promise<void> {
    await person.kept();
    await person.write(`${mark}:`);
    const asked: Promise<void>[] = [];
    for (let turn = 0; !this.stopped; turn += 1) {
      const piece = `${mark}${turn};`;
      // Nobody waits for the server to go on typing.
      asked.push(person.typeIn(`${mark}:`, piece).then(() => void this.kept.push({ piece, at: Date.now() })));
      await wait(15 + Math.random() * 30);
    }
    await Promise.all(asked);
  }

  /** How many pieces the server said it keeps. */
  get count(): number {
    return this.kept.length;
  }

  /** They stop typing; resolves once all they typed is kept. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.typing;
  }

  /** What became of the pieces in the words that were found. */
  verdict(words: string): Typed {
    const times = this.kept.map(({ piece }) => words.split(piece).length - 1);
    const instants = this.kept.map(({ at }) => at).sort((a, b) => a - b);
    const gaps = instants.map((at, place) => at - (instants[place - 1] ?? at));
    return {
      kept: this.kept.length,
      lost: times.filter((count) => count === 0).length,
      doubled: times.filter((count) => count > 1).length,
      longestGap: Math.max(0, ...gaps) / 1_000,
    };
  }

  /** They stop typing and go, whatever became of what they typed. */
  leave(): void {
    this.stopped = true;
    for (const person of this.people) person.leave();
  }
}
