import { Button, StateMark } from '@binome/shared/web';
import { TriangleAlert, UserPlus } from 'lucide-react';
import { isInForce, type PairSide } from '@binome/territories/domain';
import { SIDE_WORDS } from './pair-words.js';
import { SeatItem } from './seat-item.js';
import styles from './sheet.module.css';
import type { Seat } from './use-sheet.js';

export interface PairSideSeatsProps {
  side: PairSide;
  /** Seats in force or to come. */
  seats: readonly Seat[];
  today: string;
  onName?: () => void;
  onEnd?: (seat: Seat) => void;
}

/** One side of the pair: who holds it, or that it is vacant. */
export function PairSideSeats({ side, seats, today, onName, onEnd }: PairSideSeatsProps) {
  const words = SIDE_WORDS[side];
  const vacant = !seats.some((seat) => isInForce(seat, today));
  return (
    <div>
      <h3 className={styles.sideTitle}>{words.side}</h3>
      {vacant && (
        <StateMark tone="bad" icon={<TriangleAlert size={16} aria-hidden />}>
          {words.vacant}
        </StateMark>
      )}
      {seats.length > 0 && (
        <ul className={styles.people}>
          {seats.map((seat) => (
            <SeatItem key={seat.id} seat={seat} today={today} onEnd={onEnd} />
          ))}
        </ul>
      )}
      {onName && (
        <div className={styles.act}>
          <Button small icon={<UserPlus size={16} aria-hidden />} onPress={onName}>
            {words.name}
          </Button>
        </div>
      )}
    </div>
  );
}
