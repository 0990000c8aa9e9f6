import { useEffect } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useMatch } from 'react-router';
import { MarkActionSeen } from './home-documents.js';

/** Time on screen after which a card counts as read. */
const READ_AFTER = 3_000;

/** Tells the server which card is open in front of somebody: the home does not tell what was seen there. */
export function useSeenOnScreen(isSignedIn: boolean): void {
  const client = useApolloClient();
  const open = useMatch('/territoires/:phase/:code/plan/actions/:actionId')?.params.actionId;
  useEffect(() => {
    if (!isSignedIn || !open) return;
    const timer = setTimeout(() => {
      if (document.visibilityState !== 'visible') return;
      const input = { clientMutationId: crypto.randomUUID(), actionId: open };
      // A look that is not kept only means that the home tells the same things.
      client.mutate({ mutation: MarkActionSeen, variables: { input } }).catch(() => undefined);
    }, READ_AFTER);
    return () => clearTimeout(timer);
  }, [client, isSignedIn, open]);
}
