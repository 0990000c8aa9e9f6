import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { NotificationBellQuery } from './bell-query.js';

/** Reads the bell again when it says that something is new: what was just seen on screen may be it. */
export function useReadBell(): () => void {
  const client = useApolloClient();
  return useCallback(() => {
    const known = client.readQuery({ query: NotificationBellQuery });
    if (!known?.notificationCentre.unreadCount) return;
    // What cannot be read now is read at the next hint.
    client.refetchQueries({ include: ['NotificationBell'] }).catch(() => undefined);
  }, [client]);
}
