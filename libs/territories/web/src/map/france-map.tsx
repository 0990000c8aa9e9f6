import { useMemo, useState } from 'react';
import type { ContourGeometry } from '@binome/territories/domain';
import { FRANCE_FRAMES, FRANCE_HEIGHT, FRANCE_WIDTH } from './france-frames.js';
import { FranceMapFrame } from './france-map-frame.js';
import styles from './france-map.module.css';
import { useFranceOutline } from './france-outline.js';
import { MapName } from './map-name.js';
import { polygonsOf } from './map-path.js';
import type { MapTerritory } from './map-territory.js';
import { markedPlace } from './marked-place.js';

export interface FranceMapProps {
  territories: readonly MapTerritory[];
  /** Contours of the départements when they were imported; the land of France otherwise. */
  background: readonly ContourGeometry[];
  /** What the map shows, in one sentence: the list beside says the same. */
  summary: string;
  /** Territory pointed at in the list. */
  markedId: string | null;
}

/**
 * The map of France: métropole with Corsica in place, the overseas départements and a larger Île-de-France in insets.
 * For the pointer only: the list beside it says the same to everyone.
 */
export function FranceMap({ territories, background, summary, markedId }: FranceMapProps) {
  const [pointedId, setPointedId] = useState<string | null>(null);
  const outline = useFranceOutline();
  const land = useMemo(
    () => (background.length > 0 ? background.map(polygonsOf) : (outline ?? []).map((polygon) => [polygon])),
    [background, outline],
  );
  const marked = territories.find(({ id }) => id === (pointedId ?? markedId)) ?? null;
  return (
    <figure className={styles.figure}>
      <div className={styles.drawing}>
        <svg viewBox={`0 0 ${FRANCE_WIDTH} ${FRANCE_HEIGHT}`} className={styles.map} aria-hidden="true">
          {FRANCE_FRAMES.map((frame) => (
            <FranceMapFrame
              key={frame.id}
              frame={frame}
              land={land}
              territories={territories}
              markedId={marked?.id ?? null}
              onPoint={setPointedId}
            />
          ))}
        </svg>
        {marked && <MapName name={marked.name} at={markedPlace(marked)} />}
      </div>
      <figcaption className={styles.summary}>{summary}</figcaption>
    </figure>
  );
}
