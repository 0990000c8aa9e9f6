import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { Button, problemOf, ProblemNote, showToast } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { Trash2 } from 'lucide-react';
import { useNavigate } from 'react-router';
import { readPlanAgain } from '../live/read-again.js';
import { useCommand } from '../saving/use-command.js';

const RemoveActionMutation = graphql(`
  mutation RemoveAction($input: RemoveActionInput!) {
    removeAction(input: $input) {
      action {
        id
        version
      }
    }
  }
`);

const RestoreActionMutation = graphql(`
  mutation RestoreAction($input: RestoreActionInput!) {
    restoreAction(input: $input) {
      action {
        ...ActionRow
      }
    }
  }
`);

/** Takes the action out of the plan, with a way back. */
export function RemoveAction({
  action,
  address,
}: {
  action: { id: string; version: number; code: string; title: string };
  /** Address of the plan. */
  address: string;
}) {
  const { id, version } = action;
  const client = useApolloClient();
  const navigate = useNavigate();
  const remove = useCommand((input: { id: string; version: number; clientMutationId: string }) =>
    client.mutate({ mutation: RemoveActionMutation, variables: { input } }),
  );
  const removeIt = async () => {
    const { result, problem } = await remove.run({ id, version });
    if (problem) return;
    const removed = result?.data?.removeAction.action ?? action;
    await navigate(address, { preventScrollReset: true });
    showToast({
      tone: 'ok',
      title: `${action.code} retirée du plan : ${action.title}`,
      act: { label: 'Annuler', onAction: () => void bringBack(client, id, removed.version) },
    });
    await readPlanAgain(client);
  };
  return (
    <div>
      <ProblemNote problem={remove.problem} />
      <Button
        tone="quiet"
        small
        icon={<Trash2 size={16} aria-hidden />}
        isPending={remove.pending}
        onPress={() => void removeIt()}
      >
        Retirer cette action du plan
      </Button>
    </div>
  );
}

async function bringBack(client: ApolloClient, id: string, version: number): Promise<void> {
  const input = { id, version, clientMutationId: crypto.randomUUID() };
  try {
    await client.mutate({ mutation: RestoreActionMutation, variables: { input } });
    await readPlanAgain(client);
  } catch (error) {
    showToast({
      tone: 'bad',
      title: 'L’action n’a pas pu être remise dans le plan',
      details: problemOf(error).message,
      act: { label: 'Réessayer', onAction: () => void bringBack(client, id, version) },
    });
  }
}
