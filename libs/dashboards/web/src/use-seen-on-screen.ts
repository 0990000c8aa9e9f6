import { useEffect, useEffectEvent } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useLocation } from 'react-router';
import { MarkSubjectSeen } from './home-documents.js';
import { subjectOnScreen } from './subject-on-screen.js';

/** Time on screen after which what is open counts as read. */
const READ_AFTER = 3_000;

/** Tells the server what is open in front of somebody: nothing tells again what was seen there. Calls back once it is kept. */
export function useSeenOnScreen(isSignedIn: boolean, onKept: () => void): void {
  const client = useApolloClient();
  const { pathname } = useLocation();
  const { subject, subjectId } = subjectOnScreen(pathname) ?? {};
  const kept = useEffectEvent(onKept);
  useEffect(() => {
    if (!isSignedIn || !subject || !subjectId) return;
    const timer = setTimeout(() => {
      if (document.visibilityState !== 'visible') return;
      const input = { clientMutationId: crypto.randomUUID(), subject, subjectId };
      // A look that is not kept only means that the same things are told.
      client.mutate({ mutation: MarkSubjectSeen, variables: { input } }).then(kept, () => undefined);
    }, READ_AFTER);
    return () => clearTimeout(timer);
  }, [client, isSignedIn, subject, subjectId]);
}
