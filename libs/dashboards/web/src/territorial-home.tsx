import { useQuery } from '@apollo/client/react';
import { Block, EmptyState, Page, QueryState } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { TerritoryCard } from './territory-card.js';

const TerritorialHomeQuery = graphql(`
  query TerritorialHome {
    territories(first: 20) {
      nodes {
        id
        name
        ...TerritoryCard
      }
    }
  }
`);

/** Home of the pair, of the project lead and of the territory's members: what remains to do, territory by territory. */
export function TerritorialHome({ name }: { name: string }) {
  const query = useQuery(TerritorialHomeQuery);
  return (
    <Page title={`Bonjour ${name}`}>
      <QueryState query={query} failure="Votre territoire n’a pas pu être lu" shape="block">
        {({ territories }) =>
          territories.nodes.length === 0 ? (
            <EmptyState title="Aucun territoire ne vous est ouvert">
              Votre mission est peut-être terminée : voyez « Mon compte ».
            </EmptyState>
          ) : (
            territories.nodes.map((territory) => (
              <Block key={territory.id} title={territory.name}>
                <TerritoryCard territory={territory} />
              </Block>
            ))
          )
        }
      </QueryState>
    </Page>
  );
}
