import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldChange } from '@binome/shared/domain';
import { lineFieldOf, lineKindOf, strictest, type ActionLinesPatch } from './action-lines.js';
import {
  lineFieldChanges,
  linePatchOf,
  lineProblems,
  linesAfter,
  splitPatch,
  tidyLines,
  touchedKinds,
  type LinesByKind,
} from './action-lines.rules.js';
import { groupOfField } from './action.js';
import { tidyAmount, tidyDecimal } from './decimal.rules.js';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const milestone = { id: id(1), label: 'Permis obtenu', dueOn: '2027-01-31', doneOn: null };
const indicator = { id: id(2), name: 'Apprentis', unit: 'personnes', baseline: null, baselineOn: null, source: null };
const value = { id: id(3), indicatorId: id(2), kind: 'target' as const, on: '2028-12-31', value: '24' };

const problemsOf = (before: LinesByKind, patch: ActionLinesPatch): string[] =>
  lineProblems(patch, linesAfter(before, patch)).map(({ field, problem }) => `${field}:${problem}`);

describe('the lines of an action', () => {
  it('belong to a sub-table, and follow the action or its money', () => {
    expect(lineKindOf('milestones.x.dueOn')).toBe('milestones');
    expect(lineKindOf('title')).toBeNull();
    expect(lineFieldOf(`fundingLines.${id(1)}.amount`)).toEqual({ kind: 'fundingLines', id: id(1), name: 'amount' });
    expect(lineFieldOf(`milestones.${id(1)}`)).toEqual({ kind: 'milestones', id: id(1), name: null });
    expect(groupOfField(`fundingLines.${id(1)}.amount`)).toBe('ActionMoney');
    expect(groupOfField('budgetLines')).toBe('ActionMoney');
    expect(groupOfField(`milestones.${id(1)}`)).toBeNull();
    expect(strictest('shared', 'territory')).toBe('territory');
    expect(strictest('restricted', 'shared')).toBe('restricted');
  });

  it('are written apart from the fields of the action', () => {
    const patch = { title: 'Un titre', context: undefined, milestones: [{ id: id(1), removed: true }] };
    expect(splitPatch(patch)).toEqual({ content: { title: 'Un titre' }, lines: { milestones: patch.milestones } });
  });

  it('change by the field, by the line that comes, by the line that goes', () => {
    const before = { milestones: [milestone] };
    const patch = {
      milestones: [
        { id: id(1), doneOn: '2027-02-02' },
        { id: id(4), label: 'Inauguration' },
      ],
    };
    expect(lineFieldChanges(before, linesAfter(before, patch))).toEqual([
      { field: `milestones.${id(1)}.doneOn`, from: null, to: '2027-02-02' },
      {
        field: `milestones.${id(4)}`,
        from: null,
        to: { id: id(4), label: 'Inauguration', dueOn: null, doneOn: null },
      },
    ]);
    const gone = { milestones: [{ id: id(1), removed: true }] };
    expect(lineFieldChanges(before, linesAfter(before, gone))).toEqual([
      { field: `milestones.${id(1)}`, from: milestone, to: null },
    ]);
  });

  it('leave with the indicator that they are values of', () => {
    const before = { indicators: [indicator], indicatorValues: [value] };
    const patch = { indicators: [{ id: id(2), removed: true }] };
    expect(touchedKinds(patch)).toEqual(['indicators', 'indicatorValues']);
    expect(linesAfter(before, patch)).toEqual({ indicators: [], indicatorValues: [] });
  });

  it.each<[ActionLinesPatch, string[]]>([
    [{ milestones: [{ id: id(9) }] }, [`milestones.${id(9)}.label:required`]],
    [{ milestones: [{ id: 'x', label: 'a' }] }, ['milestones.x:not_an_identifier']],
    [{ milestones: [{ id: id(1), dueOn: '2027-02-30' }] }, [`milestones.${id(1)}.dueOn:not_a_date`]],
    [{ milestones: [{ id: id(1), dueOn: '1999-12-31' }] }, [`milestones.${id(1)}.dueOn:year_out_of_range`]],
    [{ milestones: [{ id: id(1), dueOn: '2000-01-01' }] }, []],
    [{ budgetLines: [{ id: id(5), year: 2101, nature: 'running' }] }, [`budgetLines.${id(5)}.year:year_out_of_range`]],
    [{ budgetLines: [{ id: id(5), year: 2100, nature: 'running', planned: '0.1' }] }, []],
    [
      { budgetLines: [{ id: id(5), year: 2026, nature: 'running', planned: '-1' }] },
      [`budgetLines.${id(5)}.planned:not_an_amount`],
    ],
    [
      { fundingLines: [{ id: id(6), funder: 'Région', state: 'promised' as never }] },
      [`fundingLines.${id(6)}.state:not_a_choice`],
    ],
    [
      { indicatorValues: [{ ...value, indicatorId: id(77) }] },
      [`indicatorValues.${id(3)}.indicatorId:line_of_elsewhere`],
    ],
    [{ indicators: [indicator], indicatorValues: [{ ...value, value: '-12.5' }] }, []],
    [
      { indicators: [indicator], indicatorValues: [{ ...value, value: '1e9' }] },
      [`indicatorValues.${id(3)}.value:not_a_decimal`],
    ],
  ])('refuses what breaks a rule: %j', (patch, problems) => {
    expect(problemsOf({ milestones: [milestone] }, patch)).toEqual(problems);
  });

  it('are at most so many', () => {
    const many = Array.from({ length: 61 }, (_, n) => ({ id: id(n + 100), label: 'x' }));
    expect(problemsOf({}, { milestones: many })).toEqual(['milestones:too_many']);
    expect(problemsOf({}, { milestones: many.slice(1) })).toEqual([]);
  });

  it('are written in one way', () => {
    const patch = {
      budgetLines: [{ id: id(5), label: '  Étude ', planned: '0012.5', actual: '' }],
      indicatorValues: [{ id: id(3), value: '-007.500' }],
    };
    expect(tidyLines(patch)).toEqual({
      budgetLines: [{ id: id(5), label: 'Étude', planned: '12.50', actual: null }],
      indicatorValues: [{ id: id(3), value: '-7.5' }],
    });
    expect(tidyDecimal('-0.00')).toBe('0');
    expect(tidyAmount('1.234')).toBe('1.234');
  });
});

