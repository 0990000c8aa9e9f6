import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { charterCheck, type CharterSeat } from '../charter.rules.js';
import { collegeProblems, committeeProblems } from '../committee.rules.js';
import { methodProblems } from '../method.js';
import { KIT_KEYS, type GovernanceKit } from './kit.js';
import { kitChanges, standingOf, type KitChange, type KitInstance } from './kit-difference.rules.js';
import { kitPlan, type PlaceFacts } from './kit-plan.rules.js';
import { kitOf, KITS, latestKit, versionsOf } from './kits.js';

const PLACE: PlaceFacts = {
  members: [
    { siren: '200070852', name: 'CC Faucigny' },
    { siren: '247400567', name: 'CC Arve' },
  ],
  regions: [{ code: '84', name: 'Auvergne-Rhône-Alpes' }],
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
    {
      side: 'elected',
      personName: 'Karim',
      position: null,
      organisation: null,
      accountId: null,
      startsOn: '2024-01-01',
      endsOn: null,
    },
    {
      side: 'elected',
      personName: 'Gone',
      position: null,
      organisation: null,
      accountId: null,
      startsOn: '2024-01-01',
      endsOn: '2026-03-02',
    },
  ],
  leads: [{ personName: 'Lucie', accountId: 'a3', startsOn: '2024-01-01', endsOn: null }],
  takenCodes: [],
  today: '2026-03-03',
};

const EVERY_VERSION = KIT_KEYS.flatMap(versionsOf);
const nameOf = ({ key, version }: GovernanceKit) => `${key} ${version}`;

