import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MultiPolygon } from 'geojson';
import type { Plugin } from 'vite';

const MODULE = 'virtual:france-outline';
const RESOLVED = `\0${MODULE}`;
/** ISO 3166 number of France in world-atlas (Natural Earth, public domain). */
const FRANCE = '250';

/** Serves the land of France alone: the atlas weighs 3.6 MB, France 70 kB. */
export function franceOutlinePlugin(): Plugin {
  return {
    name: 'binome-france-outline',
    resolveId: { filter: { id: /^virtual:france-outline$/ }, handler: () => RESOLVED },
    load: {
      filter: { id: /virtual:france-outline$/ },
      handler: () => ({ code: `export default ${JSON.stringify(franceOutline())};`, map: null }),
    },
  };
}

function franceOutline(): number[][][][] {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const country = feature(atlas, atlas.objects.countries).features.find(({ id }) => id === FRANCE);
  const { coordinates } = country?.geometry as MultiPolygon;
  return coordinates.map((polygon) => polygon.map((ring) => ring.map((place) => place.map(toThreeDecimals))));
}

function toThreeDecimals(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
