import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { NamedOrientation } from '../plan/plan-place.js';
import type { Held, Moving } from './moving.js';
import { lineOf } from './place-lines.js';
import { sayPlace } from './place-words.js';
import { countAt } from './places.js';
import styles from './moving.module.css';

/** Shows where the action that is held would stand. */
export function MoveLine({ moving, orientations }: { moving: Moving; orientations: readonly NamedOrientation[] }) {
  const held = useSyncExternalStore(moving.subscribe, moving.held);
  return held && <Line held={held} moving={moving} orientations={orientations} />;
}

function Line({
  held,
  moving,
  orientations,
}: {
  held: Held;
  moving: Moving;
  orientations: readonly NamedOrientation[];
}) {
  const line = useRef<HTMLDivElement>(null);
  const { action, to, by } = held;
  useLayoutEffect(() => {
    const element = line.current;
    const plan = element?.parentElement;
    const found = plan && lineOf(plan, to, action.id);
    if (!found) return;
    const { top, left } = plan.getBoundingClientRect();
    Object.assign(element.style, {
      top: `${found.y - top}px`,
      left: `${found.left - left}px`,
      width: `${found.width}px`,
    });
    if (by === 'keys') element.scrollIntoView({ block: 'nearest' });
  }, [to, action.id, by]);
  return (
    <div ref={line} className={styles.line} aria-hidden>
      <span className={styles.where}>{sayPlace(to, countAt(moving.groups(), action.id, to), orientations)}</span>
    </div>
  );
}
