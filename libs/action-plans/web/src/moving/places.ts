import type { Axis } from '@binome/action-plans/domain';

/** Actions that stand together in the plan, in their order: those of an orientation, or directly under an axis. */
export interface PlaceGroup {
  axis: Axis;
  orientationId: string | null;
  ids: readonly string[];
}

/** A place in the plan: how many actions come before it under the same orientation, the one that moves left out. */
export interface Place {
  axis: Axis;
  orientationId: string | null;
  at: number;
}

/** A place as the server takes it. */
export interface Move {
  mainAxis: Axis;
  orientationId: string | null;
  /** Null comes first. */
  afterId: string | null;
}

type Groups = readonly PlaceGroup[];

/** Where an action stands; null when it is not on screen. */
export function placeOf(groups: Groups, id: string): Place | null {
  const group = groups.find(({ ids }) => ids.includes(id));
  return group ? { axis: group.axis, orientationId: group.orientationId, at: group.ids.indexOf(id) } : null;
}

/** Every place that an action may take, in the order of reading. */
export function placesFor(groups: Groups, id: string): Place[] {
  return groups.flatMap(({ axis, orientationId, ids }) => {
    const others = ids.filter((other) => other !== id).length;
    return Array.from({ length: others + 1 }, (_, at) => ({ axis, orientationId, at }));
  });
}

/** The place before or after; the same one at either end of the plan. */
export function nextPlace(groups: Groups, id: string, from: Place, step: -1 | 1): Place {
  const places = placesFor(groups, id);
  return places[places.findIndex((place) => isSame(place, from)) + step] ?? from;
}

/** The first place of the orientation before or after; the first or last of the plan at either end. */
export function nextGroup(groups: Groups, id: string, from: Place, step: -1 | 1): Place {
  const places = placesFor(groups, id);
  const firsts = places.filter(({ at }) => at === 0);
  const next = firsts[firsts.findIndex((first) => isTogether(first, from)) + step];
  return next ?? (step === 1 ? places.at(-1) : places[0]) ?? from;
}

/** How many actions stand there once the one that moves has come. */
export function countAt(groups: Groups, id: string, place: Place): number {
  return othersAt(groups, id, place).length + 1;
}

/** What to ask of the server; null when the action is there already. */
export function moveTo(groups: Groups, id: string, { axis, orientationId, at }: Place): Move | null {
  const from = placeOf(groups, id);
  if (from && isSame(from, { axis, orientationId, at })) return null;
  const afterId = othersAt(groups, id, { axis, orientationId, at })[at - 1] ?? null;
  return { mainAxis: axis, orientationId, afterId };
}

export function isTogether(a: Omit<Place, 'at'>, b: Omit<Place, 'at'>): boolean {
  return a.axis === b.axis && a.orientationId === b.orientationId;
}

export function isSame(a: Place, b: Place): boolean {
  return isTogether(a, b) && a.at === b.at;
}

function othersAt(groups: Groups, id: string, place: Place): string[] {
  const group = groups.find((one) => isTogether(one, place));
  return (group?.ids ?? []).filter((other) => other !== id);
}