describe('a kit', () => {
  it('is offered in its newest version', () => {
    expect(KITS.map(nameOf)).toEqual(['small_territory 1', 'many_authorities 2', 'co_presidents 1', 'industry_led 1']);
    expect(() => kitOf('small_territory', 99)).toThrow('no version 99');
  });

  it.each(EVERY_VERSION.map((kit) => [nameOf(kit), kit] as const))(
    '%s holds nothing that a form would refuse',
    (_name, kit) => {
      for (const { content, colleges, seats, parent } of kit.committees) {
        expect(committeeProblems(content)).toEqual([]);
        expect(colleges.flatMap(collegeProblems)).toEqual([]);
        const keys = seats.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const seat of seats) if (seat.college) expect(colleges.map(({ key }) => key)).toContain(seat.college);
        if (parent) expect(kit.committees.map(({ key }) => key)).toContain(parent);
      }
      expect(kit.method.flatMap(methodProblems)).toEqual([]);
      for (const keys of [
        kit.committees.map(({ key }) => key),
        kit.method.map(({ key }) => key),
        kit.committees.map(({ content }) => content.code),
      ])
        expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it.each(EVERY_VERSION.map((kit) => [nameOf(kit), kit] as const))(
    '%s seats everybody whom the programme expects',
    (_name, kit) => {
      const planned = kitPlan(kit, PLACE);
      const seats = planned.flatMap(({ kit: { key: committeeId }, seats: made }) =>
        made.map((seat): CharterSeat => ({
          ...seat,
          id: seat.key,
          committeeId,
          startsOn: '2026-03-03',
          endsOn: null,
          holders: [],
        })),
      );
      const committees = kit.committees.map(({ key, parent, content: { level } }) => ({
        id: key,
        level,
        parentId: parent,
      }));
      const items = charterCheck({ ...PLACE, committees, seats });
      expect(items.filter(({ state }) => state === 'missing')).toEqual([]);
    },
  );

  it('never removes what a version before it brought', () => {
    for (const key of KIT_KEYS)
      for (const [rank, next] of versionsOf(key).entries()) {
        const before = versionsOf(key)[rank - 1];
        if (before)
          expect(kitChanges(next, before).filter(({ kind }) => kind !== 'field' && kind !== 'minimum')).toEqual([]);
      }
  });

  it('never changes once published', () => {
    const prints = EVERY_VERSION.map((kit) => [
      nameOf(kit),
      createHash('sha256').update(JSON.stringify(kit)).digest('hex').slice(0, 12),
    ]);
    expect(Object.fromEntries(prints)).toMatchInlineSnapshot(`
      {
        "co_presidents 1": "39e782d2a917",
        "industry_led 1": "f5eda7a5df01",
        "many_authorities 1": "964478794dfd",
        "many_authorities 2": "642ee9f0d5c7",
        "small_territory 1": "afb0ad232cd2",
      }
    `);
  });
});

describe('what a kit would create', () => {
  const seatsIn = (kit: GovernanceKit, place: PlaceFacts = PLACE) => kitPlan(kit, place)[0]?.seats ?? [];

  it('is a seat for each person of the pair in force, each member and each région', () => {
    const seats = seatsIn(latestKit('co_presidents'));
    expect(seats.filter(({ side }) => side === 'elected').map(({ key, body, holder }) => [key, body, holder])).toEqual([
      ['pair_elected:1', 'CC Faucigny', { personName: 'Claire', accountId: 'a1', startsOn: '2024-01-01' }],
      ['pair_elected:2', 'Binôme, côté élus', { personName: 'Karim', accountId: null, startsOn: '2024-01-01' }],
    ]);
    expect(seats.find(({ side }) => side === 'industrial')).toMatchObject({ key: 'pair_industrial:1', holder: null });
    expect(seats.filter(({ memberSiren }) => memberSiren).map(({ key, body }) => [key, body])).toEqual([
      ['members:200070852', 'CC Faucigny'],
      ['members:247400567', 'CC Arve'],
    ]);
    expect(seats.find(({ key }) => key === 'regions:84')?.body).toBe('Région Auvergne-Rhône-Alpes');
    expect(seats.find(({ key }) => key === 'lead')).toMatchObject({ voting: false, holder: { personName: 'Lucie' } });
  });

  it('leaves alone a committee whose code is there', () => {
    const plan = kitPlan(latestKit('many_authorities'), { ...PLACE, takenCodes: ['COTECH'] });
    expect(plan.map(({ kit, exists }) => [kit.key, exists])).toEqual([
      ['copil', false],
      ['cotech', true],
      ['acceleration', false],
    ]);
  });
});

describe('a newer version of a kit', () => {
  const [from, to] = [kitOf('many_authorities', 1), kitOf('many_authorities', 2)];
  const changes = kitChanges(from, to);
  const change = (key: string) => changes.find((one) => one.key === key) as KitChange;

  it('tells what it brings, item by item', () => {
    expect(changes.map(({ key }) => key)).toEqual([
      'field:copil.noticeDays',
      'seat:copil.operators:1',
      'seat:copil.operators:2',
      'committee:acceleration',
      'method:operators_day',
    ]);
    expect(change('field:copil.noticeDays')).toMatchObject({ from: 10, to: 15 });
    expect(kitChanges(to, to)).toEqual([]);
  });

  const here = (
    given: { noticeDays?: number; seatKeys?: string[]; committees?: string[]; methodKeys?: string[] } = {},
  ): KitInstance => {
    const copil = from.committees[0]!;
    const content = { ...copil.content, noticeDays: given.noticeDays ?? copil.content.noticeDays };
    const committee = { content, minimums: new Map(), seatKeys: new Set(given.seatKeys ?? []) };
    return {
      committees: new Map((given.committees ?? ['copil']).map((key) => [key, committee])),
      methodKeys: new Set(given.methodKeys ?? []),
    };
  };

  it.each<[string, KitInstance, string]>([
    ['field:copil.noticeDays', here(), 'open'],
    ['field:copil.noticeDays', here({ noticeDays: 21 }), 'changed_here'],
    ['field:copil.noticeDays', here({ noticeDays: 15 }), 'done'],
    ['field:copil.noticeDays', here({ committees: [] }), 'gone'],
    ['seat:copil.operators:1', here(), 'open'],
    ['seat:copil.operators:1', here({ seatKeys: ['operators:1'] }), 'done'],
    ['seat:copil.operators:1', here({ committees: [] }), 'gone'],
    ['committee:acceleration', here(), 'open'],
    ['committee:acceleration', here({ committees: ['copil', 'acceleration'] }), 'done'],
    ['method:operators_day', here(), 'open'],
    ['method:operators_day', here({ methodKeys: ['operators_day'] }), 'done'],
  ])('%s stands to the territory as it should', (key, instance, standing) => {
    expect(standingOf(change(key), instance)).toBe(standing);
  });

  it('may add a college, or change its minimum', () => {
    const copil = from.committees[0]!;
    const [elected, ...others] = copil.colleges;
    const next = {
      ...from,
      version: 9,
      committees: [
        { ...copil, colleges: [{ ...elected!, minimum: 4 }, ...others, { key: 'youth', name: 'Jeunes', minimum: 0 }] },
      ],
    };
    const [minimum, college] = kitChanges(from, next);
    expect([minimum?.key, college?.key]).toEqual(['minimum:copil.elected', 'college:copil.youth']);
    const stands = (minimums: [string, number][], one: KitChange) =>
      standingOf(one, {
        ...here(),
        committees: new Map([
          ['copil', { content: copil.content, minimums: new Map(minimums), seatKeys: new Set<string>() }],
        ]),
      });
    expect(stands([['elected', 3]], minimum!)).toBe('open');
    expect(stands([['elected', 2]], minimum!)).toBe('changed_here');
    expect(stands([], minimum!)).toBe('gone');
    expect(stands([], college!)).toBe('open');
    expect(stands([['youth', 0]], college!)).toBe('done');
  });
});
