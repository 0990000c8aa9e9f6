import type { Tx } from '@binome/shared/api';
import { simplifiedContour, type ContourGeometry } from '@binome/territories/domain';

// About two hundred metres: what a map of the whole country shows.
const MAP_TOLERANCE = 0.002;

/** Writes contours of territories, by identifier, in place of those they had. */
export async function writeTerritoryContours(
  tx: Tx,
  contours: readonly { id: string; geometry: ContourGeometry }[],
): Promise<void> {
  const rows = contours.map(({ id, geometry }) => ({
    id,
    geometry,
    map_geometry: simplifiedContour(geometry, MAP_TOLERANCE),
  }));
  await tx.manager.query(
    `INSERT INTO territory_contours (territory_id, geometry, map_geometry)
     SELECT id, geometry, map_geometry FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, geometry jsonb, map_geometry jsonb)
     ON CONFLICT (territory_id) DO UPDATE SET geometry = excluded.geometry, map_geometry = excluded.map_geometry`,
    [JSON.stringify(rows)],
  );
}

/** Writes contours of départements of the background, by code, in place of those they had. */
export async function writeDepartementContours(
  tx: Tx,
  contours: readonly { code: string; geometry: ContourGeometry }[],
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO departement_contours (code, geometry)
     SELECT code, geometry FROM jsonb_to_recordset($1::jsonb) AS row (code text, geometry jsonb)
     ON CONFLICT (code) DO UPDATE SET geometry = excluded.geometry`,
    [JSON.stringify(contours)],
  );
}
