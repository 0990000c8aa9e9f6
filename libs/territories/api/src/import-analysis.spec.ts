import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCounts, territoryKey, type ImportPlan, type KnownGeography } from '@binome/territories/domain';
import { administrativeReference } from './administrative-reference.js';
import { openFiles, planOf } from './import-analysis.js';

const DATA = resolve('../shared/data');
const NOTHING: KnownGeography = { territories: new Map(), departementContours: new Map() };
const CSV = 'id_ti,lib_ti,insee_reg_id\nti-8401,Vallée de l’Été,84\n';

async function planOfBytes(name: string, bytes: Buffer, known = NOTHING): Promise<ImportPlan> {
  return planOf(await openFiles([{ name, bytes }]), known, 'phase_2');
}
const codes = (plan: ImportPlan): string[] => plan.problems.map(({ code }) => code);
const nameOf = (plan: ImportPlan): string | undefined => plan.territories[0]?.facts.name;

describe('the bytes of a file', () => {
  it('are UTF-8 with or without a mark, or Windows-1252', async () => {
    expect(nameOf(await planOfBytes('a.csv', Buffer.from(CSV)))).toBe('Vallée de l’Été');
    expect(nameOf(await planOfBytes('a.csv', Buffer.from(`\ufeff${CSV}`)))).toBe('Vallée de l’Été');
    const windows = Buffer.from(CSV.replace('’', '\u0092'), 'latin1');
    expect(nameOf(await planOfBytes('a.csv', windows))).toBe('Vallée de l’Été');
  });

  it.each([',', ';', '\t', '|'])('may separate columns by %j', async (separator) => {
    const text = CSV.replaceAll(',', separator).replaceAll('\n', '\r\n');
    expect(nameOf(await planOfBytes('a.csv', Buffer.from(text)))).toBe('Vallée de l’Été');
  });

  it('keep the line of each row, quoted ones over several lines included', async () => {
    const text = 'id_ti,lib_ti,insee_reg_id\nti-8401,"Vallée, de\nl’Arve",84\n\nti-8402,Ain,99\n';
    expect((await planOfBytes('a.csv', Buffer.from(text))).problems).toMatchObject([
      { code: 'UNKNOWN_REGION', line: 5 },
    ]);
  });

  it.each<[string, string, Buffer]>([
    ['nothing', 'EMPTY_FILE', Buffer.alloc(0)],
    ['only spaces', 'EMPTY_FILE', Buffer.from(' \n \n')],
    ['a workbook', 'NOT_A_TABLE', Buffer.from('504b0304140000000800000021000000000000000000000000000000', 'hex')],
    ['an old workbook', 'NOT_A_TABLE', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['a PDF', 'NOT_A_TABLE', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['too many', 'FILE_TOO_LARGE', Buffer.alloc(25_000_001, 'a')],
    ['NUL', 'UNREADABLE_TEXT', Buffer.from('id_ti,lib_ti\nti-8401,\u0000')],
    ['an open quote', 'BROKEN_ROW', Buffer.from('id_ti,lib_ti,insee_reg_id\nti-8401,"A,84')],
    ['JSON of something else', 'NO_CONTOUR', Buffer.from('{"type":"x","__proto__":{"a":1}}')],
    ['broken JSON', 'NO_CONTOUR', Buffer.from('{"type":')],
  ])('%s', async (_what, code, bytes) => {
    expect(codes(await planOfBytes('a.csv', bytes))).toEqual([code]);
  });

  it('give GeoJSON shapes', async () => {
    const square = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 45],
          [0, 46],
          [1, 46],
          [1, 45],
          [0, 45],
        ],
      ],
    };
    const shapes = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { id_ti: 'ti-8401' }, geometry: square }],
    };
    const received = [CSV, JSON.stringify(shapes)].map((text, place) => ({
      name: `${place}`,
      bytes: Buffer.from(text),
    }));
    const plan = planOf(await openFiles(received), NOTHING, 'phase_2');
    expect(plan.problems).toEqual([]);
    expect(importCounts(plan)).toMatchObject({ createdTerritories: 1, createdContours: 1 });
  });
});

