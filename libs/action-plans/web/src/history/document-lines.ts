import { VISIBILITY_WORDS, type Visibility } from '@binome/shared/domain';
import type { HistoryEntry as Line } from '@binome/shared/web';
import type { HappenedEntry } from './history-entries.js';

const WORDS: Record<string, string> = {
  'document.added': 'Document ajouté',
  'document.versioned': 'Nouvelle version du document',
  'document.renamed': 'Document renommé',
  'document.shared': 'Qui lit le document',
  'document.removed': 'Document retiré',
  'document.restored': 'Document remis',
  'document.refused': 'Document refusé par l’antivirus',
  'document.erased': 'Document effacé',
};

/** What happened to a document of the action, as its history says it. */
export function documentLine(
  { id, event, changes }: Pick<HappenedEntry, 'id' | 'event' | 'changes'>,
  document: string,
  about: Pick<Line, 'who' | 'at' | 'details'>,
): Line {
  const what = WORDS[event] ?? 'Document';
  const [change] = changes;
  if (event === 'document.renamed' && change)
    return { id, what, from: String(change.from), to: String(change.to), ...about };
  if (event === 'document.shared' && change)
    return { id, what: `${what} ${document}`, from: sayReaders(change.from), to: sayReaders(change.to), ...about };
  if (event === 'document.versioned' && change)
    return { id, what, to: `${document}, version ${String(change.to)}`, ...about };
  return { id, what, to: document, ...about };
}

function sayReaders(visibility: unknown): string {
  return visibility === 'shared' ? 'comme l’action' : (VISIBILITY_WORDS[visibility as Visibility] ?? '');
}
