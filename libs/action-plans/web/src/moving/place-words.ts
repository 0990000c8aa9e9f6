import { AXIS_SHORT_NAMES, type Axis } from '@binome/action-plans/domain';
import type { NamedOrientation } from '../plan/plan-place.js';
import type { Place } from './places.js';

/** « Compétences, sous « Former sur place » ». */
export function sayGroup(
  { axis, orientationId }: { axis: Axis; orientationId?: string | null },
  orientations: readonly NamedOrientation[],
): string {
  const title = orientations.find(({ id }) => id === orientationId)?.title;
  return `${AXIS_SHORT_NAMES[axis]}, ${title ? `sous « ${title} »` : 'directement sous l’axe'}`;
}

/** Where an action would stand, and among how many. */
export function sayPlace(place: Place, count: number, orientations: readonly NamedOrientation[]): string {
  return `${sayGroup(place, orientations)}, place ${place.at + 1} sur ${count}`;
}
