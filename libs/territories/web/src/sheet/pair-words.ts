import type { PairSide } from '@binome/territories/domain';

/** What is said of each side of the pair. */
export const SIDE_WORDS: Record<PairSide, { side: string; vacant: string; name: string; title: string }> = {
  elected: {
    side: 'Côté élus',
    vacant: 'Aucun élu du binôme',
    name: 'Nommer un élu',
    title: 'Nommer un élu du binôme',
  },
  industrial: {
    side: 'Côté industriels',
    vacant: 'Aucun industriel du binôme',
    name: 'Nommer un industriel',
    title: 'Nommer un industriel du binôme',
  },
};
