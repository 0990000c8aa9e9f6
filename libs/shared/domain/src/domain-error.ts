/** Codes that every topic may use. A topic adds its own by declaration merging on `DomainErrorCodes`. */
export interface DomainErrorCodes {
  /** The object does not exist, or not for this person. */
  NOT_FOUND: { subject?: string };
  /** The object may be read, but this act is not allowed on it. */
  FORBIDDEN: { subject?: string; act?: string };
  /** The same fields changed meanwhile; nothing was written. */
  CONFLICT: { version: number; fields: FieldConflict[] };
  /** A value cannot be accepted; each problem names its field. */
  INVALID_INPUT: { problems: InputProblem[] };
  UNAUTHENTICATED: Record<string, never>;
  /** This server prints no PDF: no Chromium was given to it, or it does not answer. */
  PRINTING_UNAVAILABLE: Record<string, never>;
  /** Too many requests; `retryAfter` in seconds. */
  RATE_LIMITED: { retryAfter: number };
}

export type DomainErrorCode = keyof DomainErrorCodes;

/** One refused value: path of the field, problem code, and what the sentence needs. */
export interface InputProblem {
  field: string;
  problem: string;
  data?: Record<string, unknown>;
}

/** A field that two people changed: its value before both, the reader's and the one in force. */
export interface FieldConflict {
  field: string;
  base: unknown;
  yours: unknown;
  theirs: unknown;
  /** Name of the person whose value is in force. */
  by: string;
  /** When it was written, ISO 8601. */
  at: string;
}

/** What a user can cause and put right. Anything else is a fault, hidden as INTERNAL with a reference. */
export class DomainError<C extends DomainErrorCode = DomainErrorCode> extends Error {
  constructor(
    readonly code: C,
    readonly data: DomainErrorCodes[C],
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

export function notFound(subject?: string): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', subject ? { subject } : {});
}

export function forbidden(subject?: string, act?: string): DomainError<'FORBIDDEN'> {
  return new DomainError('FORBIDDEN', { ...(subject && { subject }), ...(act && { act }) });
}

/** Throws INVALID_INPUT when the list holds a problem. */
export function refuse(problems: readonly InputProblem[]): void {
  if (problems.length > 0) throw new DomainError('INVALID_INPUT', { problems: [...problems] });
}
