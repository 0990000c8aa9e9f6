import { describe, expect, it } from 'vitest';
import { FRANCE_FRAMES, framesOf, localFrame, type LonLat } from './france-frames.js';
import { svgPath } from './map-path.js';

const PLACES: Record<string, LonLat> = {
  metropole: [3.16, 46.99],
  guadeloupe: [-61.5, 16.2],
  martinique: [-61.0, 14.65],
  guyane: [-52.33, 4.93],
  reunion: [55.5, -21.1],
  mayotte: [45.16, -12.83],
};

describe('frames of the map of France', () => {
  it.each(Object.entries(PLACES))('draws a place of %s in one frame, inside its box', (id, place) => {
    const frames = framesOf(place);
    expect(frames.map((frame) => frame.id)).toEqual([id]);
    const { box, project } = frames[0] ?? FRANCE_FRAMES[0]!;
    const [x, y] = project(place);
    expect(x).toBeGreaterThan(box.x);
    expect(x).toBeLessThan(box.x + box.width);
    expect(y).toBeGreaterThan(box.y);
    expect(y).toBeLessThan(box.y + box.height);
  });

  it('draws Île-de-France twice, larger in its inset', () => {
    const paris: LonLat = [2.35, 48.85];
    const meaux: LonLat = [2.88, 48.96];
    const [metropole, inset] = framesOf(paris);
    expect(inset?.enlarges).toBe('metropole');
    expect(width(inset!.project, paris, meaux)).toBeGreaterThan(1.8 * width(metropole!.project, paris, meaux));
  });

  it('keeps Corsica in its place, right of the Côte d’Azur and lower', () => {
    const { project } = FRANCE_FRAMES[0]!;
    const [nice, bastia] = [project([7.26, 43.7]), project([9.45, 42.7])];
    expect(bastia[0]).toBeGreaterThan(nice[0]);
    expect(bastia[1]).toBeGreaterThan(nice[1]);
  });

  it('puts nothing that is not in France', () => {
    expect(framesOf([-73.9, 45.5])).toEqual([]);
  });
});

describe('path of a contour', () => {
  const square = [
    [2, 47],
    [3, 47],
    [3, 48],
    [2, 48],
    [2, 47],
  ];

  it('is the same shape whichever way the ring turns', () => {
    const { project } = FRANCE_FRAMES[0]!;
    const numbers = (path: string) => [...path.matchAll(/[\d.]+,[\d.]+/g)].map(([point]) => point).sort();
    expect(numbers(svgPath([[square]], project))).toEqual(numbers(svgPath([[[...square].reverse()]], project)));
  });

  it('fits the map of one territory in its box', () => {
    const project = localFrame(
      [
        [2, 47],
        [3, 48],
      ],
      { x: 0, y: 0, width: 400, height: 300 },
      20,
    );
    for (const [x = 0, y = 0] of square.map((place) => project(place as unknown as LonLat))) {
      expect(x).toBeGreaterThanOrEqual(19.9);
      expect(x).toBeLessThanOrEqual(380.1);
      expect(y).toBeGreaterThanOrEqual(19.9);
      expect(y).toBeLessThanOrEqual(280.1);
    }
  });
});

function width(project: (place: LonLat) => [number, number], from: LonLat, to: LonLat): number {
  const [[x1, y1], [x2, y2]] = [project(from), project(to)];
  return Math.hypot(x2 - x1, y2 - y1);
}
