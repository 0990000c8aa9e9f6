import { Button, formatDay } from '@binome/shared/web';
import styles from './sheet.module.css';
import type { Seat } from './use-sheet.js';

export interface SeatItemProps {
  seat: Seat;
  today: string;
  onEnd?: (seat: Seat) => void;
}

/** A person on the pair: name, function, dates, whether it can sign in. */
export function SeatItem({ seat, today, onEnd }: SeatItemProps) {
  const { personName, position, organisation, hasAccount } = seat;
  const details = [position, organisation].filter(Boolean).join(', ');
  return (
    <li>
      <strong>{personName}</strong>
      {details && <span className={styles.detail}>{details}</span>}
      <span className={styles.detail}>
        {datesOf(seat, today)}
        {!hasAccount && ' · sans compte'}
      </span>
      {onEnd && !seat.endsOn && (
        <Button tone="quiet" small onPress={() => onEnd(seat)} aria-label={`Mettre fin au siège de ${personName}`}>
          Mettre fin
        </Button>
      )}
    </li>
  );
}

function datesOf({ startsOn, endsOn }: Seat, today: string): string {
  if (endsOn) return `du ${formatDay(startsOn)} au ${formatDay(endsOn)}`;
  return startsOn > today ? `à partir du ${formatDay(startsOn)}` : `depuis le ${formatDay(startsOn)}`;
}
