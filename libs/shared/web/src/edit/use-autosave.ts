import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { onConnectionEvent } from '../graphql/events.js';
import { AutosaveQueue, type Save } from './autosave-queue.js';
import type { AutosaveSnapshot } from './autosave-state.js';
import { draftStorage, placeOfWriting } from './draft-storage.js';
import type { EditBinding } from './edit-binding.js';
import { useLookingBehind } from './use-looking-behind.js';

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
  retry: () => void;
  takeUp: () => void;
  giveUp: () => void;
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
  useWarningBeforeLeaving(snapshot);

  const field = useCallback(
    <Name extends keyof Fields & string>(name: Name): EditBinding<Fields[Name]> => ({
      name,
      pending: name in snapshot.pending ? { value: snapshot.pending[name] as Fields[Name] } : null,
      conflict: snapshot.conflicts[name] ?? null,
      problem: snapshot.problems[name] ?? null,
      onOpen: () => queue.open(name),
      onClose: () => queue.close(name),
      onChange: (value, atOnce) => queue.change({ [name]: value }, atOnce),
      onResolve: (choice) => queue.resolve(name, choice),
    }),
    [queue, snapshot],
  );
  return {
    ...snapshot,
    field,
    change: (changes) => queue.change(changes as Record<string, unknown>, true),
    retry: queue.retry,
    takeUp: () => queue.takeUp(),
    giveUp: () => queue.giveUp(),
  };
}

/** Closing the tab with unsaved work asks first; the work is kept on the device all the same. */
function useWarningBeforeLeaving({ status }: AutosaveSnapshot): void {
  const unsaved = status.kind === 'saving' || status.kind === 'waiting' || status.kind === 'unsaved';
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
