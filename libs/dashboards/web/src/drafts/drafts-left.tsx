import { Block, Button, RelativeTime, Sheet, useDraftsLeftBehind } from '@binome/shared/web';
import { Link } from 'react-router';
import styles from '../home.module.css';

/** What the person was writing on this device and that was never saved: a crash, a closed tab, an ended session. */
export function DraftsLeft({ accountId }: { accountId: string }) {
  const { drafts, giveUp } = useDraftsLeftBehind(accountId);
  if (drafts.length === 0) return null;
  return (
    <Block title={drafts.length === 1 ? 'Reprendre une saisie' : `Reprendre ${drafts.length} saisies`}>
      <Sheet>
        <p className="secondary">Restées sur cet appareil, elles n’ont pas été enregistrées.</p>
        <ul className={styles.items}>
          {drafts.map(({ key, title, to, excerpt, at }) => (
            <li key={key} className={styles.head}>
              <span>
                <Link to={to}>{title}</Link>
                <span className={styles.why}>
                  {excerpt && ` « ${excerpt} »`}, <RelativeTime at={at} />
                </span>
              </span>
              <Button
                tone="quiet"
                small
                onPress={() => giveUp(key)}
                aria-label={`Abandonner la saisie : ${excerpt || title}`}
              >
                Abandonner
              </Button>
            </li>
          ))}
        </ul>
      </Sheet>
    </Block>
  );
}
