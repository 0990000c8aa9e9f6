import { pageLife, type PageLife } from './page-life.js';

/** One value that the server has not acknowledged yet, and the version that its writer started from. */
export interface DraftField {
  field: string;
  value: unknown;
  base: number;
  /** Waits for the rest of its line before it can be sent. */
  held?: true;
}

/** What was sent and not acknowledged: sent again under the same key, it is never applied twice. */
export interface Intent {
  clientMutationId: string;
  version: number;
  fields: Record<string, unknown>;
}

/** Where something was being written: the title of the page and its address, which offers it back. */
export interface DraftPlace {
  title: string;
  to: string;
}

/** Unsaved work of one screen, kept across reloads, crashes and the end of a session. */
export interface Draft {
  intent: Intent | null;
  fields: DraftField[];
  /** ISO 8601. */
  at: string;
  place?: DraftPlace;
}

export interface KeptDraft extends Draft {
  storageKey: string;
  /** What it was written in, and which page did. */
  instance: string;
  life?: string;
}

const PREFIX = 'binome:draft:';
/** What nobody took up for so long is no longer offered. */
const KEPT_DAYS = 60;

/** Where unsaved work is kept, under `<subject>:<account>`; a browser that keeps nothing loses only the reload. */
export class DraftStorage {
  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | null,
    private readonly life: PageLife = pageLife,
    private readonly now: () => number = Date.now,
  ) {}

  write(subject: string, instance: string, draft: Draft): void {
    this.life.writing.add(instance);
    this.put(keyOf(subject, instance), { ...draft, life: this.life.id });
  }

  remove(subject: string, instance: string): void {
    this.life.writing.delete(instance);
    this.attempt((storage) => storage.removeItem(keyOf(subject, instance)));
  }

  /** The screen is closed with its work unsaved: from now on it is left behind, for every tab. */
  leave(subject: string, instance: string): void {
    this.life.writing.delete(instance);
    const [draft] = this.read(keyOf(subject, instance));
    if (draft)
      this.put(draft.storageKey, { intent: draft.intent, fields: draft.fields, at: draft.at, place: draft.place });
  }

  removeKept(draft: KeptDraft): void {
    this.attempt((storage) => storage.removeItem(draft.storageKey));
  }

  /** Drafts of the subject that nobody is writing any more, in this tab or another, the newest first. */
  async leftBehind(subject: string): Promise<KeptDraft[]> {
    return this.abandoned((key) => key.startsWith(`${PREFIX}${subject}:`));
  }

  /** The same, for everything that an account was writing. */
  async leftBehindBy(accountId: string): Promise<KeptDraft[]> {
    return this.abandoned((key) => key.split(':').at(-2) === accountId);
  }

  /** Forgets what an account was writing: at sign-out, nothing of a person stays on the device. */
  clear(accountId: string): void {
    for (const key of this.keys().filter((one) => one.split(':').at(-2) === accountId))
      this.attempt((storage) => storage.removeItem(key));
  }

  private async abandoned(which: (key: string) => boolean): Promise<KeptDraft[]> {
    const others = await this.life.others();
    const isWritten = ({ life, instance }: KeptDraft): boolean =>
      this.life.writing.has(instance) || (life !== undefined && life !== this.life.id && others.has(life));
    return this.keys()
      .filter(which)
      .flatMap((key) => this.read(key))
      .filter((draft) => !isWritten(draft))
      .sort((a, b) => b.at.localeCompare(a.at));
  }

  private keys(): string[] {
    const keys: string[] = [];
    this.attempt((storage) => {
      for (let index = 0; index < storage.length; index += 1) {
        const key = storage.key(index);
        if (key?.startsWith(PREFIX)) keys.push(key);
      }
    });
    return keys;
  }

  private read(storageKey: string): KeptDraft[] {
    try {
      const draft = JSON.parse(this.storage?.getItem(storageKey) ?? 'null') as KeptDraft | null;
      if (!draft || !Array.isArray(draft.fields)) return [];
      const kept = { ...draft, storageKey, instance: storageKey.split(':').at(-1) ?? '' };
      if (this.now() - Date.parse(draft.at) <= KEPT_DAYS * 86_400_000) return [kept];
      this.removeKept(kept);
    } catch {
      // Not a draft of ours.
    }
    return [];
  }

  private put(key: string, draft: Draft & { life?: string }): void {
    this.attempt((storage) => storage.setItem(key, JSON.stringify(draft)));
  }

  private attempt(act: (storage: NonNullable<typeof this.storage>) => void): void {
    try {
      if (this.storage) act(this.storage);
    } catch {
      // Full or forbidden storage: the draft stays in memory.
    }
  }
}

function keyOf(subject: string, instance: string): string {
  return `${PREFIX}${subject}:${instance}`;
}

export const draftStorage = new DraftStorage(typeof localStorage === 'undefined' ? null : localStorage);

/** Forgets the unsaved work that an account left on this device; called when the person signs out. */
export function forgetDrafts(accountId: string): void {
  draftStorage.clear(accountId);
}

/** Where the person is writing now. */
export function placeOfWriting(): DraftPlace {
  const { pathname, search } = window.location;
  return { title: document.title.replace(/ · Binôme$/, ''), to: pathname + search };
}
