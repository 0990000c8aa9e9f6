import { describe, expect, it } from 'vitest';
import { bulkAsked, orientationOptions, type BulkAskedName } from './bulk-change-form.js';

describe('a change asked of many actions', () => {
  it.each<[BulkAskedName, string, unknown]>([
    ['status', 'paused', { status: 'paused' }],
    ['status', '', null],
    ['ownerName', '  Agglo  ', { ownerName: 'Agglo' }],
    ['ownerName', '   ', null],
    ['endsOn', '03/03/2027', { endsOn: '2027-03-03' }],
    ['endsOn', '31/02/2027', null],
    ['shift', '-2', { shift: { months: -2, days: 0 } }],
    ['shift', 'deux', null],
    ['addTags', 'eau', { addTags: ['eau'] }],
    ['addLeads', 'Lucie Arnaud', { addLeads: [{ name: 'Lucie Arnaud', accountId: null }] }],
    ['orientationId', 'skills o', { mainAxis: 'skills', orientationId: 'o' }],
    ['orientationId', 'land ', { mainAxis: 'land', orientationId: null }],
    ['archived', '', { archived: true }],
  ])('by %s « %s » is %j', (name, value, change) => expect(bulkAsked(name).change(value)).toEqual(change));

  it('goes to an orientation of any axis, or directly under one', () =>
    expect(orientationOptions([{ id: 'o', axis: 'skills', title: 'Former' }])).toEqual([
      { id: 'ecological_transition ', label: 'Transition, directement sous l’axe' },
      { id: 'innovation ', label: 'Innovation, directement sous l’axe' },
      { id: 'skills o', label: 'Compétences, sous « Former »' },
      { id: 'skills ', label: 'Compétences, directement sous l’axe' },
      { id: 'land ', label: 'Foncier, directement sous l’axe' },
    ]));
});
