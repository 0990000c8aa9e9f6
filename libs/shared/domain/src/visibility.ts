/** Who sees a row or a group of its fields: territory and State (`shared`), members only (`territory`), pair, lead and people named (`restricted`). */
export const VISIBILITIES = ['shared', 'territory', 'restricted'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
