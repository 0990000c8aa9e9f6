import { describe, expect, it } from 'vitest';
import { isSiret } from './siret.rules.js';

describe('isSiret', () => {
  it.each(['73282932000074', '35600000000048'])('accepts %s', (siret) => expect(isSiret(siret)).toBe(true));
  it('accepts an establishment of La Poste, which has its own key', () => {
    expect(isSiret('35600000049837')).toBe(true);
  });
  it.each(['73282932000075', '7328293200007', '732829320000740', '732 829 320 00074', 'ABCDEFGHIJKLMN', ''])(
    'refuses %j',
    (siret) => expect(isSiret(siret)).toBe(false),
  );
});
