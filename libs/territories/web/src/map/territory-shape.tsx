import { memo, useMemo } from 'react';
import { classNames } from '@binome/shared/web';
import { Link } from 'react-router';
import type { LonLat } from './france-frames.js';
import styles from './france-map.module.css';
import { polygonsOf, svgPath } from './map-path.js';
import { pointRadius, type MapTerritory } from './map-territory.js';

interface TerritoryShapeProps {
  territory: MapTerritory;
  project: (place: LonLat) => [number, number];
  marked: boolean;
  onPoint: (id: string | null) => void;
}

/** A territory on the map, its contour or its point; a click opens its sheet. */
export const TerritoryShape = memo(function TerritoryShape({
  territory,
  project,
  marked,
  onPoint,
}: TerritoryShapeProps) {
  const { id, to, contour, centre, population } = territory;
  const path = useMemo(() => (contour ? svgPath(polygonsOf(contour), project) : ''), [contour, project]);
  const shape = classNames(styles.territory, marked && styles.marked);
  const [x, y] = centre ? project(centre) : [0, 0];
  return (
    // Out of the order of focus: the list beside has the same links.
    <Link to={to} tabIndex={-1} onPointerEnter={() => onPoint(id)} onPointerLeave={() => onPoint(null)}>
      {path ? (
        <path d={path} className={shape} fillRule="evenodd" />
      ) : (
        centre && <circle cx={x} cy={y} r={pointRadius(population)} className={classNames(shape, styles.point)} />
      )}
    </Link>
  );
});
