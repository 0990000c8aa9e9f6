import { useQuery } from '@apollo/client/react';
import { QueryState } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { AdministratorHome } from './administrator-home.js';
import { OperatorHome } from './operator-home.js';
import { StateHome } from './state-home.js';
import { TerritorialHome } from './territorial-home.js';
import { VisitorHome } from './visitor-home.js';
import { WithoutCapacityHome } from './without-capacity-home.js';

const HomeQuery = graphql(`
  query Home {
    viewer {
      account {
        id
        name
      }
      capacity {
        id
        role
      }
    }
  }
`);

/** « Et maintenant ? »: the first screen, for the capacity in which the person acts. */
export function HomePage() {
  const query = useQuery(HomeQuery);
  return (
    <QueryState query={query} failure="L’accueil n’a pas pu être lu" shape="page">
      {({ viewer }) => {
        if (!viewer) return <VisitorHome />;
        if (!viewer.capacity) return <WithoutCapacityHome name={viewer.account.name} />;
        switch (viewer.capacity.role) {
          case 'administrator':
            return <AdministratorHome name={viewer.account.name} />;
          case 'operator_agent':
            return <OperatorHome name={viewer.account.name} />;
          case 'regional_reviewer':
          case 'national_coordinator':
            return <StateHome name={viewer.account.name} />;
          default:
            return <TerritorialHome name={viewer.account.name} />;
        }
      }}
    </QueryState>
  );
}
