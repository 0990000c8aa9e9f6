import type { FieldClass } from '@binome/shared/api';

/** What a canary is about: each subject has its own table of rights. */
export const SUBJECTS = [
  'plan',
  'file',
  'view',
  'privateView',
  'sheet',
  'governance',
  'meeting',
  'decision',
  'account',
  'person',
  'invitation',
  'pairInvitation',
  'import',
  'planImport',
  'deadLetter',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Who a row or a group of fields is shown to, from the widest to the narrowest; `named` is restricted, and names the contributor. */
export const LEVELS = ['none', 'shared', 'territory', 'named', 'restricted'] as const;
export type Level = (typeof LEVELS)[number];

export type Place = 'home' | 'away' | 'nowhere';

/** A string that exists once in the database, and tells where it came from when it is met anywhere. */
export interface Canary {
  text: string;
  subject: Subject;
  fieldClass: FieldClass;
  level: Level;
  place: Place;
  /** The person that it is about, for what a person reads of itself. */
  accountId: string | null;
  about: string;
}

/** The canaries of a world, by their text. */
export class Canaries {
  private readonly known = new Map<string, Canary>();
  private count = 0;

  /** A new canary; `form` makes the text that the column accepts. */
  make(
    values: Omit<Canary, 'text' | 'accountId'> & { accountId?: string },
    form: (mark: string, count: number) => string = (mark) => mark,
  ): string {
    this.count += 1;
    const mark = `canari${1_000 + this.count}`;
    const text = form(mark, this.count);
    this.known.set(text.toLowerCase(), { accountId: null, ...values, text });
    return text;
  }

  all(): Canary[] {
    return [...this.known.values()];
  }

  /** Canaries met in a text, whatever its case. */
  in(text: string): Canary[] {
    const lower = text.toLowerCase();
    return [...this.known.entries()].filter(([needle]) => lower.includes(needle)).map(([, canary]) => canary);
  }
}
