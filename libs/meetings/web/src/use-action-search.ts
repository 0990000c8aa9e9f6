import { useState } from 'react';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { actionsNamed } from '@binome/action-plans/domain';
import { filterInput } from '@binome/action-plans/web';
import { useSettled, type Option } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';

const FoundActionsQuery = graphql(`
  query FoundActions($planId: ID!, $filter: ActionFilterInput, $after: String) {
    actions(planId: $planId, filter: $filter, first: 20, after: $after) {
      nodes {
        id
        code
        title
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** The actions of a plan that answer to what is typed, a page after the other: what a field of choices from the server takes. */
export function useActionSearch(planId: string | undefined) {
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim());
  const query = useQuery(FoundActionsQuery, {
    variables: { planId: planId ?? '', filter: words ? filterInput(actionsNamed(words)) : null },
    skip: !planId,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const found = (query.data ?? query.previousData)?.actions;
  const shown = found?.nodes.length ?? 0;
  const total = found?.totalCount ?? 0;
  return {
    options: (found?.nodes ?? []).map(({ id, code, title }): Option => ({ id, label: `${code} · ${title}` })),
    onSearch: setTyped,
    searching: !query.data || typed.trim() !== words,
    hint: hintOf(shown, total, Boolean(query.error)),
    more: {
      loading: query.networkStatus === NetworkStatus.fetchMore,
      onMore: () => {
        if (!query.loading && found?.pageInfo.hasNextPage)
          void query.fetchMore({ variables: { after: found.pageInfo.endCursor } });
      },
    },
  };
}

function hintOf(shown: number, total: number, isCut: boolean): string {
  if (isCut) return 'Les actions n’ont pas pu être lues. Vérifiez la connexion, puis tapez de nouveau.';
  return total > shown
    ? `${shown} actions sur ${total} : tapez un code ou un mot, ou faites défiler la liste.`
    : 'Cherchez par code ou par mot.';
}
