/** What the connection tells the screens. */
export interface ConnectionEvents {
  /** The live channel is back after an interruption: ask `changesSince`. */
  reconnected: null;
  /** The server no longer knows the session. */
  'session-expired': null;
  /** Somebody signed in, in this tab or elsewhere in this browser: what that account had waiting may be sent. */
  'signed-in': { accountId: string; elsewhere: boolean };
}

export type ConnectionEvent = keyof ConnectionEvents;
type Listener<Name extends ConnectionEvent> = (told: ConnectionEvents[Name]) => void;

const listeners: { [Name in ConnectionEvent]: Set<Listener<Name>> } = {
  reconnected: new Set(),
  'session-expired': new Set(),
  'signed-in': new Set(),
};

/** Listens until the returned function is called. */
export function onConnectionEvent<Name extends ConnectionEvent>(event: Name, listener: Listener<Name>): () => void {
  listeners[event].add(listener);
  return () => void listeners[event].delete(listener);
}

export function emitConnectionEvent<Name extends ConnectionEvent>(event: Name, told: ConnectionEvents[Name]): void {
  if (event === 'signed-in') tabs?.postMessage(told);
  tell(event, told);
}

/** The sign-in link of the mail opens another tab: this one learns it too. */
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('binome');
tabs?.addEventListener('message', ({ data }: MessageEvent<ConnectionEvents['signed-in']>) =>
  tell('signed-in', { ...data, elsewhere: true }),
);

function tell<Name extends ConnectionEvent>(event: Name, told: ConnectionEvents[Name]): void {
  for (const listener of listeners[event]) listener(told);
}
