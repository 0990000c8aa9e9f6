import { useApolloClient, useMutation } from '@apollo/client/react';
import { forgetDrafts, problemOf, showToast, type AccountMenuProps } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { useNavigate } from 'react-router';
import { scopeWords, ROLE_WORDS } from '../words/role-words.js';
import { useSwitchCapacity } from './use-switch-capacity.js';
import { useViewer } from './use-viewer.js';

const SignOut = graphql(`
  mutation SignOut($input: PlainInput!) {
    signOut(input: $input) {
      signedOut
    }
  }
`);

/** The account menu of the frame: who I am, my hats, the way out. Null for a visitor. */
export function useAccountMenu(): AccountMenuProps | null {
  const { viewer } = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const switchCapacity = useSwitchCapacity();
  const [signOut] = useMutation(SignOut);
  if (!viewer) return null;
  const leave = async () => {
    try {
      await signOut({ variables: { input: { clientMutationId: crypto.randomUUID() } } });
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'UNAUTHENTICATED') {
        showToast({ tone: 'bad', title: 'La déconnexion n’a pas abouti', details: problem.message });
        return;
      }
    }
    forgetDrafts(viewer.account.id);
    await navigate('/');
    await client.resetStore().catch(() => undefined);
  };
  return {
    viewer: {
      accountId: viewer.account.id,
      name: viewer.account.name,
      capacityId: viewer.capacity?.id ?? null,
      capacities: viewer.capacities.map((capacity) => ({
        id: capacity.id,
        label: ROLE_WORDS[capacity.role],
        hint: scopeWords(capacity) || undefined,
      })),
    },
    onSwitchCapacity: (id) => void switchCapacity(id),
    onSignOut: () => void leave(),
    accountAddress: '/compte',
  };
}
