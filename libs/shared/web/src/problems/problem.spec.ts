import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { problemOf, problemOfResponse } from './problem.js';

const refusal = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message: '', extensions }] });

describe('what went wrong', () => {
  it('reads refused values by field', () => {
    const problem = problemOf(
      refusal({
        code: 'INVALID_INPUT',
        data: { problems: [{ field: 'title', problem: 'too_long', data: { max: 200 } }] },
      }),
    );
    expect(problem.fields).toEqual([{ field: 'title', message: 'Raccourcissez à 200 caractères au plus.' }]);
  });

  it('reads a conflict with its version', () => {
    const fields = [{ field: 'title', base: 'A', yours: 'B', theirs: 'C', by: 'Karim', at: '2026-11-22T10:38:00Z' }];
    const problem = problemOf(refusal({ code: 'CONFLICT', data: { version: 7, fields } }));
    expect(problem).toMatchObject({ code: 'CONFLICT', version: 7, conflicts: fields });
  });

  it('gives the reference of a fault and no technical word', () => {
    const problem = problemOf(refusal({ code: 'INTERNAL', data: { reference: 'a1b2c3d4' } }));
    expect(problem.reference).toBe('a1b2c3d4');
    expect(problem.message).not.toMatch(/500|erreur interne|mutation/i);
  });

  it('reads what is refused before GraphQL runs', () => {
    const error = (statusCode: number, bodyText: string) =>
      new ServerError('refused', { response: new Response(null, { status: statusCode }), bodyText });
    const body = JSON.stringify({ errors: [{ extensions: { code: 'RATE_LIMITED', data: { retryAfter: 30 } } }] });
    expect(problemOf(error(429, body))).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 30 });
    expect(problemOf(error(503, '<html>'))).toMatchObject({ code: 'NETWORK' });
    expect(problemOf(error(401, ''))).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('takes anything else for the network', () => {
    expect(problemOf(new TypeError('Failed to fetch')).code).toBe('NETWORK');
  });

  it('reads the refusal of an upload', () => {
    expect(problemOfResponse(403, { code: 'FORBIDDEN' }).code).toBe('FORBIDDEN');
    expect(problemOfResponse(413, null).code).toBe('INTERNAL');
  });
});
