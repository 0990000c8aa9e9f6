import { useQuery } from '@apollo/client/react';
import { Block, Figure, Figures, LinkButton, Page, QueryState } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';

const StateHomeQuery = graphql(`
  query StateHome {
    secondPhase: territories(first: 1, filter: { phase: phase_2 }) {
      totalCount
    }
  }
`);

/** Home of a regional reviewer or of the national coordination: the territories of its scope. */
export function StateHome({ name }: { name: string }) {
  const query = useQuery(StateHomeQuery);
  return (
    <Page title={`Bonjour ${name}`} lede="Vous lisez ce que les territoires partagent avec l’État.">
      <QueryState query={query} failure="Les territoires n’ont pas pu être lus" shape="block">
        {({ secondPhase }) => (
          <Block title="Vos territoires">
            <Figures>
              <Figure label="Territoires, temps II" value={secondPhase.totalCount} to="/territoires" />
            </Figures>
            <LinkButton to="/territoires" tone="primary">
              Ouvrir la liste et la carte
            </LinkButton>
          </Block>
        )}
      </QueryState>
    </Page>
  );
}
