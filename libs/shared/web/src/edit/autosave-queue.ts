import type { FieldConflict } from '@binome/shared/domain';
import { delayBefore } from '../graphql/back-off.js';
import type { Problem } from '../problems/problem.js';
import type { AutosaveSnapshot, SaveStatus } from './autosave-state.js';
import type { DraftField, DraftPlace, DraftStorage, Intent, KeptDraft } from './draft-storage.js';

/** What the server answered: the version after the write, or a problem. */
export type SaveOutcome = { version: number; problem?: undefined } | { problem: Problem };

export type Save = (intent: Intent) => Promise<SaveOutcome>;

export interface QueueOptions {
  /** What is edited, and by whom: `action:<id>:<account>`. */
  subject: string;
  version: number;
  save: Save;
  storage: DraftStorage;
  /** Where the person writes, told with what is left behind. */
  place?: () => DraftPlace;
  now?: () => number;
  newId?: () => string;
}

/** A conflict that waits for a choice: `version` is where a choice starts from, `since` where the writer had started. */
type WaitingConflict = FieldConflict & { version: number; since: number };

/** Time without typing before a change leaves. */
const PAUSE = 600;
const LASTING = new Set(['NETWORK', 'INTERNAL', 'RATE_LIMITED']);

/**
 * Sends the changes of one object one intent at a time, in the order they were made.
 * An intent keeps its key until the server has answered it, so that a retry is never applied twice;
 * each change keeps the version its writer started from, so that nobody is overwritten unseen.
 */
export class AutosaveQueue {
  private readonly fields = new Map<string, DraftField>();
  private readonly opened = new Map<string, number>();
  private readonly conflicts = new Map<string, WaitingConflict>();
  /** Values that the server does not take, kept on screen until they are changed. */
  private readonly rejected = new Map<string, DraftField>();
  private readonly problems = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private readonly instance: string;
  private readonly now: () => number;
  private readonly newId: () => string;
  private version: number;
  private intent: Intent | null = null;
  private refusal: Problem | null = null;
  private inFlight = false;
  private stopped = false;
  private retries = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private status: SaveStatus = { kind: 'idle' };
  private leftBehind: KeptDraft | null = null;
  private place: DraftPlace | undefined;
  private snapshot: AutosaveSnapshot | null = null;
  save: Save;

