import { describe, expect, it } from 'vitest';
import { charterCheck, presides, type CharterFacts, type CharterSeat } from './charter.rules.js';

const TODAY = '2026-03-03';
const HELD = [{ kind: 'holder' as const, startsOn: '2024-01-01', endsOn: null }];
const MEMBERS = [
  { siren: '200070852', name: 'CC Faucigny' },
  { siren: '247400567', name: 'CC Arve' },
];
const seat = (id: string, given: Partial<CharterSeat>): CharterSeat => ({
  id,
  committeeId: 'copil',
  side: null,
  chair: false,
  bodyKind: 'other',
  body: '',
  position: null,
  memberSiren: null,
  startsOn: '2024-01-01',
  endsOn: null,
  holders: HELD,
  ...given,
});
const WHOLE = [
  seat('mayor', { side: 'elected', chair: true }),
  seat('boss', { side: 'industrial', chair: true }),
  seat('region', { bodyKind: 'region', body: 'Région Auvergne-Rhône-Alpes' }),
  seat('state', { bodyKind: 'state' }),
  ...MEMBERS.map(({ siren }) => seat(siren, { bodyKind: 'member_authority', memberSiren: siren })),
];
const facts = (given: Partial<CharterFacts> = {}): CharterFacts => ({
  committees: [{ id: 'copil', level: 'local', parentId: null }],
  seats: WHOLE,
  members: MEMBERS,
  regions: [{ code: '84', name: 'Auvergne-Rhône-Alpes' }],
  today: TODAY,
  ...given,
});
const statesOf = (given: Partial<CharterFacts>) =>
  Object.fromEntries(charterCheck(facts(given)).map(({ key, state }) => [key, state]));

describe('the charter', () => {
  it('is met by a local committee with the pair, the Région, the State and every member', () => {
    expect(statesOf({})).toEqual({
      local_committee: 'met',
      elected_chair: 'met',
      industrial_chair: 'met',
      'region:84': 'met',
      state: 'met',
      'member_president:200070852': 'met',
      'member_president:247400567': 'met',
    });
  });

  it('expects everything of a territory that has no committee, and says nowhere to add', () => {
    const items = charterCheck(facts({ committees: [], seats: [] }));
    expect(items.every(({ state, committeeId }) => state === 'missing' && committeeId === null)).toBe(true);
    expect(items).toHaveLength(7);
  });

  it.each(['mayor', 'boss', 'region', 'state', '200070852'])('misses what is taken away: %s', (id) => {
    const items = charterCheck(facts({ seats: WHOLE.filter((one) => one.id !== id) }));
    const missing = items.filter(({ state }) => state !== 'met');
    expect(missing).toMatchObject([{ state: 'missing', committeeId: 'copil', seatId: null }]);
  });

  it('tells a seat that nobody holds from one that is not there', () => {
    const seats = WHOLE.map((one) => (one.id === 'state' ? { ...one, holders: [] } : one));
    expect(charterCheck(facts({ seats })).find(({ key }) => key === 'state')).toMatchObject({
      state: 'vacant',
      seatId: 'state',
      committeeId: 'copil',
    });
  });

  it('is content with one co-president when others are missing', () => {
    const seats = [...WHOLE, seat('copresident', { side: 'elected', chair: true, holders: [] })];
    expect(statesOf({ seats }).elected_chair).toBe('met');
  });

  it.each<[string, Partial<CharterSeat>, string]>([
    ['a seat of the pair that does not preside', { chair: false }, 'missing'],
    ['a term that ends on the day', { endsOn: TODAY }, 'met'],
    ['a term that ended the day before', { endsOn: '2026-03-02' }, 'missing'],
    ['a mandate that ended the day before', { holders: [{ ...HELD[0]!, endsOn: '2026-03-02' }] }, 'vacant'],
    ['a substitute alone', { holders: [{ ...HELD[0]!, kind: 'substitute' }] }, 'vacant'],
    ['a committee that is not local', { committeeId: 'cotech' }, 'missing'],
  ])('reads %s', (_says, given, state) => {
    const committees = [...facts().committees, { id: 'cotech', level: 'technical' as const, parentId: 'copil' }];
    const seats = WHOLE.map((one) => (one.id === 'mayor' ? { ...one, ...given } : one));
    expect(statesOf({ committees, seats }).elected_chair).toBe(state);
  });

  it('expects each région of a territory that lies over several', () => {
    const regions = [...facts().regions, { code: '27', name: 'Bourgogne-Franche-Comté' }];
    expect(statesOf({ regions })).toMatchObject({ 'region:84': 'met', 'region:27': 'missing' });
  });
});

describe('the president of a member authority', () => {
  it.each<[string | null, boolean]>([
    [null, true],
    ['', true],
    ['Présidence', true],
    ['Présidente', true],
    ['Vice-président délégué à l’économie', true],
    ['1re vice-présidente', true],
    ['Coprésident', true],
    ['Maire et président de l’agglomération', true],
    ['Directeur général des services', false],
    ['Directrice de cabinet du président', false],
    ['Représentante de la présidence', false],
    ['Chargé de mission auprès du vice-président', false],
    ['Maire', false],
  ])('%s: %s', (position, expected) => expect(presides(position)).toBe(expected));

  it('is missing while somebody else sits for the authority, and the function is named', () => {
    const [siren] = MEMBERS.map((one) => one.siren);
    const seats = WHOLE.map((one) => (one.id === siren ? { ...one, position: 'Directeur général' } : one));
    const item = charterCheck(facts({ seats })).find(({ key }) => key === `member_president:${siren}`);
    expect(item).toMatchObject({ state: 'missing', seatId: null, insteadOf: 'Directeur général' });
    const both = [...seats, seat('president', { memberSiren: siren!, position: 'Présidente', holders: [] })];
    expect(charterCheck(facts({ seats: both })).find(({ key }) => key === item?.key)).toMatchObject({
      ...{ state: 'vacant', seatId: 'president', insteadOf: null },
    });
  });
});
