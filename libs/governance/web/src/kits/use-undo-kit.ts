import { showToast } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { UndoGovernanceKitInput } from '@binome/shared/web/documents';
import { useGovernanceAct } from '../live/use-governance-act.js';

const UndoKitMutation = graphql(`
  mutation UndoGovernanceKit($input: UndoGovernanceKitInput!) {
    undoGovernanceKit(input: $input) {
      application {
        id
      }
    }
  }
`);

/** Takes back all that a kit made, and says so. */
export function useUndoKit(): (kitApplicationId: string) => Promise<void> {
  const { act } = useGovernanceAct((client, input: UndoGovernanceKitInput) =>
    client.mutate({ mutation: UndoKitMutation, variables: { input } }),
  );
  return async (kitApplicationId) => {
    const { problem } = await act({ kitApplicationId });
    if (!problem) showToast({ tone: 'neutral', title: 'Le modèle est annulé : ce qu’il avait créé est retiré.' });
  };
}
