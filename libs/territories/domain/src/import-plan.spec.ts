import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesNothing,
  importPlan,
  readFile,
  referenceOf,
  territoryKey,
  type ContourGeometry,
  type DecodedFile,
  type ImportPlan,
  type KnownGeography,
  type KnownTerritory,
  type ProgrammePhase,
  type ReadFile,
} from './index.js';

const commune = (code: string, nom: string, siren: string, departement: string, region: string) => ({
  code,
  nom,
  siren,
  departement,
  region,
  type: 'commune-actuelle',
  zone: 'metro',
  population: 100,
});

const REFERENCE = referenceOf(
  {
    regions: [
      { code: '28', nom: 'Normandie', zone: 'metro' },
      { code: '32', nom: 'Hauts-de-France', zone: 'metro' },
    ],
    departements: [
      { code: '76', nom: 'Seine-Maritime', region: '28', zone: 'metro' },
      { code: '80', nom: 'Somme', region: '32', zone: 'metro' },
    ],
    epci: [
      {
        code: '200000172',
        nom: 'CC A',
        type: 'CC',
        membres: [
          { code: '76001', populationMunicipale: 60 },
          { code: '76002', populationMunicipale: 50 },
          { code: '76003', populationMunicipale: 40 },
        ],
      },
      {
        code: '200000438',
        nom: 'CC B',
        type: 'CC',
        membres: [
          { code: '80001', populationMunicipale: 30 },
          { code: '80002', populationMunicipale: 20 },
        ],
      },
    ],
    ept: [],
    communes: [
      commune('76001', 'Un', '217600016', '76', '28'),
      commune('76002', 'Deux', '217600024', '76', '28'),
      commune('76003', 'Trois', '217600032', '76', '28'),
      commune('80001', 'Quatre', '218000010', '80', '32'),
      commune('80002', 'Cinq', '218000028', '80', '32'),
      { code: '76009', nom: 'Ancienne', type: 'commune-deleguee', zone: 'metro', chefLieu: '76001' },
    ],
  },
  2026,
);

const NOTHING: KnownGeography = { territories: new Map(), departementContours: new Map() };

const table = (name: string, text: string): DecodedFile => ({
  name,
  kind: 'table',
  lines: text
    .trim()
    .split('\n')
    .map((line, place) => ({ line: place + 1, cells: line.trim().split(',') })),
});

const SQUARE: ContourGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [0, 2],
      [2, 2],
      [2, 0],
      [0, 0],
    ],
  ],
};

function read(file: DecodedFile, known = NOTHING, chosenPhase: ProgrammePhase | null = 'phase_2') {
  return readFile(file, { reference: REFERENCE, known, chosenPhase });
}

function planOf(files: DecodedFile[], known = NOTHING, chosenPhase: ProgrammePhase | null = 'phase_2'): ImportPlan {
  const readings = files.map((file) => read(file, known, chosenPhase));
  const problems = readings.flatMap((reading) => reading.problems);
  const plan = importPlan(
    readings.flatMap((reading): ReadFile[] => (reading.read ? [reading.read] : [])),
    known,
    REFERENCE,
  );
  return { ...plan, problems: [...problems, ...plan.problems] };
}

/** What is known once the plan is applied. */
function applied(plan: ImportPlan, known: KnownGeography): KnownGeography {
  const territories = new Map(known.territories);
  for (const { phase, code, facts, addedMembers, removedMembers, changedMembers, contour } of plan.territories) {
    const key = territoryKey(phase, code);
    const before = territories.get(key);
    const gone = new Set([...removedMembers, ...changedMembers.map(({ member }) => member)].map(({ siren }) => siren));
    const members = [
      ...(before?.members ?? []).filter(({ siren }) => !gone.has(siren)),
      ...changedMembers.map(({ member }) => member),
      ...addedMembers,
    ];
    territories.set(key, { phase, code, ...facts, members, contour: contour?.after ?? before?.contour ?? null });
  }
  return { ...known, territories };
}

const LIST = table('liste.csv', 'id_ti,lib_ti,insee_reg_id\nti-2801,Caux,28\nti-3201,Somme,32');
const MEMBERS = table('membres.csv', 'siren,id_ti\n200000172,ti-2801\n200000438,ti-3201');
const codesOf = (plan: ImportPlan): string[] => plan.problems.map(({ code }) => code);

function known(...territories: Partial<KnownTerritory>[]): KnownGeography {
  const whole = territories.map((territory): KnownTerritory => ({
    phase: 'phase_2',
    code: 'ti-2801',
    name: 'Caux',
    regionCode: '28',
    regionCodes: ['28'],
    departementCodes: [],
    population: null,
    communeCount: null,
    longitude: null,
    latitude: null,
    members: [],
    contour: null,
    ...territory,
  }));
  return {
    territories: new Map(whole.map((territory) => [territoryKey(territory.phase, territory.code), territory])),
    departementContours: new Map(),
  };
}

