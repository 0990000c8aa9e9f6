import { Page, Reading } from '@binome/shared/web';
import { Link } from 'react-router';

/** Legal notice of the demonstration. */
export function LegalNoticePage() {
  return (
    <Page title="Mentions légales">
      <Reading>
        <h2>Éditeur</h2>
        <p>
          Cette installation de Binôme est une démonstration. Elle n’est pas un site officiel de l’État. L’organisme qui
          met Binôme en service pour de bon indique ici son nom, son adresse, son numéro de téléphone et son directeur
          de la publication.
        </p>
        <h2>Hébergement</h2>
        <p>
          La démonstration fonctionne sur l’ordinateur ou le serveur de la personne qui l’a installée. L’organisme qui
          met Binôme en service indique ici le nom et les coordonnées de son hébergeur.
        </p>
        <h2>Contenus</h2>
        <p>
          Les noms des territoires et des collectivités, leurs codes et leurs contours sont des données publiques. Les
          personnes, les montants et l’avancement présentés dans la démonstration sont fictifs ; un bandeau le rappelle
          sur chaque page.
        </p>
        <p>
          Le contenu des plans d’action appartient aux territoires qui l’écrivent. Ce que chacun peut en lire dépend de
          sa fonction et de la visibilité choisie par le territoire.
        </p>
        <h2>Composants employés</h2>
        <p>
          La police Source Sans 3 (licence SIL Open Font) et les icônes Lucide (licence ISC) sont servies par Binôme
          lui-même. Aucune page ne charge quoi que ce soit d’un autre site.
        </p>
        <h2>Voir aussi</h2>
        <ul>
          <li>
            <Link to="/politique-confidentialite">Données personnelles</Link>
          </li>
          <li>
            <Link to="/cgu">Conditions d’utilisation</Link>
          </li>
          <li>
            <Link to="/accessibilite">Accessibilité</Link>
          </li>
        </ul>
      </Reading>
    </Page>
  );
}
