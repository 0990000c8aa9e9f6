import { fileTypeFromBuffer } from 'file-type';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { decodedText, readTextTable } from '@binome/shared/api';
import {
  importProblem,
  MAX_IMPORT_BYTES,
  type ContourFeature,
  type DecodedFile,
  type ImportProblem,
} from '@binome/territories/domain';

const MAX_ROW_CHARACTERS = 100_000;

/** A file's bytes turned into a table or into shapes, or the reason why they cannot be. */
export type Decoding = { file: DecodedFile; problem: null } | { file: null; problem: ImportProblem };

/** Opens a received file: bytes to text (UTF-8, else Windows-1252), text to rows or shapes. Nothing is trusted but the bytes. */
export async function decodeFile(name: string, bytes: Buffer): Promise<Decoding> {
  const problem = await bytesProblem(name, bytes);
  if (problem) return { file: null, problem };
  const text = decodedText(bytes);
  if (text === null) return { file: null, problem: importProblem('UNREADABLE_TEXT', { file: name }, {}) };
  if (text.trim() === '') return { file: null, problem: importProblem('EMPTY_FILE', { file: name }, {}) };
  return /^\s*[[{]/.test(text) ? decodedShapes(name, text) : decodedTable(name, text);
}

/** What the bytes alone forbid: nothing at all, too many, or those of another kind of file whatever its name. */
export async function bytesProblem(file: string, bytes: Buffer): Promise<ImportProblem | null> {
  if (bytes.length === 0) return importProblem('EMPTY_FILE', { file }, {});
  if (bytes.length > MAX_IMPORT_BYTES)
    return importProblem('FILE_TOO_LARGE', { file }, { limit: MAX_IMPORT_BYTES / 1_000_000 });
  const kind = await fileTypeFromBuffer(bytes.subarray(0, 8_192)).catch(() => undefined);
  if (!kind || kind.mime.includes('json') || kind.mime === 'text/csv') return null;
  return importProblem('NOT_A_TABLE', { file }, { found: spreadsheetOf(kind.ext) });
}

function spreadsheetOf(extension: string): string {
  if (['xlsx', 'zip', 'cfb', 'xls', 'ods'].includes(extension)) return `classeur ou archive (${extension})`;
  return extension;
}

function decodedTable(name: string, text: string): Decoding {
  const { records, brokenLine } = readTextTable(text, MAX_ROW_CHARACTERS);
  if (!records)
    return {
      file: null,
      problem: importProblem('BROKEN_ROW', { file: name, line: brokenLine }, { expected: 1, found: 0 }),
    };
  return { file: { name, kind: 'table', lines: records }, problem: null };
}

function decodedShapes(name: string, text: string): Decoding {
  try {
    const features = featuresOf(JSON.parse(text) as Record<string, unknown>);
    if (features) return { file: { name, kind: 'contours', features }, problem: null };
  } catch {
    // Falls through: neither JSON nor shapes that can be opened.
  }
  return { file: null, problem: importProblem('NO_CONTOUR', { file: name }, {}) };
}

function featuresOf(root: Record<string, unknown>): ContourFeature[] | null {
  if (root.type === 'Topology') {
    const topology = root as unknown as Topology;
    return Object.values(topology.objects).flatMap((object) =>
      featuresOfObject(topology, object as GeometryCollection),
    );
  }
  if (root.type !== 'FeatureCollection' || !Array.isArray(root.features)) return null;
  return (root.features as Partial<ContourFeature>[]).flatMap(({ properties, geometry }) =>
    geometry ? [{ properties: properties ?? {}, geometry }] : [],
  );
}

function featuresOfObject(topology: Topology, object: GeometryCollection): ContourFeature[] {
  return feature(topology, object).features.map(({ properties, geometry }) => ({
    properties: properties ?? {},
    geometry: geometry as ContourFeature['geometry'],
  }));
}