describe('importPlan', () => {
  it('creates territories with their members and the figures that follow', () => {
    const plan = planOf([MEMBERS, LIST]);
    expect(plan.problems).toEqual([]);
    expect(plan.territories.map(({ kind, code }) => [kind, code])).toEqual([
      ['created', 'ti-2801'],
      ['created', 'ti-3201'],
    ]);
    expect(plan.territories[0]?.facts).toMatchObject({
      population: 150,
      communeCount: 3,
      departementCodes: ['76'],
      regionCodes: ['28'],
    });
  });

  it('changes nothing the second time, whatever the order of the files', { timeout: 60_000 }, () => {
    const contours: DecodedFile = {
      name: 'c',
      kind: 'contours',
      features: [{ properties: { id_ti: 'ti-2801' }, geometry: SQUARE }],
    };
    fc.assert(
      fc.property(fc.shuffledSubarray([LIST, MEMBERS, contours], { minLength: 3 }), (files) => {
        const after = applied(planOf(files), NOTHING);
        expect(after.territories.get('phase_2:ti-2801')).toMatchObject({ longitude: 1, latitude: 1 });
        expect(changesNothing(planOf(files, after))).toBe(true);
      }),
    );
  });

  it('reads columns in any order, with French titles', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['Code territoire', 'Nom du territoire', 'Code région', 'Population'], { minLength: 4 }),
        (titles) => {
          const values: Record<string, string> = {
            'Code territoire': 'ti-2801',
            'Nom du territoire': 'Caux',
            'Code région': '28',
            Population: '1 234',
          };
          const plan = planOf([
            table('liste.csv', `${titles.join(',')}\n${titles.map((title) => values[title]).join(',')}`),
          ]);
          expect(plan.problems).toEqual([]);
          expect(plan.territories[0]?.facts).toMatchObject({ name: 'Caux', population: 1234, regionCode: '28' });
        },
      ),
    );
  });

  it('leaves absent columns alone and shows from what to what', () => {
    const plan = planOf(
      [table('liste.csv', 'id_ti,lib_ti,insee_reg_id\nti-2801,Pays de Caux,28')],
      known({ population: 12, longitude: 3 }),
    );
    expect(plan.territories[0]).toMatchObject({
      kind: 'changed',
      changes: [{ field: 'name', from: 'Caux', to: 'Pays de Caux' }],
    });
  });

  it('removes a member that the file no longer names, and lets it move to another territory of the file', () => {
    const before = applied(planOf([LIST, MEMBERS]), NOTHING);
    const moved = planOf([table('m.csv', 'siren,id_ti\n200000172,ti-3201\n200000438,ti-2801')], before);
    expect(moved.problems).toEqual([]);
    expect(moved.territories.map((planned) => [planned.addedMembers.length, planned.removedMembers.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('derives members from communes: most of a grouping, else single communes, former ones counted as today', () => {
    const rows =
      'insee_com,lib_com,id_ti,lib_ti\n76009,Ancienne,ti-2801,Caux\n76002,Deux,ti-2801,Caux\n80001,Quatre,ti-2801,Caux';
    const plan = planOf([table('communes.csv', rows)]);
    expect(plan.problems).toEqual([]);
    expect(plan.territories[0]?.addedMembers.map(({ siren, type }) => [siren, type])).toEqual([
      ['200000172', 'epci'],
      ['218000010', 'commune'],
    ]);
    expect(plan.territories[0]?.facts).toMatchObject({ name: 'Caux', regionCode: '28', regionCodes: ['28', '32'] });
  });

  it('tells the phase by the name of the file, the column, or the territories named', () => {
    const plain = 'id_ti,lib_ti,insee_reg_id\nti-2801,Caux,28';
    expect(read(table('territoires-2018-2023.csv', plain), NOTHING, null).read?.phase).toBe('phase_1');
    expect(
      read(table('x.csv', 'id_ti,lib_ti,insee_reg_id,temps\nti-2801,Caux,28,temps II'), NOTHING, null).read?.phase,
    ).toBe('phase_2');
    expect(read(table('x.csv', plain), known({ phase: 'phase_1' }), null).read?.phase).toBe('phase_1');
    expect(read(table('x.csv', plain), NOTHING, null).problems[0]?.code).toBe('PHASE_NOT_STATED');
  });
});

describe('what an import is refused for', () => {
  const list = (row: string): DecodedFile => table('liste.csv', `id_ti,lib_ti,insee_reg_id\n${row}`);
  const members = (...rows: string[]): DecodedFile => table('membres.csv', `id_ti,siren\n${rows.join('\n')}`);

  it.each<[string, DecodedFile[], KnownGeography]>([
    ['EMPTY_FILE', [table('liste.csv', 'id_ti,lib_ti,insee_reg_id')], NOTHING],
    ['UNKNOWN_SHAPE', [table('liste.csv', 'nom,prenom\nA,B')], NOTHING],
    ['COLUMN_TWICE', [table('liste.csv', 'id_ti,id_ti,lib_ti\nti-2801,ti-2801,Caux')], NOTHING],
    ['BROKEN_ROW', [list('ti-2801,Caux')], NOTHING],
    ['MALFORMED_CODE', [list('2801,Caux,28')], NOTHING],
    ['MISSING_VALUE', [list('ti-2801,,28')], NOTHING],
    ['UNKNOWN_REGION', [list('ti-2801,Caux,99')], NOTHING],
    ['UNSAFE_TEXT', [list('ti-2801,Ca\u202eux,28')], NOTHING],
    ['TERRITORY_TWICE', [list('ti-2801,Caux,28\nti-2801,Caux,28')], NOTHING],
    ['MALFORMED_SIREN', [LIST, members('ti-2801,200000173')], NOTHING],
    ['UNKNOWN_SIREN', [LIST, members('ti-2801,732829320')], NOTHING],
    ['MEMBER_TWICE', [LIST, members('ti-2801,200000172', 'ti-2801,200000172')], NOTHING],
    ['MEMBER_IN_TWO_TERRITORIES', [LIST, members('ti-2801,200000172', 'ti-3201,200000172')], NOTHING],
    ['UNKNOWN_TERRITORY', [members('ti-2801,200000172')], known({ phase: 'phase_1', code: 'ti-9999', name: 'X' })],
    ['PHASE_CONTRADICTED', [table('territoires-2018-2023.csv', 'id_ti,lib_ti,insee_reg_id\nti-2801,Caux,28')], NOTHING],
    [
      'PHASES_MIXED',
      [table('x.csv', 'id_ti,lib_ti,insee_reg_id,phase\nti-2801,Caux,28,1\nti-3201,Somme,32,2')],
      NOTHING,
    ],
    ['CODE_OF_OTHER_PHASE', [list('ti-2801,Vallée,28')], known({}, { phase: 'phase_1', name: 'Vallée' })],
    ['COMMUNE_TWICE', [table('c.csv', 'insee_com,id_ti,lib_ti\n76001,ti-2801,Caux\n76001,ti-2801,Caux')], NOTHING],
    [
      'COMMUNE_IN_TWO_TERRITORIES',
      [table('c.csv', 'insee_com,id_ti,lib_ti\n76001,ti-2801,Caux\n76001,ti-3201,Somme')],
      NOTHING,
    ],
    ['UNKNOWN_COMMUNE', [table('c.csv', 'insee_com,id_ti,lib_ti\n99999,ti-2801,Caux')], NOTHING],
    ['TWO_NAMES', [table('c.csv', 'insee_com,id_ti,lib_ti\n76001,ti-2801,Caux\n76002,ti-2801,Bray')], NOTHING],
    [
      'UNKNOWN_TERRITORY',
      [{ name: 'c', kind: 'contours', features: [{ properties: { id_ti: 'ti-7777' }, geometry: SQUARE }] }],
      NOTHING,
    ],
    [
      'NO_CONTOUR',
      [{ name: 'c', kind: 'contours', features: [{ properties: { nom: 'x' }, geometry: SQUARE }] }],
      NOTHING,
    ],
    [
      'UNKNOWN_DEPARTEMENT',
      [{ name: 'c', kind: 'contours', features: [{ properties: { insee_dep: '99' }, geometry: SQUARE }] }],
      NOTHING,
    ],
  ])('%s', (code, files, before) => {
    expect(codesOf(planOf(files, before))).toContain(code);
  });

  it('says the line and the column of the file', () => {
    const plan = planOf([list('ti-2801,Caux,28\nti-3201,Somme,99')]);
    expect(plan.problems[0]).toMatchObject({
      code: 'UNKNOWN_REGION',
      line: 3,
      column: 'insee_reg_id',
      file: 'liste.csv',
    });
  });

  it('a member already in a territory of which the file does not speak', () => {
    const before = applied(planOf([LIST, MEMBERS]), NOTHING);
    expect(codesOf(planOf([members('ti-2801,200000438')], before))).toEqual(['MEMBER_IN_TWO_TERRITORIES']);
  });

  it('not a territory that kept code and name from one phase to the next', () => {
    const plan = planOf([LIST], known({ phase: 'phase_1' }));
    expect(codesOf(plan)).toEqual([]);
  });

  it('a list that is mostly of the other phase', () => {
    const first = known({ phase: 'phase_1' }, { phase: 'phase_1', code: 'ti-3201', name: 'Somme' });
    expect(codesOf(planOf([LIST], first))).toEqual([
      'PHASE_CONTRADICTED',
      'CODE_OF_OTHER_PHASE',
      'CODE_OF_OTHER_PHASE',
    ]);
  });
});
