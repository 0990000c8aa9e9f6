import type { ContourFeature, ContourGeometry, ContourStatement, Position } from './import-file.js';
import { shown } from './import-cells.rules.js';
import { phaseOfNames, settledPhase } from './import-phase.rules.js';
import { importProblem, type ImportProblem } from './import-problem.js';
import type { Reading, ReadingContext } from './import-reading.rules.js';
import { isTerritoryCode, phaseOfFileName } from './programme-phase.js';

// About ten metres: finer than any screen shows, and stable when the same file is read twice.
const DECIMALS = 4;

/** Reads the shapes of a TopoJSON or GeoJSON file: contours of territories (id_ti), or of the départements of the background (insee_dep). */
export function readContours(file: string, features: readonly ContourFeature[], context: ReadingContext): Reading {
  if (features.length === 0) return { read: null, problems: [importProblem('EMPTY_FILE', { file }, {})] };
  const property = features.some((feature) => 'id_ti' in feature.properties)
    ? 'id_ti'
    : features.some((feature) => 'insee_dep' in feature.properties)
      ? 'insee_dep'
      : null;
  if (property === null) return { read: null, problems: [importProblem('NO_CONTOUR', { file }, {})] };
  return property === 'id_ti'
    ? readTerritoryContours(file, features, context)
    : readDepartementContours(file, features, context);
}

function readTerritoryContours(file: string, features: readonly ContourFeature[], context: ReadingContext): Reading {
  const problems: ImportProblem[] = [];
  const contours = features.flatMap((feature, place) => {
    const code = text(feature.properties.id_ti).toLowerCase();
    const valid = isTerritoryCode(code);
    if (!valid)
      problems.push(
        importProblem('MALFORMED_CODE', { file, line: place + 1, column: 'id_ti' }, { value: shown(code) }),
      );
    return valid ? contourStatement(file, place + 1, code, feature, problems) : [];
  });
  problems.push(...twiceProblems(file, contours));
  const named = contours.map(({ code, territoryName }) => ({ code, name: territoryName }));
  const settled = settledPhase(file, context.chosenPhase, phaseOfFileName(file), phaseOfNames(named, context.known));
  problems.push(...settled.problems);
  return { read: settled.phase && { name: file, phase: settled.phase, shape: 'contours', contours }, problems };
}

function readDepartementContours(
  file: string,
  features: readonly ContourFeature[],
  { reference }: ReadingContext,
): Reading {
  const problems: ImportProblem[] = [];
  const contours = features.flatMap((feature, place) => {
    const code = text(feature.properties.insee_dep).toUpperCase().padStart(2, '0');
    const known = reference.departements.has(code);
    if (!known)
      problems.push(
        importProblem('UNKNOWN_DEPARTEMENT', { file, line: place + 1, column: 'insee_dep' }, { value: shown(code) }),
      );
    return known ? contourStatement(file, place + 1, code, feature, problems) : [];
  });
  problems.push(...twiceProblems(file, contours));
  // The background belongs to no phase: it is kept under the present one.
  return { read: { name: file, phase: 'phase_2', shape: 'departements', contours }, problems };
}

function contourStatement(
  file: string,
  line: number,
  code: string,
  feature: ContourFeature,
  problems: ImportProblem[],
): ContourStatement[] {
  const { type } = feature.geometry;
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    problems.push(importProblem('NOT_A_POLYGON', { file, line }, { value: shown(text(type)) }));
    return [];
  }
  const geometry = roundedGeometry(feature.geometry);
  if (geometry === null) {
    problems.push(importProblem('OUT_OF_RANGE', { file, line }, { value: code }));
    return [];
  }
  const name = text(feature.properties.lib_ti).normalize('NFC').replace(/\s+/g, ' ').trim();
  return [{ line, code, territoryName: name === '' ? null : name, geometry }];
}

function twiceProblems(file: string, contours: readonly ContourStatement[]): ImportProblem[] {
  const seen = new Set<string>();
  return contours.flatMap(({ code, line }) => {
    if (seen.has(code)) return [importProblem('CONTOUR_TWICE', { file, line }, { code })];
    seen.add(code);
    return [];
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The geometry with coordinates rounded and without repeated points; null when a coordinate is not one on Earth. */
export function roundedGeometry(geometry: ContourGeometry): ContourGeometry | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (!Array.isArray(polygons) || !polygons.every(isPolygon)) return null;
  const rounded = polygons.map((polygon) => polygon.map(roundedRing));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rounded[0] ?? [] }
    : { type: 'MultiPolygon', coordinates: rounded };
}

function isPolygon(polygon: unknown): polygon is Position[][] {
  return (
    Array.isArray(polygon) &&
    polygon.length > 0 &&
    polygon.every((ring) => Array.isArray(ring) && ring.length >= 3 && ring.every(isOnEarth))
  );
}

function isOnEarth(position: unknown): boolean {
  if (!Array.isArray(position)) return false;
  const [longitude, latitude] = position as unknown[];
  return (
    Number.isFinite(longitude) &&
    Number.isFinite(latitude) &&
    Math.abs(longitude as number) <= 180 &&
    Math.abs(latitude as number) <= 90
  );
}

function roundedRing(ring: readonly Position[]): Position[] {
  const scale = 10 ** DECIMALS;
  const round = (degrees: number | undefined): number => Math.round((degrees ?? 0) * scale) / scale;
  const points = ring.map(([longitude, latitude]) => [round(longitude), round(latitude)]);
  const kept = points.filter(
    ([x, y], place) => place === 0 || points[place - 1]?.[0] !== x || points[place - 1]?.[1] !== y,
  );
  return kept.length >= 4 ? kept : points;
}
