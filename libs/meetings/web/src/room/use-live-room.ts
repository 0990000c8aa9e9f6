import { useEffect, useRef } from 'react';
import { useSubscription } from '@apollo/client/react';
import { useConnectionEvent } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';

const MeetingChangedSubscription = graphql(`
  subscription MeetingChanged($meetingId: ID!) {
    meetingChanged(meetingId: $meetingId) {
      id
    }
  }
`);

/** Changes that come together are read together. */
const GATHERING = 250;
/** By then the subscription listens: what came between the first reading and it is read once. */
const FIRST_READING = 3_000;

/** Keeps a meeting on screen up to date with what others do in it, and after an interruption. */
export function useLiveRoom(meetingId: string, readAgain: () => Promise<unknown>): void {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const read = useRef(readAgain);
  useEffect(() => {
    read.current = readAgain;
  });
  const soon = () => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      void read.current().catch(() => undefined);
    }, GATHERING);
  };
  useEffect(() => {
    const first = setTimeout(() => void read.current().catch(() => undefined), FIRST_READING);
    return () => {
      clearTimeout(first);
      if (timer.current) clearTimeout(timer.current);
    };
  }, [meetingId]);
  useConnectionEvent('reconnected', soon);
  useConnectionEvent('signed-in', soon);
  useSubscription(MeetingChangedSubscription, { variables: { meetingId }, ignoreResults: true, onData: soon });
}
