import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { problemOf, showToast, type ToastMessage } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { useCallback } from 'react';
import { readPlanAgain } from '../live/read-again.js';
import type { NamedOrientation } from '../plan/plan-place.js';
import type { MovedAction } from './moving.js';
import { sayGroup } from './place-words.js';
import type { Move } from './places.js';

const PlaceActionMutation = graphql(`
  mutation PlaceAction($input: MoveActionInput!) {
    moveAction(input: $input) {
      action {
        id
        version
        secondaryAxes
        ...ActionRow
      }
    }
  }
`);

const UndoActionMoveMutation = graphql(`
  mutation UndoActionMove($input: UndoActionMoveInput!) {
    undoActionMove(input: $input) {
      action {
        id
        version
        secondaryAxes
        ...ActionRow
      }
    }
  }
`);

let takeBack = (): void => undefined;

/** Tells of a move in the place of what was told of the one before: many follow each other. */
function tell(message: ToastMessage): void {
  takeBack();
  takeBack = showToast(message);
}

/** Moves an action, says so with a way back, and reads the plan again, whatever came of it. */
export function useMoveAction(orientations: readonly NamedOrientation[]) {
  const client = useApolloClient();
  return useCallback(
    async (action: MovedAction, move: Move): Promise<boolean> => {
      const { id, version, code } = action;
      const input = { clientMutationId: crypto.randomUUID(), id, version, ...move };
      try {
        const { data } = await client.mutate({ mutation: PlaceActionMutation, variables: { input } });
        const moved = data?.moveAction.action.version ?? version;
        if (moved !== version)
          tell({
            tone: 'ok',
            title: `${code} déplacée`,
            details: sayGroup({ axis: move.mainAxis, orientationId: move.orientationId }, orientations),
            act: { label: 'Annuler', onAction: () => void putBack(client, action, moved) },
          });
        await readPlanAgain(client);
        return true;
      } catch (error) {
        tell({ tone: 'bad', title: `${code} n’a pas été déplacée`, details: whyNot(error) });
        await readPlanAgain(client);
        return false;
      }
    },
    [client, orientations],
  );
}

async function putBack(client: ApolloClient, action: MovedAction, version: number): Promise<void> {
  const input = { clientMutationId: crypto.randomUUID(), id: action.id, version };
  try {
    await client.mutate({ mutation: UndoActionMoveMutation, variables: { input } });
    tell({ tone: 'ok', title: `${action.code} remise à sa place` });
  } catch (error) {
    const title = `${action.code} n’a pas pu être remise à sa place`;
    tell({ tone: 'bad', title, details: whyNot(error) });
  }
  await readPlanAgain(client);
}

const AGAIN = 'Le plan vient d’être relu : regardez où elle est, puis déplacez-la de nouveau si besoin.';

/** What others did meanwhile, in the words of a move. */
function whyNot(error: unknown): string {
  const { code, message, fields } = problemOf(error);
  if (code === 'CONFLICT') return `Une autre personne vient de la déplacer. ${AGAIN}`;
  if (code === 'NOT_FOUND') return `Cette place, ou l’action, n’est plus là : le plan a changé entre-temps. ${AGAIN}`;
  return fields[0]?.message ?? message;
}
