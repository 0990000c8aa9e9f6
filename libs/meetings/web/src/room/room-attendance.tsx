import { useState } from 'react';
import { EmptyState, formatTime } from '@binome/shared/web';
import { ProxyDialog } from './proxy-dialog.js';
import { nameOf, REFUSAL_WORDS, seatWords } from './quorum-words.js';
import type { Room, RoomMeeting, RoomSeat } from './room-query.js';
import { SeatActs } from './seat-acts.js';
import type { RoomActs } from './use-room-acts.js';
import styles from './room.module.css';

/** Who is in the room, seat by seat; those who hold the meeting record it here. */
export function RoomAttendance({ meeting, room, acts }: { meeting: RoomMeeting; room: Room; acts: RoomActs }) {
  const [giving, setGiving] = useState<string | null>(null);
  const mayRecord = meeting.viewerCan.includes('attendance');
  const giver = room.seats.find(({ committeeSeatId }) => committeeSeatId === giving);
  return (
    <section aria-labelledby="presence">
      <h2 id="presence" className="block-title">
        Présence
      </h2>
      {room.seats.length === 0 && (
        <EmptyState title="Ce comité n’a aucun siège ce jour-là.">Composez-le depuis la gouvernance.</EmptyState>
      )}
      <ul className={styles.people}>
        {room.seats.map((seat) => (
          <li key={seat.committeeSeatId} data-state={seat.leftAt ? 'absent' : seat.state}>
            <span className={styles.person}>
              {nameOf(seat)}
              <small>{detailOf(seat, room, meeting.timeZone)}</small>
              {refusalOf(seat) && <small className={styles.refusal}>{refusalOf(seat)}</small>}
            </span>
            {mayRecord && (seat.speakers.length > 0 || seat.presence !== null) ? (
              <SeatActs seat={seat} meeting={meeting} acts={acts} onGive={() => setGiving(seat.committeeSeatId)} />
            ) : (
              <span className={styles.word}>{seatWords(seat)}</span>
            )}
          </li>
        ))}
      </ul>
      {giver && <ProxyDialog seat={giver} room={room} acts={acts} onClose={() => setGiving(null)} />}
    </section>
  );
}

function detailOf(seat: RoomSeat, { seats }: Room, zone: string): string {
  const { body, arrivedAt, leftAt, proxySeatId, speakers, chair, voting } = seat;
  const carrier = seats.find(({ committeeSeatId }) => committeeSeatId === proxySeatId);
  const carried = seats.filter(
    (other) => other.proxySeatId === seat.committeeSeatId && other.state === 'represented',
  ).length;
  return [
    speakers.length === 0 ? 'siège vacant' : body,
    chair && 'préside',
    !voting && 'voix consultative',
    leftAt ? `parti à ${formatTime(leftAt, zone)}` : arrivedAt && `arrivé à ${formatTime(arrivedAt, zone)}`,
    carrier && `pouvoir à ${nameOf(carrier)}`,
    carried > 0 && `porte ${carried} pouvoir${carried > 1 ? 's' : ''}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function refusalOf({ presenceRefusal, proxyRefusal }: RoomSeat): string | null {
  if (presenceRefusal) return `Ne compte pas : ${REFUSAL_WORDS[presenceRefusal]}.`;
  return proxyRefusal ? `Le pouvoir ne compte pas : ${REFUSAL_WORDS[proxyRefusal]}.` : null;
}
