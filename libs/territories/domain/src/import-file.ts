import type { MemberType } from './administrative-reference.js';
import type { ProgrammePhase } from './programme-phase.js';

/** What a file brings, in the order in which the files of one import are read. */
export const IMPORT_SHAPES = ['territories', 'communes', 'members', 'contours', 'departements'] as const;
export type ImportShape = (typeof IMPORT_SHAPES)[number];

/** A file is refused above this size, while it is being received. */
export const MAX_IMPORT_BYTES = 25_000_000;
/** At most so many files in one import. */
export const MAX_IMPORT_FILES = 8;

/** A row of a table file: its line in the file (the first is 1) and its cells. */
export interface TableLine {
  line: number;
  cells: readonly string[];
}

/** A contour file once opened: its shapes with the properties that name them. */
export interface ContourFeature {
  properties: Readonly<Record<string, unknown>>;
  geometry: ContourGeometry;
}

/** A contour: GeoJSON polygon or multipolygon, longitudes and latitudes in degrees (WGS 84). */
export type ContourGeometry =
  { type: 'Polygon'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] };
export type Position = number[];

/** A file of an import once its bytes are decoded. */
export type DecodedFile =
  | { name: string; kind: 'table'; lines: readonly TableLine[] }
  | { name: string; kind: 'contours'; features: readonly ContourFeature[] };

/** What a file says of a territory; absent fields are not spoken of. */
export interface TerritoryStatement {
  line: number;
  code: string;
  name: string;
  regionCode?: string;
  regionCodes?: string[];
  departementCodes?: string[];
  population?: number;
  communeCount?: number;
  longitude?: number;
  latitude?: number;
}

export interface MemberStatement {
  line: number;
  code: string;
  /** Name of the territory in the file, null when the file does not say it. */
  territoryName: string | null;
  siren: string;
}

export interface CommuneStatement {
  line: number;
  code: string;
  territoryName: string;
  inseeCode: string;
}

export interface ContourStatement {
  line: number;
  code: string;
  territoryName: string | null;
  geometry: ContourGeometry;
}

/** A file of an import, read: what it states, in the phase it speaks of. */
export type ReadFile = { name: string; phase: ProgrammePhase } & (
  | { shape: 'territories'; territories: TerritoryStatement[] }
  | { shape: 'members'; members: MemberStatement[] }
  | { shape: 'communes'; communes: CommuneStatement[] }
  | { shape: 'contours'; contours: ContourStatement[] }
  | { shape: 'departements'; contours: ContourStatement[] }
);

/** A territory as it is known today, for the importer to compare with. */
export interface KnownTerritory {
  phase: ProgrammePhase;
  code: string;
  name: string;
  regionCode: string | null;
  regionCodes: readonly string[];
  departementCodes: readonly string[];
  population: number | null;
  communeCount: number | null;
  longitude: number | null;
  latitude: number | null;
  members: readonly KnownMember[];
  contour: ContourGeometry | null;
}

export interface KnownMember {
  siren: string;
  name: string;
  type: MemberType;
  nature: string;
  vintage: number;
  population: number;
}

/** Everything known before an import: territories of both phases by key, and the background's départements by code. */
export interface KnownGeography {
  territories: ReadonlyMap<string, KnownTerritory>;
  departementContours: ReadonlyMap<string, ContourGeometry>;
}
