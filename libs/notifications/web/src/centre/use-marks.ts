import { useApolloClient } from '@apollo/client/react';
import { problemOf, showToast } from '@binome/shared/web';
import { useState } from 'react';
import { MarkNotificationsRead, MarkNotificationUnread } from './centre-query.js';

/** What a person says of its notifications: read, up to what is on screen, or to be read again. */
export function useMarks(horizon: string) {
  const client = useApolloClient();
  const [pending, setPending] = useState(false);
  const told = async (work: () => Promise<unknown>) => {
    setPending(true);
    try {
      await work();
      await client.refetchQueries({ include: ['NotificationBell', 'NotificationCentre'] });
    } catch (error) {
      showToast({ tone: 'bad', title: 'La marque n’a pas été gardée', details: problemOf(error).message });
    } finally {
      setPending(false);
    }
  };
  const markRead = (ids: string[] | null) =>
    told(() => {
      const input = { clientMutationId: crypto.randomUUID(), horizon, ids };
      return client.mutate({ mutation: MarkNotificationsRead, variables: { input } });
    });
  const markUnread = (id: string) =>
    told(() => {
      const input = { clientMutationId: crypto.randomUUID(), id };
      return client.mutate({ mutation: MarkNotificationUnread, variables: { input } });
    });
  return { markRead, markUnread, pending };
}