describe('any sequence of edits of lines', () => {
  const edit = fc.record({
    id: fc.integer({ min: 1, max: 4 }).map(id),
    removed: fc.boolean(),
    label: fc.constantFrom('a', 'b', 'c'),
    dueOn: fc.option(fc.constantFrom('2026-01-01', '2027-01-01')),
  });
  const patches = fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 8 });

  it('is undone, change by change, back to where it began', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(patches, (sequence) => {
        let lines: LinesByKind = { milestones: [] };
        const kept: FieldChange[] = [];
        for (const changes of sequence) {
          const next = linesAfter(lines, { milestones: changes });
          kept.push(...lineFieldChanges(lines, next));
          lines = next;
        }
        for (const { field, from } of kept.reverse()) lines = linesAfter(lines, linePatchOf(field, from) ?? {});
        expect(lines.milestones).toEqual([]);
      }),
    );
  });

  it('never touches a line or a field that it does not name', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(patches, (sequence) => {
        const other = { id: id(50), label: 'Autre', dueOn: '2026-05-05', doneOn: '2026-05-06' };
        let lines: LinesByKind = { milestones: [other] };
        for (const changes of sequence) lines = linesAfter(lines, { milestones: changes });
        expect(lines.milestones).toContainEqual(other);
        const renamed = linesAfter(lines, { milestones: [{ id: id(50), label: 'Autrement' }] });
        expect(renamed.milestones).toContainEqual({ ...other, label: 'Autrement' });
      }),
    );
  });
});
