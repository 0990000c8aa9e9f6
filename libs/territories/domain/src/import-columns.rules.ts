import { searchable } from '@binome/shared/domain';
import type { ImportShape } from './import-file.js';

/** What a column of a table file may hold. */
export type ImportField =
  | 'code'
  | 'name'
  | 'phase'
  | 'regionCode'
  | 'regionCodes'
  | 'departementCodes'
  | 'population'
  | 'communeCount'
  | 'longitude'
  | 'latitude'
  | 'groupingCount'
  | 'siren'
  | 'memberName'
  | 'inseeCode'
  | 'communeName';

// Names of columns in the published files and their usual variants, without accents, case or punctuation.
const ALIASES: Record<ImportField, readonly string[]> = {
  code: ['id ti', 'code ti', 'code territoire', 'code du territoire', 'id territoire', 'identifiant ti'],
  name: [
    'lib ti',
    'nom ti',
    'nom territoire',
    'nom du territoire',
    'libelle ti',
    'territoire',
    'territoire d industrie',
  ],
  phase: ['phase', 'temps', 'programme phase'],
  regionCode: ['insee reg id', 'insee reg', 'code region', 'region insee', 'reg'],
  regionCodes: ['insee regs membres', 'regions membres', 'codes regions'],
  departementCodes: ['insee deps', 'codes departements', 'departements'],
  population: ['population municipale', 'population', 'pop mun', 'pop'],
  communeCount: ['n communes', 'nb communes', 'nombre de communes'],
  longitude: ['lon', 'lng', 'long', 'longitude'],
  latitude: ['lat', 'latitude'],
  groupingCount: ['n groupements', 'nb groupements'],
  siren: ['siren', 'siren epci', 'siren membre', 'code siren', 'n siren', 'numero siren'],
  memberName: ['lib source 2024', 'nom epci', 'lib epci', 'nom membre'],
  inseeCode: ['insee com', 'code insee', 'code commune', 'codgeo', 'insee commune', 'com'],
  communeName: ['lib com', 'nom commune', 'libelle commune', 'nom com'],
};

const FIELD_OF = new Map(
  (Object.keys(ALIASES) as ImportField[]).flatMap((field) => ALIASES[field].map((alias) => [alias, field] as const)),
);

/** The columns of a header, recognised in any order. */
export interface RecognisedColumns {
  /** Place of each recognised column. */
  places: ReadonlyMap<ImportField, number>;
  /** Name of each recognised column, as the file writes it. */
  titles: ReadonlyMap<ImportField, string>;
  /** Columns that say the same thing twice. */
  twice: string[];
}

/** Recognises the columns of a header by their names. */
export function recognisedColumns(header: readonly string[]): RecognisedColumns {
  const places = new Map<ImportField, number>();
  const titles = new Map<ImportField, string>();
  const twice: string[] = [];
  header.forEach((title, place) => {
    const field = FIELD_OF.get(searchable(title));
    if (!field) return;
    if (places.has(field)) return void twice.push(title);
    places.set(field, place);
    titles.set(field, title);
  });
  return { places, titles, twice };
}

/** What a table file brings, told by its columns; null when they do not say. */
export function shapeOf({ places }: RecognisedColumns): ImportShape | null {
  if (!places.has('code')) return null;
  if (places.has('siren')) return 'members';
  if (!places.has('name')) return null;
  if (places.has('inseeCode')) return 'communes';
  return places.has('regionCode') || places.has('regionCodes') ? 'territories' : null;
}
