import { Button, EmptyState } from '@binome/shared/web';
import { ArrowLeft, ArrowRight, CalendarClock, Check, LockKeyhole } from 'lucide-react';
import { ItemDocuments } from '../agenda/item-documents.js';
import { ItemClock } from './item-clock.js';
import { LinkedActions } from './linked-actions.js';
import { ItemRecord } from './item-record.js';
import { ITEM_KINDS } from './item-kinds.js';
import { RoomDecision } from './room-decision.js';
import { RoomReview } from './room-review.js';
import type { Room, RoomItem, RoomMeeting } from './room-query.js';
import type { RoomActs } from './use-room-acts.js';
import styles from './room.module.css';

export interface RoomItemNowProps {
  meeting: RoomMeeting;
  room: Room;
  /** Its place in the agenda, from 1. */
  number: number;
  current: RoomItem | null;
  next: RoomItem | null;
  previous: RoomItem | null;
  mayRecord: boolean;
  accountId: string;
  acts: RoomActs;
}

/** The item that is spoken of, as large as the screen lets it be, with its clock and the way to the next. */
export function RoomItemNow(props: RoomItemNowProps) {
  const { current, number } = props;
  return (
    <section className={styles.now} aria-label="Point en cours">
      {current ? (
        <Item
          item={current}
          number={number}
          accountId={props.accountId}
          mayChange={props.meeting.viewerCan.includes('change_plan')}
        />
      ) : (
        <Nothing {...props} />
      )}
      {current?.reviewedDecision && (
        <RoomReview key={`review ${current.id}`} decisionId={current.reviewedDecision.id} meeting={props.meeting} />
      )}
      {current && <RoomDecision key={`decision ${current.id}`} item={current} {...props} />}
      {current && (
        <ItemRecord key={current.id} item={current} accountId={props.accountId} mayRecord={props.mayRecord} />
      )}
      {props.mayRecord && <Steps {...props} />}
    </section>
  );
}

interface ItemProps {
  item: RoomItem;
  number: number;
  accountId: string;
  mayChange: boolean;
}

function Item({ item, number, accountId, mayChange }: ItemProps) {
  return (
    <>
      <div className={styles.nowHead}>
        <span>
          Point {number}, {ITEM_KINDS[item.kind]}
        </span>
        {item.confidential && (
          <span className={styles.lock}>
            <LockKeyhole size={16} aria-hidden /> Confidentiel
          </span>
        )}
        {item.begunAt && <ItemClock begunAt={item.begunAt} minutes={item.minutes} />}
      </div>
      <h2 className={styles.nowTitle}>{item.title}</h2>
      {item.presenter && <p className={styles.presenter}>Présenté par {item.presenter}</p>}
      {item.detail && <p className={styles.detail}>{item.detail}</p>}
      <LinkedActions item={item} mayChange={mayChange} />
      <ItemDocuments item={item} accountId={accountId} />
    </>
  );
}

function Nothing({ meeting, next, mayRecord }: RoomItemNowProps) {
  const isEmpty = meeting.agenda.every(({ standing }) => standing !== 'accepted');
  if (isEmpty)
    return <EmptyState title="L’ordre du jour est vide.">Ajoutez des points depuis la page de la séance.</EmptyState>;
  if (meeting.state !== 'in_progress')
    return (
      <EmptyState title={meeting.state === 'convened' ? 'La séance va s’ouvrir.' : 'Aucun point en cours.'}>
        {meeting.state === 'convened' ? 'Le premier point s’affichera ici.' : 'La séance est terminée.'}
      </EmptyState>
    );
  if (!next) return <EmptyState title="Tous les points ont été vus.">La séance peut être close.</EmptyState>;
  return (
    <EmptyState title="Aucun point en cours.">
      {mayRecord ? `Commencez par « ${next.title} ».` : 'Le prochain point s’affichera ici.'}
    </EmptyState>
  );
}

function Steps({ current, next, previous, acts }: RoomItemNowProps) {
  return (
    <div className={styles.steps}>
      {next && (
        <Button
          tone="primary"
          icon={<ArrowRight size={18} aria-hidden />}
          isPending={acts.isStepping}
          aria-keyshortcuts="PageDown ArrowRight"
          onPress={() => void acts.step(next, 'current')}
        >
          {current ? 'Point suivant' : 'Commencer ce point'}
        </Button>
      )}
      {current && (
        <>
          <Button icon={<Check size={18} aria-hidden />} onPress={() => void acts.step(current, 'done')}>
            Noter traité
          </Button>
          <Button icon={<CalendarClock size={18} aria-hidden />} onPress={() => void acts.step(current, 'postponed')}>
            Reporter
          </Button>
        </>
      )}
      {previous && (
        <Button
          tone="quiet"
          icon={<ArrowLeft size={18} aria-hidden />}
          aria-keyshortcuts="PageUp ArrowLeft"
          onPress={() => void acts.step(previous, 'current')}
        >
          Revenir au point précédent
        </Button>
      )}
    </div>
  );
}
