import { QueryFailedError } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { formatError } from './graphql-errors.js';

const failed = (code: string) =>
  formatError(
    { message: '' },
    new QueryFailedError('UPDATE actions', [], Object.assign(new Error('refused'), { code })),
  );

describe('what the client reads of a statement that the database refused', () => {
  it('is, for a value that no column holds, that it is not accepted', () => {
    expect(failed('22003').extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('is, for a fault of ours, a reference and nothing of the statement', () => {
    const { message, extensions } = failed('42601');
    expect(extensions).toMatchObject({ code: 'INTERNAL', data: { reference: expect.any(String) } });
    expect(message).toBe('Une erreur est survenue de notre côté.');
  });
});
