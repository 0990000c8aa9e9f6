import { useId, useMemo } from 'react';
import { classNames } from '@binome/shared/web';
import type { Position } from '@binome/territories/domain';
import { framesOf, type MapFrame } from './france-frames.js';
import styles from './france-map.module.css';
import { svgPath } from './map-path.js';
import { placeOfTerritory, type MapTerritory } from './map-territory.js';
import { TerritoryShape } from './territory-shape.js';

interface FranceMapFrameProps {
  frame: MapFrame;
  /** Polygons of the land, by country or département. */
  land: readonly Position[][][][];
  territories: readonly MapTerritory[];
  markedId: string | null;
  onPoint: (id: string | null) => void;
}

/** The métropole or one inset: its land, then its territories, the marked one over the others. */
export function FranceMapFrame({ frame, land, territories, markedId, onPoint }: FranceMapFrameProps) {
  const clip = useId();
  const isInset = frame.id !== 'metropole';
  const landPaths = useMemo(() => landOf(frame, land), [frame, land]);
  const held = useMemo(() => territories.filter((territory) => isHeld(frame, territory)), [frame, territories]);
  const { x, y, width, height } = frame.box;
  // Points over contours, and the marked one over all, whose edge would be hidden.
  const drawn = [...held].sort((a, b) => rank(a, markedId) - rank(b, markedId));
  return (
    <g>
      {isInset && (
        <>
          <clipPath id={clip}>
            <rect x={x} y={y} width={width} height={height} rx="6" />
          </clipPath>
          <rect
            x={x}
            y={y}
            width={width}
            height={height}
            rx="6"
            className={classNames(styles.inset, frame.enlarges && styles.insetOnLand)}
          />
          <text x={x + width / 2} y={y + height + 20} className={styles.label}>
            {frame.label}
          </text>
        </>
      )}
      <g clipPath={isInset ? `url(#${clip})` : undefined}>
        {landPaths.map((path, place) => (
          <path key={place} d={path} className={styles.land} />
        ))}
        {drawn.map((territory) => (
          <TerritoryShape
            key={territory.id}
            territory={territory}
            project={frame.project}
            marked={territory.id === markedId}
            onPoint={onPoint}
          />
        ))}
      </g>
    </g>
  );
}

function landOf(frame: MapFrame, land: readonly Position[][][][]): string[] {
  return land
    .map((polygons) =>
      svgPath(
        polygons.filter((polygon) => touches(frame, polygon)),
        frame.project,
      ),
    )
    .filter(Boolean);
}

function touches(frame: MapFrame, polygon: readonly Position[][]): boolean {
  return (polygon[0] ?? []).some(([longitude = 0, latitude = 0]) => frame.holds([longitude, latitude]));
}

function isHeld(frame: MapFrame, territory: MapTerritory): boolean {
  const place = placeOfTerritory(territory);
  return place !== null && framesOf(place).some(({ id }) => id === frame.id);
}

function rank(territory: MapTerritory, markedId: string | null): number {
  return territory.id === markedId ? 2 : territory.contour ? 0 : 1;
}
