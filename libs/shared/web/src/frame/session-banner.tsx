import { useState } from 'react';
import { useConnectionEvent } from '../graphql/use-connection-event.js';

/** Says that the session ended, without covering what is being typed; the sign-in opens beside, and what waited is sent after it. */
export function SessionBanner() {
  const [expired, setExpired] = useState(false);
  useConnectionEvent('session-expired', () => setExpired(true));
  useConnectionEvent('signed-in', () => setExpired(false));
  return (
    <div role="alert">
      {expired && (
        <p className="connection">
          Votre session est terminée. Votre saisie est conservée ici :{' '}
          <a href="/connexion" target="_blank" rel="noreferrer">
            reconnectez-vous dans un nouvel onglet
          </a>
          , puis revenez.
        </p>
      )}
    </div>
  );
}
