import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useConnectionEvent } from '@binome/shared/web';
import { useCallback, useEffect, useRef } from 'react';
import { NotificationsChangedSubscription } from './bell-query.js';

/** What comes together is read together. */
const GATHERING = 500;

/** Reads again what the person is told of, on screen or in the bell, as soon as something new is there. */
export function useLiveNotifications(): void {
  const client = useApolloClient();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const readSoon = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      // What cannot be read now is read at the next hint, or on reconnection.
      client.refetchQueries({ include: ['NotificationBell', 'NotificationCentre'] }).catch(() => undefined);
    }, GATHERING);
  }, [client]);
  useEffect(() => () => void (timer.current && clearTimeout(timer.current)), []);
  useConnectionEvent('reconnected', readSoon);
  useConnectionEvent('signed-in', readSoon);
  useSubscription(NotificationsChangedSubscription, { ignoreResults: true, onData: readSoon });
}
