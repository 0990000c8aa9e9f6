import type { RoomItem } from './room-query.js';

/** The accepted items in order, the one that is spoken of, and those before and after it. */
export function itemsOfRoom<I extends Pick<RoomItem, 'standing' | 'progress'>>(agenda: readonly I[]) {
  const items = agenda.filter(({ standing }) => standing === 'accepted');
  const at = items.findIndex(({ progress }) => progress === 'current');
  const lastDone = items.findLastIndex(({ progress }) => progress !== 'to_come');
  const after = items.slice((at >= 0 ? at : lastDone) + 1);
  // Who went back goes on through what was seen already; what was postponed is passed over.
  const isNext = ({ progress }: I) => (at >= 0 ? progress !== 'postponed' : progress === 'to_come');
  return {
    items,
    current: items[at] ?? null,
    next: after.find(isNext) ?? null,
    previous: (at >= 0 ? items[at - 1] : items[lastDone]) ?? null,
  };
}
