import { Block } from '@binome/shared/web';
import type { HomeActFragment as HomeAct } from '@binome/shared/web/documents';
import { Link } from 'react-router';
import styles from '../home.module.css';
import { itemWords, type Addresses } from '@binome/dashboards/domain';

/** What others have to do before anything moves. */
export function AwaitedList({
  acts,
  addresses,
  level,
}: {
  acts: readonly HomeAct[];
  addresses: Addresses;
  level: 2 | 3;
}) {
  return (
    <Block title="Attendu d’autres" level={level}>
      <ul className={styles.side}>
        {acts.flatMap((act) =>
          act.items.map((item, rank) => {
            const { name, why } = itemWords(act.kind, item);
            const to = item.actionId ? `${addresses.plan}/actions/${item.actionId}` : `${addresses.sheet}#invitations`;
            return (
              <li key={`${act.kind} ${item.actionId} ${rank}`}>
                <Link to={to}>{name}</Link>
                <small>{why}</small>
              </li>
            );
          }),
        )}
      </ul>
    </Block>
  );
}
