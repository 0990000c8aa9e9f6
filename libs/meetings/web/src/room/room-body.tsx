import { Button, formatLongDay, formatTime, LinkButton, Note, Page, StateMark } from '@binome/shared/web';
import { CircleAlert, CircleCheck, DoorOpen, Maximize } from 'lucide-react';
import { Link } from 'react-router';
import { CloseMeetingAct } from '../meeting/close-meeting-act.js';
import { useMeetingSteps } from '../meeting/meeting-steps.js';
import { STATE_WORDS } from '../words/meeting-words.js';
import { itemsOfRoom } from './items-of-room.js';
import { quorumSentence } from './quorum-words.js';
import { ReconveneAct } from './reconvene-act.js';
import { RoomAgenda } from './room-agenda.js';
import { RoomAttendance } from './room-attendance.js';
import { RoomItemNow } from './room-item-now.js';
import { RoomQuorum } from './room-quorum.js';
import type { Room, RoomMeeting } from './room-query.js';
import { useRoomActs } from './use-room-acts.js';
import { useRoomKeys } from './use-room-keys.js';
import styles from './room.module.css';

export interface RoomBodyProps {
  meeting: RoomMeeting;
  room: Room;
  territory: string;
  accountId: string;
  /** Address of the meeting. */
  address: string;
}

export function RoomBody({ meeting, room, territory, accountId, address }: RoomBodyProps) {
  const acts = useRoomActs(meeting);
  const mayRecord = meeting.state === 'in_progress' && meeting.viewerCan.includes('record');
  const { items, current, next, previous } = itemsOfRoom(meeting.agenda);
  const go = (item: typeof next) =>
    mayRecord && item && !acts.isStepping ? void acts.step(item, 'current') : undefined;
  useRoomKeys({ onNext: () => go(next), onPrevious: () => go(previous) });
  return (
    <Page
      title={`${meeting.committee.name}, ${territory}`}
      documentTitle={`Salle · ${meeting.committee.name}`}
      lede={ledeOf(meeting)}
      acts={<RoomPageActs {...{ meeting, room, address }} />}
    >
      <p className={styles.quorum} role="status">
        <StateMark
          tone={room.quorumReached ? 'ok' : 'warn'}
          icon={room.quorumReached ? <CircleCheck size={20} aria-hidden /> : <CircleAlert size={20} aria-hidden />}
        >
          {quorumSentence(room.quorumReached, room.conditions)}
        </StateMark>
      </p>
      {!mayRecord && (
        <div className={styles.reading}>
          <Note>{readingWords(meeting)}</Note>
        </div>
      )}
      <nav aria-label="Dans la salle" className={styles.ways}>
        <Link to="#ordre-du-jour" replace>
          Ordre du jour
        </Link>
        <Link to="#presences" replace>
          Quorum et présence
        </Link>
      </nav>
      <div className={styles.room}>
        <RoomItemNow
          {...{ meeting, room, current, next, previous, mayRecord, accountId, acts }}
          number={current ? items.indexOf(current) + 1 : 0}
        />
        <RoomAgenda items={items} meeting={meeting} mayRecord={mayRecord} acts={acts} />
        <aside id="presences" aria-label="Quorum et présence" className={styles.side}>
          <RoomQuorum room={room} />
          <RoomAttendance meeting={meeting} room={room} acts={acts} />
        </aside>
      </div>
    </Page>
  );
}

function RoomPageActs({ meeting, room, address }: Pick<RoomBodyProps, 'meeting' | 'room' | 'address'>) {
  const { open } = useMeetingSteps();
  const { id: meetingId, version } = meeting;
  const may = (act: RoomMeeting['viewerCan'][number]) => meeting.viewerCan.includes(act);
  return (
    <>
      {may('open') && (
        <Button
          tone="accent"
          icon={<DoorOpen size={18} aria-hidden />}
          isPending={open.pending}
          onPress={() => void open.act({ meetingId, version })}
        >
          Ouvrir la séance
        </Button>
      )}
      {may('close') && <CloseMeetingAct meeting={meeting} />}
      {!room.quorumReached && meeting.reconvening && (
        <ReconveneAct meeting={meeting} reconvening={meeting.reconvening} meetings={address.replace(/\/[^/]+$/, '')} />
      )}
      <Button tone="quiet" icon={<Maximize size={18} aria-hidden />} onPress={toggleFullScreen}>
        Plein écran
      </Button>
      {meeting.closedAt && <LinkButton to={`${address}/compte-rendu`}>Lire le compte rendu</LinkButton>}
      <LinkButton to={address}>Quitter la salle</LinkButton>
    </>
  );
}

function ledeOf({ day, startsAt, openedAt, closedAt, timeZone, state }: RoomMeeting): string {
  const said = openedAt ? `ouverte à ${formatTime(openedAt, timeZone)}` : `prévue à ${formatTime(startsAt, timeZone)}`;
  const end = closedAt ? `, close à ${formatTime(closedAt, timeZone)}` : '';
  return `${formatLongDay(day)}, ${said}${end} · ${STATE_WORDS[state]}`;
}

function readingWords({ state, viewerCan }: RoomMeeting): string {
  if (state === 'draft') return 'Cette séance n’est pas encore convoquée : la salle s’ouvrira avec elle.';
  if (state === 'convened')
    return viewerCan.includes('attendance')
      ? 'La séance n’est pas ouverte. Notez dès maintenant les excusés et les pouvoirs ; les arrivées, une fois la séance ouverte.'
      : 'La séance n’est pas encore ouverte. Cette page suit ce qui s’y passe.';
  if (state === 'in_progress')
    return 'Vous suivez la séance en direct. Seuls le binôme et le chef de projet la tiennent.';
  return viewerCan.includes('attendance')
    ? 'La séance est terminée. La présence se corrige ici, les notes et ce qui sort de chaque point dans le compte rendu, jusqu’à ce qu’il soit scellé.'
    : 'La séance est terminée.';
}

function toggleFullScreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}
