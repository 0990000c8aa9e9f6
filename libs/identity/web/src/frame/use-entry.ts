import { useApolloClient } from '@apollo/client/react';
import { emitConnectionEvent, takePlaceToReturn } from '@binome/shared/web';
import { useNavigate } from 'react-router';

/** What follows a sign-in or a change of hat: nothing read as somebody else remains, and one is back where one was, or at the home. */
export function useEntry(): (accountId: string) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async (accountId) => {
    emitConnectionEvent('signed-in', { accountId, elsewhere: false });
    await navigate(takePlaceToReturn(accountId) ?? '/');
    await client.resetStore().catch(() => undefined);
  };
}
