import { useReadToEnd } from './use-looks.js';

/** Stands after the last news of a territory: once it is on screen, they were read. */
export function EndOfNews({ territoryId, onRead }: { territoryId: string; onRead: (territoryId: string) => void }) {
  const end = useReadToEnd(() => onRead(territoryId));
  return <span ref={end} aria-hidden />;
}
