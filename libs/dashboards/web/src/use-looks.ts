import { useCallback, useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { problemOf, showToast } from '@binome/shared/web';
import { MarkHomeSeen, MarkHomeShown } from './home-documents.js';

/** Time without anything more coming on screen, after which what was read is told. */
const PAUSE = 3_000;

/** Tells the server which territories' news were read to their end; at the next visit they are known. */
export function useShown(horizon: string): (territoryId: string) => void {
  const client = useApolloClient();
  const read = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    read.current.clear();
    return () => clearTimeout(timer.current);
  }, [horizon]);
  return useCallback(
    (territoryId) => {
      read.current.add(territoryId);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        if (document.visibilityState !== 'visible') return;
        const input = { clientMutationId: crypto.randomUUID(), horizon, territoryIds: [...read.current] };
        // A look that is not kept only means that the same things are told again.
        client.mutate({ mutation: MarkHomeShown, variables: { input } }).catch(() => undefined);
      }, PAUSE);
    },
    [client, horizon],
  );
}

/** The end of a list: calls back once it is on screen. */
export function useReadToEnd(onRead: () => void): RefObject<HTMLSpanElement | null> {
  const end = useRef<HTMLSpanElement>(null);
  const told = useEffectEvent(onRead);
  useEffect(() => {
    const element = end.current;
    if (!element) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) told();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return end;
}

/** Says that what the home told is seen, of some territories or of all, then reads the home again. */
export function useMarkSeen(horizon: string, readAgain: () => Promise<unknown>) {
  const client = useApolloClient();
  const [pending, setPending] = useState(false);
  const mark = async (territoryIds: string[] | null = null) => {
    setPending(true);
    try {
      const input = { clientMutationId: crypto.randomUUID(), horizon, territoryIds };
      await client.mutate({ mutation: MarkHomeSeen, variables: { input } });
      await readAgain();
    } catch (error) {
      showToast({
        tone: 'bad',
        title: 'La liste n’a pas pu être marquée comme vue',
        details: problemOf(error).message,
      });
    } finally {
      setPending(false);
    }
  };
  return { mark, pending };
}
