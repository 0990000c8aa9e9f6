import { useOnline } from '../graphql/use-online.js';

/** Says that the network is gone, and that nothing typed is lost. */
export function ConnectionBanner() {
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className="connection">
          Vous êtes hors connexion. Ce que vous écrivez est gardé et sera enregistré au retour du réseau.
        </p>
      )}
    </div>
  );
}
