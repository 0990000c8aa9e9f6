import type { ContourGeometry, Position } from '@binome/territories/domain';
import { framesOf, localFrame, type LonLat } from './france-frames.js';
import { placesOf } from './map-path.js';

/** Size of the map of one territory, in its own units. */
export const LOCAL_WIDTH = 660;
export const LOCAL_HEIGHT = 440;
const MARGIN = 40;

/** The map of one territory: its projection, what falls in it, its scale. */
export interface LocalMap {
  project: (place: LonLat) => [number, number];
  /** Whether a ring may be seen in the drawing. */
  holds: (ring: readonly Position[]) => boolean;
  centre: [number, number];
  scale: { kilometres: number; width: number };
}

const KILOMETRES_BY_DEGREE = 111.2;
const NICE = [1, 2, 5, 10, 20, 50, 100, 200];

/** Fits the map to the contour, or to the part of France where the point is; null when nothing says where the territory is. */
export function localMap(contour: ContourGeometry | null, centre: LonLat | null): LocalMap | null {
  const places = contour ? placesOf(contour) : centre ? (framesOf(centre)[0]?.extremes ?? []) : [];
  if (places.length === 0) return null;
  const project = localFrame(places, { x: 0, y: 0, width: LOCAL_WIDTH, height: LOCAL_HEIGHT }, MARGIN);
  const [longitude, latitude] = middle(places);
  return {
    project,
    holds: (ring) => overlapsDrawing(ring, project),
    centre: project(centre ?? [longitude, latitude]),
    scale: scaleOf(project, longitude, latitude),
  };
}

function middle(places: readonly LonLat[]): LonLat {
  const [longitudes, latitudes] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const half = (values: number[]) =>
    values.reduce((a, b) => Math.min(a, b), 180) / 2 + values.reduce((a, b) => Math.max(a, b), -180) / 2;
  return [half(longitudes), half(latitudes)];
}

function overlapsDrawing(ring: readonly Position[], project: LocalMap['project']): boolean {
  const points = ring.map(([longitude = 0, latitude = 0]) => project([longitude, latitude]));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return crosses(xs, LOCAL_WIDTH) && crosses(ys, LOCAL_HEIGHT);
}

function crosses(values: readonly number[], length: number): boolean {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high >= 0 && low <= length;
}

/** The longest round distance that takes less than a fifth of the drawing. */
function scaleOf(project: LocalMap['project'], longitude: number, latitude: number): LocalMap['scale'] {
  const [, north] = project([longitude, latitude + 0.05]);
  const [, south] = project([longitude, latitude - 0.05]);
  const unitsByKilometre = Math.abs(south - north) / (KILOMETRES_BY_DEGREE / 10);
  const kilometres = NICE.filter((each) => each * unitsByKilometre <= LOCAL_WIDTH / 5).at(-1) ?? 1;
  return { kilometres, width: kilometres * unitsByKilometre };
}
