import type { Place } from './places.js';

/** Where a place is on screen: a line between two actions, in pixels of the window. */
export interface PlaceLine {
  place: Place;
  y: number;
  left: number;
  width: number;
}

const BELOW = 14;

/** The line of each place in the plan on screen. */
export function placeLines(plan: ParentNode, places: readonly Place[], movedId: string): PlaceLine[] {
  return places.flatMap((place) => lineOf(plan, place, movedId) ?? []);
}

export function lineOf(plan: ParentNode, place: Place, movedId: string): PlaceLine | null {
  const section = plan.querySelector(`#axe-${place.axis}`);
  if (!section) return null;
  const body = section.querySelector(`[data-group="${place.orientationId ?? 'axis'}"]`);
  // Nothing stands there yet: it would come last under the axis.
  if (!body) return { place, ...sides(section), y: section.getBoundingClientRect().bottom + BELOW };
  const others = [...body.querySelectorAll('[data-row]')].filter((row) => row.getAttribute('data-row') !== movedId);
  const next = others[place.at]?.getBoundingClientRect();
  const previous = (others[place.at - 1] ?? body.querySelector('tr:not([data-row])'))?.getBoundingClientRect();
  const y = previous?.bottom ?? next?.top ?? body.getBoundingClientRect().bottom;
  return { place, ...sides(body), y };
}

function sides(element: Element): { left: number; width: number } {
  const { left, width } = element.getBoundingClientRect();
  return { left, width };
}
