import { describe, expect, it } from 'vitest';
import { groupedMoves } from './group-moves.rules.js';
import type { HeardChange, HeardEvent } from './heard-event.js';
import { aMove } from './move.js';
import { objectMoves, postingMoves } from './territory-moves.rules.js';

const seats = new Map([['s', { personName: 'Hélène Marchand', side: 'elected' }]]);
function told(subjectType: string, events: [name: string, changes?: HeardChange[], accountId?: string][]) {
  const heard = events.map(([name, changes = [], accountId = 'lucie'], rank): HeardEvent => ({
    ...{ name, subjectType, subjectId: 's', territoryId: 't', act: String(rank), at: `2026-11-2${rank}T10:00:00.000Z` },
    ...{ who: 'Lucie', accountId, as: name === 'invitation.accepted' ? 'contributor' : null, changes },
  }));
  return objectMoves(heard, 'reader', seats).map(({ kind, label, axis, from, to }) => [kind, label, axis, from, to]);
}
const change = (field: string, from: unknown, to: unknown): HeardChange => ({ field, from, to });

describe('what the moves of a territory mean', () => {
  it('tells a plan begun, whatever was written on it', () =>
    expect(told('ActionPlan', [['plan.begun'], ['plan.edited', [change('portrait', null, 'Un texte')]]])).toEqual([
      ['plan_begun', null, null, null, null],
    ]));

  it('tells a text of the plan when it is written for the first time', () => {
    expect(told('ActionPlan', [['plan.edited', [change('portrait', null, 'a')]]])[0]?.[1]).toBe('portrait');
    expect(told('ActionPlan', [['plan.edited', [change('strategyLand', null, 'a')]]])).toEqual([
      ['text_written', 'strategy', 'land', null, null],
    ]);
    expect(told('ActionPlan', [['plan.edited', [change('portrait', 'a', 'b')]]])).toEqual([]);
  });

  it('tells an orientation that came by its present title, or that went by its last one', () => {
    const added = ['orientation.added', [change('axis', null, 'land'), change('title', null, 'Bâtir')]] as const;
    const renamed = ['orientation.edited', [change('title', 'Bâtir', 'Rebâtir')]] as const;
    expect(told('Orientation', [[...added] as never, [...renamed] as never])).toEqual([
      ['orientation_added', 'Rebâtir', 'land', null, null],
    ]);
    expect(told('Orientation', [['orientation.removed', [change('title', 'Bâtir', null)]]])).toEqual([
      ['orientation_removed', 'Bâtir', null, null, null],
    ]);
    expect(
      told('Orientation', [[...added] as never, ['orientation.removed', [change('title', 'Bâtir', null)]]]),
    ).toEqual([]);
  });

  it('tells who was seated and whose seat ends', () => {
    expect(told('PairSeat', [['seat.named', [change('personName', null, 'x')]]])).toEqual([
      ['seat_named', 'Hélène Marchand', null, 'elected', null],
    ]);
    expect(told('PairSeat', [['seat.ended', [change('endsOn', null, '2026-12-31')]]])).toEqual([
      ['seat_ended', 'Hélène Marchand', null, 'elected', '2026-12-31'],
    ]);
  });

  it('tells who joined', () =>
    expect(told('Invitation', [['invitation.accepted']])).toEqual([
      ['person_joined', 'Lucie', null, null, 'contributor'],
    ]));

  it('tells a committee that comes with its name, and one that goes', () => {
    expect(told('Committee', [['committee.created', [change('name', null, 'Comité local')]]])).toEqual([
      ['committee_created', 'Comité local', null, null, null],
    ]);
    expect(told('Committee', [['committee.removed']])).toEqual([['committee_removed', null, null, null, null]]);
    expect(told('Committee', [['committee.created'], ['committee.removed']])).toEqual([]);
  });

  it('tells a kit and who was seated, unless they were taken back', () => {
    expect(told('KitApplication', [['kit.applied']])).toEqual([['kit_applied', null, null, null, null]]);
    expect(told('KitApplication', [['kit.applied'], ['kit.undone']])).toEqual([]);
    expect(told('SeatHolder', [['seat_holder.appointed', [change('personName', null, 'Anne Roche')]]])).toEqual([
      ['seat_filled', 'Anne Roche', null, null, null],
    ]);
  });

  it('tells the plan of a new year, one that is archived and one that comes back', () => {
    expect(told('ActionPlan', [['plan.duplicated']])[0]?.[0]).toBe('plan_year_begun');
    expect(told('ActionPlan', [['plan.archived']])[0]?.[0]).toBe('plan_archived');
    expect(told('ActionPlan', [['plan.restored']])[0]?.[0]).toBe('plan_restored');
    expect(told('ActionPlan', [['plan.archived'], ['plan.restored']])).toEqual([]);
    expect(told('ActionPlan', [['plan.begun'], ['plan.archived']]).map(([kind]) => kind)).toEqual(['plan_archived']);
  });

  it('tells once that an import revised the territory', () =>
    expect(told('Territory', [['territory.revised'], ['territory.revised']])).toHaveLength(1));

  it('says nothing of what the reader did', () => {
    expect(told('ActionPlan', [['plan.begun', [], 'reader']])).toEqual([]);
    expect(told('Territory', [['territory.revised', [], 'reader']])).toEqual([]);
  });

  it.each([
    ['2026-11-19', '2026-11-24', null, []],
    ['2026-11-20', '2026-11-24', null, ['lead_arrived']],
    ['2026-11-24', '2026-11-24', null, ['lead_arrived']],
    ['2026-11-25', '2026-11-24', null, []],
    ['2020-01-01', '2026-11-24', '2026-11-18', []],
    ['2020-01-01', '2026-11-24', '2026-11-19', ['lead_left']],
    ['2020-01-01', '2026-11-24', '2026-11-23', ['lead_left']],
    ['2020-01-01', '2026-11-24', '2026-11-24', []],
  ])('tells a posting from %s to %3$s, since the 19th, on %s', (startsOn, today, endsOn, expected) => {
    const moves = postingMoves('t', [{ personName: 'Camille', startsOn, endsOn }], '2026-11-19', today);
    expect(moves.map(({ kind }) => kind)).toEqual(expected);
  });
});

describe('grouping', () => {
  const added = (hour: number, who = 'Lucie', axis = 'land' as const) =>
    aMove({ kind: 'action_added', territoryId: 't', at: `2026-11-20T0${hour}:00:00.000Z`, who, axis });

  it('puts the latest first', () =>
    expect(groupedMoves([added(1), added(3), added(2)]).map(({ at }) => at.slice(12, 13))).toEqual(['3', '2', '1']));

  it('tells once a long series by one person, and apart those of others', () => {
    const series = [1, 2, 3, 4].map((hour) => added(hour));
    expect(groupedMoves([...series, added(5, 'Karim')])).toMatchObject([
      { kind: 'action_added', who: 'Karim', count: 1 },
      { kind: 'actions_added', who: 'Lucie', count: 4, axis: 'land' },
    ]);
    expect(groupedMoves(series.slice(1))).toHaveLength(3);
  });

  it('never puts together what is told by its value', () => {
    const moves = Array.from({ length: 9 }, (_, rank) =>
      aMove({ kind: 'status_changed', territoryId: 't', at: `2026-11-20T0${rank}:00:00.000Z`, who: 'Lucie' }),
    );
    expect(groupedMoves(moves)).toHaveLength(9);
  });
});
