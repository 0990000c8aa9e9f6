import { fieldsOverlap, type FieldConflict } from '@binome/shared/domain';
import { delayBefore } from '../graphql/back-off.js';
import { problemOf, type Problem } from '../problems/problem.js';
import type { AutosaveSnapshot, SaveStatus } from './autosave-state.js';
import type { DraftPlace, DraftStorage, Intent, KeptDraft } from './draft-storage.js';
import { takeConflict } from './part-conflict.js';
import { TypedFields } from './typed-fields.js';

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
/** Nothing has left since: these stay what they are. */
const UNMOVED: ReadonlySet<SaveStatus['kind']> = new Set(['idle', 'saved']);

/**
 * Sends the changes of one object one intent at a time, in the order they were made.
 * An intent keeps its key until the server has answered it, so that a retry is never applied twice;
 * each change keeps the version its writer started from, so that nobody is overwritten unseen.
 */
export class AutosaveQueue {
  private readonly typed = new TypedFields();
  private readonly opened = new Map<string, number>();
  private readonly conflicts = new Map<string, WaitingConflict>();
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
    return !this.intent && this.typed.size === 0 && this.conflicts.size === 0;
  }

  /** The version of what the screen shows. */
  see(version: number): void {
    this.version = Math.max(this.version, version);
  }

  /** The person starts on a field: what they saw then is what they change. */
  open(field: string): void {
    if (!this.typed.has(field)) this.opened.set(field, this.version);
  }

  close(field: string): void {
    this.opened.delete(field);
  }

  /** Takes a change; it leaves after a pause, or at once. */
  change(changes: Record<string, unknown>, atOnce = false): void {
    this.put(changes, 'ready');
    this.tell(this.intent && !this.inFlight ? this.status : { kind: 'saving' });
    if (!this.intent) this.schedule(atOnce ? 0 : PAUSE);
  }

  /** Keeps what cannot leave yet, such as a line without its name: on screen and on the device. */
  hold(changes: Record<string, unknown>): void {
    this.put(changes, 'held');
    this.tell(this.status);
  }

  /** Forgets what was typed on a field and never left; false when it may have left already. */
  forget(field: string): boolean {
    if (this.isSent(field)) return false;
    this.typed.forget(field);
    this.clearProblems(field);
    this.proceed();
    return true;
  }

  private isSent(field: string): boolean {
    return Object.keys(this.intent?.fields ?? {}).some((name) => fieldsOverlap(name, field));
  }

  private put(changes: Record<string, unknown>, state: 'ready' | 'held'): void {
    this.place = this.options.place?.();
    for (const [field, value] of Object.entries(changes)) {
      this.typed.put({ field, value, base: this.opened.get(field) ?? this.version }, state);
      this.clearProblems(field);
    }
  }

  private clearProblems(field: string): void {
    for (const name of [...this.problems.keys()]) if (fieldsOverlap(name, field)) this.problems.delete(name);
  }

  /** Sends now what waits: on the return of the network, after a new sign-in, on demand. */
  retry = (): void => {
    this.typed.readyAgain();
    this.problems.clear();
    if (this.inFlight || (!this.intent && !this.typed.hasReady)) return;
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
      this.typed.put({ field, value: choice.value, base: conflict.version });
    }
    this.proceed();
  }

  /** Takes up the work left by an earlier life of the page. */
  takeUp(): void {
    const draft = this.leftBehind;
    if (!draft) return;
    if (this.intent || !draft.intent) this.take(draft.intent);
    else this.intent = draft.intent;
    for (const field of draft.fields)
      if (!this.typed.has(field.field)) this.typed.put(field, field.held ? 'held' : 'ready');
    this.forgetKept(draft);
    this.proceed();
  }

  /** Gives up the work left by an earlier life of the page. */
  giveUp(): void {
    if (this.leftBehind) this.forgetKept(this.leftBehind);
    this.tell(this.status);
  }

  private forgetKept(draft: KeptDraft): void {
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
      if (!this.typed.has(field)) this.typed.put({ field, value, base });
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
    const outcome = await this.save(intent).catch((error: unknown) => ({ problem: problemOf(error) }));
    this.inFlight = false;
    if (outcome.problem) this.refused(intent, outcome.problem);
    else this.acknowledged(intent, outcome.version);
  }

  private nextIntent(): Intent | null {
    const together = this.typed.takeTogether();
    return together && { clientMutationId: this.newId(), ...together };
  }

  private acknowledged(intent: Intent, version: number): void {
    this.intent = null;
    this.retries = 0;
    this.version = Math.max(this.version, version);
    const sent = Object.keys(intent.fields);
    this.typed.startFrom(version, sent);
    for (const field of this.opened.keys())
      if (sent.some((name) => fieldsOverlap(name, field))) this.opened.set(field, version);
    this.proceed();
  }

  private refused(intent: Intent, problem: Problem): void {
    if (LASTING.has(problem.code)) return this.waitAndRetry(problem);
    if (problem.code === 'UNAUTHENTICATED') return this.tell({ kind: 'unsaved', problem });
    this.intent = null;
    this.retries = 0;
    this.refusal = problem;
    const named = [...problem.conflicts, ...problem.fields].map(({ field }) => field);
    const concerned = (field: string) => named.some((name) => fieldsOverlap(name, field));
    for (const { field, message } of problem.fields) this.problems.set(field, message);
    if (!Object.keys(intent.fields).some(concerned)) this.reject(intent, () => true);
    else if (problem.code === 'CONFLICT') this.keepConflicts(intent, problem);
    else this.keepAccepted(intent, concerned);
    this.proceed();
  }

  private waitAndRetry(problem: Problem): void {
    this.tell({ kind: 'waiting', problem });
    const delay = problem.retryAfter ? problem.retryAfter * 1_000 : delayBefore(this.retries);
    this.retries += 1;
    this.schedule(delay);
  }

  /** Fields nobody else changed are sent again; the others wait for a choice. */
  private keepConflicts({ clientMutationId, fields, version: since }: Intent, problem: Problem): void {
    const version = problem.version ?? this.version;
    let left: Readonly<Record<string, unknown>> = fields;
    for (const conflict of problem.conflicts) {
      const taken = takeConflict({ ...left, ...this.typed.takeTouching(conflict.field) }, conflict);
      this.conflicts.set(conflict.field, { ...conflict, yours: taken.yours, version, since });
      left = taken.left;
    }
    this.take({ clientMutationId, version, fields: left });
  }

  /** Values that can be accepted are sent again; the others keep their sentence. */
  private keepAccepted(intent: Intent, concerned: (field: string) => boolean): void {
    this.reject(intent, concerned);
    const accepted = Object.entries(intent.fields).filter(([field]) => !concerned(field));
    this.take({ ...intent, fields: Object.fromEntries(accepted) });
  }

  private reject(intent: Intent, which: (field: string) => boolean): void {
    for (const [field, value] of Object.entries(intent.fields)) {
      if (which(field) && !this.typed.has(field)) this.typed.put({ field, value, base: intent.version }, 'rejected');
    }
  }

  /** Sends what is left, or says how things stand. */
  private proceed(): void {
    if (this.conflicts.size === 0 && !this.typed.hasRejected) {
      this.refusal = null;
      this.problems.clear();
    }
    if (this.typed.hasReady || this.intent) {
      this.tell({ kind: 'saving' });
      this.schedule(0);
      return;
    }
    if (this.refusal) this.tell({ kind: 'unsaved', problem: this.refusal });
    else this.tell(UNMOVED.has(this.status.kind) ? this.status : { kind: 'saved', at: this.now() });
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
      fields: [...this.typed.drafts(), ...waiting],
      at: new Date(this.now()).toISOString(),
      ...(this.place && { place: this.place }),
    });
  }

  private compose(): AutosaveSnapshot {
    const typed = this.typed.drafts().map(({ field, value }) => [field, value] as const);
    return {
      status: this.status,
      pending: { ...this.intent?.fields, ...Object.fromEntries(typed) },
      conflicts: Object.fromEntries(this.conflicts),
      problems: Object.fromEntries(this.problems),
      leftBehind: this.leftBehind,
    };
  }
}
