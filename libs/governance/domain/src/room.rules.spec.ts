import { describe, expect, it } from 'vitest';
import {
  roomOf,
  voicesOf,
  type PresenceFacts,
  type ProxyFacts,
  type RoomRefusal,
  type SeatFacts,
} from './room.rules.js';
import { aRoom, aSeat, DAY, present } from './room.testing.js';

const statesOf = (...args: Parameters<typeof aRoom>) =>
  Object.fromEntries(roomOf(aRoom(...args)).seats.map(({ seatId, state }) => [seatId, state]));

describe('a room', () => {
  it('says of each seat who speaks for it', () => {
    const seats = [
      aSeat('here'),
      aSeat('replaced', { substitutes: ['deputy'] }),
      aSeat('far'),
      aSeat('away'),
      aSeat('empty', { holder: null }),
    ];
    const presences = [...present('here'), { seatId: 'replaced', person: 'deputy' }];
    expect(statesOf(seats, { presences, proxies: [{ seatId: 'far', to: 'here' }] })).toEqual({
      here: 'present',
      replaced: 'substituted',
      far: 'represented',
      away: 'absent',
      empty: 'vacant',
    });
  });

  it.each<[string, Partial<SeatFacts>, boolean]>([
    ['ends on the day', { endsOn: DAY }, true],
    ['ended the day before', { endsOn: '2026-03-02' }, false],
    ['starts on the day', { startsOn: DAY }, true],
    ['starts the day after', { startsOn: '2026-03-04' }, false],
  ])('with a seat whose term %s', (_says, term, counts) => {
    const room = roomOf(aRoom([aSeat('a', term)], { presences: present('a') }));
    expect(room.seats).toHaveLength(counts ? 1 : 0);
    expect(voicesOf(room)).toHaveLength(counts ? 1 : 0);
    expect(room.refused.map(({ why }) => why)).toEqual(counts ? [] : ['out_of_term']);
  });

  it('lets a substitute sit for a seat that nobody holds', () => {
    const seats = [aSeat('a', { holder: null, substitutes: ['deputy'] })];
    expect(statesOf(seats)).toEqual({ a: 'absent' });
    expect(statesOf(seats, { presences: [{ seatId: 'a', person: 'deputy' }] })).toEqual({ a: 'substituted' });
  });

  it('gives no voice to a seat that only advises', () => {
    const room = roomOf(aRoom([aSeat('a', { voting: false })], { presences: present('a') }));
    expect(room.seats[0]?.state).toBe('present');
    expect(voicesOf(room)).toEqual([]);
  });

  const SEATS = [
    aSeat('a', { substitutes: ['deputy'] }),
    aSeat('b', { substitutes: ['deputy'] }),
    aSeat('c'),
    aSeat('advice', { voting: false }),
    aSeat('empty', { holder: null }),
    aSeat('over', { endsOn: '2026-01-01' }),
  ];

  it.each<[RoomRefusal, PresenceFacts[]]>([
    ['unknown_seat', [{ seatId: 'nowhere', person: 'a' }]],
    ['not_of_this_seat', [{ seatId: 'a', person: 'stranger' }]],
    ['seat_taken', [...present('a'), { seatId: 'a', person: 'deputy' }]],
    [
      'already_seated',
      [
        { seatId: 'a', person: 'deputy' },
        { seatId: 'b', person: 'deputy' },
      ],
    ],
    ['not_of_this_seat', present('empty')],
  ])('does not count a presence: %s', (why, presences) => {
    expect(roomOf(aRoom(SEATS, { presences })).refused).toEqual([{ what: 'presence', ...presences.at(-1), why }]);
  });

  it.each<[RoomRefusal, ProxyFacts]>([
    ['unknown_seat', { seatId: 'nowhere', to: 'a' }],
    ['out_of_term', { seatId: 'over', to: 'a' }],
    ['no_vote', { seatId: 'advice', to: 'a' }],
    ['seat_vacant', { seatId: 'empty', to: 'a' }],
    ['giver_present', { seatId: 'a', to: 'a' }],
    ['carrier_absent', { seatId: 'b', to: 'c' }],
    ['carrier_absent', { seatId: 'b', to: 'advice' }],
  ])('does not count a proxy: %s', (why, proxy) => {
    const refused = roomOf(aRoom(SEATS, { presences: present('a', 'advice'), proxies: [proxy] })).refused;
    expect(refused.at(-1)).toEqual({ what: 'proxy', seatId: proxy.seatId, person: proxy.to, why });
  });

  it('counts the proxies of a person up to the cap, in the order they were given', () => {
    const proxies = ['b', 'c', 'd'].map((seatId) => ({ seatId, to: 'a' }));
    const seats = ['a', 'b', 'c', 'd'].map((seatId) => aSeat(seatId));
    const represented = (proxyCap: number) =>
      roomOf(aRoom(seats, { presences: present('a'), proxies, proxyCap })).seats.filter(
        ({ state }) => state === 'represented',
      );
    expect(represented(0).map(({ seatId }) => seatId)).toEqual([]);
    expect(represented(2).map(({ seatId }) => seatId)).toEqual(['b', 'c']);
    expect(represented(3).map(({ seatId }) => seatId)).toEqual(['b', 'c', 'd']);
  });

  it('keeps the first proxy of a seat, and lets nobody pass one on', () => {
    const seats = ['a', 'b', 'c', 'd'].map((seatId) => aSeat(seatId));
    const proxies = [
      { seatId: 'c', to: 'a' },
      { seatId: 'c', to: 'b' },
      { seatId: 'd', to: 'c' },
    ];
    const room = roomOf(aRoom(seats, { presences: present('a', 'b'), proxies }));
    expect(room.seats.find(({ seatId }) => seatId === 'c')?.voice).toBe('a');
    expect(room.refused.map(({ why }) => why)).toEqual(['given_twice', 'carrier_absent']);
  });
});
