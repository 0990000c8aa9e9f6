import type { SaveStatus } from '../edit/autosave-state.js';
import { SaveMark } from '../edit/save-mark.js';

/** The permanent mark of what is saved on a screen: it also says so before anything is changed. */
export function StandingSaveMark({ status, onRetry }: { status: SaveStatus; onRetry: () => void }) {
  return (
    <div className="standing-save-mark">
      {status.kind === 'idle' && <span className="standing-save-mark-idle">Tout est enregistré</span>}
      <SaveMark status={status} onRetry={onRetry} />
    </div>
  );
}
