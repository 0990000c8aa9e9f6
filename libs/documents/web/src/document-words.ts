import type { DocumentRefusal, ScanState } from '@binome/documents/domain';

/** What is said of the analysis; nothing where there is none, nor once it found nothing. */
export const SCAN_WORDS: Record<ScanState, string | null> = {
  not_analysed: null,
  waiting: 'En cours d’analyse',
  clean: null,
  refused: 'Refusé par l’antivirus',
};

const FOUND: Record<string, string> = {
  pdf: 'un PDF',
  docx: 'un document Word',
  xlsx: 'un classeur Excel',
  pptx: 'une présentation PowerPoint',
  zip: 'une archive',
  exe: 'un programme',
  elf: 'un programme',
  html: 'une page web',
  svg: 'un dessin SVG',
  sh: 'un programme',
};

const ACCEPTED = 'PDF, Word, Excel, PowerPoint, OpenDocument, images PNG ou JPEG, CSV et texte';

/** What may be deposited, in words. */
export const ACCEPTED_WORDS = ACCEPTED;

const REFUSALS: Record<DocumentRefusal['reason'], (refusal: DocumentRefusal) => string> = {
  empty: () => 'Ce fichier est vide. Vérifiez-le, puis déposez-le de nouveau.',
  too_large: ({ megabytes }) => `Ce fichier dépasse ${String(megabytes ?? 25)}\u00A0Mo. Allégez-le ou découpez-le.`,
  type_not_accepted: ({ extension }) =>
    /^(doc|xls|ppt)$/.test(extension ?? '')
      ? `Les anciens formats d’Office ne sont pas acceptés. Enregistrez ce fichier au format .${extension}x, puis déposez-le.`
      : `Ce type de fichier n’est pas accepté. Déposez un de ceux-ci\u00A0: ${ACCEPTED}.`,
  disguised: ({ extension, found }) =>
    `Ce fichier se dit .${extension ?? ''}, mais son contenu ${found && FOUND[found] ? `est ${FOUND[found]}` : 'n’en est pas un'}. Enregistrez-le dans le bon format.`,
  macros: () => 'Ce fichier contient des macros. Enregistrez-le sans macros, puis déposez-le de nouveau.',
  protected: () =>
    'Ce fichier est protégé par un mot de passe, ou d’un ancien format. Enregistrez-le sans protection, puis déposez-le.',
  mixed: () => 'Ce fichier en cache un autre. Enregistrez-le de nouveau depuis le logiciel qui l’a créé.',
  incomplete: () => 'Ce fichier est incomplet ou abîmé. Ouvrez-le pour le vérifier, puis déposez-le de nouveau.',
};

/** Why a file is not attached, and what to do. */
export function refusalWords(refusal: DocumentRefusal): string {
  return REFUSALS[refusal.reason](refusal);
}
