import { useMemo } from 'react';
import { useQuery } from '@apollo/client/react';
import type { ContourGeometry } from '@binome/territories/domain';
import { polygonsOf, svgPath } from '../map/map-path.js';
import { useFranceOutline } from '../map/france-outline.js';
import { MAP_BACKGROUND } from '../map/background-query.js';
import { LOCAL_HEIGHT, LOCAL_WIDTH, localMap, type LocalMap } from '../map/local-map.js';
import type { LonLat } from '../map/france-frames.js';
import { ScaleBar } from '../map/scale-bar.js';
import styles from '../map/france-map.module.css';

export interface TerritoryMapProps {
  name: string;
  contour: ContourGeometry | null;
  centre: LonLat | null;
  /** Whether the point is only the middle of the territory's départements. */
  approximate: boolean;
}

/** Where the territory is: its contour, or its point while none was imported, over the départements or the land. */
export function TerritoryMap({ name, contour, centre, approximate }: TerritoryMapProps) {
  const outline = useFranceOutline();
  const { data } = useQuery(MAP_BACKGROUND);
  const map = useMemo(() => localMap(contour, centre), [contour, centre]);
  const departements = useMemo(
    () => (data?.mapBackground ?? []).map(({ geometry }) => polygonsOf(geometry as ContourGeometry)),
    [data],
  );
  if (!map) return <p className="muted">Rien ne dit encore où est ce territoire.</p>;
  const ground = departements.length > 0 ? departements : (outline ?? []).map((polygon) => [polygon]);
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${LOCAL_WIDTH} ${LOCAL_HEIGHT}`} className={styles.local} aria-hidden="true">
        {pathsOf(ground, map).map((path, place) => (
          <path key={place} d={path} className={styles.localLand} />
        ))}
        {contour ? (
          <path d={svgPath(polygonsOf(contour), map.project)} className={styles.localTerritory} fillRule="evenodd" />
        ) : (
          <circle cx={map.centre[0]} cy={map.centre[1]} r="10" className={styles.localPoint} />
        )}
        <ScaleBar kilometres={map.scale.kilometres} width={map.scale.width} height={LOCAL_HEIGHT} />
      </svg>
      <figcaption className={styles.summary}>{captionOf(name, contour !== null, approximate)}</figcaption>
    </figure>
  );
}

function pathsOf(ground: readonly ReturnType<typeof polygonsOf>[], { project, holds }: LocalMap): string[] {
  const near = ground.map((polygons) => polygons.filter((polygon) => holds(polygon[0] ?? [])));
  return near.map((polygons) => svgPath(polygons, project)).filter(Boolean);
}

function captionOf(name: string, hasContour: boolean, approximate: boolean): string {
  if (hasContour) return `Contour de ${name}.`;
  return approximate
    ? `${name} n’a pas encore de contour : le point est au milieu de ses départements.`
    : `${name} n’a pas encore de contour : le point est au milieu de ses membres.`;
}
