import { formatDay } from '@binome/shared/web';
import styles from './sheet.module.css';
import type { Posting } from './use-sheet.js';

/** A posting: who, employed by whom, from when to when. */
export function PostingItem({ posting, today }: { posting: Posting; today: string }) {
  const { personName, employer, startsOn, endsOn } = posting;
  const start = startsOn > today ? 'à partir du' : 'depuis le';
  return (
    <li>
      <strong>{personName}</strong>
      {employer && <span className={styles.detail}>Employeur : {employer}</span>}
      <span className={styles.detail}>
        {endsOn ? `du ${formatDay(startsOn)} au ${formatDay(endsOn)}` : `${start} ${formatDay(startsOn)}`}
      </span>
    </li>
  );
}