describe.skipIf(!existsSync(DATA))('the real lists', () => {
  const files = (pattern: RegExp) =>
    readdirSync(DATA)
      .filter((name) => pattern.test(name))
      .map((name) => ({ name, bytes: readFileSync(resolve(DATA, name)) }));

  function applied(plan: ImportPlan): KnownGeography {
    const known = plan.territories.map(
      ({ phase, code, facts, addedMembers, contour }) =>
        [
          territoryKey(phase, code),
          { phase, code, ...facts, members: addedMembers, contour: contour?.after ?? null },
        ] as const,
    );
    return {
      territories: new Map(known),
      departementContours: new Map(plan.departements.map(({ code, after }) => [code, after])),
    };
  }

  it('import all together, whatever their phase, then change nothing', async () => {
    const opened = await openFiles(files(/csv$|topojson$/));
    const plan = planOf(opened, NOTHING, null);
    expect(plan.problems).toEqual([]);
    expect(importCounts(plan)).toMatchObject({
      createdTerritories: 332,
      addedMembers: 641 + 588,
      createdContours: 183 + 101,
    });
    const again = planOf(opened, applied(plan), null);
    expect(again.problems).toEqual([]);
    expect(importCounts(again)).toMatchObject({
      createdTerritories: 0,
      changedTerritories: 0,
      unchangedTerritories: 332,
      addedMembers: 0,
    });
  });

  it('say what their members say: figures derived from members are those of the list', async () => {
    const members = planOf(await openFiles(files(/2023-2027.*csv$/)), NOTHING, null);
    const threeColumns = /^(?:"[^"]*"|[^,\n]*)(?:,(?:"[^"]*"|[^,\n]*)){2}/gm;
    const withoutFigures = files(/2023-2027.*csv$/).map(({ name, bytes }) => {
      const stripped = (bytes.toString().match(threeColumns) ?? []).join('\n');
      return { name, bytes: name.includes('membres') ? bytes : Buffer.from(stripped) };
    });
    const derived = planOf(await openFiles(withoutFigures), NOTHING, null);
    const figures = (plan: ImportPlan) =>
      plan.territories.map(({ code, facts: { population, communeCount, departementCodes, regionCodes } }) => ({
        code,
        population,
        communeCount,
        departementCodes,
        regionCodes,
      }));
    expect(figures(derived)).toEqual(figures(members));
  });

  it('give the same members commune by commune, in the official open-data shape', async () => {
    const listed = planOf(await openFiles(files(/2023-2027.*csv$/)), NOTHING, null);
    const { authorities } = administrativeReference();
    const rows = listed.territories.flatMap(({ code, facts, addedMembers }) =>
      addedMembers.flatMap(({ siren }) =>
        (authorities.get(siren)?.communeCodes ?? []).map((commune) => `${commune};"";${code};"${facts.name}"`),
      ),
    );
    const bytes = Buffer.from(`insee_com;lib_com;id_ti;lib_ti\n${rows.join('\n')}`, 'utf8');
    const plan = planOf(await openFiles([{ name: 'territoires-d-industrie.csv', bytes }]), applied(listed), null);
    expect(plan.problems).toEqual([]);
    expect(importCounts(plan)).toMatchObject({
      createdTerritories: 0,
      changedTerritories: 0,
      unchangedTerritories: 183,
    });
  });

  it('of temps I are refused as temps II, and the other way round', async () => {
    const known = applied(planOf(await openFiles(files(/csv$/)), NOTHING, null));
    for (const [pattern, phase] of [
      [/2018-2023/, 'phase_2'],
      [/2023-2027/, 'phase_1'],
    ] as const) {
      const renamed = files(pattern)
        .filter(({ name }) => /csv$/.test(name))
        .map(({ bytes }, place) => ({ name: `${place}.csv`, bytes }));
      const plan = planOf(await openFiles(renamed), known, phase);
      expect(codes(plan)).toContain('PHASE_CONTRADICTED');
    }
  });
});
