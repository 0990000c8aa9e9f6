import { describe, expect, it } from 'vitest';
import { excerptOf } from './draft-words.js';

const typed = (...values: unknown[]) => ({
  intent: null,
  fields: values.map((value) => ({ field: 'x', value, base: 0 })),
});

describe('the first words of a draft', () => {
  it('are those of the first text', () =>
    expect(excerptOf(typed(12, ['a'], 'École de production', 'Autre'))).toBe('École de production'));

  it('pass over choices and identifiers', () =>
    expect(excerptOf(typed('in_progress', '3f2a-11', '', 'Essai.'))).toBe('Essai.'));

  it('are found in a line that was begun', () =>
    expect(excerptOf(typed({ state: 'envisaged', funder: 'Région Bourgogne' }))).toBe('Région Bourgogne'));

  it('read a formatted text without its marks', () =>
    expect(excerptOf(typed('<p>Vingt <strong>postes</strong></p>'))).toBe('Vingt postes'));

  it('are cut when they are long', () => expect(excerptOf(typed('Mot '.repeat(40)))).toMatch(/^(Mot ){19}Mot…$/));

  it('come from what was sent and not acknowledged too', () =>
    expect(excerptOf({ intent: { clientMutationId: 'k', version: 1, fields: { title: 'Parti.' } }, fields: [] })).toBe(
      'Parti.',
    ));
});
