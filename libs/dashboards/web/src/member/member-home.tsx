import { useQuery } from '@apollo/client/react';
import type { Role } from '@binome/shared/domain';
import { EmptyState, formatCounted, Page, QueryState } from '@binome/shared/web';
import { graphql, useFragment } from '@binome/shared/web/gql';
import { AwaitedDecisions } from '../awaited-decisions.js';
import { DraftsLeft } from '../drafts/drafts-left.js';
import { useShown } from '../use-looks.js';
import { TerritoryHome, TerritoryHomeFragment } from './territory-home.js';

const MemberHomeQuery = graphql(`
  query MemberHome {
    home(first: 20) {
      horizon
      today
      truncated
      territories {
        totalCount
        nodes {
          id
          ...TerritoryHome
        }
      }
    }
  }
`);

/** Home of the pair, of the project lead and of the territory's members: what they have to do, then what moved, then the figures. */
export function MemberHome({ accountId, role }: { accountId: string; role: Role }) {
  const query = useQuery(MemberHomeQuery);
  const { data, refetch } = query;
  const onRead = useShown(data?.home.horizon ?? '');
  const territories = useFragment(TerritoryHomeFragment, data?.home.territories.nodes ?? []);
  const first = territories.find(({ acts }) => acts.length > 0);
  const expected = territories.reduce((sum, { acts }) => sum + acts.length, 0);
  return (
    <Page
      title={role === 'observer' ? 'Ce qui a bougé' : 'À faire maintenant'}
      lede={data && ledeOf(role, expected, territories)}
    >
      <DraftsLeft accountId={accountId} />
      <AwaitedDecisions />
      <QueryState query={query} failure="L’accueil n’a pas pu être lu" shape="block">
        {({ home }) => (
          <>
            {territories.length === 0 && (
              <EmptyState title="Aucun territoire ne vous est ouvert">
                Votre mission est peut-être terminée : voyez « Mon compte ».
              </EmptyState>
            )}
            {territories.map((territory) => (
              <TerritoryHome
                key={territory.id}
                territory={territory}
                alone={territories.length === 1}
                isFirst={territory.id === first?.id}
                isObserver={role === 'observer'}
                today={home.today}
                horizon={home.horizon}
                truncated={home.truncated}
                readAgain={refetch}
                onRead={onRead}
              />
            ))}
          </>
        )}
      </QueryState>
    </Page>
  );
}

function ledeOf(role: Role, expected: number, territories: readonly { name: string }[]): string {
  const [only] = territories;
  const where = territories.length === 1 && only ? only.name : formatCounted(territories.length, 'territoire');
  if (role === 'observer') return where;
  if (expected === 0) return `${where}. Rien ne vous attend.`;
  return `${where}. ${expected === 1 ? 'Une chose vous attend.' : `${expected} choses vous attendent.`}`;
}
