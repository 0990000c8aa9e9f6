import { createContext } from 'react';
import { VISIBILITIES, VISIBILITY_WORDS, type Visibility } from '@binome/shared/domain';
import type { Option } from '@binome/shared/web';

/** What is said of documents where they are attached, by the topic of that row. */
export interface DocumentOwnerWords {
  /** Where there is none yet, to those who may add one. */
  invitation: string;
  /** Why a name or a sharing does not open. */
  locked: string;
  /** Sharing of a document that follows its row. */
  asOwner: string;
  /** Who reads a document of each sharing. */
  readers: Record<Visibility, string>;
}

/** The words of the row whose documents are shown, and whether it still takes changes. */
export const DocumentOwnerContext = createContext<{ words: DocumentOwnerWords; isFrozen: boolean } | null>(null);

/** Who may read a document, at most as widely as the row that it is attached to. */
export function ownVisibilityOptions({ asOwner, readers }: DocumentOwnerWords): Option<Visibility>[] {
  const labels: Record<Visibility, string> = { ...VISIBILITY_WORDS, shared: asOwner };
  return VISIBILITIES.map((id) => ({ id, label: labels[id], hint: readers[id] }));
}
