import { describe, expect, it } from 'vitest';
import { addDays } from './day.rules.js';
import { seatAlert } from './seat-alert.rules.js';

const SEAT = { startsOn: '2024-01-01', endsOn: null };
const TODAY = '2026-03-03';
const held = (startsOn: string, endsOn: string | null) => ({ kind: 'holder' as const, startsOn, endsOn });

describe('the end of a mandate', () => {
  it.each([
    [61, null],
    [60, 60],
    [31, 60],
    [30, 30],
    [8, 30],
    [7, 7],
    [0, 7],
  ])('in %i days passes the threshold %s', (days, threshold) => {
    const alert = seatAlert(SEAT, [held('2024-01-01', addDays(TODAY, days))], TODAY);
    expect(alert).toEqual(
      threshold === null ? null : { kind: 'term_ending', threshold, day: addDays(TODAY, days), days },
    );
  });

  it('calls for nothing when somebody follows the day after', () => {
    const next = [held('2024-01-01', addDays(TODAY, 5)), held(addDays(TODAY, 6), null)];
    expect(seatAlert(SEAT, next, TODAY)).toBeNull();
  });

  it('is that of the last of those who follow each other', () => {
    const chain = [held('2024-01-01', addDays(TODAY, 5)), held(addDays(TODAY, 6), addDays(TODAY, 20))];
    expect(seatAlert(SEAT, chain, TODAY)).toMatchObject({ threshold: 30, days: 20 });
  });

  it('comes with a gap before the next one', () => {
    const gap = [held('2024-01-01', addDays(TODAY, 5)), held(addDays(TODAY, 7), null)];
    expect(seatAlert(SEAT, gap, TODAY)).toMatchObject({ threshold: 7, days: 5 });
  });

  it('may be that of the seat itself', () => {
    const seat = { ...SEAT, endsOn: addDays(TODAY, 10) };
    expect(seatAlert(seat, [held('2024-01-01', null)], TODAY)).toMatchObject({ kind: 'term_ending', days: 10 });
    expect(seatAlert(seat, [held('2024-01-01', addDays(TODAY, 3))], TODAY)).toMatchObject({ threshold: 7, days: 3 });
  });
});

describe('a vacancy', () => {
  it.each([
    [0, 0],
    [6, 0],
    [7, 7],
    [30, 30],
    [59, 30],
    [60, 60],
    [400, 60],
  ])('of %i days passes the threshold %i', (days, threshold) => {
    const since = addDays(TODAY, -days);
    const alert = seatAlert(SEAT, [held('2024-01-01', addDays(since, -1))], TODAY);
    expect(alert).toEqual({ kind: 'vacant', threshold, day: since, days });
  });

  it('is not one before the seat begins, nor after its term', () => {
    expect(seatAlert({ startsOn: addDays(TODAY, 1), endsOn: null }, [], TODAY)).toBeNull();
    expect(seatAlert({ startsOn: '2024-01-01', endsOn: addDays(TODAY, -1) }, [], TODAY)).toBeNull();
    expect(seatAlert({ startsOn: '2024-01-01', endsOn: TODAY }, [], TODAY)).toMatchObject({ kind: 'vacant' });
  });
});
