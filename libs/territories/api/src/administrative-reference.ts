import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { referenceOf, type AdministrativeReference, type ReferenceRows } from '@binome/territories/domain';

// Major version 6 of the package is the official geographic code of 2026.
const VINTAGE = 2026;
const FILES = ['regions', 'departements', 'epci', 'ept', 'communes'] as const;

let loaded: AdministrativeReference | null = null;

/** The administrative geography of the year, read once: it is large, and only imports and the seed need it. */
export function administrativeReference(): AdministrativeReference {
  loaded ??= referenceOf(referenceRows(), VINTAGE);
  return loaded;
}

function referenceRows(): ReferenceRows {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('@etalab/decoupage-administratif/package.json')), 'data');
  const rows = FILES.map((file) => [file, JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as unknown]);
  return Object.fromEntries(rows) as ReferenceRows;
}
