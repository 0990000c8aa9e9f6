import { useMutation } from '@apollo/client/react';
import { problemOf, showToast } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { useEntry } from './use-entry.js';

const SwitchCapacity = graphql(`
  mutation SwitchCapacity($input: SwitchCapacityInput!) {
    switchCapacity(input: $input) {
      viewer {
        account {
          id
        }
        capacity {
          id
        }
      }
    }
  }
`);

/** Puts the session under another hat, then shows the home of that hat. */
export function useSwitchCapacity(): (capacityId: string) => Promise<void> {
  const [switchCapacity] = useMutation(SwitchCapacity);
  const enter = useEntry();
  return async (capacityId) => {
    try {
      const input = { clientMutationId: crypto.randomUUID(), capacityId };
      const { data } = await switchCapacity({ variables: { input } });
      if (data?.switchCapacity.viewer) await enter(data.switchCapacity.viewer.account.id);
    } catch (error) {
      showToast({ tone: 'bad', title: 'La casquette n’a pas changé', details: problemOf(error).message });
    }
  };
}