  constructor(private readonly options: QueueOptions) {
    this.now = options.now ?? Date.now;
    this.newId = options.newId ?? (() => crypto.randomUUID());
    this.instance = this.newId();
    this.version = options.version;
    this.save = options.save;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  read = (): AutosaveSnapshot => (this.snapshot ??= this.compose());

  /** Nothing waits: the queue may be forgotten. */
  get settled(): boolean {
    return !this.intent && this.fields.size === 0 && this.conflicts.size === 0 && this.rejected.size === 0;
  }

  /** The version of what the screen shows. */
  see(version: number): void {
    this.version = Math.max(this.version, version);
  }

  /** The person starts on a field: what they saw then is what they change. */
  open(field: string): void {
    if (!this.fields.has(field)) this.opened.set(field, this.version);
  }

  close(field: string): void {
    this.opened.delete(field);
  }

  /** Takes a change; it leaves after a pause, or at once. */
  change(changes: Record<string, unknown>, atOnce = false): void {
    this.place = this.options.place?.();
    for (const [field, value] of Object.entries(changes)) {
      const base = this.fields.get(field)?.base ?? this.opened.get(field) ?? this.version;
      this.fields.set(field, { field, value, base });
      this.problems.delete(field);
      this.rejected.delete(field);
    }
    this.tell(this.intent && !this.inFlight ? this.status : { kind: 'saving' });
    if (!this.intent) this.schedule(atOnce ? 0 : PAUSE);
  }

  /** Sends now what waits: on the return of the network, after a new sign-in, on demand. */
  retry = (): void => {
    for (const [field, draft] of this.rejected) if (!this.fields.has(field)) this.fields.set(field, draft);
    this.rejected.clear();
    this.problems.clear();
    if (this.inFlight || (!this.intent && this.fields.size === 0)) return;
    this.retries = 0;
    this.schedule(0);
  };

  /** Somebody else signed in: nothing more leaves, and what waits stays on the device for the one who typed it. */
  stop(): void {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    this.options.storage.leave(this.options.subject, this.instance);
  }

  /** Ends a conflict: `value` is what stays; `theirs` writes nothing. */
  resolve(field: string, choice: { kind: 'theirs' } | { kind: 'write'; value: unknown }): void {
    const conflict = this.conflicts.get(field);
    if (!conflict) return;
    this.conflicts.delete(field);
    this.opened.delete(field);
    if (choice.kind === 'write') {
      this.fields.set(field, { field, value: choice.value, base: conflict.version });
    }
    this.proceed();
  }

  /** Takes up the work left by an earlier life of the page. */
  takeUp(): void {
    const draft = this.leftBehind;
    if (!draft) return;
    if (this.intent || !draft.intent) this.take(draft.intent);
    else this.intent = draft.intent;
    for (const field of draft.fields) if (!this.fields.has(field.field)) this.fields.set(field.field, field);
    this.forget(draft);
    this.tell({ kind: 'saving' });
    this.schedule(0);
  }

  /** Gives up the work left by an earlier life of the page. */
  giveUp(): void {
    if (this.leftBehind) this.forget(this.leftBehind);
    this.tell(this.status);
  }

  private forget(draft: KeptDraft): void {
    this.options.storage.removeKept(draft);
    this.leftBehind = null;
    void this.lookBehind();
  }

  /** Looks for work that an earlier life of the page, or a tab closed since, could not save. */
  lookBehind = async (): Promise<void> => {
    const [latest = null] = await this.options.storage.leftBehind(this.options.subject);
    if (latest?.storageKey === this.leftBehind?.storageKey) return;
    this.leftBehind = latest;
    this.tell(this.status);
  };

  /** The values of an intent become changes again, unless something newer was typed. */
  private take(intent: Intent | null, base = intent?.version ?? 0): void {
    for (const [field, value] of Object.entries(intent?.fields ?? {})) {
      if (!this.fields.has(field)) this.fields.set(field, { field, value, base });
    }
  }

  private schedule(delay: number): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async flush(): Promise<void> {
    if (this.inFlight || this.stopped) return;
    this.intent ??= this.nextIntent();
    const { intent } = this;
    if (!intent) return;
    this.inFlight = true;
    this.tell({ kind: 'saving' });
    const outcome = await this.save(intent).catch((): null => null);
    this.inFlight = false;
    if (outcome && !outcome.problem) this.acknowledged(intent, outcome.version);
    else this.refused(intent, outcome?.problem ?? UNREACHABLE);
  }

  /** The oldest changes that start from the same version. */
  private nextIntent(): Intent | null {
    const [first] = this.fields.values();
    if (!first) return null;
    const together = [...this.fields.values()].filter((draft) => draft.base === first.base);
    for (const draft of together) this.fields.delete(draft.field);
    return {
      clientMutationId: this.newId(),
      version: first.base,
      fields: Object.fromEntries(together.map((draft) => [draft.field, draft.value])),
    };
  }

  private acknowledged(intent: Intent, version: number): void {
    this.intent = null;
    this.retries = 0;
    this.version = Math.max(this.version, version);
    // What was typed on a field after its value left starts from that value.
    for (const field of Object.keys(intent.fields)) {
      const later = this.fields.get(field);
      if (later) later.base = version;
      if (this.opened.has(field)) this.opened.set(field, version);
    }
    this.proceed();
  }

  private refused(intent: Intent, problem: Problem): void {
    if (LASTING.has(problem.code)) return this.waitAndRetry(problem);
    if (problem.code === 'UNAUTHENTICATED') return this.tell({ kind: 'unsaved', problem });
    this.intent = null;
    this.retries = 0;
    this.refusal = problem;
    const named = new Set([...problem.conflicts, ...problem.fields].map(({ field }) => rootOf(field)));
    const concerned = Object.keys(intent.fields).some((field) => named.has(field));
    if (!concerned) this.reject(intent, () => true);
    else if (problem.code === 'CONFLICT') this.keepConflicts(intent, problem);
    else this.keepProblems(intent, problem);
    this.proceed();
  }

  private waitAndRetry(problem: Problem): void {
    this.tell({ kind: 'waiting', problem });
    const delay = problem.retryAfter ? problem.retryAfter * 1_000 : delayBefore(this.retries);
    this.retries += 1;
    this.schedule(delay);
  }

  /** Fields nobody else changed are sent again; the others wait for a choice. */
  private keepConflicts(intent: Intent, problem: Problem): void {
    const version = problem.version ?? this.version;
    const { clientMutationId, fields } = intent;
    const untouched = { ...fields };
    for (const conflict of problem.conflicts) {
      const { field } = conflict;
      const yours = this.fields.get(field)?.value ?? fields[field];
      this.conflicts.set(field, { ...conflict, yours, version, since: intent.version });
      this.fields.delete(field);
      delete untouched[field];
    }
    this.take({ clientMutationId, version, fields: untouched });
  }

  /** Values that can be accepted are sent again; the others keep their sentence. */
  private keepProblems(intent: Intent, problem: Problem): void {
    for (const { field, message } of problem.fields) this.problems.set(rootOf(field), message);
    this.reject(intent, (field) => this.problems.has(field));
    const accepted = Object.entries(intent.fields).filter(([field]) => !this.problems.has(field));
    this.take({ ...intent, fields: Object.fromEntries(accepted) });
  }

  private reject(intent: Intent, which: (field: string) => boolean): void {
    for (const [field, value] of Object.entries(intent.fields)) {
      if (which(field) && !this.fields.has(field)) this.rejected.set(field, { field, value, base: intent.version });
    }
  }

  /** Sends what is left, or says how things stand. */
  private proceed(): void {
    const stuck = this.conflicts.size > 0 || this.rejected.size > 0;
    if (!stuck) this.refusal = null;
    if (this.fields.size > 0) {
      this.tell({ kind: 'saving' });
      this.schedule(0);
      return;
    }
    this.tell(this.refusal ? { kind: 'unsaved', problem: this.refusal } : { kind: 'saved', at: this.now() });
  }

  private tell(status: SaveStatus): void {
    this.status = status;
    this.snapshot = null;
    this.keep();
    for (const listener of this.listeners) listener();
  }

  private keep(): void {
    const { storage, subject } = this.options;
    if (this.settled) return storage.remove(subject, this.instance);
    if (this.stopped) return;
    const waiting = [...this.conflicts.values()].map(({ field, yours, since }) => ({
      field,
      value: yours,
      base: since,
    }));
    storage.write(subject, this.instance, {
      intent: this.intent,
      fields: [...this.fields.values(), ...this.rejected.values(), ...waiting],
      at: new Date(this.now()).toISOString(),
      ...(this.place && { place: this.place }),
    });
  }

  private compose(): AutosaveSnapshot {
    const typed = [...this.rejected.values(), ...this.fields.values()].map(
      (draft) => [draft.field, draft.value] as const,
    );
    return {
      status: this.status,
      pending: { ...this.intent?.fields, ...Object.fromEntries(typed) },
      conflicts: Object.fromEntries(this.conflicts),
      problems: Object.fromEntries(this.problems),
      leftBehind: this.leftBehind,
    };
  }
}

function rootOf(field: string): string {
  return field.split('.')[0] ?? field;
}

const UNREACHABLE: Problem = {
  code: 'NETWORK',
  message: 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.',
  fields: [],
  conflicts: [],
  version: null,
  reference: null,
  retryAfter: null,
};
