import { useApolloClient } from '@apollo/client/react';
import { emitConnectionEvent } from '@binome/shared/web';
import { useNavigate } from 'react-router';

/** What follows a sign-in or a change of hat: nothing read as somebody else remains, and the home says what is next. */
export function useEntry(): (address?: string) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async (address = '/') => {
    emitConnectionEvent('signed-in');
    await navigate(address);
    await client.resetStore().catch(() => undefined);
  };
}
