import { Button } from '../controls/button.js';
import { Note } from '../feedback/note.js';
import { formatDateTime } from '../text/format-date.js';
import type { KeptDraft } from './draft-storage.js';
import { excerptOf } from './draft-words.js';

/** Offers back what an earlier visit could not save. */
export function LeftBehindNote({
  draft,
  onTakeUp,
  onGiveUp,
}: {
  draft: KeptDraft | null;
  onTakeUp: () => void;
  onGiveUp: () => void;
}) {
  if (!draft) return null;
  const excerpt = excerptOf(draft);
  return (
    <Note
      tone="warn"
      live="status"
      acts={
        <>
          <Button small tone="primary" onPress={onTakeUp}>
            Reprendre ma saisie
          </Button>
          <Button small onPress={onGiveUp}>
            L’abandonner
          </Button>
        </>
      }
    >
      <p>Une saisie du {formatDateTime(draft.at)} n’a pas été enregistrée. Elle est restée sur cet appareil.</p>
      {excerpt && <p>« {excerpt} »</p>}
    </Note>
  );
}
