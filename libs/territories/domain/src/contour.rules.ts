import type { ContourGeometry, Position } from './import-file.js';

function polygonsOf(contour: ContourGeometry): Position[][][] {
  return contour.type === 'Polygon' ? [contour.coordinates] : contour.coordinates;
}

/** Twice the signed area of a ring, in square degrees. */
function doubleArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], place) => {
    const [nextX = 0, nextY = 0] = ring[(place + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The centre of gravity of the largest polygon of a contour: longitude and latitude, to four decimals. */
export function contourCentre(contour: ContourGeometry): [number, number] {
  const outer = polygonsOf(contour).map((polygon) => polygon[0] ?? []);
  const largest = outer.sort((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)))[0] ?? [];
  const area = doubleArea(largest);
  const [firstX = 0, firstY = 0] = largest[0] ?? [];
  if (area === 0) return [firstX, firstY];
  let [x, y] = [0, 0];
  largest.forEach(([fromX = 0, fromY = 0], place) => {
    const [toX = 0, toY = 0] = largest[(place + 1) % largest.length] ?? [];
    const weight = fromX * toY - toX * fromY;
    x += (fromX + toX) * weight;
    y += (fromY + toY) * weight;
  });
  return [toFourDecimals(x / (3 * area)), toFourDecimals(y / (3 * area))];
}

function toFourDecimals(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

/** The contour with fewer points, none further from the line than the tolerance (degrees): what a map of the country needs. */
export function simplifiedContour(contour: ContourGeometry, tolerance: number): ContourGeometry {
  const simplified = polygonsOf(contour).map((polygon) => polygon.map((ring) => simplifiedRing(ring, tolerance)));
  return contour.type === 'Polygon'
    ? { type: 'Polygon', coordinates: simplified[0] ?? [] }
    : { type: 'MultiPolygon', coordinates: simplified };
}

// Douglas and Peucker's method on the two halves of the ring; a ring that would lose its area keeps its points.
function simplifiedRing(ring: readonly Position[], tolerance: number): Position[] {
  if (ring.length <= 8) return [...ring];
  const middle = Math.floor(ring.length / 2);
  const kept = [
    ...simplifiedLine(ring.slice(0, middle + 1), tolerance).slice(0, -1),
    ...simplifiedLine(ring.slice(middle), tolerance),
  ];
  return kept.length >= 4 ? kept : [...ring];
}

function simplifiedLine(line: readonly Position[], tolerance: number): Position[] {
  const keep = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const furthest = furthestPoint(line, from, to);
    if (furthest.distance <= tolerance) continue;
    keep.add(furthest.place);
    spans.push([from, furthest.place], [furthest.place, to]);
  }
  return line.filter((_, place) => keep.has(place));
}

function furthestPoint(line: readonly Position[], from: number, to: number): { place: number; distance: number } {
  let furthest = { place: from, distance: 0 };
  for (let place = from + 1; place < to; place += 1) {
    const distance = distanceToSegment(line[place] ?? [], line[from] ?? [], line[to] ?? []);
    if (distance > furthest.distance) furthest = { place, distance };
  }
  return furthest;
}

function distanceToSegment(
  [x = 0, y = 0]: Position,
  [fromX = 0, fromY = 0]: Position,
  [toX = 0, toY = 0]: Position,
): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}
