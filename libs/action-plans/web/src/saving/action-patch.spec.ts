import fc from 'fast-check';
import {
  lineFieldChanges,
  linesAfter,
  splitPatch,
  type BudgetLine,
  type LinesByKind,
  type Milestone,
} from '@binome/action-plans/domain';
import { describe, expect, it } from 'vitest';
import { patchOfFields } from './action-patch.js';

const [A, B] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];

describe('patchOfFields', () => {
  it('gathers the fields of a line, takes lines away, and leaves the fields of the action as they are', () => {
    expect(
      patchOfFields({
        title: 'Titre',
        [`milestones.${A}.dueOn`]: '2027-01-31',
        [`milestones.${B}`]: null,
        [`milestones.${A}.label`]: 'Permis obtenu',
      }),
    ).toEqual({
      title: 'Titre',
      milestones: [
        { id: A, dueOn: '2027-01-31', label: 'Permis obtenu' },
        { id: B, removed: true },
      ],
    });
  });

  it('sends of a whole line its own fields alone', () => {
    const read = { __typename: 'Indicator', id: A, name: 'Apprentis', values: [], unit: null };
    expect(patchOfFields({ [`indicators.${A}`]: read })).toEqual({
      indicators: [{ id: A, name: 'Apprentis', unit: null, baseline: null, baselineOn: null, source: null }],
    });
  });

  it('changes on the server exactly the paths that were typed, whatever they are', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(someTyping(), (typed) => {
        const after = linesAfter(STORED, splitPatch(patchOfFields(typed)).lines);
        const changes = lineFieldChanges(STORED, after).map(({ field, to }) => [field, to]);
        const differing = Object.entries(typed).filter(([field, value]) => value !== valueAt(field));
        expect(new Map(changes as [string, unknown][])).toEqual(new Map(differing));
      }),
    );
  });
});

const milestone: Milestone = { id: A, label: 'Étude', dueOn: null, doneOn: null };
const budget: BudgetLine = { id: B, label: null, year: 2026, nature: 'investment', planned: '1.00', actual: null };
const STORED: LinesByKind = { milestones: [milestone], budgetLines: [budget] };

function valueAt(field: string): unknown {
  const [kind, , name = ''] = field.split('.');
  return ((kind === 'milestones' ? milestone : budget) as unknown as Record<string, unknown>)[name];
}

function someTyping(): fc.Arbitrary<Record<string, unknown>> {
  const [m, b] = [`milestones.${A}`, `budgetLines.${B}`];
  return fc.record(
    {
      [`${m}.label`]: fc.constantFrom('Étude', 'Travaux'),
      [`${m}.dueOn`]: fc.constantFrom(null, '2027-01-31'),
      [`${b}.planned`]: fc.constantFrom('1.00', '2.50', null),
      [`${b}.year`]: fc.constantFrom(2026, 2027),
    },
    { requiredKeys: [] },
  );
}
