import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountActor, Role } from '@binome/shared/domain';
import { abilityOf, allows, ROLES, systemActor } from '@binome/shared/domain';
import {
  contactProblems,
  contourCentre,
  DEPARTEMENT_POINTS,
  importPolicy,
  isSiren,
  leadPost,
  onboardingChecklist,
  phaseOfFileName,
  phaseOfText,
  placeOf,
  seatProblems,
  simplifiedContour,
  territoryPolicy,
  undoObstacles,
  vacantSides,
  writtenRowKey,
  type ContourGeometry,
  type WrittenRow,
} from './index.js';

const seat = (side: 'elected' | 'industrial', startsOn: string, endsOn: string | null = null) => ({
  side,
  personName: 'X',
  startsOn,
  endsOn,
});

describe('isSiren', () => {
  it('checks the ninth digit', { timeout: 60_000 }, () => {
    expect(isSiren('200018653')).toBe(true);
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(digits, (first) => {
        const valid = Array.from({ length: 10 }, (_, last) => `${first.join('')}${last}`).filter(isSiren);
        expect(valid).toHaveLength(1);
      }),
    );
    for (const text of ['', '20001865', '2000186530', '20001865a']) expect(isSiren(text)).toBe(false);
  });
});

describe('phases', () => {
  it.each([
    ['territoires-2018-2023.csv', 'phase_1'],
    ['territoires-2023-2027-membres.csv', 'phase_2'],
    ['liste temps I.csv', 'phase_1'],
    ['liste temps II.csv', 'phase_2'],
    ['liste.csv', null],
  ])('%s', (name, phase) => expect(phaseOfFileName(name)).toBe(phase));
  it('reads a cell', () =>
    expect(['1', 'II', '2023-2027', 'temps I', '?'].map(phaseOfText)).toEqual([
      'phase_1',
      'phase_2',
      'phase_2',
      'phase_1',
      null,
    ]));
});

describe('the pair and the lead', () => {
  it('a side is vacant when no seat is in force, its last day included', () => {
    const seats = [seat('elected', '2026-01-01', '2026-06-30'), seat('industrial', '2026-07-01')];
    expect(vacantSides(seats, '2026-06-30')).toEqual(['industrial']);
    expect(vacantSides(seats, '2026-07-01')).toEqual(['elected']);
  });
  it('tells since when the post is vacant', () => {
    const postings = [
      { startsOn: '2024-01-01', endsOn: '2025-03-31' },
      { startsOn: '2025-04-01', endsOn: '2025-12-31' },
    ];
    expect(leadPost(postings, '2026-01-02')).toMatchObject({ vacant: true, vacantSince: '2025-12-31' });
    expect(leadPost(postings, '2025-12-31')).toMatchObject({ vacant: false, vacantSince: null });
    expect(leadPost([], '2026-01-02')).toEqual({ holders: [], vacant: true, vacantSince: null });
  });
  it('refuses a seat that ends before it starts', () => {
    expect(seatProblems({ startsOn: '2026-02-01', endsOn: '2026-01-31' })).toHaveLength(1);
    expect(seatProblems({ startsOn: '2026-02-01', endsOn: null })).toEqual([]);
  });
  it('computes the checklist from facts', () => {
    const facts = {
      memberCount: 1,
      seats: [seat('elected', '2026-01-01')],
      leadPosted: false,
      contactCount: 0,
      plan: { hasOrientation: true, hasAction: false },
    };
    expect(
      onboardingChecklist(facts, '2026-02-01')
        .filter(({ done }) => done)
        .map(({ step }) => step),
    ).toEqual(['members_imported', 'elected_named', 'plan_begun', 'orientation_added']);
  });
});

