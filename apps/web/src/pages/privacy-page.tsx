import { Page, Reading } from '@binome/shared/web';
import { Link } from 'react-router';

/** What Binôme knows about people, why, for how long, and who reads it. */
export function PrivacyPage() {
  return (
    <Page
      title="Données personnelles"
      lede="Ce que Binôme sait de vous, pourquoi, pour combien de temps, et qui peut le lire."
    >
      <Reading>
        <h2>Qui en répond</h2>
        <p>
          L’organisme qui met Binôme en service est responsable du traitement ; il indique ici ses coordonnées et celles
          de son délégué à la protection des données. Dans la démonstration, les personnes présentées sont fictives.
        </p>
        <h2>Ce qui est gardé</h2>
        <ul>
          <li>
            <strong>Votre compte</strong> : votre nom, votre adresse e-mail, vos fonctions et leurs dates. Ils servent à
            vous reconnaître et à vous ouvrir ce que votre fonction permet.
          </li>
          <li>
            <strong>Vos sessions</strong> : la date, le nom du navigateur et du système (« Firefox, Windows »), jamais
            davantage. Vous les voyez et pouvez les fermer depuis <em>Mon compte</em>.
          </li>
          <li>
            <strong>Ce que vous écrivez</strong> : chaque changement d’un plan garde son auteur, sa fonction, sa date,
            l’ancienne et la nouvelle valeur. C’est la mémoire du territoire : elle permet de comprendre une décision et
            de revenir en arrière.
          </li>
          <li>
            <strong>Les sièges du binôme et les postes</strong> : nom, fonction, organisme et dates des personnes qui
            les occupent.
          </li>
        </ul>
        <p>Les journaux techniques ne contiennent ni nom, ni adresse, ni contenu.</p>
        <h2>Pour combien de temps</h2>
        <ul>
          <li>Un lien de connexion : 15 minutes, une seule fois.</li>
          <li>Une invitation : 14 jours.</li>
          <li>Une session : 14 jours sans visite, 90 jours au plus.</li>
          <li>Votre compte et l’historique : tant que le programme et ses obligations d’archive le demandent.</li>
        </ul>
        <h2>Qui peut lire</h2>
        <p>
          Les membres d’un territoire lisent leur territoire et aucun autre. L’État lit ce que le territoire partage
          avec lui : le référent régional pour ses régions, la coordination nationale pour toutes. L’administration gère
          les comptes et les données de référence ; elle ne lit pas le contenu des plans. Rien n’est transmis à un autre
          site, rien ne sert à de la publicité ou à une mesure d’audience.
        </p>
        <h2>Sur votre appareil</h2>
        <p>
          Un seul cookie est déposé, après la connexion : il tient votre session et rien d’autre. Le navigateur garde
          aussi votre choix de couleurs et, le temps qu’il soit enregistré, ce que vous venez d’écrire ; ces brouillons
          sont effacés quand vous vous déconnectez.
        </p>
        <h2>Vos droits</h2>
        <p>
          Vous pouvez demander à lire, corriger ou effacer ce qui vous concerne, ou à en limiter l’usage, auprès du
          délégué à la protection des données de l’organisme. Si la réponse ne vous convient pas, vous pouvez saisir la{' '}
          <a href="https://www.cnil.fr/fr/plaintes">CNIL</a>.
        </p>
        <p>
          Voir aussi les <Link to="/mentions-legales">mentions légales</Link>.
        </p>
      </Reading>
    </Page>
  );
}
