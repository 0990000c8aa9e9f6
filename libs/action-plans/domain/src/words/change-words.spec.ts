import { describe, expect, it } from 'vitest';
import { lineNamesOf, sayLineChange } from './change-words.js';

const names = new Map([
  ['m', 'Permis obtenu'],
  ['i', 'Apprentis'],
]);
const say = (field: string, from: unknown, to: unknown) => {
  const said = sayLineChange({ field, from, to }, names);
  return said && [said.what, said.from, said.to].map((text) => text?.replaceAll('\u00A0', ' ') ?? null);
};

describe('sayLineChange', () => {
  it('tells a field of a line with the name of the line', () =>
    expect(say('milestones.m.dueOn', '2027-01-31', '2027-03-15')).toEqual([
      'Jalon « Permis obtenu », échéance',
      '31 janvier 2027',
      '15 mars 2027',
    ]));

  it('tells amounts, choices and erased values in words', () => {
    expect(say('fundingLines.x.amount', null, '120000.00')).toEqual([
      'Ligne de financement, demandé',
      null,
      '120 000 €',
    ]);
    expect(say('fundingLines.x.state', 'requested', 'granted')).toEqual([
      'Ligne de financement, état',
      'Demandé',
      'Accordé',
    ]);
    expect(say('milestones.m.doneOn', '2027-01-31', null)?.[2]).toBe('vide');
  });

  it('tells a line that came or went by what it says', () => {
    const line = { id: 'x', funder: 'Région', amount: '120000.00', state: 'envisaged' };
    expect(say('fundingLines.x', null, line)).toEqual(['Ligne de financement ajoutée', null, 'Région, 120 000 €']);
    expect(say('fundingLines.x', line, null)).toEqual(['Ligne de financement retirée', 'Région, 120 000 €', null]);
    const value = { indicatorId: 'i', on: '2028-12-31', value: '24', kind: 'target' };
    expect(say('indicatorValues.v', null, value)?.[2]).toBe('Apprentis, 31 décembre 2028, 24');
  });

  it('leaves the fields of the action to others', () => expect(say('title', 'a', 'b')).toBeNull());
});

describe('lineNamesOf', () => {
  it('names the lines of today, and those of the past by what they said last', () => {
    const known = lineNamesOf({ milestones: [{ id: 'm', label: 'Permis signé' } as { id: string }] }, [
      { field: 'milestones.m', from: null, to: { label: 'Permis' } },
      { field: 'milestones.z', from: { label: 'Étude' }, to: null },
      { field: 'milestones.m.dueOn', from: null, to: '2027-01-31' },
    ]);
    expect([...known]).toEqual([
      ['m', 'Permis signé'],
      ['z', 'Étude'],
    ]);
  });
});
