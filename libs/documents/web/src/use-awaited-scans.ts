import { useEffect } from 'react';
import type { ScanState } from '@binome/documents/domain';

/** Between two readings while a document is analysed, in case the live channel is cut; in milliseconds. */
const POLL = 5_000;

interface Polled {
  startPolling: (milliseconds: number) => void;
  stopPolling: () => void;
}

/** Reads a list of documents again from time to time while one of them is analysed. */
export function useAwaitedScans(
  { startPolling, stopPolling }: Polled,
  documents: readonly { latest: { scan: ScanState } }[],
): void {
  const waits = documents.some(({ latest }) => latest.scan === 'waiting');
  useEffect(() => {
    if (!waits) return;
    startPolling(POLL);
    return stopPolling;
  }, [waits, startPolling, stopPolling]);
}
