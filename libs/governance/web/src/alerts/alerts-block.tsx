import { Block, Disclosure, Note } from '@binome/shared/web';
import { CalendarClock, UserRoundX } from 'lucide-react';
import { Link } from 'react-router';
import type { SeatAlertLine } from '../overview/governance-query.js';
import { seatAddress, type GovernancePlace } from '../place.js';
import { alertSentence, isPressing } from './alert-words.js';
import styles from './alerts.module.css';

const AT_ONCE = 6;

/** Seats that are vacant and mandates that end, the most pressing first. */
export function AlertsBlock({ alerts, place }: { alerts: readonly SeatAlertLine[]; place: GovernancePlace }) {
  const pressing = alerts.filter(isPressing);
  const inOrder = [...pressing, ...alerts.filter((alert) => !pressing.includes(alert))];
  const [shown, more] = [inOrder.slice(0, AT_ONCE), inOrder.slice(AT_ONCE)];
  return (
    <Block title="Sièges à suivre" note={alerts.length > 0 && String(alerts.length)}>
      {alerts.length === 0 ? (
        <Note tone="ok">Aucun siège vacant, aucun mandat qui prend fin dans les deux mois.</Note>
      ) : (
        <AlertList alerts={shown} place={place} />
      )}
      {more.length > 0 && (
        <Disclosure title={`Les autres (${more.length})`}>
          <AlertList alerts={more} place={place} />
        </Disclosure>
      )}
    </Block>
  );
}

function AlertList({ alerts, place }: { alerts: readonly SeatAlertLine[]; place: GovernancePlace }) {
  return (
    <ul className={styles.alerts}>
      {alerts.map((alert) => {
        const Icon = alert.kind === 'vacant' ? UserRoundX : CalendarClock;
        return (
          <li key={alert.seatId} className={isPressing(alert) ? styles.pressing : undefined}>
            <Icon size={18} aria-hidden />
            <div>
              <Link to={seatAddress(place.address, alert.committeeId, alert.seatId)}>{alert.body}</Link>
              <span className={styles.detail}>
                {alertSentence(alert)} · {alert.committeeName}
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
