import { formatCounted, LoadingSkeleton } from '@binome/shared/web';
import { FranceMap } from '../map/france-map.js';
import { placeOfTerritory } from '../map/map-territory.js';
import styles from './territories.module.css';
import type { NationalMap } from './use-map.js';

/** The map beside the list; says in words what it shows. */
export function MapPanel({ map, markedId }: { map: NationalMap | null; markedId: string | null }) {
  return (
    <section className={styles.mapPanel} id="carte" aria-label="Carte de France">
      {map ? (
        <FranceMap
          territories={map.territories}
          background={map.background}
          markedId={markedId}
          summary={summaryOf(map)}
        />
      ) : (
        <LoadingSkeleton shape="block" label="Chargement de la carte" />
      )}
    </section>
  );
}

function summaryOf({ territories, contours }: NationalMap): string {
  const placed = territories.filter((territory) => placeOfTerritory(territory) !== null).length;
  if (placed === 0) return 'Aucun territoire sur la carte.';
  const left = territories.length - placed;
  const shown = contours
    ? `${formatCounted(placed, 'territoire')} sur la carte.`
    : `${formatCounted(placed, 'territoire')} sur la carte, un point chacun, d’autant plus grand que la population l’est.`;
  const unplaced = left > 0 ? ` ${formatCounted(left, 'territoire')} sans lieu connu.` : '';
  return `${shown}${unplaced} La liste dit la même chose.`;
}
