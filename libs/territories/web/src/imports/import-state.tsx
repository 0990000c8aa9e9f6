import { LinkButton, Note, formatCounted, formatDateTime } from '@binome/shared/web';
import { ImportConfirm } from './import-confirm.js';
import { ImportUndo } from './import-undo.js';
import type { ImportFacts } from './use-import.js';

const AGAIN = (
  <LinkButton to="/administration/imports" tone="primary">
    Envoyer d’autres fichiers
  </LinkButton>
);

/** Where the import stands, in a sentence, with the act that is expected. */
export function ImportState({ made, onChanged }: { made: ImportFacts; onChanged: () => void }) {
  const { status, problemCount, appliedAt, undoneAt } = made;
  switch (status) {
    case 'previewed':
      return <ImportConfirm made={made} onChanged={onChanged} />;
    case 'refused':
      return (
        <Note tone="bad" live="status" acts={AGAIN}>
          Import refusé : {formatCounted(problemCount, 'point est à revoir', 'points sont à revoir')}. Rien n’a été
          écrit. Corrigez les fichiers, puis envoyez-les de nouveau.
        </Note>
      );
    case 'failed':
      return (
        <Note tone="bad" live="status" acts={AGAIN}>
          L’import s’est interrompu de notre côté. Rien n’a été écrit. Envoyez les fichiers de nouveau ; si cela se
          répète, écrivez à l’assistance.
        </Note>
      );
    case 'applied':
      return <ImportUndo made={made} onChanged={onChanged} />;
    case 'undone':
      return (
        <Note live="status" acts={AGAIN}>
          Import annulé le {undoneAt && formatDateTime(undoneAt)} : tout est revenu à l’état d’avant le{' '}
          {appliedAt && formatDateTime(appliedAt)}.
        </Note>
      );
    default:
      return (
        <Note tone="primary" live="status">
          Le travail se poursuit sans vous : vous pouvez quitter cette page et y revenir.
        </Note>
      );
  }
}
