import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportCommand } from './import-command.js';
import { ImportDesk, type TestFiles } from './testing-imports.js';

const DATA = resolve('../shared/data');
const FIXTURE = resolve('libs/territories/api/src/fixtures');

const MAP = '{ territoriesMap(phase: phase_2) { code contour } }';

function filesOf(folder: string, names: RegExp): TestFiles {
  const found = readdirSync(folder).filter((name) => names.test(name));
  return Object.fromEntries(found.map((name) => [name, readFileSync(resolve(folder, name))]));
}

describe('whole lists with members and contours', () => {
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await ImportDesk.open();
  });
  afterAll(() => desk.app.close());

  /** Imports, imports again, undoes; how long the two jobs took, in milliseconds. */
  async function there(
    files: TestFiles,
  ): Promise<{ counts: Record<string, number>; reading: number; writing: number }> {
    const started = performance.now();
    const previewed = await desk.preview(files);
    const read = performance.now();
    expect(previewed.problems).toEqual([]);
    const applied = await desk.confirm(previewed);
    const written = performance.now();
    expect(applied.status).toBe('applied');
    const second = await desk.preview(files);
    const nothing = {
      createdTerritories: 0,
      changedTerritories: 0,
      addedMembers: 0,
      removedMembers: 0,
      createdContours: 0,
    };
    expect(second.preview?.counts).toMatchObject(nothing);
    const map = await desk.app.data<{ territoriesMap: { contour: unknown }[] }>(desk.administrator, MAP);
    expect(map.territoriesMap.length).toBeGreaterThan(0);
    expect(map.territoriesMap.every(({ contour }) => contour !== null)).toBe(true);
    expect((await desk.undo(applied)).status).toBe('undone');
    expect(await desk.snapshot()).toEqual([]);
    return {
      counts: applied.preview?.counts ?? {},
      reading: Math.round(read - started),
      writing: Math.round(written - read),
    };
  }

  it('the small list of the project', async () => {
    const { counts } = await there(filesOf(FIXTURE, /\.(csv|geojson)$/));
    expect(counts).toMatchObject({ createdTerritories: 5, addedMembers: 8, createdContours: 5 });
  });

  it.skipIf(!existsSync(DATA))(
    'the 183 territories of temps II',
    async () => {
      const { counts, reading, writing } = await there(filesOf(DATA, /2023-2027|departements/));
      expect(counts).toMatchObject({ createdTerritories: 183, addedMembers: 641, createdContours: 183 + 101 });
      process.stdout.write(`183 territories: ${reading} ms to preview, ${writing} ms to write\n`);
    },
    120_000,
  );

  it.skipIf(!existsSync(DATA))(
    'both phases in one import',
    async () => {
      const { counts } = await there(filesOf(DATA, /\.(csv|topojson)$/));
      expect(counts).toMatchObject({ createdTerritories: 332, addedMembers: 641 + 588 });
    },
    120_000,
  );

  it('as a command: nothing without consent, then everything, then nothing more', async () => {
    const received = Object.entries(filesOf(FIXTURE, /\.csv$/)).map(([name, bytes]) => ({
      name,
      bytes: Buffer.from(bytes as Buffer),
    }));
    const said: string[] = [];
    const order = { files: received, chosenPhase: null, say: (line: string) => void said.push(line) };
    const command = desk.app.app.get(ImportCommand);
    expect(await command.run({ ...order, agrees: async () => false })).toBe(false);
    expect(await desk.snapshot()).toEqual([]);
    expect(await command.run({ ...order, agrees: async () => true })).toBe(true);
    expect(await command.run({ ...order, agrees: async () => false })).toBe(true);
    expect(said.at(-1)).toContain('rien à écrire');
    const wrong = [{ name: 'x.csv', bytes: Buffer.from('id_ti,siren\nti-2805,123\n') }];
    expect(await command.run({ ...order, files: wrong, chosenPhase: 'phase_2', agrees: async () => true })).toBe(false);
    expect(said.at(-2)).toMatch(/^x\.csv, ligne 2, colonne siren/);
  });
});
