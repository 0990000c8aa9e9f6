import { describe, expect, it } from 'vitest';
import { writtenWords } from './import-words.js';

const plain = (text: string | null): string | undefined => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('what an import writes', () => {
  it('is said in a few words, and nothing when nothing is written', () => {
    expect(plain(writtenWords({ created: 2, changed: 1, orientations: 1 }))).toBe(
      '2 actions créées, 1 action modifiée et 1 orientation créée',
    );
    expect(plain(writtenWords({ created: 0, changed: 3, orientations: 0 }))).toBe('3 actions modifiées');
    expect(writtenWords({ created: 0, changed: 0, orientations: 0 })).toBeNull();
  });
});
