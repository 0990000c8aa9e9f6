import type { ErrorMessages } from '@binome/shared/web';
import { refusalWords } from './document-words.js';

type DocumentErrorCode =
  'DOCUMENT_REFUSED' | 'DOCUMENT_SPACE_FULL' | 'DOCUMENT_TOO_MANY_VERSIONS' | 'DOCUMENT_NOT_AVAILABLE';

/** The sentence for each refusal of a document. */
export const documentErrorMessages: ErrorMessages<DocumentErrorCode> = {
  DOCUMENT_REFUSED: refusalWords,
  DOCUMENT_SPACE_FULL: ({ megabytes }) =>
    `Les documents de votre territoire occupent déjà toute leur place (${megabytes}\u00A0Mo). Retirez ceux qui ne servent plus.`,
  DOCUMENT_TOO_MANY_VERSIONS: ({ max }) =>
    `Ce document a déjà ${max} versions. Déposez la suivante comme un nouveau document.`,
  DOCUMENT_NOT_AVAILABLE: ({ scan }) =>
    scan === 'refused'
      ? 'L’antivirus a refusé ce fichier\u00A0: il a été supprimé. Demandez à la personne qui l’a déposé d’en envoyer un autre.'
      : 'Ce fichier est en cours d’analyse. Il se téléchargera dès qu’elle sera terminée.',
};

/** The sentence for each value that a document refuses, beyond those of every form. */
export const documentInputMessages = {
  forbidden_characters: () => 'Un nom de document ne contient aucun de ces signes\u00A0: " < > : * ? | \\ /',
};
