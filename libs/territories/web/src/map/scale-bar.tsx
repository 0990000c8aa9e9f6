import styles from './france-map.module.css';

/** How long a distance is on the map. */
export function ScaleBar({ kilometres, width, height }: { kilometres: number; width: number; height: number }) {
  const [x, y] = [20, height - 20];
  return (
    <g>
      <path d={`M${x},${y - 6}V${y}H${x + width}V${y - 6}`} className={styles.scale} />
      <text x={x + width + 8} y={y} className={styles.scaleText}>
        {kilometres} km
      </text>
    </g>
  );
}
