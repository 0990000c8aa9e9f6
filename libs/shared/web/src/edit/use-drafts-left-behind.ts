import { useCallback, useState } from 'react';
import { draftStorage, type KeptDraft } from './draft-storage.js';
import { excerptOf } from './draft-words.js';
import { useLookingBehind } from './use-looking-behind.js';

/** Something that a person was writing on this device and that the server never accepted. */
export interface LeftBehind {
  key: string;
  /** Title of the page where it was being written, and its address, which offers it back. */
  title: string;
  to: string;
  /** Its first words; empty when it holds no text. */
  excerpt: string;
  /** ISO 8601. */
  at: string;
}

/** Everything that an account left unsaved on this device, the latest first, and the way to give it up. */
export function useDraftsLeftBehind(accountId: string): { drafts: LeftBehind[]; giveUp: (key: string) => void } {
  const [kept, setKept] = useState<KeptDraft[]>([]);
  const look = useCallback(async () => setKept(await draftStorage.leftBehindBy(accountId)), [accountId]);
  useLookingBehind(look);
  const giveUp = (key: string) => {
    for (const draft of kept) if (draft.storageKey === key) draftStorage.removeKept(draft);
    void look();
  };
  return { drafts: kept.map(asLeftBehind), giveUp };
}

function asLeftBehind(draft: KeptDraft): LeftBehind {
  const { storageKey: key, at, place } = draft;
  return { key, at, excerpt: excerptOf(draft), title: place?.title ?? 'Une page de Binôme', to: place?.to ?? '/' };
}
