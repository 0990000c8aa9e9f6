import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './day.rules.js';
import {
  addressOf,
  committeeSeatProblems,
  holderOn,
  holderProblems,
  inForceOn,
  overlap,
  personKey,
  seatFacts,
  succession,
  vacantSince,
  type HolderContent,
  type Term,
} from './seat.rules.js';

const SEAT = { startsOn: '2024-01-01', endsOn: '2026-12-31' };
const holder = (
  personName: string,
  startsOn: string,
  endsOn: string | null,
  kind: HolderContent['kind'] = 'holder',
) => ({
  personName,
  accountId: null,
  kind,
  startsOn,
  endsOn,
});
const said = (problems: { field: string; problem: string }[]) =>
  problems.map(({ field, problem }) => `${field}:${problem}`);

describe('who sat on a day', () => {
  const history = [
    holder('Anne', '2024-01-01', '2026-03-02'),
    holder('Bruno', '2026-03-03', null),
    holder('Denis', '2024-01-01', '2026-03-03', 'substitute'),
  ];
  it.each([
    ['2023-12-31', null, []],
    ['2024-01-01', 'Anne', ['Denis']],
    ['2026-03-02', 'Anne', ['Denis']],
    ['2026-03-03', 'Bruno', ['Denis']],
    ['2026-03-04', 'Bruno', []],
  ])('on %s: %s', (day, name, substitutes) => {
    expect(holderOn(history, day)?.personName ?? null).toBe(name);
    expect(inForceOn(history, 'substitute', day).map(({ personName }) => personName)).toEqual(substitutes);
  });

  it('is what the rules of meetings read', () => {
    const seat = { id: 's', collegeId: null, side: null, voting: true, chair: false, ...SEAT };
    expect(seatFacts(seat, history, '2026-03-03')).toMatchObject({ holder: 'name:bruno', substitutes: ['name:denis'] });
    expect(seatFacts(seat, [], '2026-03-03')).toMatchObject({ seatId: 's', holder: null, substitutes: [] });
  });

  it('knows a person by its account, or by its name whatever the accents', () => {
    expect(personKey({ accountId: 'x', personName: 'Anne' })).toBe('x');
    expect(personKey({ accountId: null, personName: 'Hélène  ÉLUE' })).toBe(
      personKey({ accountId: null, personName: 'helene elue' }),
    );
  });
});

describe('the term of a seat and of who holds it', () => {
  it.each<[string, Term, string[]]>([
    ['within the seat', { startsOn: '2024-01-01', endsOn: '2026-12-31' }, []],
    ['until further notice', { startsOn: '2025-01-01', endsOn: null }, []],
    ['before the seat', { startsOn: '2023-12-31', endsOn: null }, ['startsOn:before_the_seat']],
    ['after the seat', { startsOn: '2026-01-01', endsOn: '2027-01-01' }, ['endsOn:after_the_seat']],
    ['beginning after the seat', { startsOn: '2027-01-01', endsOn: null }, ['startsOn:after_the_seat']],
    ['backwards', { startsOn: '2025-01-02', endsOn: '2025-01-01' }, ['endsOn:ends_too_early']],
  ])('%s', (_says, term, problems) => expect(said(holderProblems({}, term, SEAT))).toEqual(problems));

  it('asks for a name and a body', () => {
    expect(said(holderProblems({ personName: ' ' }, SEAT, SEAT))).toEqual(['personName:required']);
    expect(said(committeeSeatProblems({ body: '' }, SEAT))).toEqual(['body:required']);
    expect(said(committeeSeatProblems({ voting: null as never }, SEAT))).toEqual(['voting:required']);
    expect(said(holderProblems({ startsOn: null as never }, SEAT, SEAT))).toEqual(['startsOn:required']);
    expect(said(committeeSeatProblems({}, { startsOn: '2025-01-02', endsOn: '2025-01-01' }))).toEqual([
      'endsOn:ends_too_early',
    ]);
  });
});

