import { ROLE_WORDS } from '@binome/identity/web';
import type { Role } from '@binome/shared/domain';
import type { HistoryEntry as Line } from '@binome/shared/web';
import { fieldWord, sayValue } from '../words/field-words.js';

/** Something that happened in a governance, as the server tells it. */
export interface HappenedEntry {
  id: string;
  event: string;
  about?: string | null;
  committeeName?: string | null;
  who: string;
  capacity?: string | null;
  when: string;
  reason?: string | null;
  origin: string;
  changes: readonly { id: string; field: string; from?: unknown; to?: unknown }[];
}

const EVENTS: Record<string, string> = {
  'committee.created': 'Comité créé',
  'committee.edited': 'Comité modifié',
  'committee.removed': 'Comité retiré',
  'committee.restored': 'Comité remis',
  'college.added': 'Collège ajouté',
  'college.edited': 'Collège modifié',
  'college.removed': 'Collège retiré',
  'committee_seat.added': 'Siège ajouté',
  'committee_seat.edited': 'Siège modifié',
  'committee_seat.removed': 'Siège retiré',
  'seat_holder.appointed': 'Personne nommée',
  'seat_holder.edited': 'Mandat modifié',
  'seat_holder.removed': 'Nomination retirée',
  'kit.applied': 'Modèle mis en place',
  'kit.undone': 'Modèle annulé',
  'kit.change_answered': 'Nouveauté du modèle : réponse donnée',
  'method_item.added': 'Démarche : ajout',
  'method_item.edited': 'Démarche : modification',
  'method_item.moved': 'Démarche : changement de place',
  'method_item.removed': 'Démarche : retrait',
};

const ORIGINS: Record<string, string> = {
  undo: 'annulation',
  seed: 'donnée de démonstration',
  job: 'par une tâche automatique',
};

/** What is told of its changes: an event that says all by itself is one line. */
const TOLD = [
  'committee.edited',
  'college.edited',
  'committee_seat.edited',
  'seat_holder.edited',
  'method_item.edited',
];

/** The lines of a history: one for each change of an edit, one for anything else. */
export function historyLines({ changes, ...entry }: HappenedEntry): Line[] {
  const what = [EVENTS[entry.event] ?? 'Changement', entry.about ?? nameAmong(changes)].filter(Boolean).join(' : ');
  const about = { who: entry.who, at: entry.when, details: detailsOf(entry) };
  if (!TOLD.includes(entry.event) || changes.length === 0) return [{ id: entry.id, what, ...about }];
  return changes.map(({ id, field, from, to }) => ({
    id,
    what: entry.about ? `${entry.about}, ${fieldWord(field).toLowerCase()}` : fieldWord(field),
    from: sayValue(field, from),
    to: sayValue(field, to) ?? 'vide',
    ...about,
  }));
}

// Of what is no more, the history still knows the name.
function nameAmong(changes: HappenedEntry['changes']): string | null {
  const names = ['personName', 'body', 'name', 'title'];
  const change = changes.find(({ field }) => names.includes(field));
  const name = change?.to ?? change?.from;
  return typeof name === 'string' ? name : null;
}

function detailsOf({ committeeName, capacity, origin, reason }: Omit<HappenedEntry, 'changes'>): string {
  const role = capacity && ROLE_WORDS[capacity as Role];
  return [committeeName, role, ORIGINS[origin], reason].filter(Boolean).join(' · ');
}
