import { describe, expect, it } from 'vitest';
import { BULK_ASKED, bulkAsked, orientationOptions, type BulkAskedName } from './bulk-change-form.js';

describe('a change asked of many actions', () => {
  it.each<[BulkAskedName, string, unknown]>([
    ['status', 'paused', { status: 'paused' }],
    ['status', '', null],
    ['ownerName', '  Agglo  ', { ownerName: 'Agglo' }],
    ['ownerName', '   ', null],
    ['startsOn', '2027-03-03', { startsOn: '2027-03-03' }],
    ['endsOn', '2027-03-03', { endsOn: '2027-03-03' }],
    ['endsOn', '', null],
    ['shift', '-2', { shift: { months: -2, days: 0 } }],
    ['shift', ' 15', { shift: { months: 0, days: 15 } }],
    ['shift', '1 −10', { shift: { months: 1, days: -10 } }],
    ['shift', ' ', null],
    ['shift', 'deux', null],
    ['addTags', 'eau', { addTags: ['eau'] }],
    ['addLeads', ' Lucie Arnaud', { addLeads: [{ name: 'Lucie Arnaud', accountId: null }] }],
    ['addLeads', 'm', { addLeads: [{ name: 'Karim Benali', accountId: 'm' }] }],
    ['addLeads', ' ', null],
    ['orientationId', 'skills o', { mainAxis: 'skills', orientationId: 'o' }],
    ['orientationId', 'land ', { mainAxis: 'land', orientationId: null }],
    ['archived', '', { archived: true }],
  ])('by %s « %s » is %j', (name, value, change) =>
    expect(bulkAsked(name).change(value, [{ id: 'm', label: 'Karim Benali' }])).toEqual(change),
  );

  it('erases what may be empty, and nothing else', () =>
    expect((Object.keys(BULK_ASKED) as BulkAskedName[]).flatMap((name) => bulkAsked(name).erase ?? [])).toEqual([
      { ownerName: null },
      { startsOn: null },
      { endsOn: null },
    ]));

  it('goes to an orientation of any axis, or directly under one', () =>
    expect(orientationOptions([{ id: 'o', axis: 'skills', title: 'Former' }])).toEqual([
      { id: 'ecological_transition ', label: 'Transition, directement sous l’axe' },
      { id: 'innovation ', label: 'Innovation, directement sous l’axe' },
      { id: 'skills o', label: 'Compétences, sous « Former »' },
      { id: 'skills ', label: 'Compétences, directement sous l’axe' },
      { id: 'land ', label: 'Foncier, directement sous l’axe' },
    ]));
});
