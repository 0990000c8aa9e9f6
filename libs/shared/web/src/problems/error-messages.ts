import type { DomainErrorCode, DomainErrorCodes } from '@binome/shared/domain';

/** Codes that are no rule's refusal: faults and limits of the transport. */
export interface TransportErrorCodes {
  /** The server did not answer. */
  NETWORK: Record<string, never>;
  /** A fault; `reference` finds it in the logs. */
  INTERNAL: { reference?: string };
  /** The screen asked what the server does not take: often a screen older than the server. */
  OUTDATED: Record<string, never>;
  /** The operation is not one of the server's version of this client. */
  DOCUMENT_UNKNOWN: Record<string, never>;
}

export interface ErrorCodes extends DomainErrorCodes, TransportErrorCodes {}
export type ErrorCode = DomainErrorCode | keyof TransportErrorCodes;

/** One French sentence, that says what to do, for each code. */
export type ErrorMessages<Codes extends ErrorCode = ErrorCode> = { [C in Codes]: (data: ErrorCodes[C]) => string };

/** Codes that every topic may meet. */
export type SharedErrorCode =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'INVALID_INPUT'
  | 'UNAUTHENTICATED'
  | 'RATE_LIMITED'
  | 'PRINTING_UNAVAILABLE'
  | keyof TransportErrorCodes;

export const sharedErrorMessages: ErrorMessages<SharedErrorCode> = {
  NOT_FOUND: () =>
    'Cette page ou cet objet n’existe pas, ou ne vous est pas ouvert. Vérifiez l’adresse ou revenez à l’accueil.',
  FORBIDDEN: () =>
    'Votre fonction actuelle ne permet pas cet acte. Changez de casquette si vous en avez une autre, ou adressez-vous à votre chef de projet.',
  CONFLICT: () => 'Une autre personne a modifié les mêmes champs. Rien n’est perdu : choisissez ce qui reste.',
  INVALID_INPUT: () => 'Certaines réponses sont à revoir. Rien n’a été enregistré.',
  UNAUTHENTICATED: () => 'Votre session est terminée. Reconnectez-vous : votre saisie est conservée sur cet appareil.',
  RATE_LIMITED: ({ retryAfter }) => `Trop de demandes en peu de temps. Réessayez dans ${sayDelay(retryAfter)}.`,
  PRINTING_UNAVAILABLE: () =>
    'Ce serveur n’imprime pas de PDF pour le moment. Choisissez le texte modifiable, ou réessayez plus tard.',
  NETWORK: () => 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.',
  INTERNAL: () => 'Une erreur est survenue de notre côté. Réessayez ; si elle se répète, écrivez à l’assistance.',
  OUTDATED: () => 'Cette page n’est plus à jour. Rechargez-la.',
  DOCUMENT_UNKNOWN: () => 'Binôme a été mis à jour. Rechargez la page : votre saisie est conservée sur cet appareil.',
};

const messages = new Map<string, (data: never) => string>();

/** Makes sentences known; the application gives the complete map once, so that a missing code fails the type check. */
export function registerErrorMessages(known: Partial<ErrorMessages>): void {
  for (const [code, message] of Object.entries(known)) messages.set(code, message as (data: never) => string);
}

registerErrorMessages(sharedErrorMessages);

/** The sentence for a code; a code nobody registered reads as a fault. */
export function errorMessage<C extends ErrorCode>(code: C, data: ErrorCodes[C]): string {
  const message = messages.get(code) as ((data: ErrorCodes[C]) => string) | undefined;
  return message ? message(data) : sharedErrorMessages.INTERNAL({});
}

function sayDelay(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds <= 0) return 'un instant';
  if (seconds < 60) return `${Math.ceil(seconds)}\u00A0seconde${seconds > 1 ? 's' : ''}`;
  const minutes = Math.ceil(seconds / 60);
  return `${minutes}\u00A0minute${minutes > 1 ? 's' : ''}`;
}
