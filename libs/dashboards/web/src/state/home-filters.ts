import type { HomeFilter } from '@binome/shared/web/documents';

interface FilterWords {
  /** Part of the address: `?seulement=sans-plan`. */
  slug: string;
  /** Name of the list, in the plural. */
  title: string;
  /** Why it is empty. */
  empty: string;
}

/** What each list of territories is called, and its part of the address. */
export const FILTER_WORDS: Record<HomeFilter, FilterWords> = {
  moved: { slug: 'ont-bouge', title: 'Ceux qui ont bougé', empty: 'Aucun territoire n’a bougé depuis votre visite.' },
  without_plan: { slug: 'sans-plan', title: 'Sans plan à lire', empty: 'Tous vos territoires ont commencé leur plan.' },
  vacant_pair: { slug: 'binome-incomplet', title: 'Binôme incomplet', empty: 'Tous les binômes sont complets.' },
  vacant_lead: {
    slug: 'sans-chef-de-projet',
    title: 'Sans chef de projet',
    empty: 'Un chef de projet est en poste dans chaque territoire.',
  },
};

export const FILTERS = Object.keys(FILTER_WORDS) as HomeFilter[];

const PARAMETER = 'seulement';

/** The list that an address asks for, null for all territories. */
export function filterOf(params: URLSearchParams): HomeFilter | null {
  return FILTERS.find((filter) => FILTER_WORDS[filter].slug === params.get(PARAMETER)) ?? null;
}

/** The address of the home that lists these territories. */
export function addressOf(filter: HomeFilter | null): string {
  return filter ? `/?${PARAMETER}=${FILTER_WORDS[filter].slug}` : '/';
}
