import { Badge, Button, formatDay, StateMark } from '@binome/shared/web';
import { UserPlus, UserRoundX } from 'lucide-react';
import { seatDates } from '../words/seat-words.js';
import type { Seat } from './committee-query.js';
import styles from './committee.module.css';

export interface SeatListProps {
  seats: readonly Seat[];
  /** The day looked at; null for today. */
  day: string | null;
  mayEdit: boolean;
  onOpen: (seat: Seat) => void;
}

/** Seats with who holds them and who replaces; each opens its sheet. */
export function SeatList({ seats, day, mayEdit, onOpen }: SeatListProps) {
  return (
    <ul className={styles.seats}>
      {seats.map((seat) => (
        <li key={seat.id}>
          <div className={styles.seatMain}>
            <button type="button" className={styles.seatName} onClick={() => onOpen(seat)}>
              {[seat.body, seat.position].filter(Boolean).join(', ')}
            </button>
            <span className={styles.marks}>
              {seat.chair && <Badge tone="primary">Préside</Badge>}
              {!seat.voting && <Badge>Voix consultative</Badge>}
            </span>
            <span className={styles.detail}>{seatDates(seat)}</span>
          </div>
          <div className={styles.seatHolder}>
            {seat.holder ? (
              <>
                <strong>{seat.holder.personName}</strong>
                {!day && seat.holder.endsOn && (
                  <span className={styles.detail}>jusqu’au {formatDay(seat.holder.endsOn)}</span>
                )}
              </>
            ) : (
              <Vacant seat={seat} mayEdit={mayEdit} onOpen={onOpen} />
            )}
            {seat.substitutes.map(({ id, personName }) => (
              <span key={id} className={styles.detail}>
                Suppléance : {personName}
              </span>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Vacant({ seat, mayEdit, onOpen }: { seat: Seat; mayEdit: boolean; onOpen: (seat: Seat) => void }) {
  return (
    <>
      <StateMark tone="warn" icon={<UserRoundX size={16} aria-hidden />}>
        Vacant
      </StateMark>
      {mayEdit && (
        <Button
          small
          icon={<UserPlus size={16} aria-hidden />}
          aria-label={`Nommer quelqu’un : ${seat.body}`}
          onPress={() => onOpen(seat)}
        >
          Nommer
        </Button>
      )}
    </>
  );
}