describe('rights', () => {
  const mine = { id: 'mine' };
  const other = { id: 'other' };
  const actor = (role: Role): AccountActor => ({
    kind: 'account',
    accountId: 'a',
    sessionId: 's',
    name: 'n',
    capacity: { id: 'c', role, territoryIds: ['mine'], regionCodes: [], operator: null },
    stateTerritoryIds: role === 'national_coordinator' ? 'all' : role === 'regional_reviewer' ? ['mine'] : [],
  });
  const EXPECTED: Record<Role, [readMine: boolean, editMine: boolean, readOther: boolean, editOther: boolean]> = {
    elected: [true, true, false, false],
    industrial: [true, true, false, false],
    project_lead: [true, true, false, false],
    contributor: [true, false, false, false],
    observer: [true, false, false, false],
    operator_agent: [false, false, false, false],
    regional_reviewer: [true, false, false, false],
    national_coordinator: [true, false, true, false],
    administrator: [true, true, true, true],
  };
  it.each(ROLES)('%s', (role) => {
    const ability = abilityOf(actor(role), [territoryPolicy, importPolicy]);
    const told = [mine, other].flatMap((row) => ['read', 'edit'].map((act) => allows(ability, act, 'Territory', row)));
    expect(told).toEqual(EXPECTED[role]);
    expect(allows(ability, 'name_seat', 'Territory', mine)).toBe(EXPECTED[role][1]);
    for (const act of ['read', 'upload', 'confirm', 'undo'])
      expect(allows(ability, act, 'TerritoryImport', {})).toBe(role === 'administrator');
  });
  it('programs do everything', () => {
    expect(allows(abilityOf(systemActor('x'), [territoryPolicy, importPolicy]), 'undo', 'TerritoryImport', {})).toBe(
      true,
    );
  });
});

describe('undoing', () => {
  const row: WrittenRow = { kind: 'territory', id: '1', label: 'ti-0101', before: { name: 'A' }, after: { name: 'B' } };
  const now = (values: Record<string, unknown>) => new Map([[writtenRowKey(row), values]]);
  it('is free while what was written is still so, whatever else changed', () => {
    expect(undoObstacles([row], now({ name: 'B', sectors: ['wood'] }))).toEqual([]);
  });
  it('names what changed, disappeared or came back', () => {
    expect(undoObstacles([row], now({ name: 'C' }))).toEqual([{ label: 'ti-0101', reason: 'changed' }]);
    expect(undoObstacles([row], new Map())).toEqual([{ label: 'ti-0101', reason: 'removed' }]);
    expect(undoObstacles([{ ...row, after: null }], now({ name: 'A' }))).toEqual([
      { label: 'ti-0101', reason: 'created' },
    ]);
  });
});

describe('contours and points', () => {
  const ring = fc.array(
    fc.tuple(fc.double({ min: -5, max: 9, noNaN: true }), fc.double({ min: 41, max: 51, noNaN: true })),
    { minLength: 4, maxLength: 60 },
  );
  it('a simplified contour keeps its ends, invents no point and never grows', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(ring, fc.double({ min: 0, max: 1, noNaN: true }), (points, tolerance) => {
        const closed = [...points, points[0] ?? [0, 0]].map(([x, y]) => [x ?? 0, y ?? 0]);
        const contour: ContourGeometry = { type: 'Polygon', coordinates: [closed] };
        const simplified = simplifiedContour(contour, tolerance).coordinates[0] as number[][];
        expect(simplified.length).toBeLessThanOrEqual(closed.length);
        expect(simplified[0]).toEqual(closed[0]);
        expect(simplified.at(-1)).toEqual(closed.at(-1));
        expect(simplified.every((point) => closed.some(([x, y]) => x === point[0] && y === point[1]))).toBe(true);
      }),
    );
  });
  it('finds the middle of the largest polygon', () => {
    const square = (x: number, size: number): number[][][] => [
      [
        [x, 0],
        [x, size],
        [x + size, size],
        [x + size, 0],
        [x, 0],
      ],
    ];
    expect(contourCentre({ type: 'MultiPolygon', coordinates: [square(0, 1), square(10, 4)] })).toEqual([12, 2]);
  });
  it('places a territory by its point, else by its départements', () => {
    expect(placeOf({ longitude: 1, latitude: 2, departementCodes: [] })).toEqual({
      longitude: 1,
      latitude: 2,
      approximate: false,
    });
    expect(placeOf({ longitude: null, latitude: null, departementCodes: ['2A'] })).toMatchObject({ approximate: true });
    expect(placeOf({ longitude: null, latitude: null, departementCodes: [] })).toBeNull();
    expect(Object.keys(DEPARTEMENT_POINTS)).toHaveLength(101);
  });
});

describe('contacts', () => {
  it('checks the fields that are given', () => {
    expect(contactProblems({ name: 'A', email: 'a@b.fr', phone: '01 02 03 04 05' })).toEqual([]);
    expect(contactProblems({ name: ' ' })).toMatchObject([{ problem: 'required' }]);
    expect(contactProblems({ email: 'a@b' })).toMatchObject([{ problem: 'email_invalid' }]);
    expect(contactProblems({ phone: 'call me' })).toMatchObject([{ problem: 'phone_invalid' }]);
    expect(contactProblems({ position: 'x'.repeat(201) })).toMatchObject([{ problem: 'too_long' }]);
  });
});
