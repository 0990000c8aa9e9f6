import { STATUS_WORDS } from '@binome/action-plans/domain';
import { Block, formatDay, Sheet } from '@binome/shared/web';
import type { TerritoryHomeFragment as TerritoryHomeData } from '@binome/shared/web/documents';
import { Link } from 'react-router';
import styles from '../home.module.css';
import { FIGURE_LISTS, type Addresses } from '@binome/dashboards/domain';

/** The actions that name the reader among those who lead them. */
export function LedActions({
  territory: { led, ledCount },
  addresses,
  level,
}: {
  territory: Pick<TerritoryHomeData, 'led' | 'ledCount'>;
  addresses: Addresses;
  level: 2 | 3;
}) {
  return (
    <Block
      title="Les actions que vous pilotez"
      level={level}
      note={ledCount > led.length ? `${led.length} sur ${ledCount}` : undefined}
      aside={<Link to={FIGURE_LISTS.led(addresses)}>Voir le tableau</Link>}
    >
      <Sheet>
        <ul className={styles.led}>
          {led.map(({ actionId, title, status, endsOn, isLate }) => (
            <li key={actionId}>
              <Link to={`${addresses.plan}/actions/${actionId}`}>{title}</Link>
              <span className={styles.why}>
                , {STATUS_WORDS[status].toLocaleLowerCase('fr')}
                {endsOn && `, échéance le ${formatDay(endsOn)}`}
                {isLate && ', en retard'}
              </span>
            </li>
          ))}
        </ul>
      </Sheet>
    </Block>
  );
}
