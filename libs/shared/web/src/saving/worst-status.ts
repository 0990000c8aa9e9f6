import type { SaveStatus } from '../edit/autosave-state.js';

const ORDER: readonly SaveStatus['kind'][] = ['unsaved', 'waiting', 'saving', 'saved', 'idle'];

/** What one mark says of several things that save themselves: the worst of them, or the latest saving. */
export function worstStatus(statuses: readonly SaveStatus[]): SaveStatus {
  const kind = ORDER.find((each) => statuses.some((status) => status.kind === each)) ?? 'idle';
  const alike = statuses.filter((status) => status.kind === kind);
  return alike.reduce<SaveStatus>(
    (latest, status) => (instantOf(status) > instantOf(latest) ? status : latest),
    alike[0] ?? { kind: 'idle' },
  );
}

function instantOf(status: SaveStatus): number {
  return status.kind === 'saved' ? status.at : 0;
}
