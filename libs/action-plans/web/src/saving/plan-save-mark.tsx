import { SaveMark, type SaveStatus } from '@binome/shared/web';
import styles from './plan-save-mark.module.css';

/** The permanent mark of what is saved: it also says so before anything is changed. */
export function PlanSaveMark({ status, onRetry }: { status: SaveStatus; onRetry: () => void }) {
  return (
    <div className={styles.mark}>
      {status.kind === 'idle' && <span className={styles.idle}>Tout est enregistré</span>}
      <SaveMark status={status} onRetry={onRetry} />
    </div>
  );
}
