import { useQuery } from '@apollo/client/react';
import { Block, Figure, Figures, LinkButton, Page, QueryState } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';

const AdministratorHomeQuery = graphql(`
  query AdministratorHome {
    firstPhase: territories(first: 1, filter: { phase: phase_1 }) {
      totalCount
    }
    secondPhase: territories(first: 1, filter: { phase: phase_2 }) {
      totalCount
    }
    deadLetters(first: 1) {
      totalCount
    }
  }
`);

/** Home of an administrator: reference data, accounts, and work that failed. */
export function AdministratorHome({ name }: { name: string }) {
  const query = useQuery(AdministratorHomeQuery);
  return (
    <Page
      title={`Bonjour ${name}`}
      lede="Vous tenez les données de référence et les comptes ; le contenu des plans ne vous est pas ouvert."
    >
      <QueryState query={query} failure="Les données de référence n’ont pas pu être lues" shape="block">
        {({ firstPhase, secondPhase, deadLetters }) => (
          <Block title="Données de référence">
            <Figures>
              <Figure label="Territoires, temps II" value={secondPhase.totalCount} to="/territoires" />
              <Figure label="Territoires, temps I" value={firstPhase.totalCount} to="/territoires?phase=temps-1" />
              <Figure label="Travaux abandonnés" value={deadLetters.totalCount} to="/administration/taches" />
            </Figures>
            <LinkButton to="/administration/imports" tone="primary">
              Importer des territoires
            </LinkButton>
          </Block>
        )}
      </QueryState>
    </Page>
  );
}
