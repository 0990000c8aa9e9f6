import { describe, expect, it } from 'vitest';
import { writeSiret } from './siret-words.js';

describe('writeSiret', () => {
  it('groups the digits of a SIRET', () =>
    expect(writeSiret('55210055400013').split('\u00A0')).toEqual(['552', '100', '554', '00013']));
  it('leaves anything else as it is', () => expect(writeSiret('5521')).toBe('5521'));
});
