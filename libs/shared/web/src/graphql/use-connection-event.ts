import { useEffect, useEffectEvent } from 'react';
import { onConnectionEvent, type ConnectionEvents } from './events.js';

/** Calls back when the connection tells something: `useConnectionEvent('reconnected', askWhatChanged)`. */
export function useConnectionEvent(event: keyof ConnectionEvents, listener: () => void): void {
  const latest = useEffectEvent(listener);
  useEffect(() => onConnectionEvent(event, () => latest()), [event]);
}
