import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { DomainError } from '@binome/shared/domain';
import { formatError, internalError, isRefusedValue } from './graphql-errors.js';

const STATUS: Record<string, number> = {
  RATE_LIMITED: 429,
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  CONFLICT: 409,
};

/** HTTP status of a refusal. */
export function statusOf(error: DomainError): number {
  return STATUS[error.code] ?? 400;
}

/** Every error passes here, so that none is logged by the framework: what a person caused is no fault, and a fault is logged once, without people's data. */
@Catch()
export class DomainErrorFilter implements ExceptionFilter<unknown> {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return response.end();
    const [status, body] = answerOf(error);
    response.status(status).json({ errors: [body] });
    return undefined;
  }
}

function answerOf(error: unknown): [number, GraphQLFormattedError] {
  if (error instanceof DomainError) return [statusOf(error), formatError({ message: error.message }, error)];
  const status = callerStatus(error);
  if (!status) return [500, internalError(error)];
  const code = status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST';
  return [
    status,
    code === 'NOT_FOUND'
      ? formatError({ message: '' }, new DomainError(code, {}))
      : formatError({ message: '', extensions: { code } }, undefined),
  ];
}

// What the framework and its body readers refuse carries a status under 500.
function callerStatus(error: unknown): number | null {
  if (isRefusedValue(error)) return 400;
  const status =
    error instanceof HttpException ? error.getStatus() : Number((error as { status?: unknown } | null)?.status);
  return status >= 400 && status < 500 ? status : null;
}
