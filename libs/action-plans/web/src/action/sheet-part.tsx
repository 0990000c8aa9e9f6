import { useContext, useId, type ReactNode } from 'react';
import { SheetLevel } from './sheet-level.js';
import styles from './sheet-part.module.css';

/** A part of a sheet, under a heading of the right level. */
export function SheetPart({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  const Heading = useContext(SheetLevel) === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading id={id} className={styles.title}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
