import { Button, Disclosure, formatDate } from '@binome/shared/web';
import { Link } from 'react-router';
import { useRestoreCommittee } from '../committee/use-committee-removal.js';
import { committeeAddress } from '../place.js';
import type { Governance } from './governance-query.js';
import styles from './overview.module.css';

/** The committees that were taken out: readable still, and the way back. */
export function RemovedCommittees({
  committees,
  mayRestore,
  address,
}: {
  committees: Governance['removedCommittees'];
  mayRestore: boolean;
  address: string;
}) {
  const restore = useRestoreCommittee();
  return (
    <Disclosure title={`Comités retirés (${committees.length})`}>
      <ul className={styles.removed}>
        {committees.map(({ id, name, version, removedAt }) => (
          <li key={id}>
            <span>
              <Link to={committeeAddress(address, id)}>{name}</Link>
              <span className={styles.detail}>{removedAt && `retiré le ${formatDate(removedAt)}`}</span>
            </span>
            {mayRestore && (
              <Button small onPress={() => void restore({ id, version })} aria-label={`Remettre ${name}`}>
                Remettre
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
