import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button, Dialog, EmptyState, FormActs, ProblemNote, QueryState, SelectField } from '@binome/shared/web';
import type { AttachDecisionInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { useDecisionAct } from './use-decision-act.js';

const ReadyDecisionsQuery = graphql(`
  query ReadyDecisions($territoryId: ID!, $filter: DecisionFilterInput) {
    decisions(territoryId: $territoryId, filter: $filter, first: 50) {
      nodes {
        id
        version
        title
      }
    }
  }
`);

const AttachDecisionMutation = graphql(`
  mutation AttachDecision($input: AttachDecisionInput!) {
    attachDecision(input: $input) {
      decision {
        id
        version
      }
    }
  }
`);

/** Takes a decision that is proposed already on an item of the agenda. */
export function AttachDialog({
  territoryId,
  committeeId,
  itemId,
  onClose,
}: {
  territoryId: string;
  committeeId: string;
  itemId: string;
  onClose: () => void;
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const filter = { committeeId, standings: ['proposed' as const, 'no_quorum' as const] };
  const query = useQuery(ReadyDecisionsQuery, { variables: { territoryId, filter }, fetchPolicy: 'network-only' });
  const { act, pending, problem } = useDecisionAct(
    (client, input: AttachDecisionInput) => client.mutate({ mutation: AttachDecisionMutation, variables: { input } }),
    { quiet: true },
  );
  const attach = async (ready: readonly { id: string; version: number }[]) => {
    const decision = ready.find(({ id }) => id === chosen);
    if (!decision) return;
    const refused = (await act({ decisionId: decision.id, version: decision.version, itemId })).problem;
    if (!refused) onClose();
  };
  return (
    <Dialog title="Reprendre une décision proposée" open onClose={onClose}>
      <QueryState query={query} failure="Les décisions n’ont pas pu être lues">
        {({ decisions: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState title="Aucune décision n’attend ce comité.">Rédigez-en une pour ce point.</EmptyState>
          ) : (
            <>
              <SelectField
                label="Décision"
                options={nodes.map(({ id, title }) => ({ id, label: title }))}
                value={chosen}
                onChange={setChosen}
              />
              <ProblemNote problem={problem} />
              <FormActs>
                <Button tone="primary" isPending={pending} isDisabled={!chosen} onPress={() => void attach(nodes)}>
                  Mettre à ce point
                </Button>
                <Button onPress={onClose}>Annuler</Button>
              </FormActs>
            </>
          )
        }
      </QueryState>
    </Dialog>
  );
}
