import { Page, Reading } from '@binome/shared/web';
import { Link } from 'react-router';
import { useFrame } from '../use-frame.js';

const INFORMATION = [
  { to: '/aide', label: 'Aide' },
  { to: '/accessibilite', label: 'Accessibilité' },
  { to: '/mentions-legales', label: 'Mentions légales' },
  { to: '/politique-confidentialite', label: 'Données personnelles' },
  { to: '/cgu', label: 'Conditions d’utilisation' },
];

/** Every place that the reader may open. */
export function SiteMapPage() {
  const { navigation, account } = useFrame();
  return (
    <Page title="Plan du site">
      <Reading>
        <h2>Travailler</h2>
        <ul>
          {navigation.length === 0 && (
            <li>
              <Link to="/">Accueil</Link>
            </li>
          )}
          {navigation.map((item) => (
            <li key={item.to}>
              <Link to={item.to}>{item.label}</Link>
            </li>
          ))}
          <li>
            {account ? <Link to={account.accountAddress}>Mon compte</Link> : <Link to="/connexion">Se connecter</Link>}
          </li>
        </ul>
        <h2>S’informer</h2>
        <ul>
          {INFORMATION.map((item) => (
            <li key={item.to}>
              <Link to={item.to}>{item.label}</Link>
            </li>
          ))}
        </ul>
      </Reading>
    </Page>
  );
}
