import { Button, formatTime } from '@binome/shared/web';
import { Check } from 'lucide-react';
import { PRESENCE_WORDS } from '../room/quorum-words.js';
import type { MinutesMeeting, MinutesRead, MinutesSeat } from './minutes-query.js';
import { WORD_WORDS } from './minutes-words.js';
import type { MinutesActs } from './use-minutes-acts.js';
import styles from './minutes.module.css';

/** Who attended, seat by seat, and what each said of the minutes. */
export function MinutesSeats({
  meeting,
  minutes,
  acts,
}: {
  meeting: MinutesMeeting;
  minutes: MinutesRead;
  acts: MinutesActs;
}) {
  return (
    <ul className={styles.seats}>
      {minutes.seats.map((seat) => (
        <li key={seat.committeeSeatId}>
          <span>
            <strong>{seat.personName ?? 'Siège vacant'}</strong>
            <small>{seat.voting ? seat.body : `${seat.body}, voix consultative`}</small>
          </span>
          <span>{presenceOf(seat, meeting.timeZone)}</span>
          <span className={styles.word}>
            {seat.word && WORD_WORDS[seat.word]}
            {seat.mayApprove && (
              <Button
                small
                icon={<Check size={16} aria-hidden />}
                aria-label={`Approuver pour ${seat.personName ?? seat.body}`}
                isPending={acts.isApproving}
                onPress={() => void acts.approve(seat.committeeSeatId, minutes.print)}
              >
                Approuver
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function presenceOf({ presence, proxyTo, arrivedAt, leftAt }: MinutesSeat, zone: string): string {
  if (proxyTo) return `Pouvoir à ${proxyTo}`;
  if (!presence) return 'Non noté';
  const came = arrivedAt ? `, arrivé à ${formatTime(arrivedAt, zone)}` : '';
  return `${PRESENCE_WORDS[presence]}${came}${leftAt ? `, parti à ${formatTime(leftAt, zone)}` : ''}`;
}
