import { isTerritorial, type Role } from '@binome/shared/domain';
import { useQuery } from '@apollo/client/react';
import { QueryState } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { AdministratorHome } from './administrator-home.js';
import { MemberHome } from './member/member-home.js';
import { OperatorHome } from './operator-home.js';
import { StateHome } from './state/state-home.js';
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
        return <RoleHome role={viewer.capacity.role} accountId={viewer.account.id} />;
      }}
    </QueryState>
  );
}

function RoleHome({ role, accountId }: { role: Role; accountId: string }) {
  if (isTerritorial(role)) return <MemberHome accountId={accountId} role={role} />;
  switch (role) {
    case 'administrator':
      return <AdministratorHome />;
    case 'operator_agent':
      return <OperatorHome />;
    default:
      return <StateHome accountId={accountId} />;
  }
}
