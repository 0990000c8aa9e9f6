import { LATENESS_WORDS } from '@binome/action-plans/domain';
import { formatDay } from '@binome/shared/web';
import type { ActionRowFragment } from '@binome/shared/web/documents';
import { AlarmClock } from 'lucide-react';
import styles from './lateness-mark.module.css';

type Reasons = ActionRowFragment['lateness'];

/** Says that an action is late, with its reasons on hover and for who listens; nothing when it is not. */
export function LatenessMark({ reasons }: { reasons: Reasons }) {
  if (reasons.length === 0) return null;
  const said = reasons.map(reasonWords).join(' ; ');
  return (
    <span className={styles.late} title={said}>
      <AlarmClock size={14} aria-hidden />
      En retard
      <span className="visually-hidden"> : {said}</span>
    </span>
  );
}

/** The reasons themselves. */
export function LatenessReasons({ reasons }: { reasons: Reasons }) {
  return <>{reasons.map(reasonWords).join(' ; ')}</>;
}

function reasonWords({ kind, dueOn, label }: Reasons[number]): string {
  return `${LATENESS_WORDS[kind]}${label ? ` (${label})` : ''} : ${formatDay(dueOn)}`;
}
