import { EmptyState, LinkButton, Page } from '@binome/shared/web';

/** Home of an operator's agent: nothing can be addressed to it yet, and it says so. */
export function OperatorHome() {
  return (
    <Page
      title="À faire maintenant"
      lede="Les demandes que les territoires adressent à votre opérateur arriveront ici."
    >
      <EmptyState title="Aucune demande ne vous est adressée." acts={<LinkButton to="/aide">Lire l’aide</LinkButton>}>
        Une fiche action vous devient visible quand un territoire adresse une demande à votre opérateur. Vous n’avez
        rien à faire en attendant.
      </EmptyState>
    </Page>
  );
}
