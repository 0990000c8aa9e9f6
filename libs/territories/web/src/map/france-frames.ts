import { geoConicConformal, geoMercator, type GeoProjection } from 'd3-geo';

/** A place of the map of France: longitude and latitude, in degrees. */
export type LonLat = readonly [number, number];

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One of the maps that make the map of France: the métropole or an inset, with its own projection. */
export interface MapFrame {
  id: string;
  label: string;
  box: Box;
  /** Inset drawn again from another frame, larger, because it is dense. */
  enlarges?: string;
  /** Places at its edges. */
  extremes: readonly LonLat[];
  holds: (place: LonLat) => boolean;
  /** Where a place falls in the drawing. */
  project: (place: LonLat) => [number, number];
}

/** Size of the drawing, in its own units. */
export const FRANCE_WIDTH = 640;
export const FRANCE_HEIGHT = 748;

// Lambert 93's parameters: the projection of official maps.
const METROPOLE_BOX: Box = { x: 20, y: 6, width: 614, height: 604 };
const METROPOLE_EXTREMES: LonLat[] = [
  [-5.15, 48.45],
  [2.55, 51.09],
  [8.23, 48.97],
  [9.56, 42.2],
  [9.2, 41.36],
  [-1.79, 43.35],
];

const INSET = { width: 112, height: 92 };
const INSET_TOP = 626;

/** What each inset shows: its west, south, east and north. */
const OVERSEAS = [
  { id: 'guadeloupe', label: 'Guadeloupe', bounds: [-61.85, 15.8, -60.98, 16.54] },
  { id: 'martinique', label: 'Martinique', bounds: [-61.25, 14.37, -60.79, 14.9] },
  { id: 'guyane', label: 'Guyane', bounds: [-54.65, 2.1, -51.6, 5.8] },
  { id: 'reunion', label: 'La Réunion', bounds: [55.2, -21.41, 55.85, -20.85] },
  { id: 'mayotte', label: 'Mayotte', bounds: [45.0, -13.02, 45.32, -12.62] },
] as const;
const ILE_DE_FRANCE = [1.44, 48.1, 3.2, 49.25] as const;
const METROPOLE = [-6, 41, 10, 52] as const;

/** The frames of the map, the métropole first. */
export const FRANCE_FRAMES: readonly MapFrame[] = [
  {
    id: 'metropole',
    label: 'Métropole',
    box: METROPOLE_BOX,
    extremes: METROPOLE_EXTREMES,
    holds: within(METROPOLE),
    project: projector(geoConicConformal().rotate([-3, 0]).parallels([44, 49]), METROPOLE_BOX, METROPOLE_EXTREMES),
  },
  inset('ile-de-france', 'Île-de-France', ILE_DE_FRANCE, { x: 0, y: 380, width: 138, height: 138 }, 'metropole'),
  ...OVERSEAS.map(({ id, label, bounds }, place) =>
    inset(id, label, bounds, { x: place * (INSET.width + 20), y: INSET_TOP, ...INSET }),
  ),
];

type Bounds = readonly [number, number, number, number];

function inset(id: string, label: string, bounds: Bounds, box: Box, enlarges?: string): MapFrame {
  const [west, south, east, north] = bounds;
  const corners: LonLat[] = [
    [west, south],
    [east, north],
  ];
  return {
    id,
    label,
    box,
    extremes: corners,
    ...(enlarges && { enlarges }),
    holds: within(bounds),
    project: projector(geoMercator(), padded(box, 6), corners),
  };
}

function within([west, south, east, north]: Bounds): (place: LonLat) => boolean {
  return ([longitude, latitude]) => longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function padded({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

/** The projection, fitted so that the places fill the box. */
function projector(projection: GeoProjection, box: Box, places: readonly LonLat[]): MapFrame['project'] {
  const fitted = projection.fitExtent(
    [
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ],
    { type: 'MultiPoint', coordinates: places.map(([longitude, latitude]) => [longitude, latitude]) },
  );
  return ([longitude, latitude]) => fitted([longitude, latitude]) ?? [Number.NaN, Number.NaN];
}

/** The frames in which a place is drawn: its own, then those that enlarge it; none when it is not in France. */
export function framesOf(place: LonLat): MapFrame[] {
  return FRANCE_FRAMES.filter((frame) => frame.holds(place));
}

/** A frame that holds the given places alone, for the map of one territory. */
export function localFrame(places: readonly LonLat[], box: Box, padding: number): MapFrame['project'] {
  return projector(geoMercator(), padded(box, padding), places);
}
