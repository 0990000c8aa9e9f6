import { formatCount, formatCounted } from '@binome/shared/web';
import { PHASE_FACTS, type ImportShape, type ImportStatus, type ProgrammePhase } from '@binome/territories/domain';

/** What a file brings, in words. */
export const SHAPE_WORDS: Record<ImportShape, string> = {
  territories: 'liste de territoires',
  communes: 'communes par territoire',
  members: 'membres des territoires',
  contours: 'contours de territoires',
  departements: 'contours de départements (fond de carte)',
};

/** Where an import stands, in words. */
export const STATUS_WORDS: Record<ImportStatus, string> = {
  uploaded: 'en lecture',
  previewed: 'à confirmer',
  refused: 'refusé',
  confirmed: 'en cours d’écriture',
  applied: 'appliqué',
  undo_asked: 'en cours d’annulation',
  undone: 'annulé',
  failed: 'interrompu',
};

const FIELD_WORDS: Record<string, string> = {
  name: 'Nom',
  regionCode: 'Région principale',
  regionCodes: 'Régions',
  departementCodes: 'Départements',
  population: 'Population',
  communeCount: 'Communes',
  longitude: 'Longitude',
  latitude: 'Latitude',
  type: 'Type',
  nature: 'Nature',
  vintage: 'Millésime',
};

/** The name of a fact on screen. */
export function fieldWord(field: string): string {
  return FIELD_WORDS[field] ?? field;
}

const YEARS = new Set(['vintage']);

/** A value of a change, as people read it; « — » where there is none. */
export function factWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.join(', ');
  if (typeof value === 'number') return numberWords(field, value);
  return String(value);
}

function numberWords(field: string, value: number): string {
  if (YEARS.has(field)) return String(value);
  return Number.isInteger(value) ? formatCount(value) : String(value).replace('.', ',');
}

/** « temps II, 2023-2027 » */
export function phaseWords(phase: ProgrammePhase): string {
  const { title, firstYear, lastYear } = PHASE_FACTS[phase];
  return `${title}, ${firstYear}-${lastYear}`;
}

interface Written {
  counts: {
    createdTerritories: number;
    changedTerritories: number;
    createdContours: number;
    changedContours: number;
  };
  departements: readonly string[];
}

/** What an import writes, in a few words: « 183 territoires et 183 contours »; null when it writes nothing. */
export function writtenWords({ counts, departements }: Written): string | null {
  const territories = counts.createdTerritories + counts.changedTerritories;
  const contours = counts.createdContours + counts.changedContours - departements.length;
  const parts = [
    territories > 0 ? formatCounted(territories, 'territoire') : null,
    contours > 0 ? formatCounted(contours, 'contour') : null,
    departements.length > 0
      ? formatCounted(departements.length, 'contour de département', 'contours de départements')
      : null,
  ].filter((part) => part !== null);
  const last = parts.pop();
  if (last === undefined) return null;
  return parts.length > 0 ? `${parts.join(', ')} et ${last}` : last;
}
