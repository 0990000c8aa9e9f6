import { Disclosure, Page, Reading } from '@binome/shared/web';
import { Link } from 'react-router';

/** The questions people ask first. */
export function HelpPage() {
  return (
    <Page title="Aide" lede="Les questions que l’on se pose d’abord.">
      <Reading>
        <h2>Entrer</h2>
        <Disclosure title="Comment se connecter ?" defaultOpen>
          <p>
            Donnez votre adresse e-mail sur la page <Link to="/connexion">Se connecter</Link>. Vous recevez un lien,
            valable 15 minutes et une seule fois. Ouvrez-le, puis confirmez : il n’y a pas de mot de passe.
          </p>
        </Disclosure>
        <Disclosure title="Je ne reçois rien">
          <p>
            Regardez dans les courriers indésirables, puis redemandez un lien après une minute. Si rien n’arrive, c’est
            peut-être que votre compte est à une autre adresse : demandez à la personne qui vous a invité.
          </p>
        </Disclosure>
        <Disclosure title="Je n’ai pas de compte">
          <p>
            On entre sur invitation. Le chef de projet de votre territoire, le référent régional ou l’administration
            peut vous inviter.
          </p>
        </Disclosure>
        <h2>Travailler</h2>
        <Disclosure title="Où est le bouton Enregistrer ?">
          <p>
            Il n’y en a pas dans les plans : cliquez sur une valeur ou appuyez sur Entrée, écrivez, et elle
            s’enregistre. La marque « Enregistré à 10 h 42 » le confirme. Échap revient à la valeur de départ.
          </p>
        </Disclosure>
        <Disclosure title="Et si la connexion se coupe ?">
          <p>
            Continuez d’écrire. La marque devient « Non enregistré » et la saisie part dès le retour du réseau. Si vous
            fermez la page entre-temps, elle vous sera proposée à votre prochaine visite sur le même appareil.
          </p>
        </Disclosure>
        <Disclosure title="Quelqu’un a changé le même champ que moi">
          <p>
            Les deux valeurs apparaissent côte à côte, avec qui et quand. Gardez la vôtre, prenez l’autre, ou réunissez
            les deux. Les autres champs, eux, se complètent d’eux-mêmes.
          </p>
        </Disclosure>
        <Disclosure title="Revenir à une valeur d’avant">
          <p>L’historique d’une fiche montre chaque changement ; « Rétablir » remet l’ancienne valeur.</p>
        </Disclosure>
        <Disclosure title="Je ne peux pas modifier quelque chose">
          <p>
            Un cadenas dit pourquoi. Si vous avez plusieurs fonctions, vérifiez celle qui est en cours, en haut à droite
            : <em>Changer de casquette</em>.
          </p>
        </Disclosure>
        <h2>Lire et partager</h2>
        <Disclosure title="Qui lit ce que j’écris ?">
          <p>
            « Partagé » : votre territoire et l’État. « Territoire » : les membres de votre territoire. « Restreint » :
            le binôme, le chef de projet et les personnes nommées. Aucun autre territoire ne lit le vôtre.
          </p>
        </Disclosure>
        <Disclosure title="Que veulent dire « — », « 0 », « non partagé » et « s. o. » ?">
          <p>
            « — » : pas encore renseigné. « 0 » : compté, il n’y en a pas. « non partagé » : la valeur existe, mais vous
            ne pouvez pas la lire. « s. o. » : sans objet ici.
          </p>
        </Disclosure>
        <h2>Au clavier</h2>
        <ul>
          <li>Tab et Maj + Tab : d’un élément à l’autre. Entrée : ouvrir un champ.</li>
          <li>Échap : renoncer, ou fermer ce qui est ouvert.</li>
          <li>Ctrl + Entrée : terminer un texte de plusieurs lignes.</li>
          <li>F6 : aller aux messages affichés en bas de l’écran.</li>
        </ul>
        <h2>Signaler un problème</h2>
        <p>
          Si une page montre une référence, joignez-la : elle permet de retrouver ce qui s’est passé. Adressez-vous au
          chef de projet de votre territoire ou à l’administration.
        </p>
      </Reading>
    </Page>
  );
}
