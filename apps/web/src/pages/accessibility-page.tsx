import { Page, Reading } from '@binome/shared/web';
import { Link } from 'react-router';

/** Accessibility statement: not conforming until an audit has said otherwise. */
export function AccessibilityPage() {
  return (
    <Page
      title="Accessibilité : non conforme"
      documentTitle="Accessibilité"
      lede="Déclaration d’accessibilité de Binôme."
    >
      <Reading>
        <h2>Où en est Binôme</h2>
        <p>
          Binôme est non conforme au référentiel général d’amélioration de l’accessibilité (RGAA, version 4.1) : aucun
          audit n’a encore été mené. Ce statut ne préjuge pas de la qualité du service, il dit seulement qu’elle n’a pas
          été vérifiée par un tiers.
        </p>
        <h2>Ce qui est fait</h2>
        <ul>
          <li>Tous les écrans s’utilisent au clavier ; l’élément qui a le focus est toujours visible.</li>
          <li>Chaque page a un titre, un seul titre principal, des repères et des liens pour aller au contenu.</li>
          <li>
            Les champs ont une étiquette ; les erreurs sont annoncées, rassemblées en tête et reliées à leur champ.
          </li>
          <li>Ce qui change de soi-même (enregistrement, messages, résultats) est annoncé aux lecteurs d’écran.</li>
          <li>
            L’information ne tient jamais à la seule couleur ; les contrastes sont vérifiés en clair et en sombre.
          </li>
          <li>Les pages se lisent à 320 pixels de large et avec un zoom de 200 %.</li>
          <li>La carte est toujours accompagnée d’une liste qui dit la même chose.</li>
        </ul>
        <p>Un contrôle automatique (axe) est fait sur les écrans à chaque version. Il ne remplace pas un audit.</p>
        <h2>Ce qui reste à vérifier</h2>
        <ul>
          <li>la lecture complète des parcours avec NVDA, JAWS et VoiceOver ;</li>
          <li>les critères du RGAA qu’aucun outil ne sait contrôler ;</li>
          <li>les documents que les membres déposeront.</li>
        </ul>
        <h2>Signaler un obstacle</h2>
        <p>
          Si quelque chose vous empêche d’utiliser Binôme, dites-le au chef de projet de votre territoire ou à la
          personne qui vous a invité : une autre façon de faire vous sera proposée. Vous pouvez indiquer l’adresse de la
          page, ce que vous vouliez faire et le matériel employé.
        </p>
        <h2>Voies de recours</h2>
        <p>
          Si votre signalement reste sans réponse, vous pouvez écrire au Défenseur des droits, sur{' '}
          <a href="https://formulaire.defenseurdesdroits.fr/">son formulaire</a>, par l’intermédiaire de son délégué
          dans votre département, ou par courrier gratuit, sans affranchir : Défenseur des droits, Libre réponse 71120,
          75342 Paris CEDEX 07.
        </p>
        <p>
          Voir aussi l’<Link to="/aide">aide</Link> et le <Link to="/plan-du-site">plan du site</Link>.
        </p>
      </Reading>
    </Page>
  );
}
