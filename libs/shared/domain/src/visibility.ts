/** Who sees a row or a group of its fields: territory and State (`shared`), members only (`territory`), pair, lead and people named (`restricted`). */
export const VISIBILITIES = ['shared', 'territory', 'restricted'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** How people say each of them. */
export const VISIBILITY_WORDS: Record<Visibility, string> = {
  shared: 'Territoire et État',
  territory: 'Territoire seulement',
  restricted: 'Personnes nommées',
};

/** The narrower of two visibilities: what follows a row never shows more than it. */
export function strictest(one: Visibility, other: Visibility): Visibility {
  return VISIBILITIES.indexOf(one) > VISIBILITIES.indexOf(other) ? one : other;
}
