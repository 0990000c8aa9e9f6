import { formatDay, type ErrorMessages } from '@binome/shared/web';
import { importProblemLine, MAX_SECTORS, type ImportStatus } from '@binome/territories/domain';
import { STATUS_WORDS } from './imports/import-words.js';

export type TerritoryErrorCode = 'IMPORT_WRONG_STATE' | 'IMPORT_REFUSED' | 'SEAT_ALREADY_ENDED' | 'SEAT_ALREADY_HELD';

/** The sentences of the values that territories refuse. */
export const territoryInputMessages = {
  before_start: () => 'Le dernier jour vient avant le premier.',
  not_an_email: () => 'Écrivez une adresse e-mail complète, comme prenom.nom@exemple.fr.',
  not_a_phone: () => 'Écrivez un numéro de téléphone, comme 01 23 45 67 89.',
  unknown_value: () => 'Cette réponse n’existe plus. Choisissez-en une autre.',
};

/** The sentences of the refusals of territories and imports. */
export const territoryErrorMessages: ErrorMessages<TerritoryErrorCode> = {
  IMPORT_WRONG_STATE: ({ status }) =>
    `Cet acte n’est plus possible : l’import est ${STATUS_WORDS[status as ImportStatus]}. Rechargez la page.`,
  IMPORT_REFUSED: ({ problems }) => `Rien n’a été reçu. ${problems.map(importProblemLine).join(' ')}`,
  SEAT_ALREADY_ENDED: ({ endsOn }) => `Ce siège a déjà pris fin le ${formatDay(endsOn)}.`,
  SEAT_ALREADY_HELD: ({ personName }) => `${personName} occupe déjà ce siège à ces dates.`,
};

/** At most so many sectors: said where they are chosen. */
export const SECTORS_HINT = `${MAX_SECTORS} filières au plus.`;
