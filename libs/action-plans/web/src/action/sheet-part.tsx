import { useContext, type ReactNode } from 'react';
import { ChevronDown } from 'lucide-react';
import { SheetFoldingContext } from './sheet-folding.js';
import { SheetLevel } from './sheet-level.js';
import { SHEET_PARTS, type SheetPartId } from './sheet-parts.js';
import styles from './sheet-part.module.css';

/** A part of a sheet, under a heading of the right level that folds it. */
export function SheetPart({ id, aside, children }: { id: SheetPartId; aside?: ReactNode; children: ReactNode }) {
  const { folded, toggle } = useContext(SheetFoldingContext);
  const open = !folded.has(id);
  const Heading = useContext(SheetLevel) === 2 ? 'h2' : 'h3';
  return (
    <section id={id} className={styles.part} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <Heading className={styles.title}>
          <button
            type="button"
            id={`${id}-title`}
            className={styles.fold}
            aria-expanded={open}
            aria-controls={`${id}-body`}
            onClick={() => toggle(id)}
          >
            {SHEET_PARTS[id]}
            <ChevronDown size={18} aria-hidden />
          </button>
        </Heading>
        {open && aside}
      </div>
      <div id={`${id}-body`} className={styles.body} hidden={!open}>
        {children}
      </div>
    </section>
  );
}
