import { useState } from 'react';
import { Link } from 'react-router';
import { useConnectionEvent } from '../graphql/use-connection-event.js';
import { rememberPlace } from './place-to-return.js';

/** Says that the session ended, without covering what is being typed; the person signs in here or beside, and what waited is sent after it. */
export function SessionBanner({ accountId }: { accountId: string }) {
  const [expired, setExpired] = useState(false);
  useConnectionEvent('session-expired', () => setExpired(true));
  useConnectionEvent('signed-in', () => setExpired(false));
  return (
    <div role="alert">
      {expired && (
        <p className="connection">
          Votre session est terminée. Ce que vous avez écrit est gardé sur cet appareil.{' '}
          <Link to="/connexion" onClick={() => rememberPlace(accountId)}>
            Se reconnecter
          </Link>{' '}
          ou{' '}
          <a href="/connexion" target="_blank" rel="noreferrer">
            se reconnecter dans un nouvel onglet
          </a>
        </p>
      )}
    </div>
  );
}
