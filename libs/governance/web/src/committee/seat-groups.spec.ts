import { describe, expect, it } from 'vitest';
import { seatGroups, seatsByTime } from './seat-groups.js';

const TODAY = '2026-03-03';
const seat = (id: string, startsOn: string, endsOn: string | null = null) => ({ id, startsOn, endsOn });

describe('seats in time', () => {
  it('are present on their first and last days', () => {
    const seats = [
      seat('last day', '2024-01-01', TODAY),
      seat('first day', TODAY),
      seat('over', '2024-01-01', '2026-03-02'),
      seat('to come', '2026-03-04'),
    ];
    const { present, coming, past } = seatsByTime(seats, TODAY);
    expect([present, coming, past].map((some) => some.map(({ id }) => id))).toEqual([
      ['last day', 'first day'],
      ['to come'],
      ['over'],
    ]);
  });
});

describe('seats by college', () => {
  const colleges = [
    { id: 'a', name: 'Élus' },
    { id: 'b', name: 'Industriels' },
  ];
  it('come in the order of the colleges, then those of none', () => {
    const seats = [{ collegeId: null }, { collegeId: 'b' }, { collegeId: 'gone' }];
    expect(seatGroups(seats, colleges).map(({ name, seats: some }) => [name, some.length])).toEqual([
      ['Collège Industriels', 1],
      ['Sans collège', 2],
    ]);
  });

  it('are one group without colleges', () => {
    expect(seatGroups([{ collegeId: null }], []).map(({ name }) => name)).toEqual(['Sièges']);
  });
});
