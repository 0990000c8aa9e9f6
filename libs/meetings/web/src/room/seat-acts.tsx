import { MenuButton, type MenuAct } from '@binome/shared/web';
import { nameOf, PRESENCE_WORDS, seatWords } from './quorum-words.js';
import type { RoomMeeting, RoomSeat } from './room-query.js';
import type { RoomActs } from './use-room-acts.js';

interface SeatActsProps {
  seat: RoomSeat;
  meeting: RoomMeeting;
  acts: RoomActs;
  onGive: () => void;
}

/** What a seat is, as a button that opens what it may become. */
export function SeatActs({ seat, meeting, acts, onGive }: SeatActsProps) {
  const menu = actsOf({ seat, meeting, acts, onGive });
  const words = seatWords(seat);
  return <MenuButton small label={words} accessibleName={`${words}, ${nameOf(seat)}`} acts={menu} />;
}

function actsOf({ seat, meeting, acts, onGive }: SeatActsProps): MenuAct[] {
  const { presence, leftAt, speakers, voting, committeeSeatId, version } = seat;
  const record = (given: object) => () => void acts.record({ committeeSeatId, version, ...given });
  const isOpen = meeting.state !== 'convened';
  const attends = presence === 'in_person' || presence === 'remote';
  const arrivals = speakers.flatMap(({ seatHolderId, name, substitutes }) =>
    (['in_person', 'remote'] as const).map((how) => ({
      id: `${how}-${seatHolderId}`,
      label: `${PRESENCE_WORDS[how]}${speakers.length > 1 ? ` : ${name}${substitutes ? ' (suppléance)' : ''}` : ''}`,
      onAction: record({ presence: how, seatHolderId }),
    })),
  );
  return [
    ...(isOpen ? arrivals : []),
    ...(attends && meeting.state === 'in_progress'
      ? [{ id: 'left', label: leftAt ? 'De retour' : 'Parti', onAction: record({ left: !leftAt }) }]
      : []),
    { id: 'excused', label: PRESENCE_WORDS.excused, onAction: record({ presence: 'excused' }) },
    { id: 'absent', label: PRESENCE_WORDS.absent, onAction: record({ presence: 'absent' }) },
    ...(voting && speakers.length > 0
      ? [{ id: 'proxy', label: seat.proxySeatId ? 'Changer le pouvoir…' : 'Donner pouvoir…', onAction: onGive }]
      : []),
  ];
}
