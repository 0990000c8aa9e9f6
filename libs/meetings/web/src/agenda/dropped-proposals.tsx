import { Button, Disclosure, formatCounted } from '@binome/shared/web';
import type { ProposedAgendaQuery } from '@binome/shared/web/documents';
import { Undo2 } from 'lucide-react';
import { reasonWords } from '../words/agenda-words.js';
import styles from './agenda.module.css';

type Dropped = ProposedAgendaQuery['proposedAgenda']['dropped'];

/** What was dropped for this committee and is still so: each may be proposed again. */
export function DroppedProposals({
  dropped,
  more,
  onRestore,
}: {
  dropped: Dropped;
  more: number;
  onRestore: (key: string) => void;
}) {
  if (dropped.length === 0) return null;
  return (
    <Disclosure title={`Écartées (${dropped.length + more})`} level={3}>
      <ul className={styles.items}>
        {dropped.map(({ key, title, ...reason }) => (
          <li key={key} className={styles.proposal}>
            <div className={styles.what}>
              <span className={styles.title}>{title}</span>
              <span className={styles.why}>{reasonWords(reason)}</span>
            </div>
            <div className={styles.acts}>
              <Button small tone="quiet" icon={<Undo2 size={16} aria-hidden />} onPress={() => onRestore(key)}>
                Proposer à nouveau<span className="visually-hidden"> {title}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.below}>et {formatCounted(more, 'autre')}, écartées avant celles-ci.</p>}
    </Disclosure>
  );
}
