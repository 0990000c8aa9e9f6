import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionContent, ActionPlace } from '../action.js';
import { BLANK_ACTION } from '../action.rules.js';
import type { BulkChange } from './bulk-change.js';
import { bulkChangeProblems, bulkEffect, bulkEffectProblems, isNoEffect, shiftedDay } from './bulk-change.rules.js';

type Row = ActionContent & ActionPlace & { archivedAt: Date | null };
const lucie = { name: 'Lucie Arnaud', accountId: 'a-1' };
const didier = { name: 'Didier Roche', accountId: null };
function anAction(values: Partial<Row> = {}): Row {
  return {
    ...BLANK_ACTION,
    code: 'C-01',
    title: 'Une action',
    mainAxis: 'skills',
    orientationId: 'o1',
    rank: 'i',
    archivedAt: null,
    ...values,
  };
}
const nothing = { set: {}, lists: {}, place: {}, archived: false };

describe('what a change does to an action', () => {
  it.each<[string, Partial<Row>, BulkChange, Partial<ReturnType<typeof bulkEffect>>]>([
    ['sets what differs', { phase: 'study' }, { status: 'done', phase: 'study' }, { set: { status: 'done' } }],
    [
      'erases',
      { ownerName: 'A', endsOn: '2026-01-01' },
      { ownerName: null, endsOn: null },
      { set: { ownerName: null, endsOn: null } },
    ],
    ['writes in the one way', {}, { ownerName: '  ADEME ' }, { set: { ownerName: 'ADEME' } }],
    ['adds leads once', { leads: [lucie] }, { addLeads: [lucie, didier] }, { lists: { leads: [lucie, didier] } }],
    ['knows a lead by the account', { leads: [lucie] }, { addLeads: [{ name: 'L. Arnaud', accountId: 'a-1' }] }, {}],
    [
      'removes leads by name',
      { leads: [lucie, didier] },
      { removeLeads: ['Lucie Arnaud', 'Autre'] },
      { lists: { leads: [didier] } },
    ],
    [
      'replaces a tag',
      { tags: ['eau', 'air'] },
      { removeTags: ['eau'], addTags: ['rivière', 'air'] },
      { lists: { tags: ['air', 'rivière'] } },
    ],
    [
      'moves to another axis, out of the orientation',
      {},
      { mainAxis: 'land' },
      { place: { mainAxis: 'land', orientationId: null } },
    ],
    [
      'moves under an orientation',
      {},
      { mainAxis: 'land', orientationId: 'o2' },
      { place: { mainAxis: 'land', orientationId: 'o2' } },
    ],
    ['stays where it is', {}, { mainAxis: 'skills', orientationId: 'o1' }, {}],
    [
      'shifts both dates',
      { startsOn: '2026-01-31', endsOn: '2026-03-15' },
      { shift: { days: 0, months: 1 } },
      { set: { startsOn: '2026-02-28', endsOn: '2026-04-15' } },
    ],
    [
      'shifts only the dates that are there',
      { endsOn: '2026-03-15' },
      { shift: { days: -15, months: 0 } },
      { set: { endsOn: '2026-02-28' } },
    ],
    ['archives', {}, { archived: true }, { archived: true }],
    ['does not archive twice', { archivedAt: new Date(0) }, { archived: true }, {}],
  ])('%s', (_what, values, change, expected) => {
    const effect = bulkEffect(anAction(values), change);
    expect(effect).toEqual({ ...nothing, ...expected });
    expect(isNoEffect(effect)).toBe(Object.keys(expected).length === 0);
  });

  it('never touches a field that it does not name', { timeout: 60_000 }, () => {
    const change = fc.record(
      {
        status: fc.constantFrom('done' as const, 'paused' as const),
        ownerName: fc.option(fc.constantFrom('ADEME', 'Région')),
        endsOn: fc.option(fc.constantFrom('2026-01-01', '2027-01-01')),
        addTags: fc.uniqueArray(fc.constantFrom('eau', 'air'), { minLength: 1 }),
        removeTags: fc.uniqueArray(fc.constantFrom('eau', 'sol'), { minLength: 1 }),
        addLeads: fc.constant(didier).map((lead) => [lead]),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(change, (asked) => {
        const { set, lists, place } = bulkEffect(anAction({ tags: ['sol'], leads: [lucie] }), asked);
        const named = Object.keys(asked).map((key) =>
          key.endsWith('Tags') ? 'tags' : key.endsWith('Leads') ? 'leads' : key,
        );
        for (const field of Object.keys({ ...set, ...lists })) expect(named).toContain(field);
        expect(place).toEqual({});
      }),
    );
  });

  it('done twice does nothing the second time', () => {
    const change: BulkChange = {
      status: 'done',
      addTags: ['eau'],
      removeTags: ['sol'],
      addLeads: [didier],
      mainAxis: 'land',
    };
    const { set, lists, place } = bulkEffect(anAction({ tags: ['sol'] }), change);
    expect(isNoEffect(bulkEffect(anAction({ ...set, ...lists, ...place }), change))).toBe(true);
  });
});

describe('what is refused', () => {
  it.each<[BulkChange, string]>([
    [{}, 'change:required'],
    [{ addTags: [] }, 'addTags:required'],
    [{ removeLeads: Array.from({ length: 21 }, String) }, 'leads:too_many'],
    [{ addTags: ['a\u202Eb'] }, 'tags.0:unsafe_characters'],
    [{ removeTags: ['x'.repeat(300)] }, 'tags.0:too_long'],
    [{ ownerName: 'x'.repeat(201) }, 'ownerName:too_long'],
    [{ status: 'gone' as never }, 'status:not_a_choice'],
    [{ mainAxis: 'moon' as never }, 'mainAxis:not_a_choice'],
    [{ startsOn: '2026-06-01', endsOn: '2026-01-01' }, 'endsOn:ends_before_start'],
    [{ shift: { days: 0, months: 0 } }, 'shift:not_a_shift'],
    [{ shift: { days: 0.5, months: 0 } }, 'shift:not_a_shift'],
    [{ shift: { days: 0, months: 121 } }, 'shift:not_a_shift'],
    [{ shift: { days: 1, months: 0 }, endsOn: null }, 'shift:shift_and_date'],
  ])('of any change: %j', (change, refusal) =>
    expect(bulkChangeProblems(change).map(({ field, problem }) => `${field}:${problem}`)).toEqual([refusal]),
  );

  it.each<[Partial<Row>, BulkChange, string]>([
    [{ startsOn: '2026-06-01' }, { endsOn: '2026-01-01' }, 'endsOn:ends_before_start'],
    [{ endsOn: '2100-12-31' }, { shift: { days: 1, months: 0 } }, 'endsOn:year_out_of_range'],
    [{ tags: Array.from({ length: 30 }, (_, n) => `t${n}`) }, { addTags: ['de trop'] }, 'tags:too_many'],
    [{}, { ownerName: 'x'.repeat(201) }, 'ownerName:too_long'],
    [{}, { status: 'gone' as never }, 'status:not_a_choice'],
  ])('of one action: %j %j', (values, change, refusal) => {
    const action = anAction(values);
    const problems = bulkEffectProblems(action, bulkEffect(action, change));
    expect(problems.map(({ field, problem }) => `${field}:${problem}`)).toEqual([refusal]);
  });

  it('is not a secondary axis that becomes the main one', () => {
    const action = anAction({ secondaryAxes: ['land'] });
    expect(bulkEffectProblems(action, bulkEffect(action, { mainAxis: 'land' }))).toEqual([]);
  });
});

describe('a shifted day', () => {
  it.each([
    ['2026-01-31', 0, 1, '2026-02-28'],
    ['2024-02-29', 0, 12, '2025-02-28'],
    ['2026-03-31', 0, -1, '2026-02-28'],
    ['2026-12-31', 1, 0, '2027-01-01'],
    ['2026-01-15', -15, 1, '2026-01-31'],
  ])('%s by %i days and %i months is %s', (day, days, months, expected) =>
    expect(shiftedDay(day, { days, months })).toBe(expected),
  );
});
