import { showToast } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { AddMethodItemInput, MoveMethodItemInput, RemoveMethodItemInput } from '@binome/shared/web/documents';
import { useGovernanceAct } from '../live/use-governance-act.js';
import type { MethodLine } from '../overview/governance-query.js';

export const AddMethodItemMutation = graphql(`
  mutation AddMethodItem($input: AddMethodItemInput!) {
    addMethodItem(input: $input) {
      item {
        id
        version
      }
    }
  }
`);

const MoveMethodItemMutation = graphql(`
  mutation MoveMethodItem($input: MoveMethodItemInput!) {
    moveMethodItem(input: $input) {
      item {
        id
        version
      }
    }
  }
`);

const RemoveMethodItemMutation = graphql(`
  mutation RemoveMethodItem($input: RemoveMethodItemInput!) {
    removeMethodItem(input: $input) {
      removedId
    }
  }
`);

/** Puts items of the method in order, and removes them with the way back. */
export function useMethodActs(territoryId: string) {
  const add = useGovernanceAct((client, input: AddMethodItemInput) =>
    client.mutate({ mutation: AddMethodItemMutation, variables: { input } }),
  );
  const move = useGovernanceAct((client, input: MoveMethodItemInput) =>
    client.mutate({ mutation: MoveMethodItemMutation, variables: { input } }),
  );
  const remove = useGovernanceAct((client, input: RemoveMethodItemInput) =>
    client.mutate({ mutation: RemoveMethodItemMutation, variables: { input } }),
  );
  const putBack = async ({ kind, title, detail, link }: MethodLine, afterId: string | null) => {
    const { result } = await add.act({ territoryId, kind, title, detail, link });
    const made = result?.data?.addMethodItem.item;
    if (made) await move.act({ methodItemId: made.id, version: made.version, afterId });
  };
  return {
    /** Puts an item after another, or first. */
    move: ({ id, version }: MethodLine, afterId: string | null) =>
      void move.act({ methodItemId: id, version, afterId }),
    /** Removes an item; `afterId` is the one that it followed, for the way back. */
    remove: async (item: MethodLine, afterId: string | null) => {
      const { problem } = await remove.act({ methodItemId: item.id });
      if (problem) return;
      showToast({
        tone: 'neutral',
        title: `« ${item.title} » n’est plus dans la démarche.`,
        act: { label: 'Remettre', onAction: () => void putBack(item, afterId) },
      });
    },
  };
}
