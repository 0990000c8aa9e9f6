import { EmptyState, LinkButton, Page } from '@binome/shared/web';

/** Home of a person whom no role lets in today, or who has not chosen one yet. */
export function WithoutCapacityHome({ name }: { name: string }) {
  return (
    <Page title={`Bonjour ${name}`}>
      <EmptyState
        title="Choisissez en quelle qualité vous agissez"
        acts={
          <LinkButton to="/compte" tone="accent">
            Voir mes casquettes
          </LinkButton>
        }
      >
        Vous n’agissez en ce moment pour aucun territoire ni aucun service. Si la liste est vide, c’est que votre
        mission est terminée ou n’a pas commencé : demandez une invitation à la personne qui anime votre territoire.
      </EmptyState>
    </Page>
  );
}
