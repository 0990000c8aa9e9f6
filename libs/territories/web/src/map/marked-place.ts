import { FRANCE_HEIGHT, FRANCE_WIDTH, framesOf } from './france-frames.js';
import { placeOfTerritory, type MapTerritory } from './map-territory.js';

/** Where the name of a territory goes over the map, in shares of its width and height; null when it is not drawn. */
export function markedPlace(territory: MapTerritory): { left: number; top: number } | null {
  const place = placeOfTerritory(territory);
  const frame = place && framesOf(place)[0];
  if (!frame) return null;
  const [x, y] = frame.project(place);
  return { left: x / FRANCE_WIDTH, top: y / FRANCE_HEIGHT };
}
