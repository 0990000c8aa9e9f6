import { describe, expect, it } from 'vitest';
import { sayValue } from './value-words.js';

const names = new Map([
  ['o-1', 'Sobriété des sites'],
  ['200000001', 'CC du Val'],
]);
const say = (field: string, value: unknown) => sayValue(field, value, names);

describe('sayValue', () => {
  it.each([
    ['status', 'in_progress', 'En cours'],
    ['visibility', 'restricted', 'Personnes nommées'],
    ['mainAxis', 'skills', 'Compétences'],
    ['secondaryAxes', ['innovation', 'land'], 'Innovation, Foncier'],
    [
      'leads',
      [
        { name: 'Lucie Arnaud', accountId: null },
        { name: 'Didier Roche', accountId: 'a-1' },
      ],
      'Lucie Arnaud, Didier Roche',
    ],
    ['partners', ['CCI Nièvre'], 'CCI Nièvre'],
    ['orientationId', 'o-1', 'Sobriété des sites'],
    ['orientationId', 'o-9', 'une orientation retirée depuis'],
    ['perimeter', ['200000001', '200000009'], 'CC du Val, SIREN 200000009'],
    ['title', 'Navette', 'Navette'],
  ])('says %s %j in French words', (field, value, words) => expect(say(field, value)).toBe(words));

  it('says dates and amounts in French formats', () => {
    expect(say('endsOn', '2026-03-01')?.replace(/\s/g, ' ')).toBe('1er mars 2026');
    expect(say('productiveInvestment', '1234.50')?.replace(/\s/g, ' ')).toBe('1 234,50 €');
  });

  it.each([null, undefined, '', []])('says nothing of %j', (value) => expect(say('partners', value)).toBeNull());

  it('shortens a long text', () => expect(say('context', 'mot '.repeat(500))?.length).toBeLessThan(250));
});
