import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { DomainError } from '@binome/shared/domain';
import { sqlState } from '../database/statement-refusals.js';
import { requestIds } from '../operations/request-id.js';

const logger = new Logger('graphql');

/** Codes of Apollo and of the limits that tell the caller what to mend; they are no fault of ours. */
const CALLER_CODES: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'La requête est illisible.',
  GRAPHQL_VALIDATION_FAILED: 'La requête ne correspond pas au service, ou dépasse ses limites.',
  BAD_USER_INPUT: 'Une valeur n’est pas acceptée : vérifiez votre saisie.',
  BAD_REQUEST: 'La requête n’est pas acceptée.',
  OPERATION_RESOLUTION_FAILURE: 'La requête ne désigne aucune opération.',
  QUERY_TOO_COMPLEX: 'La requête demande trop de données à la fois : réduisez la page.',
  DOCUMENT_UNKNOWN: 'Cette version de l’application n’est plus reconnue : rechargez la page.',
};

const SENTENCES: Record<string, string> = {
  NOT_FOUND: 'Cet élément n’existe pas, ou vous n’y avez pas accès.',
  FORBIDDEN: 'Votre rôle ne permet pas cette action.',
  CONFLICT: 'Une autre personne a modifié le même champ entre-temps : choisissez la version à garder.',
  INVALID_INPUT: 'Certaines valeurs ne sont pas acceptées : corrigez-les et recommencez.',
  UNAUTHENTICATED: 'Votre session est terminée : connectez-vous à nouveau.',
  RATE_LIMITED: 'Trop de demandes : patientez un instant avant de recommencer.',
};

// A value that no column can hold, such as a NUL, an identifier that is none, or a number beyond its type.
const REFUSED_VALUES = new Set(['22001', '22003', '22007', '22008', '22021', '22P02', '22P05']);

/** Whether the caller's value, not the service, made the statement fail. */
export function isRefusedValue(error: unknown): boolean {
  return REFUSED_VALUES.has(sqlState(error));
}

/** What the client reads of an error: a code, a French sentence, what the code needs, and for a fault a reference that is in the logs. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = { ...(formatted.path && { path: formatted.path }) };
  if (cause instanceof DomainError) {
    const message = SENTENCES[cause.code] ?? 'Cette action n’est pas possible maintenant.';
    return { message, ...place, extensions: { code: cause.code, data: cause.data } };
  }
  const code = isRefusedValue(cause) ? 'BAD_USER_INPUT' : String(formatted.extensions?.code ?? '');
  const sentence = CALLER_CODES[code];
  if (sentence) return { message: sentence, ...place, extensions: { code } };
  return { ...internalError(cause, formatted.path), ...place };
}

/** A fault: logged under a reference, of which the client reads nothing else. The stack only: a failed statement carries people's data. */
export function internalError(cause: unknown, path?: readonly (string | number)[]): GraphQLFormattedError {
  const reference = randomUUID().slice(0, 8);
  const err = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  logger.error({ reference, request: requestIds.getStore(), ...(path && { path }), err });
  return { message: 'Une erreur est survenue de notre côté.', extensions: { code: 'INTERNAL', data: { reference } } };
}
