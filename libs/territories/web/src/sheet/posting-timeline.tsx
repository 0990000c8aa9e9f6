import { classNames, formatDay, formatMonth } from '@binome/shared/web';
import type { PostSegment } from './posting-segments.js';
import styles from './sheet.module.css';

const WORDS = { held: 'occupé', vacant: 'vacant', coming: 'prévu' };

/** The post as a line in time; the list under it says the same. */
export function PostingTimeline({ segments }: { segments: readonly PostSegment[] }) {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return null;
  return (
    <div className={styles.timeline} aria-hidden="true">
      <div className={styles.line}>
        {segments.map((segment) => (
          <span
            key={segment.from}
            className={classNames(styles.stretch, styles[segment.kind])}
            style={{ flexGrow: Math.max(segment.share, 0.02) }}
            title={`${WORDS[segment.kind]} du ${formatDay(segment.from)} au ${formatDay(segment.to)}`}
          />
        ))}
      </div>
      <div className={styles.ends}>
        <span>{formatMonth(first.from)}</span>
        <span>{formatMonth(last.to)}</span>
      </div>
    </div>
  );
}
