import { sayChange, type ChangeNames } from '@binome/action-plans/domain';
import { ROLE_WORDS } from '@binome/identity/web';
import type { Role } from '@binome/shared/domain';
import type { ReactNode } from 'react';
import type { HistoryEntry as Line } from '@binome/shared/web';
import { documentLine } from './document-lines.js';

/** Something that happened to an action, as the server tells it. */
export interface HappenedEntry {
  id: string;
  event: string;
  who: string;
  capacity?: string | null;
  when: string;
  reason?: string | null;
  origin: string;
  /** What it follows from, when the reader reads it. */
  source?: { type: string; id: string; label: string; within?: string | null } | null;
  /** Name of the document that it is about; null when it is about the action itself. */
  document?: string | null;
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
  'action.archived': 'Action archivée',
  'action.unarchived': 'Action sortie des archives',
};

const ORIGINS: Record<string, string> = {
  import: 'par un import',
  restore: 'valeur rétablie',
  undo: 'retrait annulé',
  seed: 'donnée de démonstration',
  job: 'par une tâche automatique',
  decision: 'par une décision de comité',
};

/** The lines of a history: one for each change, or one for what happened when no change is told. */
export function historyLines(
  { changes, ...entry }: HappenedEntry,
  names: ChangeNames,
  onRestore: (change: HappenedChange) => void,
  detailsOf: (entry: Omit<HappenedEntry, 'changes'>) => ReactNode = originWords,
): Line[] {
  const about = { who: entry.who, at: entry.when, details: detailsOf(entry) };
  if (entry.document) return [documentLine({ ...entry, changes }, entry.document, about)];
  const told = entry.event === 'action.drafted' ? [] : changes;
  if (told.length === 0) return [{ id: entry.id, what: EVENTS[entry.event] ?? 'Changement', ...about }];
  return told.map((change) => ({
    id: change.id,
    ...sayChange(change, names),
    onRestore: change.restorable ? () => onRestore(change) : undefined,
    ...about,
  }));
}

/** In which capacity, from where and why something happened. */
export function originWords({ capacity, origin, reason }: Omit<HappenedEntry, 'changes'>): string {
  return [capacity && ROLE_WORDS[capacity as Role], ORIGINS[origin], reason].filter(Boolean).join(' · ');
}
