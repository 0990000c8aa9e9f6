import { CalendarClock, Check, Circle, CircleDot } from 'lucide-react';
import { PROGRESS_WORDS } from '../words/meeting-words.js';
import { ITEM_KINDS } from './item-kinds.js';
import type { RoomItem, RoomMeeting } from './room-query.js';
import type { RoomActs } from './use-room-acts.js';
import styles from './room.module.css';

const ICONS = { to_come: Circle, current: CircleDot, done: Check, postponed: CalendarClock };

/** The agenda beside the item: what was seen, what is to come; those who hold the meeting go to any of them. */
export function RoomAgenda({
  items,
  mayRecord,
  acts,
}: {
  items: readonly RoomItem[];
  meeting: RoomMeeting;
  mayRecord: boolean;
  acts: RoomActs;
}) {
  return (
    <nav id="ordre-du-jour" aria-label="Ordre du jour" className={styles.agenda}>
      <h2 className="block-title">Ordre du jour</h2>
      <ol>
        {items.map((item) => (
          <li
            key={item.id}
            data-progress={item.progress}
            aria-current={item.progress === 'current' ? 'step' : undefined}
          >
            <AgendaIcon progress={item.progress} />
            <span className={styles.agendaText}>
              {mayRecord && item.progress !== 'current' ? (
                <button type="button" className={styles.agendaGo} onClick={() => void acts.step(item, 'current')}>
                  {item.title}
                </button>
              ) : (
                <span>{item.title}</span>
              )}
              <small>
                {ITEM_KINDS[item.kind]}, {item.minutes} min · {PROGRESS_WORDS[item.progress].toLowerCase()}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function AgendaIcon({ progress }: Pick<RoomItem, 'progress'>) {
  const Icon = ICONS[progress];
  return <Icon size={18} aria-hidden />;
}
