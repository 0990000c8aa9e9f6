import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaChanges, agendaDifference, openAgenda, toldAgenda, type ToldItem } from './told-agenda.rules.js';
import { differenceLines } from './words/agenda-words.js';

const item = (id: string, given: Partial<ToldItem> = {}): ToldItem => ({
  ...{ id, kind: 'debate', title: `Point ${id}`, minutes: 10, presenter: null, confidential: false },
  ...given,
});
const [a, b, c] = [item('a'), item('b'), item('c')];
const NONE = { added: [], removed: [], edited: [], moved: false };

describe('what changed of an agenda since it was told', () => {
  it.each<[string, ToldItem[], ToldItem[], object | null]>([
    ['nothing', [a, b], [a, b], null],
    ['an item that came', [a], [a, b], { ...NONE, added: ['Point b'] }],
    ['one that came between the others', [a, c], [a, b, c], { ...NONE, added: ['Point b'] }],
    ['an item that went', [a, b, c], [a, c], { ...NONE, removed: ['Point b'] }],
    ['another title', [a], [item('a', { title: 'Autre' })], { ...NONE, edited: ['Autre'] }],
    ['another duration', [a], [item('a', { minutes: 20 })], { ...NONE, edited: ['Point a'] }],
    ['somebody to present it', [a], [item('a', { presenter: 'Alice' })], { ...NONE, edited: ['Point a'] }],
    ['another order', [a, b, c], [a, c, b], { ...NONE, moved: true }],
    ['all of it', [a, b], [c], { ...NONE, added: ['Point c'], removed: ['Point a', 'Point b'] }],
  ])('is %s', (_, before, after, changes) => {
    expect(agendaChanges(before, after)).toEqual(changes);
  });

  it('is nothing when what was done is undone, whatever it was', () => {
    const items = fc.shuffledSubarray([a, b, c, item('d', { confidential: true })]);
    fc.assert(
      fc.property(items, items, (before, after) => {
        expect(agendaChanges(before, before)).toBeNull();
        expect(agendaChanges(before, after) === null).toBe(JSON.stringify(before) === JSON.stringify(after));
      }),
    );
  });

  it('leaves out what is only proposed, and from its open part what is confidential', () => {
    const told = toldAgenda([
      { ...a, standing: 'accepted' },
      { ...b, standing: 'proposed' },
      { ...item('c', { confidential: true }), standing: 'accepted' },
    ]);
    expect(told.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(openAgenda(told).map(({ id }) => id)).toEqual(['a']);
  });

  it.each<[string, ToldItem[], ToldItem[], string[]]>([
    [
      'who comes',
      [a],
      [item('d', { presenter: 'Nora' }), a],
      ['Ajouté : point 1, Point d (10 min), présenté par Nora'],
    ],
    [
      'a confidential one',
      [a],
      [a, item('d', { confidential: true })],
      ['Ajouté : point 2, Point d (10 min), point confidentiel'],
    ],
    ['who goes', [a, b], [b], ['Retiré : Point a']],
    ['another name', [a], [item('a', { title: 'Halle' })], ['Modifié : point 1, Halle : s’appelait « Point a »']],
    [
      'another duration and another use',
      [a],
      [item('a', { minutes: 90, kind: 'decision' })],
      ['Modifié : point 1, Point a : décision au lieu de débat, 1 h 30 au lieu de 10 min'],
    ],
    [
      'who presents',
      [a, item('b', { presenter: 'Paul' }), item('c', { presenter: 'Paul' })],
      [item('a', { presenter: 'Nora' }), item('b', { presenter: 'Nora' }), c],
      [
        'Modifié : point 1, Point a : présenté par Nora',
        'Modifié : point 2, Point b : présenté par Nora au lieu de Paul',
        'Modifié : point 3, Point c : n’est plus présenté par Paul',
      ],
    ],
    [
      'what becomes confidential',
      [a],
      [item('a', { confidential: true })],
      ['Modifié : point 1, Point a : devient confidentiel'],
    ],
    ['the order', [a, b, c], [c, a, b], ['L’ordre des points a changé']],
  ])('is said in words: %s', (_, before, after, lines) => {
    const difference = agendaDifference(before, after);
    expect(difference && differenceLines(difference).map((line) => line.replace(/\u00A0/g, ' '))).toEqual(lines);
  });
});
