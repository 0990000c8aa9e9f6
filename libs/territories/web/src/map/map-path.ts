import type { ContourGeometry, Position } from '@binome/territories/domain';
import type { LonLat } from './france-frames.js';

type Project = (place: LonLat) => [number, number];

/** The rings of a contour, whatever its type. */
export function polygonsOf(contour: ContourGeometry): Position[][][] {
  return contour.type === 'Polygon' ? [contour.coordinates] : contour.coordinates;
}

/** Every place of a contour. */
export function placesOf(contour: ContourGeometry): LonLat[] {
  return polygonsOf(contour).flatMap((polygon) => (polygon[0] ?? []).map(placeOf));
}

/** The first place of a contour: tells in which frame it is drawn. */
export function firstPlace(contour: ContourGeometry): LonLat {
  return placeOf(polygonsOf(contour)[0]?.[0]?.[0] ?? []);
}

function placeOf([longitude = 0, latitude = 0]: Position): LonLat {
  return [longitude, latitude];
}

/** What an SVG path draws of the polygons, to a tenth of a unit; shapes too small to be seen are left out. */
export function svgPath(polygons: readonly Position[][][], project: Project): string {
  return polygons.flatMap((polygon) => polygon.map((ring) => ringPath(ring, project))).join('');
}

function ringPath(ring: readonly Position[], project: Project): string {
  const points: string[] = [];
  for (const position of ring) {
    const [x, y] = project(placeOf(position));
    const point = `${x.toFixed(1)},${y.toFixed(1)}`;
    if (points.at(-1) !== point) points.push(point);
  }
  return points.length < 4 ? '' : `M${points.join('L')}Z`;
}