describe('naming a new holder', () => {
  const anne = holder('Anne', '2024-01-01', null);
  it('makes who was there leave the day before', () => {
    expect(succession([anne], { startsOn: '2026-03-03', endsOn: null })).toEqual({
      leaves: { holder: anne, endsOn: '2026-03-02' },
      overlaps: [],
    });
  });

  it.each<[string, ReturnType<typeof holder>[], Term, string[]]>([
    ['on the first day of another', [anne], { startsOn: '2024-01-01', endsOn: null }, ['Anne']],
    ['for a time within an open mandate', [anne], { startsOn: '2025-01-01', endsOn: '2025-02-01' }, ['Anne']],
    [
      'before another who is named already',
      [holder('Bruno', '2027-01-01', null)],
      { startsOn: '2026-03-03', endsOn: null },
      ['Bruno'],
    ],
    [
      'before another, ending in time',
      [holder('Bruno', '2027-01-01', null)],
      { startsOn: '2026-03-03', endsOn: '2026-12-31' },
      [],
    ],
    [
      'after another has left',
      [holder('Anne', '2024-01-01', '2026-03-02')],
      { startsOn: '2026-03-03', endsOn: null },
      [],
    ],
  ])('%s', (_says, holders, next, overlaps) => {
    expect(succession(holders, next).overlaps.map(({ personName }) => personName)).toEqual(overlaps);
  });

  it('leaves one holder a day, whatever is named in whatever order', { timeout: 60_000 }, () => {
    const term = fc.tuple(fc.nat({ max: 30 }), fc.option(fc.nat({ max: 30 })));
    fc.assert(
      fc.property(fc.array(term, { maxLength: 12 }), (terms) => {
        const holders: ReturnType<typeof holder>[] = [];
        for (const [start, length] of terms) {
          const startsOn = addDays('2026-01-01', start);
          const next = { startsOn, endsOn: length === null ? null : addDays(startsOn, length) };
          const { leaves, overlaps } = succession(holders, next);
          if (overlaps.length > 0) continue;
          if (leaves) leaves.holder.endsOn = leaves.endsOn;
          holders.push(holder(`p${holders.length}`, next.startsOn, next.endsOn));
        }
        for (const [rank, one] of holders.entries())
          for (const other of holders.slice(rank + 1)) expect(overlap(one, other)).toBe(false);
      }),
    );
  });
});

describe('vacantSince', () => {
  it.each([
    ['held', [holder('Anne', '2024-01-01', null)], '2026-03-03', null],
    ['never held', [], '2026-03-03', '2024-01-01'],
    ['held until the day before', [holder('Anne', '2024-01-01', '2026-03-02')], '2026-03-03', '2026-03-03'],
    ['left long ago', [holder('Anne', '2024-01-01', '2025-06-30')], '2026-03-03', '2025-07-01'],
    ['only a substitute', [holder('Denis', '2024-01-01', null, 'substitute')], '2026-03-03', '2024-01-01'],
    ['its term is over', [], '2027-01-01', null],
  ])('%s', (_says, holders, day, since) => expect(vacantSince(SEAT, holders, day)).toBe(since));
});

describe('the address of a person', () => {
  it.each([
    [{ accountId: null, email: ' Prenom.Nom@Exemple.fr ' }, 'prenom.nom@exemple.fr'],
    [{ accountId: null, email: '  ' }, null],
    [{ accountId: null, email: null }, null],
    [{ accountId: 'a', email: 'prenom.nom@exemple.fr' }, null],
  ])('%j: %s', (given, address) => {
    expect(addressOf(given)).toBe(address);
  });

  it('is refused when no mail can reach it', () => {
    const term = { startsOn: '2024-01-01', endsOn: null };
    const asked = (email: string | null) => said(holderProblems({ email }, term, { ...term }));
    expect([asked('prenom.nom@exemple.fr'), asked(null), asked('prenom.nom')]).toEqual([
      [],
      [],
      ['email:email_invalid'],
    ]);
  });
});
