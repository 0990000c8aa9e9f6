import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import type { DomainError } from '@binome/shared/domain';

/** SQLSTATE of a statement that PostgreSQL refused; empty for any other error. */
export function sqlState(error: unknown): string {
  return error instanceof QueryFailedError ? String((error.driverError as { code?: unknown }).code) : '';
}

/**
 * What the triggers of the topics refuse by a code of their own, when a row was closed between the rule that looked at it and the writing: said as
 * the rule says it.
 */
@Injectable()
export class StatementRefusals {
  private readonly refusals = new Map<string, () => DomainError>();

  register(code: string, refusal: () => DomainError): void {
    if (this.refusals.has(code)) throw new Error(`The code ${code} is registered twice`);
    this.refusals.set(code, refusal);
  }

  /** The refusal that a failed statement stands for, or the error itself. */
  meantBy(error: unknown): unknown {
    return this.refusals.get(sqlState(error))?.() ?? error;
  }
}
