import { useEffect, useEffectEvent } from 'react';
import { onConnectionEvent, type ConnectionEvent, type ConnectionEvents } from './events.js';

/** Calls back when the connection tells something: `useConnectionEvent('reconnected', askWhatChanged)`. */
export function useConnectionEvent<Name extends ConnectionEvent>(
  event: Name,
  listener: (told: ConnectionEvents[Name]) => void,
): void {
  const latest = useEffectEvent(listener);
  useEffect(() => onConnectionEvent(event, (told) => latest(told)), [event]);
}
