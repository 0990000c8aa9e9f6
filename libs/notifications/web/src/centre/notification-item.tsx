import { addressesOf, addressOfMove, moveSentence } from '@binome/dashboards/domain';
import {
  governanceName,
  governanceSentences,
  REASON_SENTENCES,
  type LinkedSentence,
} from '@binome/notifications/domain';
import { Badge, formatCounted, IconButton, RelativeTime } from '@binome/shared/web';
import type { NotificationCentreQuery } from '@binome/shared/web/documents';
import { Check, RotateCcw } from 'lucide-react';
import { Link } from 'react-router';
import styles from './centre.module.css';

export type ToldNotification = NotificationCentreQuery['notificationCentre']['notifications']['nodes'][number];

interface NotificationItemProps {
  notification: ToldNotification;
  isPending: boolean;
  onRead: (ids: string[]) => void;
  onUnread: (id: string) => void;
}

/** One thing that a person is told: what changed, when, why it is told, and the mark of its reading. */
export function NotificationItem({ notification, isPending, onRead, onUnread }: NotificationItemProps) {
  const { id, reason, at, isRead, expectsAct, moves, moveCount } = notification;
  const name = nameOf(notification);
  return (
    <li className={isRead ? styles.read : styles.unread}>
      <div className={styles.told}>
        {expectsAct && <Badge tone="warn">À faire</Badge>}
        {sentencesOf(notification).map(({ sentence, to }, rank) => (
          <p key={rank}>
            {sentence.before}
            {sentence.link && (
              <Link to={to} onClick={() => !isRead && onRead([id])}>
                {sentence.link}
              </Link>
            )}
            {sentence.after}
          </p>
        ))}
        {moveCount > moves.length && (
          <p className="secondary">
            et {formatCounted(moveCount - moves.length, 'autre changement', 'autres changements')}
          </p>
        )}
        <p className={styles.why}>
          <RelativeTime at={at} />, {REASON_SENTENCES[reason]}
        </p>
      </div>
      {isRead ? (
        <IconButton label={`Marquer comme non lue : ${name}`} isDisabled={isPending} onPress={() => onUnread(id)}>
          <RotateCcw size={16} aria-hidden />
        </IconButton>
      ) : (
        <IconButton label={`Marquer comme lue : ${name}`} isDisabled={isPending} onPress={() => onRead([id])}>
          <Check size={20} aria-hidden />
        </IconButton>
      )}
    </li>
  );
}

function nameOf(notification: ToldNotification): string {
  return notification.title ?? governanceName(notification) ?? notification.territoryName;
}

function sentencesOf(notification: ToldNotification): LinkedSentence[] {
  const addresses = addressesOf(notification);
  return [
    ...governanceSentences(notification, addresses),
    ...notification.moves.map((move) => ({ sentence: moveSentence(move), to: addressOfMove(move, addresses) })),
  ];
}
