import type { Request, Response } from 'express';
import { DomainError } from '@binome/shared/domain';
import { statusOf } from '../graphql/domain-error.filter.js';

/** Refuses what a form of another site could send: it cannot set this header, the pages of this one always do. */
export function requireOwnPage(request: Request): void {
  if (!request.headers['x-binome-request']) throw new DomainError('FORBIDDEN', { act: 'upload' });
}

/** The identifier of the intent among the fields of an upload. */
export function intentOf(fields: ReadonlyMap<string, string>): string {
  const given = fields.get('clientMutationId') ?? '';
  if (/^[\w-]{8,100}$/.test(given)) return given;
  throw new DomainError('INVALID_INPUT', { problems: [{ field: 'clientMutationId', problem: 'required' }] });
}

/** Answers an upload or a download that is refused, in the shape that screens read; `statuses` are those of the topic's own codes. */
export async function answeringRefusals(
  response: Response,
  statuses: Record<string, number>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { retryAfter } = error.data as { retryAfter?: number };
    if (retryAfter) response.set('retry-after', String(retryAfter));
    response.status(statuses[error.code] ?? statusOf(error)).json({ code: error.code, data: error.data });
  }
}
