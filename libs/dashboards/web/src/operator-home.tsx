import { EmptyState, LinkButton, Page } from '@binome/shared/web';

/** Home of an operator's agent. */
export function OperatorHome({ name }: { name: string }) {
  return (
    <Page title={`Bonjour ${name}`}>
      <EmptyState title="Aucune demande ne vous est adressée" acts={<LinkButton to="/aide">Lire l’aide</LinkButton>}>
        Une fiche action vous devient visible quand un territoire adresse une demande à votre opérateur. Vous n’avez
        rien à faire en attendant.
      </EmptyState>
    </Page>
  );
}
