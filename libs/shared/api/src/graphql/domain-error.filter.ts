import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { DomainError } from '@binome/shared/domain';
import { formatError } from './graphql-errors.js';

const STATUS: Record<string, number> = { RATE_LIMITED: 429, UNAUTHENTICATED: 401, NOT_FOUND: 404, FORBIDDEN: 403, CONFLICT: 409 };

/** HTTP status of a refusal. */
export function statusOf(error: DomainError): number {
  return STATUS[error.code] ?? 400;
}

/** What a person caused is answered, not logged as a fault. */
@Catch(DomainError)
export class DomainErrorFilter implements ExceptionFilter<DomainError> {
  catch(error: DomainError, host: ArgumentsHost): DomainError | undefined {
    if (host.getType<string>() === 'graphql') return error;
    const response = host.switchToHttp().getResponse<Response>();
    response.status(statusOf(error)).json({ errors: [formatError({ message: error.message }, error)] });
    return undefined;
  }
}
