import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { emitConnectionEvent, onConnectionEvent } from '../graphql/events.js';

const ADDRESS = '/api/texts';
const SESSION_ENDED = 4403;
/** The server says something at least this often; a line that stays silent is dead. */
const SILENCE = 25_000;
const KEPT_OPEN = 3_000;
/** A tab that nobody looks at lets the line go. */
const HIDDEN = 300_000;

let socket: HocuspocusProviderWebsocket | null = null;
let users = 0;
let closing: ReturnType<typeof setTimeout> | null = null;
let stopListening: (() => void) | null = null;

/** The one line of this page to the rooms of its texts; given back by `leaveSocket`. */
export function takeSocket(): HocuspocusProviderWebsocket {
  users += 1;
  if (closing) clearTimeout(closing);
  closing = null;
  socket ??= open();
  return socket;
}

export function leaveSocket(): void {
  users -= 1;
  if (users > 0) return;
  closing = setTimeout(() => {
    stopListening?.();
    socket?.destroy();
    socket = null;
  }, KEPT_OPEN);
}

function open(): HocuspocusProviderWebsocket {
  const address = new URL(ADDRESS, window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  const line = new HocuspocusProviderWebsocket({
    url: address.href,
    delay: 1_000,
    minDelay: 500,
    maxDelay: 15_000,
    messageReconnectTimeout: SILENCE,
    onClose: ({ event }) => {
      if (event.code !== SESSION_ENDED) return;
      // Nobody knocks at a door that will not open: the line waits for the next sign-in.
      line.disconnect();
      emitConnectionEvent('session-expired', null);
    },
  });
  const stops = [onConnectionEvent('signed-in', () => void line.connect()), whileHidden(line)];
  stopListening = () => stops.forEach((stop) => stop());
  return line;
}

function whileHidden(line: HocuspocusProviderWebsocket): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const look = () => {
    if (timer) clearTimeout(timer);
    if (document.visibilityState === 'hidden') timer = setTimeout(() => line.disconnect(), HIDDEN);
    else void line.connect();
  };
  document.addEventListener('visibilitychange', look);
  return () => {
    if (timer) clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
