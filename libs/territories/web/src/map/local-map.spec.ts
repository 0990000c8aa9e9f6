import { describe, expect, it } from 'vitest';
import { LOCAL_HEIGHT, LOCAL_WIDTH, localMap } from './local-map.js';

describe('the map of one territory', () => {
  it('fits its contour, with a scale that is right', () => {
    const contour = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [3, 46.5],
          [3.6, 46.5],
          [3.6, 47.4],
          [3, 47.4],
          [3, 46.5],
        ],
      ],
    };
    const map = localMap(contour, [3.2, 47]);
    const [, north] = map!.project([3.3, 47.4]);
    const [, south] = map!.project([3.3, 46.5]);
    expect(north).toBeGreaterThan(0);
    expect(south).toBeLessThan(LOCAL_HEIGHT);
    // 0.9 degree of latitude is about 100 kilometres.
    expect((map!.scale.width / map!.scale.kilometres) * 100).toBeCloseTo(south - north, -1);
    expect(map!.scale.width).toBeLessThanOrEqual(LOCAL_WIDTH / 5);
  });

  it('shows the part of France where a point is, overseas too', () => {
    for (const centre of [
      [3.2, 47],
      [55.5, -21.1],
      [-52.3, 4.9],
    ] as const) {
      const map = localMap(null, centre);
      const [x, y] = map!.centre;
      expect(x > 0 && x < LOCAL_WIDTH && y > 0 && y < LOCAL_HEIGHT).toBe(true);
    }
  });

  it('is nothing when nothing says where the territory is', () => {
    expect(localMap(null, null)).toBeNull();
  });
});
