import { Link } from 'react-router';

const LINKS = [
  { to: '/accessibilite', label: 'Accessibilité : non conforme' },
  { to: '/mentions-legales', label: 'Mentions légales' },
  { to: '/politique-confidentialite', label: 'Données personnelles' },
  { to: '/cgu', label: 'Conditions d’utilisation' },
  { to: '/plan-du-site', label: 'Plan du site' },
  { to: '/aide', label: 'Aide' },
];

/** What every page must lead to. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <ul>
        {LINKS.map((link) => (
          <li key={link.to}>
            <Link to={link.to}>{link.label}</Link>
          </li>
        ))}
      </ul>
    </footer>
  );
}
