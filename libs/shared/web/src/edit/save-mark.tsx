import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { Button } from '../controls/button.js';
import { formatTime } from '../text/format-date.js';
import type { SaveStatus } from './autosave-state.js';

/** The one fixed place that says whether what was written is saved. */
export function SaveMark({ status, onRetry, zone }: { status: SaveStatus; onRetry?: () => void; zone?: string }) {
  return (
    <div className="save-mark-place" role="status" aria-live="polite">
      {status.kind === 'saving' && (
        <span className="save-mark">
          <LoaderCircle size={16} className="spinner" aria-hidden />
          Enregistrement…
        </span>
      )}
      {status.kind === 'saved' && (
        <span className="save-mark save-mark-saved">
          <Check size={16} aria-hidden />
          Enregistré à {formatTime(status.at, zone)}
        </span>
      )}
      {status.kind === 'waiting' && (
        <span className="save-mark save-mark-waiting">
          <CloudOff size={16} aria-hidden />
          <span>
            Non enregistré.{' '}
            {status.problem.code === 'NETWORK' ? 'Nouvel essai dès le retour du réseau.' : status.problem.message}
          </span>
          {onRetry && (
            <Button tone="quiet" small onPress={onRetry}>
              Réessayer
            </Button>
          )}
        </span>
      )}
      {status.kind === 'unsaved' && (
        <span className="save-mark save-mark-unsaved">
          <TriangleAlert size={16} aria-hidden />
          <span>Non enregistré. {status.problem.message}</span>
          {onRetry && status.problem.code === 'UNAUTHENTICATED' && (
            <Button tone="quiet" small onPress={onRetry}>
              Réessayer
            </Button>
          )}
        </span>
      )}
    </div>
  );
}
