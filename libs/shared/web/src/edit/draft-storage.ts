/** One value that the server has not acknowledged yet, and the version that its writer started from. */
export interface DraftField {
  field: string;
  value: unknown;
  base: number;
}

/** What was sent and not acknowledged: sent again under the same key, it is never applied twice. */
export interface Intent {
  clientMutationId: string;
  version: number;
  fields: Record<string, unknown>;
}

/** Unsaved work of one screen, kept across reloads. */
export interface Draft {
  intent: Intent | null;
  fields: DraftField[];
  /** ISO 8601. */
  at: string;
}

export interface KeptDraft extends Draft {
  storageKey: string;
}

const PREFIX = 'binome:draft:';

/** Where unsaved work is kept; a browser that keeps nothing loses only the reload. */
export class DraftStorage {
  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | null,
  ) {}

  write(subject: string, instance: string, draft: Draft): void {
    this.attempt((storage) => storage.setItem(`${PREFIX}${subject}:${instance}`, JSON.stringify(draft)));
  }

  remove(subject: string, instance: string): void {
    this.attempt((storage) => storage.removeItem(`${PREFIX}${subject}:${instance}`));
  }

  removeKept(draft: KeptDraft): void {
    this.attempt((storage) => storage.removeItem(draft.storageKey));
  }

  /** Drafts of the subject that another life of the page left, the newest first. */
  leftBehind(subject: string, instance: string): KeptDraft[] {
    const own = `${PREFIX}${subject}:${instance}`;
    return this.keys()
      .filter((key) => key.startsWith(`${PREFIX}${subject}:`) && key !== own)
      .flatMap((key) => this.read(key))
      .sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  /** Forgets everything: at sign-out, nothing of a person stays on the device. */
  clear(): void {
    for (const key of this.keys()) this.attempt((storage) => storage.removeItem(key));
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
      const draft = JSON.parse(this.storage?.getItem(storageKey) ?? 'null') as Draft | null;
      return draft && Array.isArray(draft.fields) ? [{ ...draft, storageKey }] : [];
    } catch {
      return [];
    }
  }

  private attempt(act: (storage: NonNullable<typeof this.storage>) => void): void {
    try {
      if (this.storage) act(this.storage);
    } catch {
      // Full or forbidden storage: the draft stays in memory.
    }
  }
}

export const draftStorage = new DraftStorage(typeof localStorage === 'undefined' ? null : localStorage);

/** Forgets the unsaved work kept on this device; called when the person signs out. */
export function forgetDrafts(): void {
  draftStorage.clear();
}
