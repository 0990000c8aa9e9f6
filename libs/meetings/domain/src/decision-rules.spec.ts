import { describe, expect, it } from 'vitest';
import { decisionProblems } from './decision-content.rules.js';
import { decisionNumber } from './decision-number.rules.js';
import type { DecisionContent, PreparedChange } from './decision.js';
import { actionsOfChanges, changesInOrder, movedFields } from './prepared-change.rules.js';
import { reminderDue } from './reminder.rules.js';

describe('the number of a decision', () => {
  it.each([
    [4, 'COPIL-2026-04'],
    [12, 'COPIL-2026-12'],
    [104, 'COPIL-2026-104'],
  ])('of rank %i', (rank, expected) => expect(decisionNumber('COPIL', 2026, rank)).toBe(expected));
});

describe('what moved under a prepared change', () => {
  const prepared = [
    { field: 'ownerName', from: 'CC 1', to: 'CC 2' },
    { field: 'budgetLines.b1.planned', from: '100', to: '150' },
  ];
  it.each([
    ['nothing, when the same patch makes the same difference', prepared, []],
    ['nothing, when the plan came to what was decided', prepared.slice(1), []],
    [
      'the field whose value is another one',
      [{ field: 'ownerName', from: 'CC 3', to: 'CC 2' }, ...prepared.slice(1)],
      [{ field: 'ownerName', base: 'CC 1', yours: 'CC 2', theirs: 'CC 3' }],
    ],
    [
      'a line that was taken away: the change would make it anew',
      [...prepared.slice(0, 1), { field: 'budgetLines.b1', from: null, to: { id: 'b1', planned: '150' } }],
      [
        {
          field: 'budgetLines.b1',
          base: { id: 'b1', planned: '150' },
          yours: { id: 'b1', planned: '150' },
          theirs: null,
        },
      ],
    ],
  ])('%s', (_case, now, expected) => expect(movedFields(prepared, now)).toEqual(expected));
});

describe('when those who have not answered are reminded', () => {
  const hours = (count: number): number => count * 3_600_000;
  it.each([
    ['before the middle', 240, 119, null],
    ['at the middle', 240, 120, 'middle'],
    ['on the eve of the last day', 240, 215, 'middle'],
    ['on the last day', 240, 216, 'last_day'],
    ['at the deadline', 240, 240, null],
    ['in a consultation of two days, at its middle', 48, 24, 'middle'],
    ['in a consultation of two days, at its end', 48, 47, 'middle'],
    ['in a consultation of two hours', 2, 1, 'middle'],
  ])('%s', (_case, length, at, expected) => expect(reminderDue(0, hours(length), hours(at))).toBe(expected));
});

describe('what a decision says', () => {
  const content: DecisionContent = {
    ...{ title: 'Titre', statement: 'Le comité décide.', conditions: null, visibility: 'territory', toState: false },
    ...{ ownerName: null, effectOn: null, reviewOn: null },
  };
  it.each<[string, Partial<DecisionContent>, string[]]>([
    ['nothing wrong', {}, []],
    ['no title', { title: ' ' }, ['title:required']],
    ['a long statement', { statement: 'x'.repeat(5001) }, ['statement:too_long']],
    ['a title on two lines', { title: 'a\nb' }, ['title:unsafe_characters']],
    ['a proposal that the State does not read', { toState: true }, ['visibility:shared_with_the_state']],
    ['a proposal that it reads', { toState: true, visibility: 'shared' }, []],
    ['a review on the day of effect', { effectOn: '2026-03-03', reviewOn: '2026-03-03' }, []],
    [
      'a review before the effect',
      { effectOn: '2026-03-03', reviewOn: '2026-03-02' },
      ['reviewOn:review_before_effect'],
    ],
  ])('%s', (_case, given, expected) => {
    const whole = { ...content, ...given };
    expect(decisionProblems(whole, whole).map(({ field, problem }) => `${field}:${problem}`)).toEqual(expected);
  });
});

describe('the actions of a change', () => {
  const edit = (actionId: string): PreparedChange => ({
    kind: 'edit',
    actionId,
    baseVersion: 1,
    patch: {},
    changes: [],
  });
  const draft = (title: string): PreparedChange => ({
    ...{ kind: 'draft', planId: 'p', title, mainAxis: 'skills', orientationId: null },
    ...{ patch: {}, changes: [] },
  });
  const changes = [edit('b'), draft('School'), edit('a'), draft('Halls')];
  const written = changesInOrder(changes).map((one) => (one.kind === 'edit' ? one.actionId : `new ${one.title}`));

  it('are those that it names, then those that it added, whatever the order of writing', () => {
    expect(actionsOfChanges(changes, written, true)).toEqual(['b', 'new School', 'a', 'new Halls']);
    expect(actionsOfChanges(changes, ['b', 'a'], false)).toEqual(['b', null, 'a', null]);
  });
  it('are locked in one order', () => {
    expect(changesInOrder([...changes].reverse()).filter(({ kind }) => kind === 'edit')).toEqual([
      edit('a'),
      edit('b'),
    ]);
  });
});
