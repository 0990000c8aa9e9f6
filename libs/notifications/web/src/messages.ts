import type { ErrorMessages } from '@binome/shared/web';

/** The sentence for each refusal of notifications. */
export const notificationErrorMessages: ErrorMessages<'UNSUBSCRIBE_LINK_UNUSABLE'> = {
  UNSUBSCRIBE_LINK_UNUSABLE: () =>
    'Ce lien n’ouvre rien. Ouvrez celui d’un message plus récent, ou connectez-vous pour choisir ce que vous recevez.',
};

/** The sentence for each value that the settings of a digest refuse. */
export const notificationInputMessages = {
  unknown_day: () => 'Choisissez un jour de la semaine.',
  unknown_hour: () => 'Choisissez une heure entre 0 et 23.',
  mailed_apart: () => 'Ce motif a déjà son propre e-mail : choisissez seulement s’il est montré dans Binôme.',
  unknown_zone: () => 'Choisissez un fuseau de la liste.',
};
