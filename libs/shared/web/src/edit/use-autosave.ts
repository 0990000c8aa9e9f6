import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { isPartOf } from '@binome/shared/domain';
import { onConnectionEvent } from '../graphql/events.js';
import { AutosaveQueue, type Save } from './autosave-queue.js';
import type { AutosaveSnapshot } from './autosave-state.js';
import { draftStorage, placeOfWriting } from './draft-storage.js';
import type { EditBinding } from './edit-binding.js';
import { useLookingBehind } from './use-looking-behind.js';
import { useWarningBeforeLeaving } from './use-warning-before-leaving.js';

export interface AutosaveOptions {
  /** What is edited and by whom, the same on each visit: `action:<id>:<account>`. */
  subject: string;
  /** The version of the object on screen. */
  version: number;
  /** Writes an intent; give the mutation's answer through `saveWith`. */
  save: Save;
}

export interface Autosave<Fields extends object> extends AutosaveSnapshot {
  /** Everything an editable field needs, besides its label and its value. */
  field: <Name extends keyof Fields & string>(name: Name) => EditBinding<Fields[Name]>;
  /** Changes several fields in one intent, at once. */
  change: (changes: Partial<Fields>) => void;
  /** The same saving, for lines and their fields, named by their path: `milestones.<id>.dueOn`. */
  parts: PartSaving;
  retry: () => void;
  takeUp: () => void;
  giveUp: () => void;
}

/** Saves what has no name in a type: the lines of an object, and their fields. */
export interface PartSaving extends Pick<AutosaveSnapshot, 'pending' | 'conflicts' | 'problems'> {
  field: (path: string) => EditBinding<unknown>;
  /** After a pause, or at once. */
  change: (changes: Record<string, unknown>, atOnce?: boolean) => void;
  /** Keeps what cannot leave yet. */
  hold: (changes: Record<string, unknown>) => void;
  /** Forgets what never left; false when it may have left already. */
  forget: (path: string) => boolean;
}

/** Queues outlive their screen: what was typed is sent even when the person has gone elsewhere. */
const queues = new Map<string, AutosaveQueue>();

const retryAll = () => queues.forEach((queue) => queue.retry());
if (typeof window !== 'undefined') window.addEventListener('online', retryAll);
onConnectionEvent('reconnected', retryAll);
onConnectionEvent('signed-in', ({ accountId }) => {
  // Nobody else's session carries what a person typed.
  for (const [subject, queue] of queues) {
    if (subject.endsWith(`:${accountId}`)) queue.retry();
    else {
      queue.stop();
      queues.delete(subject);
    }
  }
});

function queueOf({ subject, version, save }: AutosaveOptions): AutosaveQueue {
  const known = queues.get(subject);
  if (known) return known;
  const queue = new AutosaveQueue({ subject, version, save, storage: draftStorage, place: placeOfWriting });
  queues.set(subject, queue);
  return queue;
}

/** Saves the fields of one object by themselves, one intent at a time, through cuts, reloads and other people's changes. */
export function useAutosave<Fields extends object>(options: AutosaveOptions): Autosave<Fields> {
  const { subject, version, save } = options;
  // The queue belongs to the subject alone; version and save are given to it below.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const queue = useMemo(() => queueOf(options), [subject]);
  const snapshot = useSyncExternalStore(queue.subscribe, queue.read);
  useEffect(() => {
    queue.see(version);
    queue.save = save;
  }, [queue, version, save]);
  useEffect(() => () => void (queue.settled && queues.delete(subject)), [queue, subject]);
  useLookingBehind(queue.lookBehind);
  useWarningBeforeLeaving(snapshot.status);

  const parts = useMemo(() => partSavingOf(queue, snapshot), [queue, snapshot]);
  return {
    ...snapshot,
    field: parts.field as Autosave<Fields>['field'],
    change: (changes) => queue.change(changes as Record<string, unknown>, true),
    parts,
    retry: queue.retry,
    takeUp: () => queue.takeUp(),
    giveUp: () => queue.giveUp(),
  };
}

function partSavingOf(queue: AutosaveQueue, { pending, conflicts, problems }: AutosaveSnapshot): PartSaving {
  return {
    pending,
    conflicts,
    problems,
    field: (name) => ({
      name,
      pending: name in pending ? { value: pending[name] } : null,
      conflict: conflicts[name] ?? null,
      problem: problemOfField(problems, name),
      onOpen: () => queue.open(name),
      onClose: () => queue.close(name),
      onChange: (value, atOnce) => queue.change({ [name]: value }, atOnce),
      onResolve: (choice) => queue.resolve(name, choice),
    }),
    change: (changes, atOnce) => queue.change(changes, atOnce),
    hold: (changes) => queue.hold(changes),
    forget: (path) => queue.forget(path),
  };
}

/** The sentence of a field, or of the first of its parts: `leads` for `leads.0.name`. */
function problemOfField(problems: Readonly<Record<string, string>>, field: string): string | null {
  return Object.entries(problems).find(([name]) => isPartOf(name, field))?.[1] ?? null;
}
