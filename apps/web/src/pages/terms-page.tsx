import { Page, Reading } from '@binome/shared/web';

/** Terms of use, in plain words. */
export function TermsPage() {
  return (
    <Page title="Conditions d’utilisation" lede="Ce que chacun s’engage à faire en se servant de Binôme.">
      <Reading>
        <h2>À quoi sert Binôme</h2>
        <p>
          Binôme est l’espace de travail partagé des Territoires d’industrie. Le binôme élu-industriel, le chef de
          projet et leurs partenaires y tiennent le portrait du territoire et son plan d’action ; l’État y lit ce que le
          territoire partage.
        </p>
        <h2>Avoir un compte</h2>
        <p>
          On n’entre que sur invitation, pour une fonction et un lieu précis, pendant la durée de cette fonction. Le
          compte est personnel : le lien de connexion arrive par e-mail et ne se transmet pas. Qui a plusieurs fonctions
          choisit celle sous laquelle il agit ; elle est inscrite dans l’historique avec chaque changement.
        </p>
        <h2>Écrire</h2>
        <ul>
          <li>Vous écrivez sous votre nom. L’historique garde chaque valeur ; il ne s’efface pas.</li>
          <li>N’inscrivez sur les personnes que ce que leur fonction exige, et rien de leur vie privée.</li>
          <li>
            Le secret des affaires se protège par la visibilité : choisissez « territoire » ou « restreint » pour ce qui
            ne doit pas être lu par l’État.
          </li>
          <li>Un montant ou un emploi déclaré engage la personne qui le déclare.</li>
        </ul>
        <h2>Ce que Binôme garantit</h2>
        <p>
          Ce qui est marqué « Enregistré » l’est pour de bon. Quand deux personnes changent le même champ, les deux
          valeurs sont montrées et rien n’est perdu. Le service peut s’interrompre pour une mise à jour : ce que vous
          écriviez est gardé sur votre appareil et enregistré au retour.
        </p>
        <h2>Ce que Binôme n’est pas</h2>
        <p>
          Binôme ne remplace ni une convention signée, ni une décision de financement, ni une délibération. Une
          information lue ici n’a pas, à elle seule, de valeur juridique.
        </p>
        <h2>Fin</h2>
        <p>
          L’accès s’arrête avec la fonction. L’administration peut suspendre un compte dont l’usage met en danger les
          données des autres ; la personne en est avertie.
        </p>
        <h2>Dans la démonstration</h2>
        <p>Les personnes, les montants et les états sont fictifs. N’y inscrivez pas d’informations réelles.</p>
      </Reading>
    </Page>
  );
}
