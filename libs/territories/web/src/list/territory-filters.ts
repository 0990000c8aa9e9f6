import { isSector, PHASE_FACTS, phaseOfSlug, type ProgrammePhase, type Sector } from '@binome/territories/domain';

/** Orders of the national list, by their word in the address. */
export const SORTS = ['nom', 'code', 'population', 'ressemblance'] as const;
export type TerritorySort = (typeof SORTS)[number];

/** What narrows and orders the national list; all of it is kept in the address. */
export interface TerritoryFilters {
  search: string;
  /** INSEE code of a région. */
  region: string | null;
  sector: Sector | null;
  phase: ProgrammePhase;
  /** Null: by name, or the closest to the search first. */
  sort: TerritorySort | null;
  /** How many lines are shown: grows with « Afficher la suite ». */
  lines: number;
}

/** Lines read at once. */
export const PAGE_LINES = 25;

const DEFAULT: TerritoryFilters = {
  search: '',
  region: null,
  sector: null,
  phase: 'phase_2',
  sort: null,
  lines: PAGE_LINES,
};

/** Reads the filters of an address; what it does not understand is left out. */
export function filtersOf(parameters: URLSearchParams): TerritoryFilters {
  const region = parameters.get('region');
  const sector = parameters.get('secteur');
  return {
    search: (parameters.get('q') ?? '').slice(0, 100),
    region: region && /^\d{2}$/.test(region) ? region : null,
    sector: sector && isSector(sector) ? sector : null,
    phase: phaseOfSlug(parameters.get('phase') ?? '') ?? DEFAULT.phase,
    sort: SORTS.find((sort) => sort === parameters.get('tri')) ?? DEFAULT.sort,
    lines: linesOf(parameters.get('lignes')),
  };
}

function linesOf(text: string | null): number {
  const lines = Number(text);
  return Number.isInteger(lines) && lines > PAGE_LINES && lines <= 1000 ? lines : PAGE_LINES;
}

/** The address of filters: only what differs from the list as it opens. */
export function parametersOf(filters: TerritoryFilters): URLSearchParams {
  const parameters = new URLSearchParams();
  const { search, region, sector, phase, sort, lines } = filters;
  if (search.trim()) parameters.set('q', search.trim());
  if (region) parameters.set('region', region);
  if (sector) parameters.set('secteur', sector);
  if (phase !== DEFAULT.phase) parameters.set('phase', PHASE_FACTS[phase].slug);
  if (sort) parameters.set('tri', sort);
  if (lines > PAGE_LINES) parameters.set('lignes', String(lines));
  return parameters;
}

/** The order in force. */
export function sortInForce({ sort, search }: TerritoryFilters): TerritorySort {
  return sort ?? (search.trim() ? 'ressemblance' : 'nom');
}

/** The filters that narrow the list, each with the filters as they are once it is lifted. */
export function narrowing(
  filters: TerritoryFilters,
): { name: 'search' | 'region' | 'sector'; lifted: TerritoryFilters }[] {
  const names = (['search', 'region', 'sector'] as const).filter((name) => Boolean(filters[name]));
  return names.map((name) => ({ name, lifted: { ...filters, [name]: DEFAULT[name], lines: PAGE_LINES } }));
}

/** The same list without anything that narrows it. */
export function withoutNarrowing(filters: TerritoryFilters): TerritoryFilters {
  return { ...filters, search: '', region: null, sector: null, lines: PAGE_LINES };
}
