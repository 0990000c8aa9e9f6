import type { FieldConflict, InputProblem } from '@binome/shared/domain';
import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { errorMessage, type ErrorCode, type ErrorCodes } from './error-messages.js';
import { inputMessage } from './input-messages.js';

/** What went wrong, ready to be told. */
export interface Problem {
  code: ErrorCode;
  /** One French sentence that says what to do. */
  message: string;
  /** Refused values, by field, each with its sentence. */
  fields: { field: string; message: string }[];
  /** Fields that somebody else changed meanwhile, and the version to start from again. */
  conflicts: FieldConflict[];
  version: number | null;
  /** What to give to the support, for a fault. */
  reference: string | null;
  /** Seconds to wait, for a limit. */
  retryAfter: number | null;
}

/** Reads any error of a request (GraphQL or fetch) as a problem. */
export function problemOf(error: unknown): Problem {
  if (CombinedGraphQLErrors.is(error)) return ofExtensions(error.errors[0]?.extensions);
  if (ServerError.is(error) || ServerParseError.is(error)) return ofBody(error.bodyText) ?? ofStatus(error.statusCode);
  return problem('NETWORK', {});
}

/** Reads the refusal of an upload or another HTTP address as a problem. */
export function problemOfResponse(
  status: number,
  body: { code?: unknown; data?: unknown; reference?: unknown } | null,
): Problem {
  if (typeof body?.code !== 'string') return ofStatus(status);
  return problem(codeOf(body.code), (body.data ?? {}) as never, body.reference);
}

function ofExtensions(extensions: Readonly<Record<string, unknown>> | undefined): Problem {
  return problem(codeOf(extensions?.code), (extensions?.data ?? {}) as never, extensions?.reference);
}

/** What is refused before GraphQL runs has GraphQL's shape under another status. */
function ofBody(text: string): Problem | null {
  try {
    const { errors } = JSON.parse(text) as { errors?: { extensions?: Record<string, unknown> }[] };
    return errors?.[0]?.extensions?.code ? ofExtensions(errors[0].extensions) : null;
  } catch {
    return null;
  }
}

function ofStatus(status: number): Problem {
  if (status === 401) return problem('UNAUTHENTICATED', {});
  if (status === 429) return problem('RATE_LIMITED', { retryAfter: 60 });
  if (status === 400 || status === 404) return problem('OUTDATED', {});
  if (status === 502 || status === 503 || status === 504) return problem('NETWORK', {});
  return problem('INTERNAL', {});
}

const TRANSPORT_CODES: Record<string, ErrorCode> = {
  INTERNAL_SERVER_ERROR: 'INTERNAL',
  BAD_REQUEST: 'OUTDATED',
  BAD_USER_INPUT: 'OUTDATED',
  GRAPHQL_VALIDATION_FAILED: 'OUTDATED',
  GRAPHQL_PARSE_FAILED: 'OUTDATED',
};

function codeOf(code: unknown): ErrorCode {
  if (typeof code !== 'string') return 'INTERNAL';
  return TRANSPORT_CODES[code] ?? (code as ErrorCode);
}

function problem<C extends ErrorCode>(code: C, data: ErrorCodes[C], reference?: unknown): Problem {
  const details = (data ?? {}) as {
    problems?: InputProblem[];
    fields?: FieldConflict[];
    version?: number;
    reference?: string;
    retryAfter?: number;
  };
  const ref = reference ?? details.reference;
  return {
    code,
    message: errorMessage(code, data),
    fields: (details.problems ?? []).map((each) => ({ field: each.field, message: inputMessage(each) })),
    conflicts: code === 'CONFLICT' ? (details.fields ?? []) : [],
    version: details.version ?? null,
    reference: typeof ref === 'string' ? ref : null,
    retryAfter: details.retryAfter ?? null,
  };
}
