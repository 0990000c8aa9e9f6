import { QueryFailedError } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { formatError } from './graphql-errors.js';

const failed = (code: string) =>
  formatError(
    { message: '' },
    new QueryFailedError('UPDATE actions', [], Object.assign(new Error('refused'), { code })),
  );

describe('what the client reads of a statement that the database refused', () => {
  it.each([
    ['a plan archived meanwhile', 'BN001', { code: 'PLAN_ARCHIVED', data: {} }],
    ['a meeting sealed meanwhile', 'BN002', { code: 'MEETING_STATE', data: { state: 'sealed' } }],
    ['a value that no column holds', '22003', { code: 'BAD_USER_INPUT' }],
  ])('is, for %s, what to do', (_, code, extensions) => {
    expect(failed(code).extensions).toEqual(extensions);
  });

  it('is, for a fault of ours, a reference and nothing of the statement', () => {
    const { message, extensions } = failed('42601');
    expect(extensions).toMatchObject({ code: 'INTERNAL', data: { reference: expect.any(String) } });
    expect(message).toBe('Une erreur est survenue de notre côté.');
  });
});
