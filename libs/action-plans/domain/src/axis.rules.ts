/** The four axes of the programme's second phase, in their official order. */
export const AXES = ['ecological_transition', 'innovation', 'skills', 'land'] as const;
export type Axis = (typeof AXES)[number];

/** Official French label of each axis, as the programme words it. */
export const AXIS_LABELS: Record<Axis, string> = {
  ecological_transition: 'Accélérer la transition écologique et énergétique',
  innovation: 'Faire des territoires des écosystèmes d’innovation ambitieux',
  skills: 'Lever les freins au recrutement et développer les compétences',
  land: 'Mobiliser un foncier industriel adapté',
};

/** Short French name of each axis, for tags and narrow screens. */
export const AXIS_SHORT_NAMES: Record<Axis, string> = {
  ecological_transition: 'Transition',
  innovation: 'Innovation',
  skills: 'Compétences',
  land: 'Foncier',
};

/** Letter that begins the codes proposed for the actions of each axis. */
export const AXIS_LETTERS: Record<Axis, string> = {
  ecological_transition: 'T',
  innovation: 'I',
  skills: 'C',
  land: 'F',
};

/** The given axes once each, in official order. */
export function inAxisOrder(axes: readonly Axis[]): Axis[] {
  return AXES.filter((axis) => axes.includes(axis));
}
