import { useCallback, useState } from 'react';
import { draftStorage, type KeptDraft } from './draft-storage.js';
import { useLookingBehind } from './use-looking-behind.js';

/** What a form was holding when it was closed, left or lost; lives where the form is opened from. */
export interface FormDraft {
  subject: string;
  /** Waits for a choice: taken up or given up. */
  leftBehind: KeptDraft | null;
  /** Chosen: the form begins with it. */
  taken: KeptDraft | null;
  takeUp: () => void;
  giveUp: () => void;
  /** The form that began with it keeps it from now on. */
  settle: (draft: KeptDraft) => void;
  look: () => Promise<void>;
}

/** What somebody left in a form: `subject` says what is written and by whom, `new-action:<plan>:<account>`. */
export function useFormDraft(subject: string): FormDraft {
  const [leftBehind, setLeftBehind] = useState<KeptDraft | null>(null);
  const [taken, setTaken] = useState<KeptDraft | null>(null);
  const look = useCallback(async () => {
    const [latest = null] = await draftStorage.leftBehind(subject);
    setLeftBehind((known) => (known?.storageKey === latest?.storageKey ? known : latest));
  }, [subject]);
  useLookingBehind(look);
  const giveUp = () => {
    if (leftBehind) draftStorage.removeKept(leftBehind);
    setLeftBehind(null);
    void look();
  };
  const takeUp = () => {
    setTaken(leftBehind);
    setLeftBehind(null);
  };
  const settle = useCallback(
    (draft: KeptDraft) => {
      draftStorage.removeKept(draft);
      setTaken(null);
      void look();
    },
    [look],
  );
  return { subject, leftBehind, taken, takeUp, giveUp, settle, look };
}
