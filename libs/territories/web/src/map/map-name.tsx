import { classNames } from '@binome/shared/web';
import styles from './france-map.module.css';

/** The name of the territory pointed at, over the map; the list says it too. */
export function MapName({ name, at }: { name: string; at: { left: number; top: number } | null }) {
  if (!at) return null;
  const side = at.left < 0.3 ? styles.nameRight : at.left > 0.7 ? styles.nameLeft : styles.nameMiddle;
  return (
    <span
      className={classNames(styles.name, side)}
      style={{ left: `${at.left * 100}%`, top: `${at.top * 100}%` }}
      aria-hidden="true"
    >
      {name}
    </span>
  );
}
