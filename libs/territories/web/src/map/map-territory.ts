import type { ContourGeometry } from '@binome/territories/domain';
import type { LonLat } from './france-frames.js';
import { firstPlace } from './map-path.js';

/** What a map needs of a territory. */
export interface MapTerritory {
  id: string;
  name: string;
  /** Address of its sheet. */
  to: string;
  /** Its contour, null while none was imported: a point stands for it. */
  contour: ContourGeometry | null;
  centre: LonLat | null;
  population: number | null;
}

/** A place of the territory that tells in which frame it is drawn, null when nothing says where it is. */
export function placeOfTerritory(territory: Pick<MapTerritory, 'contour' | 'centre'>): LonLat | null {
  return territory.centre ?? (territory.contour ? firstPlace(territory.contour) : null);
}

const SMALLEST = 3.5;
const LARGEST = 10;
const LARGEST_POPULATION = 1_500_000;

/** Radius of a territory's point: its area grows with the population; the smallest while it is unknown. */
export function pointRadius(population: number | null): number {
  const share = Math.min(1, Math.sqrt((population ?? 0) / LARGEST_POPULATION));
  return SMALLEST + share * (LARGEST - SMALLEST);
}
