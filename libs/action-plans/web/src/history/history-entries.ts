import { ROLE_WORDS } from '@binome/identity/web';
import type { Role } from '@binome/shared/domain';
import type { HistoryEntry as Line } from '@binome/shared/web';
import { fieldWord } from '../words/field-words.js';
import { isSaid, sayValue } from './history-values.js';

/** Something that happened to an action, as the server tells it. */
export interface HappenedEntry {
  id: string;
  event: string;
  who: string;
  capacity?: string | null;
  when: string;
  reason?: string | null;
  origin: string;
  changes: readonly HappenedChange[];
}

export interface HappenedChange {
  id: string;
  field: string;
  from?: unknown;
  to?: unknown;
  restorable: boolean;
}

const EVENTS: Record<string, string> = {
  'action.drafted': 'Action ajoutée au plan',
  'action.edited': 'Modification qui ne vous est pas partagée',
  'action.moved': 'Action déplacée',
  'action.removed': 'Action retirée du plan',
  'action.restored': 'Action remise dans le plan',
};

const ORIGINS: Record<string, string> = {
  import: 'par un import',
  restore: 'valeur rétablie',
  undo: 'retrait annulé',
  seed: 'donnée de démonstration',
  job: 'par une tâche automatique',
};

/** The lines of a history: one for each change, or one for what happened when no change is told. */
export function historyLines(
  { changes, ...entry }: HappenedEntry,
  orientations: ReadonlyMap<string, string>,
  onRestore: (change: HappenedChange) => void,
): Line[] {
  const about = { who: entry.who, at: entry.when, details: detailsOf(entry) };
  const told = entry.event === 'action.drafted' ? [] : changes;
  if (told.length === 0) return [{ id: entry.id, what: EVENTS[entry.event] ?? 'Changement', ...about }];
  return told.map((change) => {
    const said = isSaid(change.field);
    return {
      id: change.id,
      what: fieldWord(change.field),
      from: said ? sayValue(change.field, change.from, orientations) : null,
      to: said ? (sayValue(change.field, change.to, orientations) ?? 'vide') : 'changée',
      onRestore: change.restorable ? () => onRestore(change) : undefined,
      ...about,
    };
  });
}

function detailsOf({ capacity, origin, reason }: Omit<HappenedEntry, 'changes'>): string {
  return [capacity && ROLE_WORDS[capacity as Role], ORIGINS[origin], reason].filter(Boolean).join(' · ');
}
