import { describe, expect, it } from 'vitest';
import { authorityWord, perimeterWords } from './perimeter-words.js';

const AUTHORITIES = [
  { id: '200000001', label: 'CC du Val' },
  { id: '200000002', label: 'CA de l’Étang' },
];

describe('the words of a perimeter', () => {
  it('are the names of its authorities, as in a dictionary; one that left is called by its number', () => {
    expect(perimeterWords(['200000001', '200000002', '999999999'], AUTHORITIES)).toBe(
      'CA de l’Étang, CC du Val, SIREN 999999999',
    );
    expect(authorityWord('200000002', AUTHORITIES)).toBe('CA de l’Étang');
  });

  it('are a count as long as the names are not read', () => {
    expect(perimeterWords(['200000001', '200000002'], [])).toMatch(/^2\scollectivités$/);
  });
});
