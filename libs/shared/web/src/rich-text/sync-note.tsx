import { Note } from '../feedback/note.js';
import { refusalSentence } from './text-room.js';
import type { SessionState } from './text-session.js';

/** Says, above a text that cannot be written now, why, and what becomes of what was written. */
export function SyncNote({ phase, refusal, status }: SessionState) {
  if (phase === 'open' || phase === 'opening') return null;
  const unkept = status.kind === 'waiting' || status.kind === 'unsaved';
  const sentence = refusal && refusalSentence(refusal);
  return (
    <Note tone="warn" live="status">
      <p>
        <strong>Lecture seule.</strong>{' '}
        {sentence ?? 'La connexion est interrompue ; vous pourrez écrire de nouveau dès son retour.'}
        {unkept && ' Ce que vous avez écrit et qui n’est pas encore enregistré est gardé sur cet appareil.'}
      </p>
    </Note>
  );
}
