import type { ReactNode } from 'react';
import { PencilLine } from 'lucide-react';
import { Button } from '../controls/button.js';
import { RelativeTime } from '../text/relative-time.js';

export interface HistoryEntry {
  id: string;
  /** What changed: « Titre », « Échéance ». */
  what: string;
  /** Values shown as people read them; null where there was none. */
  from?: ReactNode;
  to?: ReactNode;
  who: string;
  at: string;
  /** Reason, function, origin. */
  details?: ReactNode;
  icon?: ReactNode;
  /** Puts the former value back; absent when the reader may not. */
  onRestore?: () => void;
}

/** Who changed what, when, from what to what, and the way back. */
export function HistoryList({ label, entries }: { label: string; entries: readonly HistoryEntry[] }) {
  return (
    <ul className="history" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id}>
          {entry.icon ?? <PencilLine size={16} aria-hidden />}
          <div>
            <div>
              {entry.what}
              {(entry.from != null || entry.to != null) && ' : '}
              {entry.from != null && <del>{entry.from}</del>}
              {entry.from != null && entry.to != null && <span aria-hidden> → </span>}
              {entry.to != null && <ins>{entry.to}</ins>}
            </div>
            <small>
              {entry.who}, <RelativeTime at={entry.at} />
              {entry.details && <> · {entry.details}</>}
            </small>
          </div>
          {entry.onRestore && (
            <Button tone="quiet" small onPress={entry.onRestore} aria-label={`Rétablir : ${entry.what}`}>
              Rétablir
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
