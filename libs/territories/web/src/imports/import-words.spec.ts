import { describe, expect, it } from 'vitest';
import { importRefusal } from './import-refusal.js';
import { factWords, writtenWords } from './import-words.js';

const NOTHING = { createdTerritories: 0, changedTerritories: 0, createdContours: 0, changedContours: 0 };
const plain = (text: string | null | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ') ?? null;

describe('what an import writes, in words', () => {
  it('names territories, their contours, and those of the background apart', () => {
    const counts = { ...NOTHING, createdTerritories: 183, createdContours: 284 };
    const departements = Array.from({ length: 101 }, (_, place) => String(place));
    expect(plain(writtenWords({ counts, departements }))).toBe(
      '183 territoires, 183 contours et 101 contours de départements',
    );
  });

  it('is nothing when everything is already so', () => {
    expect(writtenWords({ counts: NOTHING, departements: [] })).toBeNull();
  });

  it('says one territory in the singular', () => {
    expect(plain(writtenWords({ counts: { ...NOTHING, changedTerritories: 1 }, departements: [] }))).toBe(
      '1 territoire',
    );
  });
});

describe('a value of a change', () => {
  it('reads as people write it', () => {
    expect(plain(factWords('population', 143815))).toBe('143 815');
    expect(factWords('vintage', 2026)).toBe('2026');
    expect(factWords('longitude', -61.684)).toBe('-61,684');
    expect(factWords('departementCodes', ['58', '18'])).toBe('58, 18');
    expect(factWords('regionCode', null)).toBe('—');
  });
});

describe('files refused before they leave', () => {
  it('are those too large, empty, or too many, each named', () => {
    expect(importRefusal([{ name: 'a.csv', size: 1000 }])).toBeNull();
    const large = importRefusal([{ name: 'gros.csv', size: 200_000_000 }]);
    expect(plain(large?.message)).toMatch(/gros\.csv pèse 200 Mo : la limite est de 25 Mo/);
    expect(importRefusal([{ name: 'vide.csv', size: 0 }])?.message).toMatch(/vide\.csv est vide/);
    const many = Array.from({ length: 9 }, (_, place) => ({ name: `${place}.csv`, size: 1 }));
    expect(importRefusal(many)?.message).toMatch(/9 fichiers sont choisis/);
  });
});
