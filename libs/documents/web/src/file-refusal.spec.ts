import { describe, expect, it } from 'vitest';
import { REFUSALS } from '@binome/documents/domain';
import { refusalWords } from './document-words.js';
import { fileRefusal } from './file-refusal.js';

describe('a file that is chosen', () => {
  it.each([
    ['x.pdf', 10, null],
    ['x.pdf', 0, 'empty'],
    ['x.pdf', 2_000_001, 'too_large'],
    ['x.svg', 10, 'type_not_accepted'],
    ['x', 10, 'type_not_accepted'],
  ])('%s of %i bytes: %s', (name, size, reason) =>
    expect(fileRefusal({ name, size }, 2_000_000)?.reason ?? null).toBe(reason),
  );

  it('has a whole sentence for each refusal, without technical words', () => {
    for (const reason of REFUSALS) {
      const words = refusalWords({ reason, extension: 'docx', found: 'exe', megabytes: 2 });
      expect(words).toMatch(/^[A-ZÀ-Ý].*\.$/);
      expect(words).not.toMatch(/undefined|null|erreur|MIME/i);
    }
    expect(refusalWords({ reason: 'type_not_accepted', extension: 'xls' })).toContain('.xlsx');
  });
});
