/** What the connection tells the screens. */
export interface ConnectionEvents {
  /** The live channel is back after an interruption: ask `changesSince`. */
  reconnected: void;
  /** The server no longer knows the session. */
  'session-expired': void;
  /** The person signed in again: what waited may be sent. */
  'signed-in': void;
}

type Listener = () => void;

const listeners = new Map<keyof ConnectionEvents, Set<Listener>>();

/** Listens until the returned function is called. */
export function onConnectionEvent(event: keyof ConnectionEvents, listener: Listener): () => void {
  const known = listeners.get(event) ?? new Set();
  listeners.set(event, known.add(listener));
  return () => void known.delete(listener);
}

export function emitConnectionEvent(event: keyof ConnectionEvents): void {
  if (event === 'signed-in') tabs?.postMessage(event);
  tell(event);
}

/** The sign-in link of the mail opens another tab: this one learns it too. */
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('binome');
tabs?.addEventListener('message', () => tell('signed-in'));

function tell(event: keyof ConnectionEvents): void {
  for (const listener of listeners.get(event) ?? []) listener();
}
