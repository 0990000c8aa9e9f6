import { describe, expect, it } from 'vitest';
import { seatsMeeting } from './charter-fix.rules.js';
import { charterCheck } from './charter.rules.js';
import type { PlaceFacts } from './kits/kit-plan.rules.js';

const PLACE: PlaceFacts = {
  members: [{ siren: '200070852', name: 'CC Faucigny' }],
  regions: [
    { code: '84', name: 'Auvergne-Rhône-Alpes' },
    { code: '27', name: 'Bourgogne-Franche-Comté' },
  ],
  pair: [
    {
      side: 'elected',
      personName: 'Claire',
      position: null,
      organisation: 'CC Faucigny',
      accountId: 'a1',
      startsOn: '2024-01-01',
      endsOn: null,
    },
  ],
  leads: [],
  takenCodes: [],
  today: '2026-03-03',
};
const committees = [{ id: 'copil', level: 'local' as const, parentId: null }];

describe('the seats that meet the charter', () => {
  it('meet every expectation that misses a seat', () => {
    const missing = charterCheck({ ...PLACE, committees, seats: [] }).filter(({ state }) => state === 'missing');
    const seats = missing.flatMap(({ key }) => seatsMeeting(key, PLACE));
    expect(seats).toHaveLength(missing.length);
    const made = seats.map((seat) => ({
      ...seat,
      id: seat.key,
      committeeId: 'copil',
      startsOn: PLACE.today,
      endsOn: null,
      holders: [],
    }));
    const after = charterCheck({ ...PLACE, committees, seats: made });
    expect(after.filter(({ state }) => state === 'missing')).toEqual([]);
  });

  it('are of the one région or member asked for, held by whom the territory knows', () => {
    expect(seatsMeeting('region:27', PLACE).map(({ body }) => body)).toEqual(['Région Bourgogne-Franche-Comté']);
    expect(seatsMeeting('member_president:200070852', PLACE)).toMatchObject([
      { memberSiren: '200070852', holder: null },
    ]);
    expect(seatsMeeting('elected_chair', PLACE)).toMatchObject([{ chair: true, holder: { personName: 'Claire' } }]);
    expect(seatsMeeting('industrial_chair', PLACE)).toMatchObject([{ chair: true, holder: null }]);
  });

  it('are none for what is no seat, or is not known', () => {
    for (const key of ['local_committee', 'region:99', 'nothing', '__proto__'])
      expect(seatsMeeting(key, PLACE)).toEqual([]);
  });
});
