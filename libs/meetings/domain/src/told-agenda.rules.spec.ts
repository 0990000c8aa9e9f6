import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaChanges, openAgenda, toldAgenda, type ToldItem } from './told-agenda.rules.js';

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
});
