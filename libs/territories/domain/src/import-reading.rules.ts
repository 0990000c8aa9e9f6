import type { AdministrativeReference } from './administrative-reference.js';
import { LineReader, shown } from './import-cells.rules.js';
import { recognisedColumns, shapeOf, type RecognisedColumns } from './import-columns.rules.js';
import { readContours } from './import-contours.rules.js';
import type {
  CommuneStatement,
  DecodedFile,
  KnownGeography,
  MemberStatement,
  ReadFile,
  TableLine,
  TerritoryStatement,
} from './import-file.js';
import { filePhase } from './import-phase.rules.js';
import { importProblem, type ImportProblem } from './import-problem.js';
import type { ProgrammePhase } from './programme-phase.js';
import { isSiren } from './siren.rules.js';

/** What reading needs beside the file: the reference, what is known, and the phase that the person chose (null: tell it from the file). */
export interface ReadingContext {
  reference: AdministrativeReference;
  known: KnownGeography;
  chosenPhase: ProgrammePhase | null;
}

/** A file read: what it states, or null, and everything that is wrong in it. */
export interface Reading {
  read: ReadFile | null;
  problems: ImportProblem[];
}

/** Reads one decoded file; every problem is collected, the statements are complete only when there is none. */
export function readFile(file: DecodedFile, context: ReadingContext): Reading {
  return file.kind === 'table'
    ? readTable(file.name, file.lines, context)
    : readContours(file.name, file.features, context);
}

function readTable(name: string, lines: readonly TableLine[], context: ReadingContext): Reading {
  const [header, ...rows] = lines;
  if (!header || rows.length === 0) return refused(importProblem('EMPTY_FILE', { file: name }, {}));
  const columns = recognisedColumns(header.cells);
  if (columns.twice[0] !== undefined) {
    const column = columns.twice[0];
    return refused(importProblem('COLUMN_TWICE', { file: name, line: header.line, column }, { column: shown(column) }));
  }
  const shape = shapeOf(columns);
  if (shape === null)
    return refused(
      importProblem('UNKNOWN_SHAPE', { file: name, line: header.line }, { columns: shownColumns(header) }),
    );
  const broken = brokenRows(name, header, rows);
  if (broken.length > 0) return { read: null, problems: broken };
  return readRows(name, shape, columns, rows, context);
}

function readRows(
  name: string,
  shape: string,
  columns: RecognisedColumns,
  rows: readonly TableLine[],
  context: ReadingContext,
): Reading {
  const problems: ImportProblem[] = [];
  const readers = rows.map((row) => new LineReader(name, columns, row, problems));
  const phase = filePhase(name, columns, readers, context);
  problems.push(...phase.problems);
  if (phase.phase === null) return { read: null, problems };
  const file = { name, phase: phase.phase };
  if (shape === 'members') {
    const members = readers.flatMap((reader) => memberStatement(reader, context.reference));
    return { read: { ...file, shape, members }, problems };
  }
  if (shape === 'communes') {
    const communes = readers.flatMap((reader) => communeStatement(reader, context.reference));
    return { read: { ...file, shape, communes }, problems };
  }
  const territories = readers.flatMap((reader) => territoryStatement(reader, context.reference));
  return { read: { ...file, shape: 'territories', territories }, problems };
}

function refused(problem: ImportProblem): Reading {
  return { read: null, problems: [problem] };
}

function shownColumns(header: TableLine): string {
  return shown(
    header.cells
      .map((cell) => cell.trim())
      .filter(Boolean)
      .join(', ') || '(aucune)',
  );
}

function brokenRows(file: string, header: TableLine, rows: readonly TableLine[]): ImportProblem[] {
  const expected = header.cells.length;
  return rows
    .filter((row) => row.cells.length !== expected)
    .map((row) => importProblem('BROKEN_ROW', { file, line: row.line }, { expected, found: row.cells.length }));
}

function territoryStatement(reader: LineReader, reference: AdministrativeReference): TerritoryStatement[] {
  const code = reader.territoryCode();
  const name = reader.text('name');
  const regionCodes = reader.codes('regionCodes', reference.regions, 'UNKNOWN_REGION');
  const main = reader.codes('regionCode', reference.regions, 'UNKNOWN_REGION')?.[0];
  const statement = {
    line: reader.line,
    regionCode: main ?? regionCodes?.[0],
    regionCodes,
    departementCodes: reader.codes('departementCodes', reference.departements, 'UNKNOWN_DEPARTEMENT'),
    population: reader.count('population'),
    communeCount: reader.count('communeCount'),
    longitude: reader.degrees('longitude', 180),
    latitude: reader.degrees('latitude', 90),
  };
  return code === null || name === null ? [] : [{ code, name, ...statement }];
}

function memberStatement(reader: LineReader, reference: AdministrativeReference): MemberStatement[] {
  const code = reader.territoryCode();
  const territoryName = reader.has('name') ? reader.text('name') : null;
  const siren = sirenOf(reader, reference);
  return code === null || siren === null ? [] : [{ line: reader.line, code, territoryName, siren }];
}

function sirenOf(reader: LineReader, reference: AdministrativeReference): string | null {
  const text = reader.raw('siren');
  if (text === null) return reader.wrong('siren', 'MISSING_VALUE', {});
  const siren = text.replace(/[\s\u00a0\u202f]/g, '');
  if (!isSiren(siren)) return reader.wrong('siren', 'MALFORMED_SIREN', { value: shown(text) });
  if (!reference.authorities.has(siren))
    return reader.wrong('siren', 'UNKNOWN_SIREN', { value: siren, vintage: reference.vintage });
  return siren;
}

function communeStatement(reader: LineReader, reference: AdministrativeReference): CommuneStatement[] {
  const code = reader.territoryCode();
  const territoryName = reader.text('name');
  const inseeCode = inseeCodeOf(reader, reference);
  return code === null || territoryName === null || inseeCode === null
    ? []
    : [{ line: reader.line, code, territoryName, inseeCode }];
}

function inseeCodeOf(reader: LineReader, reference: AdministrativeReference): string | null {
  const text = reader.raw('inseeCode');
  if (text === null) return reader.wrong('inseeCode', 'MISSING_VALUE', {});
  const code = text.toUpperCase().padStart(5, '0');
  if (reference.communes.has(code) || reference.formerCommunes.has(code)) return code;
  return reader.wrong('inseeCode', 'UNKNOWN_COMMUNE', { value: shown(text), vintage: reference.vintage });
}
